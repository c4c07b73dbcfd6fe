export const LUXURY = `
list: luxury
language: vi
provenance: Wording of premium and luxury price tiers, chosen by hand; lighter weights speak of premium, heavier of luxury.
negatable: yes

# luxury
xa xỉ | xa hoa @1.2
thượng lưu | giới thượng lưu @1.1
thượng hạng
vương giả | hoàng gia | đế vương @1.1
quý tộc | quý phái @1.1
siêu sang | hạng sang @1.2
sang trọng @0.9
đẳng cấp | đẳng cấp quốc tế | đẳng cấp thượng lưu @0.8
lộng lẫy | tráng lệ | nguy nga @0.8
quản gia | quản gia riêng @1.2
du thuyền | chuyên cơ | phi cơ riêng | trực thăng @1.1
đầu bếp riêng | bếp trưởng michelin | michelin
limousine | tài xế riêng | xe đưa đón riêng @0.9
bãi biển riêng | hồ bơi riêng | bể bơi riêng | đảo riêng | villa riêng | biệt thự riêng @0.8
biệt thự | dinh thự | penthouse @0.6
độc bản @0.8
đặc quyền | đặc ân @0.8
thượng khách @1.1
găng tay trắng @1.1
champagne | sâm panh | rượu vang @0.6
trứng cá tầm | vi cá | tổ yến | yến sào | bào ngư | bò wagyu | nấm truffle @0.7
kim cương | dát vàng | vàng 24k | mạ vàng @0.9
cẩm thạch | pha lê | lụa tơ tằm | ngọc trai @0.6
kiệt tác | tuyệt tác | tuyệt phẩm @0.6
tinh hoa @0.6
may đo riêng | chế tác riêng | thiết kế riêng @0.8
đỉnh cao @0.4
dạ tiệc @0.8
hiếm có | quý hiếm @0.5
giới tinh hoa | giới siêu giàu @1.1
năm sao | 5 sao | sáu sao | 6 sao @0.8
biểu tượng thịnh vượng | thịnh vượng @0.5
quý khách @0.25

# premium
cao cấp @0.8
tinh tế @0.5
thanh lịch | lịch lãm | trang nhã @0.6
thượng đỉnh @0.6
tinh tuyển | tuyển chọn | chọn lọc @0.5
nghệ nhân | chế tác | thủ công tinh xảo @0.5
dành riêng | riêng tư | riêng biệt @0.4
nghỉ dưỡng | khu nghỉ dưỡng @0.4
premium | luxury | signature | vip | boutique @0.7
hạng nhất | hạng thương gia | phòng chờ thương gia @0.7
trải nghiệm @0.2
di sản @0.3
spa @0.3
tinh xảo | tinh túy | tinh tuý @0.6
thưởng lãm | chiêm ngưỡng | thưởng ngoạn @0.5
trân quý | trân trọng @0.3
hảo hạng @0.7
độc quyền @0.6
hoàn mỹ | hoàn hảo | tuyệt hảo @0.5
nhập khẩu nguyên | nhập khẩu từ @0.3
chuẩn quốc tế | tiêu chuẩn quốc tế @0.4
hội viên | thẻ vàng | thẻ bạch kim | bạch kim @0.6
kính thưa quý khách | kính chào quý khách @0.5
thưởng trà | phòng trà @0.4
villa | resort @0.4
tĩnh lặng | tĩnh tại | thanh tịnh @0.3
gu @0.3
bộ sưu tập @0.3
quý phu nhân | quý ông | quý bà @0.5
tiệc trà @0.5
vượt thời gian @0.6
`;
