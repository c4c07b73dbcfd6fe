export const LUXURY = `
list: luxury
language: vi
provenance: Wording of premium and luxury price tiers in Vietnamese advertising, hospitality, fashion and property, chosen by hand; lighter weights speak of premium, heavier of luxury.
negatable: yes

# luxury
sơn hào hải vị | nem công chả phượng @1.1
trân tu mỹ vị | kỳ trân dị bảo @1.1
ngọc ngà châu báu | gấm vóc lụa là | lầu son gác tía @1.1
kẻ hầu người hạ | cành vàng lá ngọc @1.1
người sành | giới sành | khách sành @0.6
người sành sỏi | bậc thức giả @0.6
không logo | không bảng hiệu @0.4
không biển hiệu | không phô trương @0.4
mỗi năm chỉ | mỗi mùa chỉ | mỗi ngày chỉ @0.4
mỗi tháng chỉ | vỏn vẹn | số ít @0.4
nhất phẩm | cực phẩm | thượng thặng @0.7
ngoại hạng | trứ danh | lừng danh @0.7
phòng hạng tổng thống | phòng thượng hạng | buồng hạng sang @0.9
lụa thêu chỉ vàng | chỉ vàng @0.6
chỉ bạc | thêu chỉ vàng @0.6
tiếp đón riêng | đón tiếp riêng | phục vụ riêng @0.7
theo dõi riêng | chuyên gia riêng | bác sĩ riêng @0.7
tinh thông nghề kim hoàn | cắt mài thủ công @0.5
mài tay | rèn tay @0.5
rượu quý | rượu ủ lâu năm | ủ trong hầm @0.5
sồi pháp | thùng gỗ sồi @0.5
mái vòm | đèn chùm | thảm ba tư @0.6
thảm đỏ | lò sưởi @0.6
di sản thế kỷ | từ thế kỷ @0.4
hơn trăm năm | hơn một thế kỷ @0.4
vải nhung | thảm nhung @0.5
váy nhung | nhung đỏ @0.5
riêng @0.3
phòng riêng | bàn riêng | sảnh riêng @0.6
hầm riêng | khoang riêng | chuyến bay riêng @0.6
lễ tân riêng | hành lang riêng @0.6
lụa | gấm | tơ tằm @0.4
vàng ròng | vàng 18k | bạc ròng @0.7
bạc nguyên khối | đá quý | hột xoàn @0.7
nữ trang | kim hoàn @0.7
xì gà | cigar | cognac @0.6
whisky | rượu mạch nha @0.6
golf | polo | trường đua @0.6
bến du thuyền | sân đáp @0.6
tourbillon | đồng hồ cơ | bespoke @0.8
couture | atelier | concierge @0.8
butler @0.8
sơn dầu | danh họa @0.4
vị khách | quan khách | khách mời @0.4
rót tại bàn | phục vụ tại bàn | dâng @0.3
dương cầm | vĩ cầm | tứ tấu @0.5
nhạc thính phòng | giao hưởng @0.5
thượng uyển | điền trang @0.8
trang viên | thái ấp @0.8
xa xỉ | xa hoa @1.2
thượng lưu @1.1
thượng hạng | thượng đẳng | thượng phẩm
vương giả | hoàng gia | đế vương @1.1
hoàng tộc | cung đình @1.1
quý tộc | quý phái | quyền quý @1.1
siêu sang | hạng sang | sang bậc nhất @1.2
sang trọng | sang cả | cao sang @0.9
đẳng cấp @0.8
lộng lẫy | tráng lệ | nguy nga @0.8
quản gia | trợ lý riêng | người phục vụ riêng @1.1
du thuyền | chuyên cơ @1.1
phi cơ riêng | trực thăng @1.1
đầu bếp riêng | michelin
bếp trưởng @0.6
limousine | tài xế riêng @0.9
xe đưa đón riêng | siêu xe @0.9
bãi biển riêng | hồ bơi riêng | bể bơi riêng @0.9
đảo riêng | villa riêng | bến riêng @0.9
lối vào riêng | thang máy riêng | vườn riêng @0.9
biệt thự | dinh thự | penthouse @0.8
dinh cơ | tư dinh | lâu đài @0.8
phòng tổng thống | phòng hoàng gia @0.8
độc bản | duy nhất một chiếc | chỉ một chiếc @0.8
đặc quyền | đặc ân | đặc cách @0.8
thượng khách | thượng tân @1.1
găng tay trắng | găng trắng @1.1
champagne | sâm panh | sâm-panh @0.7
rượu vang | hầm rượu | tủ vang @0.7
niên vụ @0.7
trứng cá tầm | trứng cá muối | caviar @0.7
vi cá | tổ yến | yến sào @0.7
huyết yến | bào ngư | wagyu @0.7
truffle | gan ngỗng | tôm hùm @0.7
hải sâm | nhụy hoa nghệ tây | đông trùng hạ thảo @0.7
kim cương | cara | carat @0.9
dát vàng | vàng lá | vàng 24k @0.9
mạ vàng | ngọc lục bảo | hồng ngọc @0.9
lam ngọc | bụi vàng @0.9
cẩm thạch | pha lê | lụa tơ tằm @0.7
ngọc trai | ngọc bích | xà cừ @0.7
cashmere | da cá sấu | da đà điểu @0.6
lông chồn | nhung tơ | da bê @0.6
gỗ sưa | gỗ óc chó | gỗ quý @0.6
gỗ trắc | sơn mài | men lam @0.6
gỗ bách @0.6
kiệt tác | tuyệt tác @0.6
tuyệt phẩm | danh tác @0.6
tinh hoa @0.6
may đo | chế tác riêng | thiết kế riêng @0.8
pha chế riêng | đặt riêng | dệt riêng @0.8
đo ni đóng giày | theo số đo riêng @0.8
khắc tên | thêu tên | khắc chìm @0.6
thêu chìm | gia huy | khắc tay @0.6
đúc riêng @0.6
đỉnh cao @0.5
dạ tiệc | dạ vũ | dạ yến @0.8
yến tiệc | tiệc tối riêng | quốc yến @0.8
dạ phục @0.8
hiếm có | quý hiếm @0.6
hiếm hoi | hiếm trên thế giới @0.6
giới tinh hoa | giới siêu giàu | triệu phú @1.1
tỷ phú | đại gia | chủ nhân đích thực @1.1
năm sao | 5 sao @0.8
sáu sao | 6 sao @0.8
thịnh vượng | vượng khí @0.5
quý khách @0.25
bất hủ | trường tồn @0.6
truyền đời | gia bảo @0.6
dinh dưỡng thượng hạng | siêu thượng hạng | hảo hạng bậc nhất @0.7
giới hạn số lượng | đánh số @0.6
ấn bản đặc biệt | bản giới hạn @0.6
thư mời | thư giới thiệu | lời tiến cử @0.7
theo lời mời | chỉ dành cho hội viên | theo lịch hẹn @0.7
hẹn trước riêng | danh sách chờ | chỉ nhận theo hẹn @0.7
không bán lẻ | không rao bán | không công bố giá @0.6
giá theo yêu cầu | liên hệ để biết giá @0.6
nhà sưu tập | sưu tầm | đấu giá @0.6
bảo tàng tư nhân | sưu tập tư nhân @0.6
chủ nhân | gia chủ | phu nhân @0.5
quý ông | quý bà | quý cô @0.5
bậc quân vương | bậc vương giả @0.5
gia sản | ngân hàng ưu tiên @0.8
khách hàng ưu tiên | khách vip @0.8
phòng chờ riêng | hạng nhất @0.8
hạng thương gia | phòng chờ thương gia @0.8
đích thân | tận tay trao | đón tận cửa máy bay @0.5
trọn đời vô tư | tận hưởng đặc quyền | thế giới riêng @0.6
ốc đảo riêng | thiên đường riêng | chốn riêng @0.6
nghi thức | liệu trình thượng hạng @0.5
liệu trình riêng | nghi lễ trà @0.5
sommelier | mixologist | fine dining @0.8
omakase | thực đơn nếm | thực đơn riêng @0.8
ngàn vàng | vô giá | vàng son @0.5
savile row | paris | milano @0.3
bordeaux | geneva | thụy sĩ @0.3
tư gia | tại tư dinh @0.5

# premium
thủ công | làm tay | rang mộc @0.3
men tự nhiên | hữu cơ @0.3
linen | len merino | cotton ai cập @0.3
da thật | gỗ tự nhiên | gỗ sồi @0.3
porcelain @0.3
tiện nghi | chuyên viên @0.2
theo yêu cầu | đưa đón tận nơi @0.2
ghế nệm | ghế bành | khăn trải bàn @0.2
nến thơm | tinh dầu @0.2
cao cấp @0.8
tinh tế @0.5
thanh lịch | lịch lãm | trang nhã @0.6
thượng đỉnh @0.6
tinh tuyển | tuyển chọn @0.5
chọn lọc | chắt lọc @0.5
nghệ nhân | chế tác | thêu tay @0.5
làm thủ công | dệt tay | chạm tay @0.5
đánh bóng tay | đan tay | khâu tay @0.5
kỳ công | công phu | tỉ mẩn @0.5
dành riêng | riêng tư | riêng biệt @0.4
biệt lập | không gian riêng @0.4
nghỉ dưỡng @0.4
premium | luxury | signature @0.7
vip | boutique | royal @0.7
exclusive | prestige | diamond @0.7
platinum | heritage @0.7
trải nghiệm @0.2
di sản @0.3
spa | suite @0.4
tinh xảo | tinh túy @0.6
thưởng lãm | chiêm ngưỡng @0.5
thưởng ngoạn | nhâm nhi @0.5
trân quý | trân trọng | nâng niu @0.3
hảo hạng @0.7
độc quyền @0.6
hoàn mỹ | hoàn hảo @0.5
tuyệt hảo | toàn bích @0.5
nhập khẩu nguyên | nhập khẩu từ | nhập nguyên chiếc @0.4
nhập từ ý | nhập từ pháp | da ý @0.4
đá ý | kính sapphire @0.4
chuẩn quốc tế @0.4
hội viên | thẻ vàng | bạch kim @0.6
thẻ đen | câu lạc bộ riêng @0.6
kính thưa quý khách | kính chào quý khách | kính mời quý khách @0.5
thưởng trà | phòng trà @0.4
tiệc trà | trà chiều @0.4
villa | resort @0.4
tĩnh lặng | tĩnh tại | thanh tịnh @0.3
gu | phong cách sống thượng lưu | phong vị @0.3
bộ sưu tập @0.3
vượt thời gian | bền vững với thời gian @0.6
đêm khai mạc | bảo trợ | buổi công diễn @0.4
giám tuyển | được tuyển @0.3
bếp mở | rượu vang kèm món | đôi vang @0.5
cá hồi nauy | cua hoàng đế | bò úc @0.5
thịt bò mỹ | hàu sữa | bào ngư tươi @0.4
khu đô thị cao cấp | căn hộ cao cấp | căn hộ hạng sang @0.6
triệu đô | mặt tiền biển | view biển riêng @0.6
đồng hồ thụy sĩ | bộ máy cơ | men nung @0.6
trang sức | cao cấp nhất @0.6
tủ rượu | phòng xông hơi riêng | phòng chiếu phim riêng @0.5
hồ bơi vô cực | bể bơi vô cực | bồn tắm đá @0.5
giường king | chăn lông vũ @0.5
thẩm mỹ | thiết kế độc quyền @0.3
quý gia chủ | khách quý @0.5
xe sang | sedan hạng sang @0.5
nội thất da | da nappa @0.5
hàng hiệu | đồ hiệu | nhãn hiệu xa xỉ @0.7
nhà mốt | haute couture @0.7

# time and care without limit
trăm năm | thế kỷ | qua bao thế hệ @0.3
nhiều đời | ba đời nghệ nhân @0.3
hàng trăm giờ | trăm giờ công @0.4
hàng nghìn giờ | suốt nửa năm @0.4
thong thả | theo giờ quý khách @0.3
tùy quý khách chọn | bất cứ lúc nào quý khách @0.3
giữ kín | kín tiếng | kín đáo @0.4
bảo mật danh tính | ẩn mình @0.4
chỉ trao | chỉ đón | chỉ nhận @0.4
chỉ dành cho | chỉ dành riêng | chỉ phục vụ @0.4
tấm thẻ | kim loại quý | hộp gỗ @0.4
hộp sơn mài | tráp | hộp nhung @0.4
lót nhung @0.4
quầy vàng | bình cổ | tranh quý @0.5
cổ vật | đồ cổ | tranh gốc @0.5
`;
