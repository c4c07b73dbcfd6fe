export const COMPETENCE = `
list: competence
language: vi
provenance: Aaker (1997), competence (năng lực): reliable, intelligent, successful. Cue words gathered by hand under her facets; negative weights are the opposite pole.
negatable: yes
facets: yes

# reliable
chắc như đinh đóng cột | nói có sách mách có chứng | trước sau như một
chưa một lần | chưa lần nào @0.5
chưa đơn nào | không một lần @0.5
hai lớp | ba lớp | hai bản @0.4
ba bản | lưu hai nơi | lưu ba nơi @0.4
hai người kiểm @0.4
bất kể ngày nghỉ | kể cả ngày lễ @0.5
kể cả nửa đêm | xuyên lễ @0.5
tin cậy | đáng tin @1.2
uy tín
vững vàng | vững chắc @0.9
vững mạnh | vững tay @0.9
đúng hẹn | đúng giờ | đúng hạn
đúng tiến độ | đúng lịch | đúng cam kết
trước hạn | trước tiến độ @0.9
sớm hơn dự kiến | xong sớm @0.9
trách nhiệm @0.7
cam kết @0.7
đảm bảo | bảo đảm @0.6
bảo hành | đổi mới trong @0.6
an toàn | an tâm | yên tâm @0.6
bảo mật | an ninh @0.7
mã hóa | xác thực hai lớp @0.7
ổn định @0.6
nhất quán | đồng bộ | đồng nhất @0.6
chất lượng @0.5
chuẩn @0.6
iso | haccp | gmp @0.9
vietgap | globalgap | cơ sở đạt chuẩn @0.9
chứng nhận | chứng chỉ | giấy phép @0.8
kiểm định | kiểm nghiệm | kiểm chuẩn @0.9
hiệu chuẩn | thẩm định @0.9
kiểm tra | kiểm soát @0.6
giám sát | nghiệm thu @0.6
rà soát | đối soát | kiểm đếm @0.8
kiểm kê | soát lỗi | rà từng @0.8
kiểm toán | thanh tra | hậu kiểm @0.7
chính xác | chuẩn xác @0.9
sai số | độ lệch @0.6
dung sai | sai sót @0.6
24/7 | 24/24 | liên tục @0.6
ngày đêm | không gián đoạn @0.6
trực ban | trực 24 | ca trực @0.7
túc trực | ứng trực | kíp trực @0.7
trực chiến @0.7
trong vòng | trong 24 giờ | trong 2 giờ @0.5
phản hồi trong | tối đa 24 giờ | xử lý trong @0.5
khung giờ | giờ hẹn | lịch hẹn @0.5
có mặt trong | có mặt đúng @0.6
có mặt trước giờ | có mặt sau @0.6
hoàn phí | hoàn cước | hoàn tiền 100% @0.6
bồi hoàn | bồi thường | đền bù @0.6
hoàn tiền nếu @0.6
cẩn thận | kỹ lưỡng @0.7
kỹ càng | tỉ mỉ @0.7
chỉn chu | bài bản | ngăn nắp @0.9
quy củ | đâu ra đó | ra đâu vào đấy @0.9
tận tâm | chuyên tâm @0.5
chăm chỉ | cần mẫn | cần cù @0.7
siêng năng | mẫn cán @0.7
theo dõi | truy xuất | mã vận đơn @0.6
biên bản | lưu vết | lưu hồ sơ @0.4
ghi nhận từng | ghi chép @0.4
quy trình @0.6
bảo trì | bảo dưỡng | định kỳ @0.5
tuân thủ @0.6
hỗ trợ kỹ thuật | tổng đài hỗ trợ @0.6
đường dây nóng | hỗ trợ tận nơi @0.6
dự phòng | sao lưu @0.9
phương án b | phục hồi dữ liệu @0.9
khắc phục | xử lý sự cố @0.7
xử lý triệt để | dứt điểm @0.7
không sai sót | không lỗi | không sự cố @0.9
không mất dữ liệu | chưa từng trễ | chưa từng lỗi @0.9
không trễ @0.9
chính hãng | đúng chủng loại @0.5
hợp đồng | điều khoản rõ ràng @0.4
báo giá chi tiết | bảng kê @0.4
niêm phong | tem chống giả | số lô @0.5
lô hàng | số sê-ri @0.5
tiệt trùng | vô trùng @0.6
khử khuẩn | một lần rồi bỏ @0.6
tuổi thọ | độ bền | chịu tải @0.5
vận hành bền bỉ | chạy êm @0.5
đủ giấy tờ | hồ sơ đầy đủ | thủ tục đầy đủ @0.5
pháp lý rõ ràng | sổ hồng riêng @0.5
nói là làm | giữ lời | giữ đúng lời @0.5
nguyên vẹn | còn nguyên | giao tận tay @0.4
ký nhận | bàn giao @0.4
chậm mà chắc | ăn chắc mặc bền @0.8
chắc tay | cẩn tắc vô áy náy @0.8
đội ngũ | ê-kíp @0.4
đội phản ứng nhanh | tổ kỹ thuật @0.4
bền vững @0.3

# intelligent
tay nghề điêu luyện | điêu luyện
nhìn xa trông rộng | tinh tường
chuyên môn @0.7
số đo | đo đúng | bắt đúng bệnh @0.6
đoán trúng | tìm đúng lỗi | sửa đúng chỗ @0.6
không cần đoán | có căn cứ @0.6
dựa trên số liệu | tính từng @0.6
chuyên gia | chuyên viên @0.9
chuyên nghiệp @1.1
chuyên sâu | chuyên khoa | chuyên ngành
kinh nghiệm | năm trong nghề | năm hành nghề @0.9
kỹ sư | kiến trúc sư | lập trình viên @0.9
kỹ thuật @0.8
bác sĩ | dược sĩ | tiến sĩ @0.6
thạc sĩ | giáo sư | luật sư @0.6
khoa học @0.8
nghiên cứu | thí nghiệm @0.8
phân tích | mổ xẻ @0.8
bóc tách | lý giải @0.8
dữ liệu | số liệu | báo cáo @0.7
thông minh | trí tuệ | thông tuệ @0.8
sáng suốt | sáng dạ @0.8
trí tuệ nhân tạo | học máy | thuật toán
mô hình dự báo | tự động hóa
giải pháp @0.6
công nghệ @0.5
hiệu quả | hiệu suất | năng suất @0.8
tối ưu @0.7
tư vấn | cố vấn @0.5
đào tạo | tập huấn @0.7
am hiểu | hiểu biết | kiến thức @0.7
thấu hiểu | tinh thông | uyên bác @0.7
thông thạo @0.7
phương pháp | phác đồ | giáo trình @0.6
giáo án | công thức riêng @0.6
bằng chứng | kiểm chứng @0.8
chứng minh | lâm sàng @0.8
kế hoạch | lộ trình | kịch bản @0.5
hệ thống @0.5
lành nghề | tay nghề | thành thạo @0.9
thạo nghề | bậc thợ | thợ bậc cao @0.9
quản lý | quản trị | vận hành @0.5
điều phối | điều hành @0.5
đo lường | chỉ số | thông số @0.6
tỷ lệ | tỉ lệ | tỷ suất @0.6
cảm biến | đo đạc | máy đo @0.8
thiết bị đo | đo bằng máy | đo lại @0.8
đo đếm @0.8
tính toán | tính kỹ | tính sẵn @0.7
tính trước | dự toán @0.7
dự báo | dự đoán | ước tính @0.8
tiên lượng | nhận diện | phát hiện sớm @0.8
cảnh báo sớm @0.8
so sánh | đối chiếu | cân đối @0.7
khảo sát | thống kê @0.7
chẩn đoán | tìm ra nguyên nhân | nguyên nhân gốc @0.7
xác định nguyên nhân | truy ra | chỉ ra @0.7
chỉ đúng @0.7
logic | mạch lạc @0.6
chặt chẽ | khúc chiết @0.6
phần mềm | máy chủ @0.4
đề xuất | gợi ý đúng | khuyến nghị @0.5
phương án | giả thuyết @0.5
cá nhân hóa | thiết kế theo số đo @0.4
theo từng trường hợp | phân loại @0.4
nồng độ | hoạt chất | thành phần hoạt tính @0.6
hàm lượng | độ pH | phần triệu @0.6
nguyên lý | cơ chế @0.6
lý thuyết | bản chất @0.6
biết người biết ta | liệu việc như thần | trăm hay không bằng tay quen @0.7
đúng người đúng việc | đúng bệnh đúng thuốc | đúng chỗ cần @0.7
nắm rõ | nắm vững | hiểu rõ @0.7
làm chủ | rành nghề | rành rẽ @0.7
sáng kiến | cải tiến | sáng chế @0.7
ngưỡng | mức chuẩn | giới hạn cho phép @0.5
bài bản khoa học | tra cứu | tra chéo @0.6
trích dẫn | dẫn chứng | nguồn trích @0.6
doanh nghiệp @0.3

# successful
danh bất hư truyền | trăm trận trăm thắng | bách phát bách trúng
phát triển @0.3
từ hai bàn tay trắng | từ một cửa hàng nhỏ @0.5
gấp rưỡi năm trước | cao nhất ngành | lớn nhất miền @0.7
lớn nhất nước | đông nhất tỉnh @0.7
dẫn đầu | đi đầu | hàng đầu @0.9
đứng đầu | top đầu @0.9
thành công | thành tựu @0.9
thành tích | thắng lợi @0.9
giải thưởng | đoạt giải | được trao giải @0.9
đạt giải | giành giải | giải nhất @0.9
giải vàng @0.9
huy chương | cúp vàng | quán quân @0.8
vô địch | á quân | kỷ lục @0.8
danh hiệu | bằng khen @0.7
vinh danh | hạng nhất @0.7
tự tin @0.7
năng lực @1.1
xuất sắc @0.6
tăng trưởng | mở rộng @0.6
doanh thu | doanh số | lợi nhuận @0.6
lãi ròng | thị phần | vốn hóa @0.6
gấp đôi | gấp ba | tăng gấp @0.5
nhân đôi | tăng mạnh @0.5
năm liền | năm liên tiếp | quý liên tiếp @0.8
liên tiếp nhiều năm | mùa liên tiếp @0.8
kết quả @0.5
mục tiêu | chỉ tiêu @0.5
chinh phục @0.3
triệu khách hàng | nghìn khách hàng | ngàn khách hàng @0.8
triệu người dùng | triệu lượt tải | vạn khách hàng @0.8
đang dùng | tin dùng | tin chọn @0.6
xuất khẩu | xuất sang | có mặt tại @0.6
có mặt ở | vươn ra | thị trường quốc tế @0.6
chi nhánh | khắp cả nước | toàn quốc @0.4
đối tác | nhà cung ứng | nhà cung cấp @0.4
vượt trội @0.5
thương hiệu quốc gia | top 10 | top 5 @0.7
xếp hạng | bình chọn | xếp thứ nhất @0.7
vị thế | quy mô | tầm vóc @0.5
lãnh đạo @0.6
hoàn thành | hoàn tất | về đích @0.6
cán đích | cán mốc @0.6
đạt được | đạt mốc | mốc mới @0.5
thế mạnh | lợi thế | sở trường @0.6
hợp tác @0.3
bán chạy | cháy hàng | kín lịch @0.5
kín đơn | kín hợp đồng @0.5
thi đậu | thi đỗ | đỗ đại học @0.7
đậu đại học | trúng tuyển | học bổng @0.7
thủ khoa | á khoa | đạt điểm cao @0.7
trúng thầu | thắng thầu | dự án lớn @0.7
công trình trọng điểm | tổng thầu @0.7
nên cơ nghiệp | làm nên | dựng nghiệp @0.6
gây dựng cơ đồ | ăn nên làm ra | thuận buồm xuôi gió @0.6
mã đáo thành công | đơm hoa kết trái @0.6
thăng tiến | thăng hạng @0.6
bứt tốc | vượt kế hoạch @0.6
uy danh | tiếng tăm | danh tiếng @0.5
có tiếng | nức tiếng @0.5
tên tuổi @0.6

# careless
trễ hẹn | sai hẹn | trễ giờ @-0.3
chắc là được | chắc được | hên xui @-1
may ra | may rủi | cầu may @-1
ăn may @-1
không biết nữa | ai biết | chẳng biết @-1
hổng biết | ai mà biết | hông biết @-1
không rõ nữa @-1
quên mất | quên béng @-0.6
quên bẵng | để quên @-0.6
tùy hứng | tùm lum | lung tung @-0.9
lộn xộn | lộn tùng phèo @-0.9
cẩu thả | qua loa | đại khái @-1
sơ sài | qua quýt | ẩu @-1
trễ chút | chậm trễ | lề mề @-0.8
cà kê | ì ạch @-0.8
làm đại | làm bừa | đoán đại @-1
đoán mò | đại đi | nói đại @-1
chọn đại @-1
hậu đậu | vụng @-0.8
lóng ngóng | lúng túng @-0.8
nghiệp dư | tay mơ @-0.9
tập tành | gà mờ @-0.9
haha | hihi | hehe @-0.5
kiểu như @-0.4
bữa có bữa không | lúc có lúc không | bữa đực bữa cái @-1
lúc nào rảnh | khi nào rảnh | rảnh thì làm @-0.9
rảnh thì ghé | hôm nào rảnh | rảnh tay thì @-0.9
chắc vậy | chắc thế | hình như @-0.6
nghe đâu | chắc tại @-0.6
ối | úi @-0.6
chết cha | chết rồi @-0.6
lơ mơ | mơ hồ | ang áng @-0.8
mập mờ | áng chừng @-0.8
hư hoài | hỏng hoài | hay hỏng @-0.7
hay hư | trục trặc hoài @-0.7
mơ mộng | bay bổng | giấc mơ @-0.6
bằng cả tấm lòng | trái tim @-0.4
theo cảm hứng | tùy tâm trạng | ngẫu hứng @-0.8
bốc đồng | cảm tính @-0.8
tới đâu hay tới đó | nước đến chân mới nhảy | đến đâu hay đến đó @-0.9
đầu voi đuôi chuột | nửa đường đứt gánh @-0.9
kệ nó | mặc kệ @-0.6
thôi kệ | kệ đi @-0.6
ráng chờ | chờ thử @-0.4
thử xem sao | thử coi sao | thử coi có @-0.5
thất thường | bữa mở bữa đóng | lúc mở lúc đóng @-0.8
sai bét | nhầm lẫn hoài @-0.8
nhầm hoài | nhớ nhầm @-0.8
thùng rỗng kêu to | nói suông | hứa lèo @-0.8
hứa suông | lần lữa | khất lần @-0.8
`;
