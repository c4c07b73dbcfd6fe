export const SINCERITY = `
list: sincerity
language: vi
provenance: Aaker (1997), sincerity (chân thành): down-to-earth, honest, wholesome, cheerful. Cue words of north, centre and south gathered by hand under her facets; negative weights are the opposite pole.
negatable: yes
facets: yes

# down-to-earth
gia đình @0.5
bố mẹ @0.3
mộc mạc @1.2
giản dị | bình dị | dung dị @1.1
chân chất | chất phác | chơn chất @1.2
chân quê | hồn quê
quê kiểng | tình quê
dân dã @1.1
gần gũi @1.1
đời thường | thường ngày | ngày thường @0.5
bình thường thôi | đơn sơ @0.6
đơn giản | không rắc rối | không lằng nhằng @0.5
khiêm tốn | khiêm nhường @0.9
xuề xòa @0.4
cả nhà @0.6
hàng xóm | láng giềng | lối xóm @0.8
chòm xóm | tình làng nghĩa xóm @0.8
bà con | cô bác | cô chú bác @0.8
xóm giềng | xóm mình | trong xóm @0.7
đầu xóm | cả xóm | đầu hẻm @0.7
cuối hẻm @0.7
quê @0.7
làng xóm | trong làng | đầu làng @0.6
người làng | thôn xóm @0.6
cơm nhà | bữa cơm gia đình @0.9
nhà nấu | nhà làm @0.9
nhà trồng | vườn nhà | cây nhà lá vườn
nhà nuôi | nhà muối
tự tay @0.7
mẹ nấu | má nấu | bà nấu @0.9
mẹ làm | má làm | mẹ đi chợ @0.9
má đi chợ @0.9
bà nội | bà ngoại | ông nội @0.7
ông ngoại | nội tôi | ngoại tôi @0.7
ba má | tía má | cha mẹ @0.5
thầy u | ba mẹ @0.5
như người nhà | như người thân @1.1
như con cháu trong nhà | như con trong nhà @1.1
người nhà | người thân @0.7
nhà nông | nông dân @0.7
ruộng vườn | đồng ruộng | ruộng lúa @0.6
mảnh vườn | luống rau | bờ ruộng @0.6
vườn rau @0.6
nếp nhà @0.7
chung mâm | mâm cơm | bữa cơm @0.7
quây quần | sum vầy @0.7
sum họp | đoàn viên @0.7
không cầu kỳ | không màu mè | không bày vẽ @1.1
không kiểu cách | không khách sáo | đừng khách sáo @1.1
khỏi khách sáo @1.1
có gì ăn nấy | có sao nói vậy
có gì dùng nấy | tới đâu hay tới đó
chân lấm tay bùn | một nắng hai sương
dãi nắng dầm sương | tay lấm chân bùn
đi chợ | chợ quê | chợ sớm @0.5
phiên chợ | chợ làng @0.5
bếp củi | bếp lửa | bếp than @0.6
nồi đất | rơm rạ | mái tranh @0.6
mái lá | ấm tích @0.6
gốc mít | bụi chuối | giàn mướp @0.6
lũy tre | bờ tre | cây đa @0.6
bến nước | con mương | ao làng @0.6
khoai luộc | rau luộc | cá kho @0.4
canh chua | cà pháo | dưa muối @0.4
mắm ruốc | cơm cháy | nước chè @0.4
chè xanh | bánh đúc @0.4
chén cơm | bát cơm | tô canh @0.5
nồi cơm | nồi canh | nồi chè @0.5
áo bà ba | nón lá | khăn rằn @0.5
dép lê | gánh hàng | quang gánh @0.5
tụi nhỏ | mấy đứa nhỏ | sắp nhỏ @0.6
bọn trẻ | lũ trẻ | con cháu @0.6
bầy cháu @0.6
mấy cô | mấy chị | mấy bác @0.5
các cô các bác | chị em trong xóm | ông bà mình @0.5
miếng nước | ly nước @0.5
chén nước | ăn miếng cơm @0.5
đời sống thường nhật | chuyện nhà @0.5
từ thời ông bà | ông bà để lại | ông bà truyền @0.5
đời ông | đời bà @0.5
nhà tui | nhà tôi @0.4
nhà em | nhà mình @0.4
làm sao ăn vậy | nhà ăn sao bán vậy
nấu như ở nhà | như nấu cho nhà mình

# honest
thật thà như đếm | cây ngay không sợ chết đứng | ruột để ngoài da
có trước có sau | nghĩ sao nói vậy
xin lỗi @0.4
thật thà | thiệt thà @1.2
thiệt tình | thiệt bụng @1.2
chân thành | chân thật | chân tình @1.2
thành thật | trung thực | thành thực @1.1
thật lòng | thực lòng | thật tâm @1.1
thật bụng | thiệt lòng @1.1
thẳng thắn | nói thẳng | thẳng tính @0.9
thẳng như ruột ngựa | bộc trực @0.9
nói thật | nói thiệt @0.9
thú thật | thú thiệt @0.9
nói trước | báo trước @0.7
nói rõ | dặn trước @0.7
minh bạch | rõ ràng | công khai @0.6
giữ lời | chữ tín | giữ tín @0.8
uy tín @0.4
không giấu giếm | không che giấu | không giấu
chẳng giấu | không giấu gì
hứa sao làm vậy | nói được làm được | nói sao làm vậy @1.1
nói là làm | hứa là làm @1.1
một là một | hai là hai @0.9
có thì nói có | nói có sách @0.9
hàng thật | giá thật | người thật @0.7
việc thật | chuyện thật | thật như @0.7
nguyên liệu thật | số liệu thật @0.7
cân đủ | đủ cân | đúng cân @0.8
cân đúng | không bớt xén | không cân thiếu @0.8
không nói quá | không tô vẽ | không phóng đại @1.1
không thổi phồng | không nói ngoa | không hứa suông @1.1
không nói thách | không chặt chém | không mặc cả @0.9
không lừa | không gạt | không dối @0.9
nhận lỗi | làm sai thì nhận @0.9
sai thì sửa | có lỗi thì nhận @0.9
lỗi của chúng tôi | lỗi của em | lỗi của tôi
lỗi của mình | lỗi do chúng tôi | lỗi là do
lỗi do em | lỗi tại em | lỗi ở
chưa làm được | làm chưa tốt | chưa làm tốt @0.8
thiếu sót | chưa hoàn hảo | chưa đẹp @0.8
sòng phẳng | ngay thẳng | ngay tình @0.7
không phụ phí | không thu thêm | không phí ẩn @0.5
tấm lòng | hết lòng | từ đáy lòng
bằng cả trái tim | lòng thành
niềm tin | tin tưởng | tin yêu @0.4
lắng nghe @0.5
đúng như hình | đúng như lời | đúng như quảng cáo @0.4
cân nhắc kỹ | xem kỹ | coi kỹ @0.6
suy nghĩ kỹ | hỏi kỹ | đọc kỹ @0.6
hẵng mua | rồi hãy mua @0.6
không hợp thì | không cần thì | đừng mua @0.8
khỏi mua | chưa cần mua | không nên mua @0.8
trả lại tiền | hoàn lại tiền | gửi lại tiền @0.5
trả lại đủ tiền | không lấy tiền @0.5
có vết | trầy nhẹ | lỗi nhẹ @0.4
hàng lỗi | hơi cũ | móp nhẹ @0.4
phai màu | cấn nhẹ @0.4
đã qua sử dụng | xài rồi @0.3
dùng rồi | máy cũ @0.3
vậy thôi | thế thôi @0.6
chỉ có vậy | chỉ có thế @0.6
không phép màu | không thần thánh | không hợp với @0.6
không dành cho mọi | không phải ai cũng | chưa phù hợp @0.6
thề có trời | có trời làm chứng | lương tâm @0.8
có tâm | cái tâm | không thẹn với lòng @0.8
không chất bảo quản | không phẩm màu | không hóa chất @0.8
không thuốc trừ sâu | không tẩm ướp | không pha trộn @0.8
không thêm gì | không thêm thứ gì @0.8
chỉ dùng @0.4
tiền nào của nấy | đáng đồng tiền bát gạo | tốt gỗ hơn tốt nước sơn @0.8
để mặt mộc | không tô son @0.4
chia sẻ thật | kể thật @0.6
hỏi thật | ghi thật @0.6

# wholesome
tối lửa tắt đèn | chị ngã em nâng | ở hiền gặp lành
ăn ở có hậu | chín bỏ làm mười | uống nước nhớ nguồn
về nhà @0.4
sạch @0.2
cho bé bú | cho con bú @0.3
tử tế @1.2
nhân hậu | nhân ái | hiền hậu
hiền lành | hiền khô | phúc hậu
đôn hậu
tốt bụng | bụng dạ tốt | tốt tính
thương @0.6
chăm sóc | chăm chút @0.6
chăm lo | chăm bẵm @0.6
nâng niu | nâng đỡ @0.5
lành mạnh | món lành @0.7
ăn lành | sống lành @0.7
lành @0.4
tự nhiên | thiên nhiên @0.3
tươi ngon | rau sạch | thịt sạch @0.5
thực phẩm sạch | gạo sạch | sạch từ vườn @0.5
nguyên chất | nguyên vị | nguyên bản @0.4
tình thân | tình người | nghĩa tình
ân tình | tình nghĩa | nghĩa xóm
sẻ chia | chia sẻ | san sẻ @0.6
đùm bọc | cưu mang @0.6
giúp nhau | giúp đỡ | giúp một tay @0.7
phụ một tay | giúp giùm | làm giùm @0.7
coi giùm | lo giùm @0.7
quan tâm | hỏi thăm @0.6
thăm hỏi | hỏi han @0.6
ân cần | chu đáo | tận tâm @0.5
tận tình | hết mực @0.5
lương thiện | thiện lành
thiện tâm | hướng thiện
con trẻ | trẻ nhỏ | mẹ và bé @0.4
đút cho bé | ru con @0.4
vun đắp | bồi đắp @0.6
vun vén | vun trồng @0.6
thủ công | bằng tay | gói tay @0.5
nặn tay | giặt tay @0.5
tri ân | biết ơn @0.5
mang ơn | đội ơn @0.5
mái ấm | tổ ấm @0.6
mái nhà | như ở nhà @0.6
lá lành đùm lá rách | thương người như thể thương thân | của ít lòng nhiều
bán anh em xa mua láng giềng gần | một miếng khi đói
ủng hộ bà con | góp một tay | chung tay @0.6
góp gạo | quyên góp | của chung @0.6
không bỏ rơi | không ai bị bỏ lại | ở bên @0.6
kề bên | ngồi bên @0.6
dỗ dành | dặn dò | nhắn nhủ @0.5
nhắc nhở nhau | canh chừng giùm @0.5
nước giếng | nước mưa | phơi nắng @0.6
nắng phơi | giếng làng @0.6
bắt sâu | nhổ cỏ | tưới rau @0.6
hái rau | nhặt rau | cuốc đất @0.6
gieo hạt | gánh nước @0.6
mùa gặt | gạo mới | lúa mới @0.5
mùa lúa | nếp mới | cá đồng @0.5
rau đồng | gà ta | gà vườn @0.5
ủ men | ủ chum | muối dưa @0.4
phơi khô | rang tay | giã tay @0.4
thuốc nam | xông lá @0.4
lá xông | dân gian @0.4
gìn giữ | giữ nghề | giữ gìn @0.5
nối nghề | nghề ông cha | nghề cha ông @0.5
làng nghề @0.5
ngủ ngon | ngủ sớm | dậy sớm @0.4
ăn chậm | no bụng | ấm bụng @0.4
đủ chất | bổ dưỡng | dinh dưỡng @0.3
dễ tiêu | tốt cho sức khỏe @0.3
tuổi thơ | thuở nhỏ | hồi nhỏ @0.5
ngày bé | thời thơ ấu @0.5

# cheerful
ấm áp | ấm cúng @1.1
ấm lòng | ấm tình @1.1
vui vẻ | vui tươi @0.9
tươi vui | vui lòng khách đến @0.9
vui tính | vui miệng | vui như tết @0.9
vui cửa vui nhà | đông vui @0.9
thân thiện | thân thương
thân thiết | thân quen
nụ cười | tươi cười | mỉm cười @0.7
cười tươi | cười hiền | cười xòa @0.7
cười tít mắt | cười rộn | cười vang @0.8
cười hả hê | cười ha hả | tiếng cười @0.8
hay cười | cười toe | cười giòn @0.8
cười khì @0.8
niềm nở | cởi mở | xởi lởi @0.9
hồ hởi | vồn vã @0.9
hiếu khách | mến khách | đón khách như đón người nhà @0.8
tình cảm @0.6
kỷ niệm | ký ức | nỗi nhớ @0.4
niềm vui @0.5
hạnh phúc @0.4
thân mến | thương mến @0.6
mến thương | quý mến @0.6
rôm rả | trò chuyện | chuyện trò @0.6
tám chuyện | buôn chuyện @0.6
kể chuyện | ngồi kể | nghe kể @0.4
bạn bè @0.4
đong đầy | đậm đà tình @0.4
lạc quan | yêu đời @0.5
phơi phới | vô tư @0.5
ghé chơi | tới chơi | qua chơi @0.6
lại chơi | vô chơi | ghé nhà @0.6
chào nhau | gọi tên nhau | gọi nhau @0.4
vẫy tay chào | bắt tay @0.4
vỗ tay | hát vang | nghêu ngao @0.5
ca hát | hát hò | đờn ca @0.5
hò lơ @0.5
ríu rít | líu lo | tíu tít @0.5
ùa ra | nô đùa | chạy nhảy @0.5
tươi tỉnh | tươi rói @0.6
hớn hở | hân hoan @0.6
nhớ nhà | nhớ mẹ @0.6
nhớ quê | nhớ má @0.6
chọc cười | pha trò @0.4
nói giỡn | bông đùa @0.4
tết đoàn viên | gói bánh chưng | gói bánh tét @0.4
chúc tết | lì xì cho | sáng mùng một @0.4
cháu chào | dạ thưa bác | bác ơi @0.5
cô ơi | chú ơi | dì ơi @0.5
ngoại ơi | nội ơi @0.5
mời cơm | mời bà con @0.6
mời cô bác | mời cả xóm @0.6
khỏi mua cũng được @0.6
gà gáy | khói bếp | mùi rạ @0.5
tiếng võng | trưa hè | đêm trăng quê @0.5

# hype
phô trương | khoe mẽ | khoa trương @-1
hào nhoáng | bóng bẩy | hoa mỹ @-1
đẳng cấp | thượng lưu @-0.9
chảnh @-0.8
vip | v.i.p @-0.7
độc quyền | giới tinh hoa | giới siêu giàu @-0.7
số một thị trường | số 1 thị trường | thống lĩnh @-0.8
thống trị | số 1 thế giới @-0.8
siêu lợi nhuận | cam kết lợi nhuận @-1
làm giàu nhanh | tự do tài chính @-1
thần dược | thần kỳ @-0.8
phép màu | kỳ diệu @-0.8
đột phá | bứt phá @-0.5
vượt trội | vượt bậc @-0.5
hàng đầu thế giới | bậc nhất | vô song @-0.6
độc nhất vô nhị | có một không hai @-0.6
tuyệt đỉnh | tuyệt tác | kiệt tác @-0.6
siêu phẩm | đỉnh cao @-0.6
hoàn mỹ | tuyệt đối @-0.4
kiêu sa | kiêu kỳ | kiêu hãnh @-0.7
bom tấn | gây bão @-0.6
gây sốt | siêu hot @-0.6
người nổi tiếng | sao hạng a @-0.5
hotgirl | minh tinh @-0.5
quyền lực | quyền uy @-0.6
nâng tầm | định vị @-0.9
thời thượng | xu hướng | phong cách sống @-0.5
ngoạn mục | choáng ngợp @-0.5
lóa mắt | mãn nhãn @-0.5
nổi bật | tỏa sáng @-0.4
tâm điểm | mọi ánh nhìn @-0.4

# corporate distance
trải nghiệm @-0.2
tối ưu | chiến lược | hệ sinh thái @-0.6
giải pháp | toàn diện @-0.5
nâng cao chất lượng @-0.4
yếu tố khách quan | sự cố khách quan | nguyên nhân khách quan @-0.8
không ngừng nỗ lực | luôn nỗ lực | nỗ lực không ngừng @-0.5
cam kết mang đến | cam kết mang lại @-0.5
đáp ứng nhu cầu | đáp ứng mọi nhu cầu | đa dạng nhu cầu @-0.4
căn cứ | chiếu theo @-0.5
ban hành | theo quy định @-0.5
phân khúc | danh mục sản phẩm | đa kênh @-0.4
tích hợp | triển khai @-0.4
quy trình | thủ tục | quy định @-0.3
khách hàng vui lòng | quý khách vui lòng @-0.4
phiên bản giới hạn | bộ sưu tập @-0.3
sản phẩm chính hãng | nhập khẩu chính hãng | chiết khấu @-0.2
nói dối | lừa dối | gian dối @-0.8
giả dối | lật lọng @-0.8
chiêu trò | câu khách @-0.8
chặt chém | treo đầu dê bán thịt chó @-0.8
đón đầu | tiên phong | dẫn đầu @-0.3
siêu mịn | siêu tốc @-0.4
siêu phàm | siêu cấp @-0.4
`;
