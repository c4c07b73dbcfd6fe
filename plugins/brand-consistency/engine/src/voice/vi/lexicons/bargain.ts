export const BARGAIN = `
list: bargain
language: vi
provenance: Wording of budget and bargain offers, chosen by hand; lighter weights also occur in the mainstream.
negatable: yes

# cheapness
rẻ
giá rẻ | rẻ bèo | rẻ mạt | rẻ vô địch | siêu rẻ | rẻ như cho | rẻ như bèo | rẻ rề | rẻ xỉu | rẻ hều | rẻ bất ngờ | rẻ nhất @1.2
bình dân | giá bình dân
giá mềm | giá hạt dẻ | hạt dẻ | giá yêu | giá hời @0.9
giá sinh viên | sinh viên | học sinh @0.6
tiết kiệm @0.7
phải chăng | giá phải chăng | vừa túi tiền | hợp túi tiền | giá cả hợp lý | giá hợp lý @0.6
bao rẻ | cam kết rẻ | rẻ hơn
giá gốc | giá sỉ | giá xưởng | giá vốn | giá tại xưởng @0.9
không lo về giá | không lo giá | không đau ví | đỡ tốn | đỡ hao | khỏi lo @0.6
ngon bổ rẻ | ngon mà rẻ | ngon rẻ @1.2
chỉ từ | chỉ với | chỉ còn @0.4
có mấy đồng | mấy đồng | vài đồng | mấy ngàn | vài ngàn | ngàn đồng @0.7
quán cóc | vỉa hè | lề đường | gánh hàng rong | hàng rong | xe đẩy @0.8
ghế nhựa | ghế đẩu | bàn nhựa @0.9
cơm bình dân | cơm bụi | trà đá @0.9
no căng | no bụng | no nê | ăn no @0.5
dân dã | bình dị @0.4
tự phục vụ @0.4
hàng chợ @0.3
nhà trọ | phòng trọ | phòng dorm | giường tầng @0.6
hàng thùng | đồ cũ | hàng cũ | thanh lý @0.8
ăn thử miễn phí | miễn phí | free @0.3
ai cũng mua được | ai cũng ăn được @0.7
đồng giá | đồng giá 10k | đồng giá 20k @0.9
đủ xài | dùng tạm | xài tạm @0.7
bổ sung thêm cơm | thêm cơm miễn phí | cơm thêm @0.7
mua nhiều giảm nhiều | mua sỉ @0.8
combo @0.4

# offer and urgency
giá sốc | sốc giá | siêu sốc | giá sập sàn | sập giá | sập sàn @1.2
khuyến mãi | khuyến mại @0.8
giảm giá | giảm sâu | giảm mạnh | giảm sốc | giảm kịch sàn | hạ giá @0.9
sale | siêu sale | sale sập sàn | sale off | săn sale | flash sale | xả sale @0.9
xả hàng | xả kho | xả lỗ | thanh lý kho @1.1
mua 1 tặng 1 | mua một tặng một | mua 2 tặng 1 | tặng kèm @0.9
mã giảm giá | voucher | coupon | mã giảm | phiếu giảm giá @0.7
freeship | miễn phí vận chuyển | miễn ship | free ship @0.6
deal | deal hời | deal hot | deal sốc @0.8
nhanh tay | nhanh tay kẻo hết | kẻo hết | kẻo lỡ | số lượng có hạn | chỉ hôm nay | duy nhất hôm nay | hôm nay thôi @0.6
chốt đơn | chốt deal | hốt ngay | hốt liền | múc ngay | rinh ngay | săn ngay @0.7
hoàn tiền | cashback | hoàn xu @0.5
quà tặng | tặng ngay | bốc thăm | trúng thưởng @0.4
trả góp | trả góp 0% @0.4
giờ vàng | ngày đôi | 11.11 | 12.12 | black friday @0.7
ưu đãi | ưu đãi lớn @0.3
mại dô | mại dzô @1.1
giá ưu đãi | giá tốt | giá hấp dẫn @0.5
lì xì @0.3
bao ship | bao ăn | bao đổi trả @0.6
`;
