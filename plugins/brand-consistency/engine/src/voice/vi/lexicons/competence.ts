export const COMPETENCE = `
list: competence
language: vi
provenance: Aaker (1997), competence (năng lực): reliable, intelligent, successful. Cue words gathered by hand; negative weights are the opposite pole.
negatable: yes
facets: yes

# reliable
đáng tin cậy | tin cậy | đáng tin @1.2
uy tín
vững vàng | vững chắc | vững mạnh @0.9
đúng hẹn | đúng giờ | đúng hạn | đúng tiến độ
trách nhiệm @0.7
cam kết @0.7
đảm bảo | bảo đảm @0.6
bảo hành @0.6
an toàn | an tâm | yên tâm @0.7
bảo mật | an ninh @0.7
ổn định @0.6
nhất quán | đồng bộ @0.6
chất lượng | chất lượng cao @0.5
tiêu chuẩn | đạt chuẩn | chuẩn @0.6
iso | haccp | chứng nhận | chứng chỉ | kiểm định | được kiểm định @0.9
kiểm tra | kiểm soát | giám sát | nghiệm thu @0.6
chính xác | chuẩn xác @0.9
24/7 | 24/24 | liên tục | suốt ngày đêm @0.6
trong vòng 24 giờ | trong 24 giờ | trong 2 giờ | phản hồi trong @0.6
cẩn thận | kỹ lưỡng | kỹ càng | tỉ mỉ @0.7
chỉn chu | bài bản @0.9
tận tâm | chuyên tâm @0.6
chăm chỉ | cần mẫn | cần cù | siêng năng @0.7
theo dõi | truy xuất | truy xuất nguồn gốc @0.5
đúng quy trình | quy trình @0.6
bảo trì | bảo dưỡng @0.5
quy chuẩn | hợp chuẩn | tuân thủ @0.6
hỗ trợ kỹ thuật | tổng đài hỗ trợ @0.6
bền vững @0.3
chính hãng @0.5

# intelligent
chuyên gia | chuyên viên @0.9
chuyên nghiệp @1.1
chuyên môn | chuyên sâu | chuyên khoa
kinh nghiệm | năm kinh nghiệm | nhiều năm kinh nghiệm | giàu kinh nghiệm @0.9
kỹ sư | kỹ thuật | kỹ thuật viên @0.8
bác sĩ | tiến sĩ | thạc sĩ | giáo sư @0.6
khoa học | nhà khoa học @0.8
nghiên cứu | công trình nghiên cứu @0.8
phân tích | dữ liệu | số liệu @0.8
thông minh | trí tuệ | trí tuệ nhân tạo @0.8
giải pháp @0.6
công nghệ | công nghệ tiên tiến @0.5
hiệu quả | hiệu suất | năng suất @0.8
tối ưu | tối ưu hóa @0.7
tư vấn | cố vấn @0.5
đào tạo | được đào tạo | tập huấn @0.7
am hiểu | hiểu biết | kiến thức | thấu hiểu @0.7
phương pháp | phác đồ @0.6
bằng chứng | kiểm chứng | chứng minh | lâm sàng @0.8
kế hoạch | lộ trình @0.4
hệ thống @0.5
lành nghề | tay nghề | thành thạo | thạo nghề @0.9
doanh nghiệp @0.4
quản lý | quản trị | vận hành @0.5
chi tiết @0.3
đo lường | chỉ số @0.6
logic | mạch lạc @0.5

# successful
dẫn đầu | đi đầu | hàng đầu @0.9
thành công | thành tựu | thành tích @0.9
giải thưởng | đoạt giải | được trao giải | đạt giải @0.9
tự tin @0.7
năng lực @1.1
xuất sắc @0.6
tăng trưởng | phát triển @0.5
kết quả @0.5
mục tiêu @0.4
chinh phục @0.3
hàng nghìn khách hàng | hàng triệu khách hàng | triệu khách hàng | nghìn khách hàng @0.7
đối tác | đối tác chiến lược @0.4
vượt trội @0.5
thương hiệu quốc gia | top 10 | xếp hạng | bình chọn @0.6
vị thế | quy mô @0.5
lãnh đạo @0.6
hoàn thành @0.5
đạt được @0.4
thế mạnh @0.6
hợp tác @0.3

# careless
chắc là được | chắc được | hên xui | may ra @-1
không biết nữa | ai biết | chẳng biết | hổng biết | ai mà biết @-1
quên mất | quên béng | quên @-0.6
tùy hứng | tuỳ hứng | tùm lum | lung tung | lộn xộn @-0.9
cẩu thả | qua loa | đại khái | sơ sài @-1
trễ chút | trễ hẹn | chậm trễ | lề mề @-0.8
làm đại | làm bừa | đoán đại | đoán mò | đại đi @-1
hậu đậu | vụng | vụng về | lóng ngóng @-0.8
nghiệp dư | tay mơ | tập tành @-0.9
haha | hihi | hehe @-0.5
kiểu như @-0.4
được bữa đực bữa cái | bữa có bữa không @-1
lúc nào rảnh | khi nào rảnh | rảnh thì làm @-0.9
chắc vậy | chắc thế | hình như @-0.5
ối | úi | chết cha @-0.6
lơ mơ | mơ hồ | ang áng @-0.8
hư hoài | hỏng hoài @-0.6
`;
