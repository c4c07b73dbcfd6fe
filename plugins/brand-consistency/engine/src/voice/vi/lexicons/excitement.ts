export const EXCITEMENT = `
list: excitement
language: vi
provenance: Aaker (1997), excitement (sôi nổi): daring, spirited, imaginative, up-to-date. Cue words of north, centre and south gathered by hand under her facets; negative weights are the opposite pole.
negatable: yes
facets: yes

# daring
long trời lở đất | khuấy nước chọc trời
đội đá vá trời | dời non lấp biển
táo bạo | bạo dạn @1.2
dám @0.8
dám nghĩ dám làm | dám khác | dám thử @1.1
dám sống | dám chơi | dám không @1.1
ai dám | có dám @1.1
phá cách | phá lệ | phá luật @1.2
phá rào | xé rào | phá vỡ quy tắc @1.2
bứt phá | đột phá @0.9
liều @0.8
nổi loạn | làm loạn | quậy @1.1
mạo hiểm | thử thách | thách thức @0.8
thách bạn | thách đấu @0.8
không giới hạn | không ngại | vượt giới hạn
vượt mọi giới hạn | phá vỡ giới hạn | không biên giới
khác biệt | khác người | khác thường @0.8
không giống ai | chẳng giống ai | không đụng hàng @0.8
chất chơi | chơi lớn | chơi tới bến @0.9
chơi hết mình | chơi trội | chịu chơi @0.9
cá tính | chất riêng | đậm chất @0.9
bùng nổ | cháy @0.8
gây bão | gây sốc @0.9
khuấy đảo | khuấy động @0.9
ngông | điên rồ @0.8
khùng | điên điên @0.8
bất chấp | bất cần | kệ thiên hạ @0.6
mặc kệ | kệ người ta | ai nói gì kệ @0.6
lao vào | xông pha | lao tới @0.6
nhào vô | nhào tới @0.6
bất ngờ | không ngờ | bất thình lình @0.6
nhảy dù | nhảy bungee | dù lượn @0.8
lướt ván | lướt sóng | trượt zipline @0.8
đua xe | leo vách @0.8
độ cao | rơi tự do @0.5
lao xuống | chạm đỉnh @0.5
bay đêm | đêm trắng | thâu đêm @0.4
xuyên đêm | nửa đêm @0.4
không luật lệ | không rào cản | không kịch bản @0.9
xé toạc | đập bỏ | bỏ lối mòn @0.9
đi ngược đám đông | lội ngược dòng | ngược chiều gió @0.9
một mất một còn | được ăn cả ngã về không | không vào hang cọp @0.9
yếu tim | thót tim | rợn người @0.7
nổi da gà | lạnh sống lưng | gan to @0.7
lần đầu trong đời | một lần trong đời | sống một lần @0.7
cắt phăng | nhuộm đỏ | nhuộm bạch kim @0.4
xăm | giày đinh @0.4
thử đi | thử một lần | thử một phen @0.6
thử xem ai | đố bạn | đố ai @0.6
cấp độ | cấp bảy @0.4
cay xé lưỡi | cay bỏng @0.4

# spirited
vui như trẩy hội | vui như hội
sôi sùng sục | rạo rực
sôi động | sôi nổi | sôi sục @1.1
náo nhiệt | nhộn nhịp | rộn ràng @0.9
tưng bừng | rộn rã | rần rần @0.9
rầm rộ @0.9
trẻ trung | tuổi trẻ
thanh xuân | sức trẻ
năng động @0.9
năng lượng | sung sức @0.8
hào hứng | hứng khởi | phấn khích @1.1
háo hức | hăng hái | hừng hực @1.1
cuồng nhiệt | nhiệt huyết | máu lửa
máu me | sục sôi
quẩy | xõa | bung lụa @1.1
xả láng | tới luôn @1.1
hết mình | tới bến | hết cỡ @0.7
hết nấc | thả ga | thả phanh @0.7
tiệc | party @0.5
lễ hội | hội hè @0.5
nhảy | vũ điệu @0.5
nhịp điệu | lắc lư @0.5
rực lửa | bốc lửa @0.8
nóng bỏng | nóng hừng hực @0.8
hoạt bát | nhanh nhẹn | lanh lợi @0.6
nhí nhảnh | tinh nghịch @0.6
tốc độ | siêu tốc | tăng tốc @0.6
phóng nhanh | phóng vèo | lao vun vút @0.6
phiêu @0.8
kịch tính | nghẹt thở @0.9
gay cấn | hồi hộp @0.9
adrenaline | tim đập nhanh | đập thình thịch @0.9
vui hết nấc | vui nổ trời | vui bất tận @0.9
vui tới nóc | vui xỉu | vui tẹt ga @0.9
rực rỡ | bừng sáng @0.6
rực sáng | bừng tỉnh @0.6
cool | ngầu | chất lừ @0.7
chiến thôi | triển thôi | đi thôi @0.7
lên đường | xách ba lô lên | xuất phát thôi @0.7
nhập cuộc | nhập hội @0.7
thú vị | mê ly | đã đời @0.6
hò hét | hò reo | gào thét @0.9
hét vang | la hét | reo hò @0.9
hô vang | khản cổ @0.9
đếm ngược | bật nhạc | vặn loa @0.8
bung loa | loa căng | căng đét @0.8
sập sàn | nổ tung | nổ trống @0.8
trống nổi @0.8
pháo hoa | pháo nổ | ánh đèn @0.5
sân khấu | đèn màu | tiếng trống @0.5
trống dồn | dậy sóng @0.5
đập tay | vỗ tay rần rần | tay đập @0.6
giậm chân | xỏ giày @0.6
đội mình | đồng đội | anh em đâu @0.6
chị em đâu | tụi mình đâu | team đâu @0.6
đứng dậy nào | đứng lên nào @0.6
bứt tốc | nước rút | về đích @0.5
đua | thi đấu | tranh tài @0.5
cuộc vui | đêm hội | đêm nhạc @0.6
đại nhạc hội | concert | gala @0.6
countdown @0.6
lên nóc nhà | đỉnh nóc kịch trần | bay phấp phới @0.9
cháy phố | nóng sân | cháy sân @0.9
ùa | ào ào | rần rật @0.5
rầm rập | ầm ầm | vèo vèo @0.5
vù vù @0.5
khí thế | bừng bừng | hăng máu @0.7
ngày hội | hội xuân @0.4
trẩy hội | hội làng @0.4
mướt mồ hôi | mồ hôi nhễ nhại @0.5
thở hổn hển | nín thở @0.5
thức tỉnh | mọi giác quan | bùng vị @0.6

# imaginative
sáng tạo
tưởng tượng | hình dung | mường tượng @0.8
độc đáo | độc lạ | lạ miệng @0.8
mới lạ | lạ lùng | lạ đời @0.8
kỳ khôi @0.8
ý tưởng | nảy ra @0.6
kỳ lạ | kỳ thú | kỳ ảo @0.7
ảo diệu | kỳ bí | huyền bí @0.7
biến hóa | biến tấu | hô biến @0.8
lột xác | hóa thân | hóa thành @0.8
biến thành @0.8
làn gió mới @0.8
nghĩ khác | làm khác | nhìn khác @0.9
góc nhìn lạ | góc nhìn mới @0.9
chưa từng có | chưa từng thấy | lần đầu tiên @0.7
chưa ai | chưa ai từng @0.7
sắc màu | đa sắc @0.6
đầy màu sắc | muôn màu @0.6
phép màu | diệu kỳ | phép thuật @0.6
bùa phép | cây đũa thần | câu thần chú @0.6
mơ lớn | giấc mơ @0.4
mơ mộng | mộng mơ @0.4
khám phá @0.6
cảm hứng | bay bổng | thăng hoa @0.5
thử nghiệm | mày mò @0.5
pha trộn | nhào nặn @0.5
graffiti | đường phố @0.4
sắp đặt | trình diễn @0.4
mix | phối lạ | kết hợp lạ @0.4
bí ẩn | bí mật | giải mã @0.5
mật mã | ẩn số @0.5
vũ trụ | phi hành gia | người ngoài hành tinh @0.6
dải ngân hà | không trọng lực | sao hỏa @0.6
mặt trăng @0.6
khủng long | quái vật | rồng @0.5
phù thủy | người khổng lồ | thần thoại @0.5
cổ tích @0.5
cỗ máy thời gian | du hành | xuyên không @0.7
thế giới song song | thế giới khác | thế giới thần tiên @0.7
kho báu | đáy biển | cầu vồng @0.4
biết nói | cất tiếng @0.4
thì thầm với | trò chuyện với @0.4
chuyện gì xảy ra | bạn đã thử @0.6
đã bao giờ bạn | nhắm mắt lại @0.6
đảo lộn | lật ngược | lộn ngược @0.6
úp ngược | đảo ngược @0.6
viết nên | vẽ nên | vẽ lại @0.4
tô màu | bức tranh | kịch bản @0.4
nhập vai | hóa trang | mặt nạ @0.4
ảo thuật | xiếc | rối bóng @0.4
thiên biến vạn hóa | muôn hình vạn trạng | không đâu có @0.7
độc nhất vô nhị | có một không hai @0.7
chất xám sáng tạo | sáng kiến | nghĩ ra @0.5
bày trò | tự chế @0.5

# up-to-date
thay da đổi thịt | xưa nay chưa từng
mới nhất | mới toanh | mới tinh @0.7
mới ra lò | mới cáu @0.7
kiểu mới @0.2
xu hướng | bắt nhịp | trend @0.8
hiện đại | tân thời | tân tiến @0.5
thời thượng | sành điệu | mốt @0.6
thế hệ mới | thế hệ z | gen z @0.7
đời mới | phiên bản mới | giới trẻ @0.7
bạn trẻ @0.7
tương lai | ngày mai @0.5
đổi mới | nâng cấp @0.7
công nghệ mới | kỹ thuật số | số hóa @0.4
thực tế ảo | thực tế tăng cường @0.4
bản giới hạn @0.6
ra mắt | lên kệ | trình làng @0.5
đổ bộ | cập bến | mới về @0.5
hot @0.7
viral | gây sốt @0.7
phủ sóng | triệu view @0.7
đón đầu @0.7
tiên phong | tiền phong @0.7
livestream @0.3
bộ sưu tập mới | mùa này @0.5
mùa mới | cập nhật mỗi ngày @0.5
kỷ nguyên @0.4
cách mạng @0.6
quét mã | mã qr | chạm là @0.6
một chạm | chạm nhẹ | ví điện tử @0.6
trợ lý ảo | nhận diện khuôn mặt | quét khuôn mặt @0.6
drone | robot | xe tự lái @0.5
nhà thông minh | đồng hồ thông minh | thiết bị đeo @0.5
chatbot @0.5
thời gian thực | trực tuyến @0.4
phát trực tiếp | stream @0.4
app | ứng dụng mới | story @0.4
tiktok | reels | idol @0.4
fan | bình luận @0.4
vừa xuất hiện | vừa ra lò | trước giờ g @0.6
remix | bản phối mới | nhạc điện tử @0.6
dj | edm | rap @0.6
hip hop | indie @0.6
phá đảo | cày view | trending @0.6
bắt sóng | lên sóng | lên hình @0.6
bắt kịp | đi trước một bước | đi trước thời đại @0.6
vượt thời đại | sớm nhất @0.6

# staid
hợp đồng | chứng từ | hồ sơ @-0.2
truyền thống | cổ truyền @-0.7
lâu đời | gia truyền @-0.5
lâu năm | bao đời @-0.5
tĩnh lặng | yên tĩnh | tĩnh tại @-0.8
thanh tịnh | lặng lẽ @-0.8
bình yên | an yên | yên bình @-0.7
bình lặng | thanh bình @-0.7
thong thả | chậm rãi @-0.6
từ tốn | thong dong @-0.6
nhẹ nhàng | êm đềm @-0.6
êm ả | nhẹ dịu @-0.6
điềm đạm | điềm tĩnh @-0.9
trầm tĩnh | trầm mặc @-0.9
cẩn trọng | thận trọng @-0.6
cẩn thận | dè dặt @-0.6
ổn định | vững vàng @-0.5
quy định | thủ tục | thể lệ @-0.6
như mọi khi | vẫn vậy | như cũ @-0.7
vẫn như xưa | như thường lệ | như trước @-0.7
không thay đổi @-0.7
trang nghiêm | nghiêm trang | nghiêm túc @-0.7
nề nếp | nền nếp | khuôn phép @-0.8
chuẩn mực | đúng mực | khuôn khổ @-0.8
quen thuộc | quen mặt | thân quen @-0.4
chừng mực | kín đáo @-0.6
căn cứ | theo mẫu @-0.5
nghỉ ngơi | thư giãn @-0.4
cổ điển | hoài cổ @-0.4
đều đặn | định kỳ @-0.4
hằng ngày | hằng tuần @-0.4
phù hợp với @-0.4
cơ bản | thông thường @-0.4
thông dụng | phổ thông @-0.4
dễ phối | dễ mặc @-0.2
dễ dùng | tiện dụng @-0.2
giờ hành chính | giờ làm việc | lấy số @-0.5
theo thứ tự | đúng thứ tự @-0.4
xếp hàng | chờ gọi tên @-0.4
công sở | trang nhã | nhã nhặn @-0.3
xin lưu ý @-0.3
chậm mà chắc | ăn chắc mặc bền | bình chân như vại @-0.9
an phận | cầu an | dĩ hòa vi quý @-0.9
tẻ nhạt | nhàm chán | buồn tẻ @-0.8
đơn điệu | lặp lại @-0.8
cũ kỹ | lỗi thời | lạc hậu @-0.7
lạc mốt | quê mùa @-0.7
nhạt nhẽo | trầm lắng | lắng đọng @-0.5
bảo thủ | rập khuôn | khuôn sáo @-0.9
lối mòn | theo lối cũ @-0.9
`;
