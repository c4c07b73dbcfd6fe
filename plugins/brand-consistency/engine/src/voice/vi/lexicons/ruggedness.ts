export const RUGGEDNESS = `
list: ruggedness
language: vi
provenance: Aaker (1997), ruggedness (mạnh mẽ): outdoorsy, tough. Cue words gathered by hand; negative weights are the opposite pole.
negatable: yes
facets: yes

# outdoorsy
dã ngoại | ngoài trời
núi rừng | núi | đỉnh núi | vách núi | leo núi @0.8
rừng | rừng già | rừng sâu | băng rừng @0.7
đường đèo | vượt đèo | đèo | con dốc @0.7
phượt | phượt thủ | đi phượt
trekking | leo trèo | cắm trại | lều trại | lửa trại | đốt lửa @0.9
thám hiểm | khám phá thiên nhiên @0.9
hoang dã | hoang sơ | hoang dại
thác ghềnh | vượt thác | ghềnh đá | vách đá @0.4
biển cả | sóng dữ | vượt sóng | ra khơi @0.6
địa hình | mọi địa hình | off-road | offroad | bán tải
mưa gió | nắng gió | gió bụi | nắng mưa | dầm mưa dãi nắng | bão | giông bão | sóng gió @0.8
bùn lầy | bùn đất | lội bùn | bùn | sình lầy @0.8
bụi đường | bụi bặm @0.8
sa mạc | thảo nguyên | cao nguyên @0.5
đi săn | câu cá | thợ săn @0.5
ngựa | cao bồi | yên ngựa @0.7
sinh tồn
cung đường | hành trình xuyên | xuyên việt @0.5
ba lô | balo | giày leo núi | la bàn @0.5
phiêu bạt | phiêu lưu @0.5
trời sao | ngủ rừng @0.4

# tough
mạnh mẽ @1.2
bền bỉ | bền | siêu bền | độ bền @0.8
gan góc | gan lì | gan dạ | lì lợm @1.2
gai góc | góc cạnh
cứng cáp | cứng cỏi | cứng rắn | rắn rỏi | rắn chắc
chắc chắn | chắc khỏe | chắc nịch @0.5
khỏe | khỏe khoắn | khoẻ khoắn | sức khỏe dẻo dai | dẻo dai @0.7
sức mạnh | mãnh liệt | uy lực | lực lưỡng @0.9
phong trần | sương gió | dạn dày @1.1
phóng khoáng | phong sương @0.8
nam tính | đàn ông | đấng nam nhi | nam nhi | trượng phu @0.9
thép | sắt | titan | gang thép | sắt thép | bê tông @0.8
da bò | vải bố | denim | kaki @0.5
chống nước | chống thấm | chống sốc | chống va đập | chống mài mòn | chống trầy @0.8
va đập | quăng quật | nồi đồng cối đá @1.1
khắc nghiệt | khắc khổ @0.9
chiến binh | chiến đấu | chinh chiến | trận mạc @0.9
mồ hôi | cơ bắp | gân guốc | chai sạn | chai tay @0.9
vượt khó | vượt qua | không bỏ cuộc | không lùi bước | không chùn bước | không khuất phục | kiên cường @0.8
bất khuất | ngang tàng | hiên ngang
chịu lực | chịu nhiệt | tải trọng | chịu tải | trọng tải @0.9
động cơ | mã lực | mô-men xoắn | dầu diesel @0.7
công trường | thợ hồ | thợ hàn | thợ máy | phu hồ | bốc vác @0.7
vết xước | vết sẹo | trầy xước @0.6
lao động nặng | nặng nhọc | vất vả @0.5
đương đầu | đối mặt | thách thức | chinh phục @0.7
cày | cày cuốc | búa | rìu | dao rừng @0.5
bất chấp | mọi thời tiết @0.8
hầm hố | dữ dằn @0.8
kiên cố @0.7
thô ráp | xù xì | sần sùi @0.9
lì đòn

# delicate
mềm mại | mềm mịn | mềm mượt @-0.8
dịu dàng | dịu êm | dịu nhẹ @-0.9
nhẹ nhàng | êm ái | êm đềm @-0.7
nâng niu | vỗ về | nuông chiều @-0.8
mong manh | mỏng manh | yếu đuối @-1
thanh lịch | trang nhã | thanh tao @-0.7
lụa | nhung | ren | voan @-0.7
hương hoa | hương thơm | nước hoa | cánh hoa @-0.6
duyên dáng | thướt tha | yêu kiều @-0.8
em bé | bé yêu | cho bé @-0.5
ngọt ngào | đáng yêu | dễ thương | xinh xắn @-0.6
spa | mát xa | thư giãn @-0.5
lãng mạn | thơ mộng @-0.5
sang trọng | lộng lẫy @-0.4
tinh tế @-0.6
ánh nến @-0.6
văn phòng | máy lạnh @-0.3
êm dịu | tĩnh lặng | tĩnh tại @-0.4
trong nhà @-0.4
nhỏ nhắn | nhỏ xinh | xinh xinh @-0.7
`;
