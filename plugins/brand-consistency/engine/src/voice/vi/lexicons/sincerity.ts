export const SINCERITY = `
list: sincerity
language: vi
provenance: Aaker (1997), sincerity (chân thành): down-to-earth, honest, wholesome, cheerful. Cue words gathered by hand under her facets; negative weights are the opposite pole.
negatable: yes
facets: yes

# down-to-earth
mộc mạc @1.2
giản dị | bình dị | dung dị @1.1
chân chất | chất phác @1.2
dân dã @1.1
gần gũi @1.1
đời thường | thường ngày | mỗi ngày @0.5
gia đình @0.7
cả nhà @0.6
hàng xóm | xóm giềng | bà con | láng giềng | lối xóm @0.8
quê nhà | quê mình | miền quê | đồng quê | quê hương | quê @0.6
cơm nhà | cơm mẹ nấu | bữa cơm gia đình | món nhà nấu | nhà nấu | nhà làm @0.9
tự tay @0.7
mẹ nấu | bà nội | bà ngoại | má nấu @0.5
như người nhà | như người thân | người nhà | người thân @0.9
xuề xòa | xuề xoà @0.4
bình thường thôi | đơn giản | đơn sơ @0.5
khiêm tốn | khiêm nhường @0.9
nhà nông | bà con nông dân | nông dân | ruộng vườn @0.6
nếp nhà @0.7
chung mâm | quây quần | sum vầy | đoàn viên @0.7
không cầu kỳ | không màu mè | không bày vẽ | không kiểu cách @1.1

# honest
thật thà @1.2
chân thành | chân thật | chân tình @1.2
thành thật | trung thực @1.1
thật lòng | thực lòng | thật tâm @1.1
thẳng thắn | nói thẳng | nói thật @0.9
minh bạch | công khai | rõ ràng @0.7
giữ lời | giữ lời hứa | giữ chữ tín | uy tín | chữ tín @0.7
không giấu giếm | không che giấu | không giấu
hứa sao làm vậy | nói được làm được | nói sao làm vậy | nói là làm @1.1
nguyên liệu thật | hàng thật | giá thật | người thật | thật như @0.6
tấm lòng | bằng cả tấm lòng | hết lòng | từ đáy lòng | bằng cả trái tim
không nói quá | không tô vẽ | không phóng đại
xin nhận lỗi | nhận lỗi | làm sai thì nhận | sai thì sửa @0.9
niềm tin | tin tưởng | tin yêu @0.4
lắng nghe @0.5
đúng như | đúng cân | đủ cân | cân đủ @0.5
sòng phẳng | phải chăng @0.4
không phụ phí | không thu thêm | không phí ẩn @0.5

# wholesome
tử tế @1.2
nhân hậu | nhân ái | hiền hậu | hiền lành
tốt bụng | bụng dạ tốt
thương nhau | yêu thương | thương yêu | thương @0.5
chăm sóc | chăm chút | chăm lo | chăm bẵm @0.6
nâng niu @0.6
lành | lành mạnh | món lành @0.5
tự nhiên | thuần tự nhiên | thiên nhiên @0.3
tươi | tươi ngon | sạch @0.3
nguyên bản | nguyên chất | nguyên vị @0.4
tình thân | tình người | nghĩa tình | ân tình | tình làng nghĩa xóm
sẻ chia | chia sẻ | san sẻ | đùm bọc | giúp nhau | giúp đỡ @0.6
quan tâm @0.5
ân cần | chu đáo | tận tâm | tận tình @0.5
lương thiện
con trẻ | cho con | trẻ nhỏ | mẹ và bé @0.4
vun đắp | bồi đắp @0.5
làm bằng tay | thủ công @0.4
tri ân | biết ơn @0.5
mái ấm | tổ ấm | về nhà | như ở nhà @0.7

# cheerful
ấm áp | ấm cúng | ấm lòng @1.1
vui vẻ | vui tươi | tươi vui @0.9
thân thiện | thân thương | thân thiết | thân quen
nụ cười | tươi cười | mỉm cười | cười tươi @0.7
niềm nở | cởi mở | xởi lởi | hồ hởi @0.9
tình cảm @0.6
nỗi nhớ | kỷ niệm | ký ức | tuổi thơ @0.5
niềm vui @0.5
hiếu khách | mến khách @0.8
hạnh phúc @0.4
thân mến | thương mến @0.5
rôm rả | trò chuyện | hỏi han | chuyện trò @0.5
bạn bè @0.5
đậm đà tình | đong đầy @0.4

# hype
phô trương @-1
hào nhoáng | bóng bẩy @-1
đẳng cấp | thượng lưu @-0.9
sang chảnh @-0.8
vip | v.i.p @-0.7
độc quyền | giới tinh hoa @-0.7
số một thị trường | số 1 thị trường | thống lĩnh | thống trị @-0.8
cam kết lợi nhuận | siêu lợi nhuận | thần dược @-1
duy nhất hôm nay | nhanh tay | nhanh tay kẻo lỡ | cơ hội cuối @-0.7
đột phá @-0.4
hàng đầu thế giới | bậc nhất | vô song | độc nhất vô nhị @-0.6
căn cứ | chiếu theo | ban hành @-0.5
kiêu sa | kiêu kỳ | kiêu hãnh @-0.7
bom tấn | siêu hot | gây bão @-0.6
người nổi tiếng | sao hạng a @-0.5
tối ưu hóa | chiến lược | hệ sinh thái @-0.5
quyền lực @-0.6
`;
