export const SOPHISTICATION = `
list: sophistication
language: vi
provenance: Aaker (1997), sophistication (tinh tế): upper class, charming. Cue words of north, centre and south gathered by hand under her facets; negative weights are the opposite pole.
negatable: yes
facets: yes

# upper class
lầu son gác tía | gấm vóc lụa là | đi đứng khoan thai
vải nhung | thảm nhung | váy nhung @0.6
sang trọng | sang cả @1.1
trang trọng | sang quý @1.1
thanh lịch | lịch lãm @1.2
lịch duyệt | hào hoa @1.2
quý phái | quý tộc | vương giả @1.1
hoàng gia | hoàng tộc | hoàng cung @1.1
tôn quý | cao quý | cao nhã
quyền quý | danh giá | thế gia
danh gia vọng tộc
đẳng cấp @0.9
thượng lưu | thượng hạng
thượng khách | thượng đẳng
xa hoa | xa xỉ | lộng lẫy @0.9
tráng lệ | nguy nga @0.9
đài các | cao sang | kiêu sa
khuê các | lá ngọc cành vàng
tinh hoa | tinh tuyển @0.7
tuyển chọn | chọn lọc @0.7
độc bản | phiên bản giới hạn @0.7
đánh số | duy nhất một chiếc @0.7
cao cấp | hạng sang | hảo hạng @0.8
tuyệt tác | kiệt tác @0.8
tuyệt phẩm | danh tác @0.8
nghệ nhân | chế tác | chạm khắc @0.7
chạm trổ | khảm | đúc đồng @0.7
trân quý | quý giá | hiếm có @0.6
quý hiếm | hiếm hoi | trân phẩm @0.6
bảo vật | cổ vật @0.6
nghệ thuật | mỹ thuật @0.5
mỹ nghệ | hội họa @0.5
lụa | gấm | nhung the @0.6
cashmere | organza | vải lanh cao cấp @0.6
ren pháp | satin | taffeta @0.6
tơ tằm | đũi tơ @0.6
cẩm thạch | pha lê | ngọc trai @0.6
ngọc bích | cẩm lai | ngà @0.6
kim cương | hồng ngọc | lam ngọc @0.7
mã não | vàng lá | dát vàng @0.7
mạ vàng | bạch kim @0.7
sơn mài | men lam | men ngọc @0.6
sứ trắng | bộ sứ | ấm tử sa @0.6
đồ sứ | bạc chạm | bộ đồ bạc @0.6
gỗ quý | gỗ hương | gỗ sưa @0.6
gỗ mun | gỗ gụ | gỗ óc chó @0.6
gỗ trắc | trường kỷ | sập gụ @0.6
hoành phi @0.6
rượu vang | champagne | sâm panh @0.7
sâm-panh | vang đỏ | vang trắng @0.7
ly vang | hầm rượu | niên vụ @0.7
whisky | cognac | sommelier @0.7
biệt thự | dinh thự | villa @0.6
lâu đài | tư dinh | tư gia @0.6
thư phòng | sảnh đường | phòng khánh tiết @0.6
năm sao | 5 sao @0.6
quản gia | găng trắng | găng tay trắng @0.8
người hầu bàn | đầu bếp riêng @0.8
dạ tiệc | dạ vũ | dạ yến @0.8
dạ phục | quốc yến | yến tiệc @0.8
tiệc trà chiều | tiệc cocktail @0.8
thưởng lãm | thưởng ngoạn | thưởng trà @0.8
thưởng thức | nhàn tản @0.8
chiêm ngưỡng | tôn vinh @0.5
riêng tư | biệt lập | không gian riêng @0.7
độc quyền | đặc quyền | dành riêng @0.6
đặc ân | ưu tú @0.6
may đo | thiết kế riêng | đo ni đóng giày @0.8
cắt may tinh xảo | haute couture @0.8
com-lê | com lê | lễ phục @0.6
trang phục dạ hội | váy dạ hội | áo dạ hội @0.6
nơ cổ | măng sét | ghi lê @0.6
di sản | gia bảo | gia huy @0.5
truyền đời | truyền thừa | lưu truyền @0.5
thời thượng | thời trang cao cấp @0.5
thực đơn nếm | bếp trưởng | fine dining @0.7
gan ngỗng | trứng cá muối | nấm truffle @0.7
hàu sữa @0.7
bậc thầy | danh họa @0.6
danh cầm | nhà thiết kế danh tiếng @0.6
thẩm mỹ | gu @0.7
trang nhã | nhã nhặn | tao nhã @1.2
nho nhã | hòa nhã @1.2
dương cầm | đàn piano | vĩ cầm @0.8
tứ tấu | giao hưởng | thính phòng @0.8
opera | nhạc jazz | ca trù @0.8
nhã nhạc @0.8
nhà hát | phòng tranh | triển lãm @0.5
sưu tập tranh | nhà sưu tập | đấu giá @0.5
giám tuyển @0.5
du thuyền | trực thăng | chuyên cơ @0.6
câu lạc bộ tư nhân | hội viên | hội quán @0.6
quý bà | quý cô | quý ông @0.7
phu nhân | tiểu thư | công tử @0.7
quý nương | giai nhân | mệnh phụ @0.7
gia chủ | vương phi | hoàng hậu @0.6
công chúa | vua chúa | ngự thiện @0.6
cung đình | cung cấm | tiến vua @0.6
tiến cung @0.6
quan khách | thực khách | khách mời @0.6
thượng tân | khách quý | vị khách @0.6
thư mời | thiệp mời | theo lời mời @0.5
theo lịch hẹn | hẹn riêng | tiến cử @0.5
lời giới thiệu @0.5
đài trang | đài cát | phong lưu @0.8
phong nhã | phong thái | cốt cách @0.8
khí chất | thần thái | phong vị @0.8
nghi thức | nghi lễ @0.5
lễ nghi | lễ nghĩa @0.5
Đông Dương | kiểu Pháp | hoài cổ @0.5
cổ điển | art deco | hoàng kim @0.5
vượt thời gian | trường tồn | bất hủ @0.6
mười phân vẹn mười | thập toàn thập mỹ @0.9
cao sơn lưu thủy | kim chi ngọc diệp @0.9

# charming
sắc nước hương trời | mình hạc xương mai
hoa nhường nguyệt thẹn | trăng thanh gió mát
tinh tế @1.3
tinh xảo | tinh khiết @0.8
tinh khôi | tinh sương @0.8
quyến rũ | gợi cảm
duyên | đằm thắm | nền nã @0.9
dịu dàng | dịu êm | êm dịu @0.8
dịu ngọt | dịu mát @0.8
nhẹ nhàng | nhè nhẹ | nhẹ như @0.5
mềm mại | mượt mà | êm ái @0.5
óng ả | óng mượt | óng ánh @0.5
uyển chuyển | thướt tha | yêu kiều
yểu điệu | tha thướt | thon thả
mảnh mai
thơ mộng | nên thơ | thi vị @0.9
lãng mạn | mộng mơ | trữ tình @0.9
ướp sen @0.6
hương | thoảng | phảng phất @0.5
dìu dịu | vương vấn @0.5
mê đắm | say đắm | đắm say @0.7
mê hoặc | xao xuyến | xao lòng @0.7
ngẩn ngơ | bâng khuâng | rung động @0.7
tĩnh lặng | thanh tịnh | tĩnh tại @0.6
an nhiên | tịch mịch | tĩnh mịch @0.6
thanh tao | thanh khiết | thanh nhã @1.2
thanh thoát | thanh mảnh | thanh cảnh @1.2
lung linh | lấp lánh | huyền ảo @0.6
mờ ảo | lấp ló | thấp thoáng @0.6
long lanh @0.6
ánh nến | ngọn nến | thắp nến @0.7
ánh trăng | dưới trăng | trăng non @0.7
trăng rằm | ánh bạc @0.7
khẽ | thì thầm | thủ thỉ @0.6
kín đáo | ý nhị | tế nhị @0.9
e ấp | bẽn lẽn | kín tiếng @0.9
kín kẽ @0.9
hài hòa | cân xứng @0.6
cân đối | tương xứng @0.6
nữ tính | nàng @0.5
người đẹp | giai nhân tài tử @0.5
chừng mực | từ tốn | thong thả @0.6
thong dong | khoan thai | nhàn nhã @0.6
thư thái @0.6
nâng niu @0.5
tinh túy | cầu kỳ | công phu @0.7
kỳ công | tỉ mẩn | trau chuốt @0.7
chăm chút từng | đến từng chi tiết @0.7
dư vị | hậu vị | dư âm @0.6
ngân nga | ngân vang | ngọt hậu @0.6
hoàng hôn | chiều buông | chạng vạng @0.5
bình minh | sương sớm | sương mai @0.5
tinh mơ | chiều tà | nắng chiều @0.5
nắng muộn @0.5
hoa hồng | hoa nhài | hoa sen @0.6
hoa bưởi | ngọc lan | mẫu đơn @0.6
cẩm tú cầu | lan hồ điệp | thủy tiên @0.6
hoàng lan | hoa lan | cúc họa mi @0.6
đóa hoa | cánh hoa | hoa huệ @0.6
hoa quỳnh @0.6
thi sĩ | câu thơ | bài thơ @0.7
vần thơ | như thơ | thi ca @0.7
thi nhân | bức họa | như tranh @0.7
tiếng đàn | cung đàn | đàn tranh @0.7
đàn bầu | tiếng dương cầm | nốt nhạc @0.7
giai điệu | khúc nhạc | bản tình ca @0.7
tiếng tơ @0.7
làn gió | làn khói | làn mây @0.4
giọt sương | mưa bụi | mưa phùn @0.4
khói lam | mây trắng | mây trôi @0.4
tà áo | áo dài | khăn lụa @0.5
khăn choàng | dải lụa | vạt áo @0.5
mái tóc | bờ vai | ngón tay @0.5
dáng ngọc @0.5
trà sen | trà nhài | ấm trà @0.5
chén trà | tách trà | chung trà @0.5
trà đạo | trà chiều | trà Shan tuyết @0.5
vườn thượng uyển | vườn hồng | vườn hoa @0.5
hồ sen | thủy tạ | lầu vọng nguyệt @0.5
hiên nhà rợp hoa @0.5
vừa đủ | vừa vặn | lặng lẽ @0.4
lặng nghe | chậm rãi @0.4
tỏ tình | ngỏ lời | hò hẹn @0.4
hẹn hò | tình nhân | người thương @0.4
đôi lứa | tình yêu @0.4
ánh mắt | ánh nhìn | nụ cười mỉm @0.4
nghiêng đầu | gót sen | bước chân @0.4
êm như | mềm như | mỏng như @0.5
mịn như | nhẹ tựa | tựa như @0.5
như lời | như ru @0.5
mỏng manh | mảnh dẻ @0.5
mong manh | sương khói @0.5
thầm kín | tao nhân mặc khách | phong hoa tuyết nguyệt @0.9
cầm kỳ thi họa | công dung ngôn hạnh | tài tử giai nhân @0.9
níu chân | níu lòng | giữ chân @0.5
ngoảnh lại | ngoái nhìn @0.5
gửi trao | trao tay | trao nhau @0.4
tiễn chân | nán lại | lưu luyến @0.4
sắc hồng phấn | màu ngà | sắc ngà @0.4
màu ngọc | sắc tím | tông trầm @0.4
ánh vàng | màu rượu vang @0.4

# plain or coarse
bình dân @-0.9
vỉa hè | lề đường | quán cóc @-0.9
rẻ | giá bèo @-0.9
giá sốc | sốc giá @-1.1
xả hàng | xả kho @-1.1
nhậu | lai rai @-0.9
dzô | quắc cần câu @-0.9
ghế nhựa | ghế đẩu | bàn nhựa @-0.8
ly nhựa | hộp xốp | muỗng nhựa @-0.8
bụi bặm | phủi | bụi đời @-0.7
tui | tụi mình | mày @-0.6
tao | tụi bây @-0.6
nha | nè | nghen @-0.4
no căng | no nê | căng bụng @-0.6
no bụng | ăn no @-0.6
dân dã | quê mùa | xuề xòa @-0.7
bự | to đùng | bành ki @-0.6
tổ chảng | to tướng @-0.6
quẩy | húp | xực @-0.8
nhai rôm rốp | bốc tay | bốc ăn @-0.8
lầy | bá đạo @-0.7
bá cháy | bá chấy @-0.7
hàng chợ | đồ chợ | đồ nhái @-1
hàng nhái | hàng dạt @-1
ồn ào | ầm ĩ | xô bồ @-0.7
chen chúc | chen lấn | nhốn nháo @-0.7
inh ỏi @-0.7
thô | cục mịch @-0.9
cục súc | lỗ mãng @-0.9
hàng thùng | đồ si @-0.9
đồ cũ | thanh lý @-0.9
dầu mỡ | mồ hôi | lấm lem @-0.6
bùn đất | nhem nhuốc | lem luốc @-0.6
siêu rẻ | khuyến mãi | giảm giá @-0.6
sale | đồng giá @-0.6
haha | hihi | hehe @-0.5
ăn vặt | trà đá @-0.6
trà tắc | cóc ổi mía ghim @-0.6
gan góc | gai góc | lì lợm @-0.4
mắm tôm | mắm nêm @-0.3
lấy liền | lẹ | ào ào @-0.5
khỏi tốn @-0.4
giá tốt | giá mềm | giá hợp lý @-0.5
giá phải chăng | dễ mua | phù hợp túi tiền @-0.5
học sinh sinh viên | phòng trọ @-0.3
giặt máy | lau chùi | dễ giặt @-0.4
dễ lau | khỏi ủi | rửa nước là sạch @-0.4
bao ship | freeship @-0.4
sặc sỡ | lòe loẹt | chói lóa @-0.8
màu mè | diêm dúa | rườm rà @-0.8
quê một cục @-0.8
ăn to nói lớn | đầu đường xó chợ | mồm năm miệng mười @-0.9
ăn tươi nuốt sống | vai u thịt bắp @-0.9
nhồm nhoàm | ngấu nghiến | xì xụp @-0.8
loa kéo | loa bluetooth | hát kẹo kéo @-0.5
karaoke | nhạc sàn @-0.5
đi chợ | cơm bụi | cơm bình dân @-0.4
cơm hộp | mì gói | mì tôm @-0.4
đồ nhựa | bằng nhựa @-0.3
giấy dày | mác dỏm @-0.3
pin trâu | bền trâu | chạy trâu @-0.5
trả góp | chỗ để xe @-0.3
chỗ đậu xe | bãi giữ xe @-0.3
`;
