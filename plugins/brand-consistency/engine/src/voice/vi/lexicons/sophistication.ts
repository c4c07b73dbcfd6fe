export const SOPHISTICATION = `
list: sophistication
language: vi
provenance: Aaker (1997), sophistication (tinh tế): upper class, charming. Cue words gathered by hand; negative weights are the opposite pole.
negatable: yes
facets: yes

# upper class
sang trọng | sang cả @1.1
thanh lịch | lịch lãm @1.2
quý phái | quý tộc | vương giả | hoàng gia @1.1
đẳng cấp @0.9
thượng lưu | thượng hạng | thượng khách
xa hoa | xa xỉ | lộng lẫy | tráng lệ @0.9
đài các | cao sang | kiêu sa
tinh hoa | tinh tuyển | tuyển chọn @0.7
độc bản | phiên bản giới hạn @0.7
cao cấp @0.7
tuyệt tác | kiệt tác | tuyệt phẩm @0.8
nghệ nhân | chế tác | chạm khắc @0.7
trân quý | quý giá | hiếm có | quý hiếm @0.6
nghệ thuật | mỹ thuật | mỹ nghệ @0.5
lụa | tơ lụa | lụa tơ tằm | nhung | cẩm thạch | pha lê | ngọc trai @0.6
rượu vang | champagne | sâm panh | sâm-panh @0.7
biệt thự | dinh thự | villa @0.5
năm sao | 5 sao @0.6
quản gia | quản gia riêng @0.8
dạ tiệc | dạ vũ | dạ yến @0.8
thưởng lãm | thưởng ngoạn | thưởng trà @0.9
chiêm ngưỡng | tôn vinh @0.5
riêng tư @0.7
độc quyền | đặc quyền | dành riêng @0.6
may đo | thiết kế riêng | đo ni đóng giày @0.8
di sản @0.5
thời thượng | thời trang cao cấp @0.6
ẩm thực tinh hoa | thực đơn nếm @0.6
bậc thầy @0.6
gu thẩm mỹ | thẩm mỹ | gu @0.7
trang nhã | nhã nhặn | tao nhã @1.2

# charming
tinh tế @1.3
tinh xảo | tinh khiết @0.8
quyến rũ | gợi cảm
duyên dáng | duyên @0.9
dịu dàng | dịu êm | êm dịu @0.8
nhẹ nhàng @0.5
mềm mại | mượt mà | êm ái @0.5
uyển chuyển | thướt tha | yêu kiều
thơ mộng | nên thơ | thi vị | lãng mạn @0.9
hương thơm | thoảng hương | ngát hương | hương sen | hương nhài | hương @0.4
mê đắm | say đắm | đắm say | mê hoặc @0.7
tĩnh lặng | thanh tịnh | tĩnh tại | an nhiên @0.6
thanh tao | thanh khiết | thanh nhã | thanh thoát @1.2
lung linh | lấp lánh | huyền ảo @0.6
ánh nến | ánh trăng | dưới trăng @0.7
khẽ | khẽ khàng | thì thầm @0.6
kín đáo | ý nhị | tế nhị @0.9
hài hòa | hài hoà @0.6
nữ tính @0.6
chừng mực | từ tốn | thong thả | thong dong @0.6
nâng niu @0.5
tinh túy | tinh tuý @0.7
dư vị | hậu vị @0.5
đẹp @0.2

# plain or coarse
bình dân @-0.9
vỉa hè | lề đường @-0.9
giá rẻ | rẻ bèo | rẻ @-0.9
giá sốc | sốc giá | xả hàng | xả kho @-1.1
nhậu | nhậu nhẹt | lai rai @-0.9
ghế nhựa | ghế đẩu | bàn nhựa @-0.8
bụi bặm | phủi @-0.7
tui | tụi mình | tụi tui | mày | tao @-0.6
nha | nè | nghen @-0.4
no căng | no nê | căng bụng @-0.6
dân dã | quê mùa | xuề xòa | xuề xoà @-0.7
bự | bự chảng | to đùng @-0.6
quẩy | húp | xực @-0.8
lầy | lầy lội | bá đạo | bá cháy @-0.7
hàng chợ | đồ chợ @-1
ồn ào | ầm ĩ | xô bồ @-0.7
thô | thô kệch | cục mịch @-0.9
hàng thùng | đồ si @-0.9
dầu mỡ | mồ hôi | lấm lem | bùn đất @-0.6
siêu rẻ | siêu sale | khuyến mãi | giảm giá | sale @-0.6
haha | hihi | hehe @-0.5
ăn vặt | trà đá @-0.6
gan góc | gai góc @-0.4
mắm tôm @-0.3
`;
