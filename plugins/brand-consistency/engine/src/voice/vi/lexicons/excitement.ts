export const EXCITEMENT = `
list: excitement
language: vi
provenance: Aaker (1997), excitement (sôi nổi): daring, spirited, imaginative, up-to-date. Cue words gathered by hand; negative weights are the opposite pole.
negatable: yes
facets: yes

# daring
táo bạo @1.2
dám @0.8
dám nghĩ dám làm | dám khác | dám thử | dám sống @1.2
phá cách | phá lệ | phá luật | phá rào @1.2
bứt phá | đột phá @0.9
liều | liều lĩnh | liều một phen @0.8
nổi loạn @1.1
mạo hiểm | thử thách @0.8
không giới hạn | không ngại | vượt giới hạn | vượt mọi giới hạn | phá vỡ giới hạn
khác biệt | khác người @0.7
chất chơi | chơi lớn | chơi tới bến | chơi hết mình @0.9
cá tính @0.9
bùng nổ | bùng cháy | cháy hết mình | cháy @0.8
gây bão | làm loạn | khuấy đảo | khuấy động @0.9
ngông | ngông cuồng @0.8
lao vào | xông pha @0.4
bất ngờ @0.7

# spirited
sôi động | sôi nổi @1.1
náo nhiệt | nhộn nhịp | rộn ràng | tưng bừng @0.9
trẻ trung | tuổi trẻ | thanh xuân
năng động @0.9
năng lượng | tràn đầy năng lượng | đầy năng lượng @0.8
hào hứng | hứng khởi | phấn khích | háo hức @1.1
cuồng nhiệt | nhiệt huyết | máu lửa
quẩy | quẩy tưng bừng | quẩy banh nóc | xõa | bung xõa @1.1
hết mình | tới bến @0.7
tiệc | đại tiệc | party | lễ hội @0.5
nhảy | nhảy múa | vũ điệu | nhịp điệu @0.5
rực lửa | bốc lửa | nóng bỏng @0.8
hoạt bát | nhanh nhẹn | lanh lợi @0.6
tốc độ | siêu tốc | tăng tốc @0.6
phiêu | phiêu lưu | phiêu bạt @0.8
kịch tính | nghẹt thở | gay cấn @0.9
adrenaline | tim đập nhanh | tim đập thình thịch @0.9
vui hết nấc | vui nổ trời | vui bất tận @0.9
rực rỡ | bừng sáng | rực sáng @0.6
cool | cool ngầu | ngầu @0.7
chiến thôi | triển thôi | đi thôi | lên đường @0.6
thú vị @0.6

# imaginative
sáng tạo
tưởng tượng | trí tưởng tượng @0.8
độc đáo | độc lạ | lạ miệng | mới lạ @0.8
ý tưởng @0.6
kỳ lạ | kỳ thú | kỳ ảo | ảo diệu @0.7
biến hóa | biến tấu | hô biến | lột xác @0.8
thổi làn gió mới | làn gió mới @0.8
nghĩ khác | làm khác | nhìn khác @0.9
chưa từng có | chưa từng thấy | lần đầu tiên | chưa ai @0.7
sắc màu | đa sắc | đầy màu sắc | rực rỡ sắc màu @0.6
phép màu | diệu kỳ @0.5
mơ lớn | giấc mơ @0.4
khám phá @0.6
cảm hứng @0.5
thử nghiệm @0.5
nghệ sĩ | graffiti | đường phố @0.3
mix | phối @0.3
bí ẩn @0.4

# up-to-date
mới nhất | mới toanh | mới tinh | mới ra lò @0.7
mới @0.2
bắt trend | đu trend | xu hướng | bắt nhịp | trend @0.8
hiện đại @0.5
thời thượng @0.6
thế hệ mới | thế hệ z | gen z @0.7
tương lai @0.5
đổi mới @0.7
công nghệ mới | công nghệ @0.3
phiên bản giới hạn | bản giới hạn @0.6
ra mắt | lên kệ | trình làng | đổ bộ @0.5
hot | siêu hot | hot hit | đang hot @0.7
viral | gây sốt @0.7
dẫn đầu xu hướng | đón đầu @0.7
tiên phong @0.7
độc lập | tự do @0.4
livestream | đêm nay | tối nay @0.3
bộ sưu tập mới @0.5
thời đại @0.3
cách mạng @0.6

# staid
truyền thống | cổ truyền @-0.7
lâu đời | gia truyền @-0.5
tĩnh lặng | yên tĩnh | tĩnh tại | thanh tịnh @-0.8
bình yên | an yên | yên bình | bình lặng @-0.7
thong thả | chậm rãi | từ tốn | thong dong @-0.6
nhẹ nhàng | êm đềm | êm ả @-0.6
điềm đạm | điềm tĩnh | trầm tĩnh @-0.9
cẩn trọng | thận trọng | cẩn thận @-0.6
ổn định | vững vàng @-0.5
quy định | quy trình | thủ tục @-0.6
như mọi khi | vẫn vậy | như cũ | vẫn như xưa @-0.7
trang nghiêm | nghiêm trang | nghiêm túc @-0.7
nề nếp | nền nếp | khuôn phép | chuẩn mực @-0.8
quen thuộc @-0.4
chừng mực | kín đáo @-0.6
căn cứ | theo quy định @-0.5
nghỉ ngơi @-0.4
cổ điển @-0.4
đều đặn | định kỳ @-0.4
hợp đồng | chứng từ @-0.4
`;
