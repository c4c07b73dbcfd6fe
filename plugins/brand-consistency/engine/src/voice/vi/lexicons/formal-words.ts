export const FORMAL_WORDS = `
list: formal-words
language: vi
provenance: Sino-Vietnamese and administrative register (officialese too) of letters, notices and contracts, chosen by hand; multi-syllable entries only, and none that tells a topic rather than a register.

# formal connective
theo đó @0.6
do đó @0.5
tuy nhiên @0.4
ngoài ra @0.4
đồng thời @0.5
nhằm @0.4
nhằm mục đích @0.8
căn cứ @0.8
căn cứ vào @0.9
theo quy định @0.9
chiếu theo
đối với @0.4
liên quan đến @0.4
trên cơ sở @0.7
trong trường hợp @0.6
bên cạnh đó @0.4
mặt khác @0.4
nói trên @0.6
sau đây @0.4
dưới đây @0.3
kể từ ngày @0.8
tính đến @0.4
bao gồm @0.4
nêu trên @0.8
qua đó @0.4

# formal verb
tiến hành @0.7
thực hiện @0.4
triển khai @0.5
cung cấp @0.4
đảm bảo | bảo đảm @0.4
thông báo @0.5
yêu cầu @0.4
đề nghị @0.7
kiến nghị @0.8
phê duyệt @0.8
ban hành @0.9
tuân thủ @0.8
chấp hành @0.9
thanh toán @0.3
hoàn tất @0.5
xác nhận @0.4
tiếp nhận @0.6
chịu trách nhiệm @0.6
cam kết @0.5
ủy quyền | uỷ quyền @0.8
thỏa thuận @0.6
ký kết @0.7
chấm dứt @0.6
khẳng định @0.5
sở hữu @0.4
kiến tạo @0.7
khởi tạo @0.5
phục vụ @0.3
đáp ứng @0.4
tham dự @0.5
lưu ý @0.3
đệ trình
bày tỏ @0.6
gửi tới @0.4
tôn vinh @0.6
hội tụ @0.5
duy trì @0.4
gia hạn @0.5
thu hồi @0.4
bồi thường @0.6
khiếu nại @0.6
lưu trú @0.6
khởi hành @0.5
tọa lạc | toạ lạc @0.8
chiêm ngưỡng @0.6
thưởng lãm @0.9
thưởng thức @0.3
thụ hưởng @0.8
sở hữu trí tuệ @0.7

# formal noun or adjective
quy định @0.3
quy trình @0.3
điều khoản @0.7
hợp đồng @0.3
nghĩa vụ @0.7
quyền lợi @0.24
trách nhiệm @0.3
thời hạn @0.3
công nợ @0.7
chứng từ @0.7
hồ sơ @0.24
doanh nghiệp @0.24
cơ quan @0.24
công dân @0.36
toàn thể @0.36
toàn diện @0.24
phương thức @0.36
phạm vi @0.3
đối tượng @0.24
thẩm quyền @0.8
hiệu lực @0.36
phát sinh @0.3
hữu quan | liên quan @0.18
chính thức @0.24
tương ứng @0.3
hiện hành @0.8
dư nợ @0.36
đến hạn | quá hạn @0.3
bất tiện @0.24
lĩnh vực @0.24
nghiên cứu @0.24
phu nhân @0.9
thực khách @0.3
quan khách @0.8
tuyệt hảo @0.36
tinh hoa @0.24
vương giả @0.36
tinh tuyển @0.36
bản quyền @0.24
bảo mật @0.24
# formal link between clauses
do vậy @0.4
bởi lẽ @0.7
theo đây @0.8
tuy vậy @0.3
song song với đó @0.6
xét thấy @0.9
nhận thấy @0.4
trong khuôn khổ @0.8
trong thời gian sớm nhất @0.7
trong thời gian tới @0.4
tại thời điểm @0.5
vào thời điểm @0.3
kể từ khi @0.2
ngay sau khi @0.2
trừ trường hợp @0.7
nếu không có gì thay đổi @0.7
theo yêu cầu @0.5
theo đề nghị @0.8
theo hướng dẫn @0.4
với tư cách @0.7
thay mặt @0.7
đại diện cho @0.4
nhân dịp @0.6
nhân danh @0.8
dưới sự chủ trì @1
trước sự chứng kiến @0.8
với sự tham gia của @0.5
nhằm đảm bảo | nhằm bảo đảm @0.7
để biết thêm chi tiết @0.5
mọi thắc mắc @0.5
mọi ý kiến đóng góp @0.7
trên tinh thần @0.7
hết sức @0.2

# formal verb of duty and exchange
đề xuất @0.4
kiến tạo nên @0.7
quý vị lưu ý | quý khách lưu ý @0.8
tiếp đón @0.6
đón tiếp @0.5
khánh thành @0.7
khai mạc @0.6
bế mạc @0.7
khai trương @0.4
trao tặng @0.5
vinh danh @0.6
tuyên dương @0.6
tiếp tục đồng hành @0.6
đồng hành cùng @0.4
đóng góp ý kiến @0.6
góp phần @0.4
phấn đấu @0.5
phát huy @0.6
nâng cao @0.3
gìn giữ @0.4
bảo tồn @0.5
ghi nhận @0.4
xem xét @0.4
cân nhắc @0.2
thẩm định @0.8
nghiệm thu @0.8
bàn giao @0.5
tiếp quản @0.7
chỉ đạo @0.7
phối hợp @0.5
tham vấn @0.8
tham mưu @0.9
trích lục @0.9
ký tên @0.4
niêm yết @0.6
công bố @0.5
ủng hộ và tin tưởng @0.5
tín nhiệm @0.7
hoàn trả @0.4
bảo lưu @0.7
miễn trừ @0.8
vi phạm @0.4
khước từ @0.8
chuẩn y @1
chấp thuận @0.7
tạm ngưng @0.4
khắc phục @0.4
thiết lập @0.4
cấu thành @0.8
phân bổ @0.6
hoàn thiện @0.3
xuất trình @0.8
khai báo @0.6
kê khai @0.7
đệ đơn @0.8
thụ lý @0.9
truy cứu @0.9
lưu hành @0.6
cấp phát @0.7
ấn định @0.8
quy đổi @0.4
khấu trừ @0.6
dự thảo @0.7
tổ chức buổi lễ @0.6
cử hành @0.9
an nghỉ | từ trần | tạ thế @0.8
qua đời @0.4
hiện diện | sự hiện diện @0.6
ngự tại @0.8
an tọa | an toạ @0.9
dùng bữa @0.5
thưởng trà @0.6
cư trú @0.6
khởi sự @0.5
hồi âm @0.6
phúc đáp @1
gửi kèm | đính kèm @0.3

# formal noun or adjective, Sino-Vietnamese
mục đích @0.18
nguyên tắc @0.24
tiêu chí @0.24
phương châm @0.36
phương án @0.24
tôn chỉ @0.9
sứ mệnh @0.3
tầm nhìn @0.24
văn bản @0.3
công văn @0.9
thông tư | nghị định | nghị quyết @0.9
biên bản @0.36
phụ lục @0.36
hội đồng @0.3
ban giám đốc | ban lãnh đạo | ban tổ chức @0.36
quyền hạn @0.8
bên mua | bên bán @0.3
đơn vị @0.18
phu quân @0.9
thân nhân @0.36
phụ huynh @0.18
cư dân @0.24
thính giả | khán giả | độc giả @0.24
tiền nhân | hậu thế @0.8
nhân sự @0.18
nhân loại @0.36
quốc gia | quốc tế @0.18
đương đại @0.36
trường tồn @0.8
vĩnh cửu @0.3
tối ưu @0.18
thỏa đáng | thoả đáng @0.7
hợp lệ @0.7
hữu hạn @0.3
trọng thể @0.9
long trọng @0.7
trang trọng @0.3
nghiêm túc @0.18
thiết thực @0.24
kịp thời @0.24
triệt để @0.36
tường tận @0.36
chân thành @0.3
nồng hậu @0.36
thịnh tình @1
hảo ý | thiện chí @0.7
quý báu @0.3
đáng kể @0.18
bất kỳ @0.06
nêu rõ @0.3

# officialese: who acts, and by what right
căn cứ theo | căn cứ quy định | căn cứ tình hình | căn cứ nội dung @0.9
chiếu theo quy định | chiếu theo điều | chiếu theo hợp đồng | theo tinh thần | theo thẩm quyền | trong thẩm quyền @1
theo quy định hiện hành | theo quy định của pháp luật | theo đúng quy định | đúng quy định | trái quy định @0.9
theo quy trình | đúng quy trình | thực hiện theo quy trình | được thực hiện theo quy trình | quy trình nghiệp vụ @0.8
theo chỉ đạo | theo sự chỉ đạo | dưới sự chỉ đạo | dưới sự giám sát | ý kiến chỉ đạo | văn bản chỉ đạo @0.9
cơ quan chức năng | cơ quan có thẩm quyền | cấp có thẩm quyền | đơn vị chủ quản | đơn vị chức năng | bộ phận chức năng | các bên liên quan @0.8
các đơn vị trực thuộc | đơn vị trực thuộc | tổ công tác | ban chỉ đạo | cán bộ công nhân viên | cán bộ nhân viên @0.8
đối tượng áp dụng | đối tượng khách hàng | đối tượng được hưởng | đối tượng thụ hưởng | đối tượng nêu trên @0.7
quý cơ quan | quý đơn vị @0.8

# officialese: work made into nouns
công tác phục vụ | công tác chuẩn bị | công tác kiểm tra | công tác tổ chức | công tác quản lý | công tác chăm sóc @0.9
công tác bảo trì | công tác vệ sinh | công tác đảm bảo | công tác triển khai | công tác tiếp nhận | làm tốt công tác @0.9
việc triển khai | việc thực hiện | việc áp dụng | việc xử lý | việc tiếp nhận @0.4
quá trình thực hiện | quá trình triển khai | quá trình xử lý | trong quá trình tiếp nhận @0.5
tình trạng sử dụng | thể trạng | thực trạng | hiện trạng sử dụng | tình hình thực tế | tình hình thực hiện @0.6
biện pháp xử lý | biện pháp khắc phục | phương án xử lý | hướng xử lý | hình thức xử lý @0.6
kế hoạch triển khai | lộ trình triển khai | lộ trình thực hiện | chương trình hành động @0.5
mức độ hoàn thành | kết quả thực hiện | báo cáo kết quả | tổng kết đánh giá | sơ kết | tổng kết rút kinh nghiệm @0.7

# officialese: verbs of orders and notices
nghiêm túc quán triệt | quán triệt | quán triệt tinh thần | nghiêm túc thực hiện | nghiêm túc chấp hành | chấp hành nghiêm @1
nghiêm chỉnh chấp hành | nghiêm cấm | tuyệt đối chấp hành | tuyệt đối tuân thủ | tăng cường công tác @1
tạm đình chỉ | đình chỉ | tạm dừng cung cấp | tạm ngừng cung cấp | ngừng cung cấp | thu hồi quyết định | huỷ bỏ quyết định @0.9
ban hành kèm theo | có hiệu lực kể từ | có hiệu lực thi hành | kể từ ngày ký | hết hiệu lực @1
được phép thực hiện | không được phép thực hiện | có trách nhiệm phối hợp | phối hợp thực hiện | phối hợp triển khai | phối hợp xử lý @0.8
đề nghị phối hợp | đề nghị thực hiện | đề nghị quý | yêu cầu chấp hành | yêu cầu thực hiện | kính đề nghị quý @0.9
xin trân trọng thông báo | trân trọng đề nghị | kính trình | trình duyệt | phê chuẩn | xét duyệt | thẩm tra | rà soát | đôn đốc @0.8
tiến hành kiểm tra | tiến hành xử lý | tiến hành thực hiện | tiến hành thủ tục | làm thủ tục | hoàn tất thủ tục | hoàn thiện hồ sơ @0.6
lập biên bản | ghi nhận ý kiến | tiếp thu ý kiến | lấy ý kiến | báo cáo cấp trên | chuyển cấp trên @0.7
giải quyết theo quy định | xử lý theo quy định | xem xét giải quyết | xem xét xử lý | khắc phục triệt để @0.8
chịu trách nhiệm trước | chịu trách nhiệm trước pháp luật | xử lý nghiêm | xử lý nghiêm minh @0.9
được quy định tại | quy định tại điều | nêu tại | tại khoản | tại điều khoản | theo biểu mẫu | theo mẫu đính kèm @0.9
đăng ký và nộp | nộp hồ sơ | cung cấp đầy đủ | cung cấp đầy đủ thông tin | xuất trình giấy tờ | giấy tờ tuỳ thân | giấy tờ hợp lệ @0.6
duy tu | bảo dưỡng định kỳ | vận hành khai thác | đưa vào khai thác | đưa vào sử dụng @0.5

# officialese: links
về việc | v/v @0.5
nhằm phục vụ công tác | nhằm tăng cường | nhằm thực hiện | để thực hiện tốt | góp phần thực hiện @0.8
trên tinh thần đó | trên cơ sở đó | trong khuôn khổ của | trong phạm vi thẩm quyền | trong phạm vi trách nhiệm @0.8
như đã nêu | như nêu trên | nói trên đây | kèm theo đây | kèm theo công văn @0.8
không nằm ngoài | không loại trừ | tuỳ từng trường hợp cụ thể | tuỳ theo mức độ | tuỳ tính chất @0.5
khi có yêu cầu | khi được yêu cầu | khi có quyết định | theo phân công | được phân công | được giao nhiệm vụ @0.7
`;
