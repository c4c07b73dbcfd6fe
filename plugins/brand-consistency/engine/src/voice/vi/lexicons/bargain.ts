export const BARGAIN = `
list: bargain
language: vi
provenance: Wording of budget and bargain offers of north, centre and south, chosen by hand; lighter weights also occur in the mainstream.
negatable: yes

# cheapness
bằng ly trà đá | bằng ly cà phê | bằng tô phở @0.6
bằng bát phở | chưa tới trăm | dưới trăm ngàn @0.6
trăm bạc @0.6
tội gì không mua | dại gì không mua | mua liền kẻo @0.6
bán xô | mua xô @0.6
inbox giá | ib giá | giá ib @0.6
giá sỉ lẻ | sỉ lẻ @0.6
hàng về | sẵn hàng | đủ màu đủ size @0.3
đủ size | hàng mới về @0.3
ship cod | ship toàn quốc @0.4
ship tận nơi | ship tận nhà @0.4
bia hơi | bia cỏ | rượu đế @0.5
quán nhậu | trà chanh | nước mía @0.5
tô bự | ly bự | ly khủng @0.5
size bự | đĩa bự | phần bự @0.5
ăn bao no | bao no | no mới tính tiền @0.6
chợ lạc xoong | chợ đồ cũ | chợ cóc @0.6
rẻ tiền | ít tốn kém | không tốn kém @0.9
bèo nhèo | bèo bọt | giá lèo tèo @0.6
đồ đồng nát | ve chai | hàng xả @0.6
ví mỏng | lương ba cọc ba đồng | ăn chắc mặc bền @0.4
ký gửi | hàng ký gửi | hàng hết đát @0.4
ngon lành mà rẻ | rẻ mà ngon | rẻ mà đẹp
phòng tập thể | ngủ tập thể @0.5
giường đơn ghép | nằm ghép @0.5
miễn phí @0.2
hạng phổ thông @0.2
ngàn một | nghìn một | nghìn đồng một @0.6
chục một | đồng một cái @0.6
ngoài chợ | chợ trời | chợ đầu mối @0.4
bán chợ | tạp hóa | bán rong @0.4
sạp | chợ đêm @0.4
không máy lạnh | quạt máy | quạt trần @0.3
xài hoài không hết | xài thả ga | gọi thả ga @0.5
uống thả ga | thoải mái thêm @0.5
đỡ tiền | bớt tiền | lời được @0.5
lời quá trời | quá lời | có lời @0.5
mắc gì mua | mua hoài không tiếc @0.4
mua không tiếc tay | quất luôn không nghĩ @0.4
chút đỉnh | trầy chút | rách chút @0.4
cấn chút | lỗi tí @0.4
bán lẻ | bán nhanh | bán gấp @0.4
ra đi nhanh | pass lại | pass đồ @0.4
thuê theo giờ | thuê theo ngày @0.3
tính theo giờ | đóng theo ngày @0.3
ăn xong trả | hộp xốp | ly nhựa @0.3
rẻ
giá rẻ | rẻ bèo | giá bèo @1.2
rẻ mạt | siêu rẻ | rẻ nhất @1.2
rẻ vô địch @1.2
rẻ như cho | rẻ như bèo | rẻ rề @1.2
rẻ xỉu | rẻ hều | rẻ bất ngờ @1.2
rẻ ơi là rẻ | rẻ không tưởng | rẻ như rau @1.2
bình dân
giá mềm | hạt dẻ | giá yêu @0.9
giá hời | giá mền @0.9
giá sinh viên | giá học sinh | giá nội bộ @0.8
học sinh sinh viên @0.4
tiết kiệm @0.6
phải chăng | giá cả hợp lý @0.6
giá hợp lý | giá vừa phải @0.6
bao giá
giá gốc | giá sỉ | giá xưởng @0.9
giá vốn | giá tại xưởng | giá tận xưởng @0.9
giá tận gốc | giá tận nơi | giá tận vườn @0.9
không lo về giá | không lo giá | không đau ví @0.6
đỡ tốn | đỡ hao | khỏi lo giá @0.6
khỏi lo tiền | nhẹ ví | đỡ xót tiền @0.6
ngon bổ rẻ | ngon mà rẻ | ngon rẻ @1.2
rẻ mà chất | rẻ mà bền | vừa ngon vừa rẻ @1.2
chỉ từ | chỉ với @0.4
chỉ còn | chỉ có giá @0.4
mấy đồng | vài đồng | mấy ngàn @0.6
vài ngàn | ngàn đồng | mấy chục @0.6
vài chục | chục ngàn | chục nghìn @0.6
năm ngàn | mười ngàn | hai chục @0.5
ba chục | năm chục | mười lăm ngàn @0.5
hai ngàn | ba ngàn @0.5
bạc lẻ | tiền lẻ @0.4
lẻ tẻ | đồng bạc cắc @0.4
quán cóc | vỉa hè | lề đường @0.8
hàng rong | xe đẩy | gánh hàng @0.8
ghế nhựa | ghế đẩu @0.9
bàn nhựa | ghế xếp @0.9
cơm bình dân | cơm bụi | trà đá @0.8
cơm hộp | mì gói | mì tôm @0.8
bánh mì không @0.8
no căng | no bụng | no nê @0.5
ăn no | ăn thả ga | ăn mệt nghỉ @0.5
ăn không giới hạn @0.5
tự phục vụ @0.4
hàng chợ | đồ chợ | hàng xén @0.3
nhà trọ | phòng trọ | phòng dorm @0.6
giường tầng | ở ghép | phòng quạt @0.6
tắm chung | nhà vệ sinh chung @0.6
hàng thùng | đồ cũ | hàng cũ @0.8
thanh lý | đồ si | secondhand @0.8
hàng lỗi | hàng tồn | hàng dạt @0.6
hàng loại hai | hàng xuất dư | hàng trưng bày @0.6
hàng lướt @0.6
không mất tiền | không tốn tiền @0.3
khỏi trả tiền | biếu không @0.3
ai cũng mua được | ai cũng ăn được | nhà nào cũng mua được @0.7
lương công nhân | túi tiền công nhân @0.7
đồng giá @0.9
đủ xài | dùng tạm | xài tạm @0.7
dùng đỡ | xài đỡ @0.7
cơm thêm | thêm cơm @0.6
canh thêm | xin thêm canh @0.6
mua nhiều giảm nhiều | mua sỉ | mua nhiều bớt nhiều @0.8
lấy nhiều bớt nhiều | bán sỉ @0.8
combo | set tiết kiệm | gói tiết kiệm @0.4
bớt cho | bớt chút | bớt thêm @0.6
bớt một ít | fix giá | trả giá @0.6
mặc cả | kỳ kèo | bớt được @0.6
cân ký | bán ký | bán theo ký @0.6
bán theo cân | đổ đống | đổ đồng @0.6
một ký | sỉ ký | bao tải @0.6
xe ba gác | xe ôm | xe ghép @0.6
tour ghép | ghép đoàn | xe khách chở thêm @0.6
vé ghép @0.6
tự chở | tự đem | tự túc @0.5
tự mang theo | khách tự lo | tự vận chuyển @0.5
lựa thoải mái | tha hồ lựa @0.5
mặc sức lựa | tha hồ chọn @0.5
xài tốt chán @0.4
bằng nhựa | hàng nhựa | nhựa tái sinh @0.3
nylon | simili | giả da @0.3
giá công nhân | giá quê | giá chợ @0.6
giá vỉa hè | bình ổn @0.6
mỏng ví | rỗng túi | cháy túi @0.5
cuối tháng | viêm màng túi | ngân sách eo hẹp @0.5
ít tiền | kẹt tiền | túi tiền @0.5
của rẻ | tiền ít | vẫn rẻ @0.6
phần nhiều tiền ít | suất nhiều | nhiều đồ @0.4
đầy ú ụ | phần đầy đặn | thêm hoài @0.4
thu cũ đổi mới | đổi cũ lấy mới | bán vựa @0.4
loại thường | cơ bản nhất | gói cơ bản @0.4
có chỗ để xe | khỏi tiền gửi xe @0.3
bằng nửa | nửa giá | rẻ một nửa @0.8

# offer and urgency
mở hàng giảm | giảm nửa @0.8
sale nửa giá | giảm còn @0.8
vét hàng | vét kho @0.9
đồng loạt giảm | đại hạ giá @0.9
săn mã | săn deal | săn xu @0.7
canh sale | canh mã @0.7
giá sốc | sốc giá | siêu sốc @1.2
sập giá | sập sàn @1.2
khuyến mãi | khuyến mại @0.8
giảm giá | giảm sâu | giảm mạnh @0.9
giảm sốc | giảm kịch sàn | hạ giá @0.9
giảm thêm | giảm ngay | được giảm @0.9
sale @0.9
xả hàng | xả kho | xả lỗ @1.1
thanh lý kho | xả tồn | xả hết @1.1
dọn kho | bán tháo | bán lỗ @1.1
cắt lỗ @1.1
mua 1 tặng 1 | mua một tặng một | mua 2 tặng 1 @0.8
mua hai tặng một | mua ba tặng một | mua 3 tặng 1 @0.8
mua mười tặng một | tặng kèm @0.8
voucher | coupon | mã giảm @0.7
phiếu giảm giá | phiếu mua hàng @0.7
freeship | miễn phí vận chuyển | miễn ship @0.6
free ship | miễn phí giao hàng | giao miễn phí @0.6
deal | kèo thơm @0.8
kèo hời | hời to @0.8
chốt đơn | hốt ngay | hốt liền @0.7
múc ngay | rinh ngay | săn ngay @0.7
hốt lẹ | rinh về @0.7
hoàn tiền | cashback | hoàn xu @0.4
tích xu | nạp xu @0.4
quà tặng | tặng ngay | bốc thăm @0.4
trúng thưởng | quay số | vòng quay may mắn @0.4
trả góp | trả chậm | không trả trước @0.3
giờ vàng | ngày đôi | 11.11 @0.7
12.12 | black friday | siêu hội @0.7
hội mua sắm | ngày hội giảm giá | phiên live @0.7
chợ phiên giá rẻ @0.7
ưu đãi @0.3
mại dô | mại dzô | vô mại @0.9
mua đi bà con | bà con ơi @0.9
giá ưu đãi | giá tốt | giá hấp dẫn @0.5
giá cực tốt | giá cực sốc @0.5
lì xì @0.3
bao ship | bao ăn | bao đổi trả @0.6
bao xài | bao test @0.6
một giá | giá nào cũng bán | hòa vốn @0.7
không lời lãi | lấy công làm lời @0.7
càng đông càng rẻ | mua chung @0.6
mua theo nhóm | đặt nhóm @0.6
`;
