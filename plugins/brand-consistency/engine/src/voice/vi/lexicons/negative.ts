export const NEGATIVE = `
list: negative
language: vi
provenance: Unfavourable words of reviews and feedback, chosen by hand from general knowledge of how customers and students write.
negatable: yes

# unfavourable judgement
tệ | quá tệ @1.2
tệ hại @1.2
tệ lậu @1.2
tồi @1.2
tồi tệ @1.2
tồi tàn @1.2
dở @1.1
dở tệ @1.1
dở ẹc @1.1
dở òm @1.1
chán
chán ngắt
chán phèo
chán đời
xấu @0.9
xấu xí @0.9
kém @0.9
yếu kém @0.9
thấp kém @0.9
kém chất lượng
chất lượng kém
kém xa
thua xa
lởm
đểu
dỏm
cùi bắp
cùi
lởm khởm
thảm họa | thảm hoạ @1.1
thảm hại @1.1
thảm @1.1
kinh khủng @0.8
khủng khiếp @0.8
kinh dị @0.8
kinh tởm @0.8
không ra gì @1.1
chẳng ra gì @1.1
không ra sao @1.1
chả ra sao @1.1
không đáng
chưa xứng
khác hình
khác mô tả
không như mong đợi
không như kỳ vọng
không như quảng cáo
quảng cáo quá lời
không được tốt @0.9
chưa được tốt @0.9
chưa hay @0.9
nuốt không nổi
nuốt không trôi
không hay @0.8
chẳng hay @0.8
chưa thật hài lòng
không đồng ý @0.4
không tán thành @0.4
bình thường @0.4
tạm được @0.4
tàm tạm @0.4
cũng thường @0.4
chẳng có gì đặc biệt @0.4
không có gì đặc biệt @0.4
một sao
1 sao
không sao nào
trừ sao
cho 1 sao
đừng mua
đừng đến
đừng học
không nên đến
tránh xa @1.1
né gấp @1.1
cạch mặt @1.1
cạch @1.1
một đi không trở lại @1.2
không bao giờ quay lại @1.2
sẽ không quay lại @1.2
không bao giờ mua @1.2
không dám quay lại @1.2
không có lần sau
lần đầu cũng là lần cuối
lần cuối
phí tiền
tốn tiền
uổng tiền
mất tiền
tiền mất tật mang
phí thời gian @0.9
mất thời gian @0.9
tốn thời gian @0.9
mất thì giờ @0.9
phí thì giờ @0.9
lãng phí @0.9
phí phạm @0.9
uổng phí @0.9
phí công @0.9
hối hận @0.9
tiếc tiền @0.9
ân hận @0.9
tiếc | rất tiếc @0.5
đáng tiếc @0.5
điểm trừ @0.6
trừ điểm @0.6
nhược điểm @0.6
khuyết điểm @0.6
hạn chế @0.6
thất vọng @1.2
hụt hẫng @1.2
vỡ mộng @1.2

# feeling
buồn | buồn bã @0.7
đáng buồn @0.7
bực | bực mình
bực bội
bực dọc
tức mình | tức tối
tức giận
ức chế
giận @0.9
phẫn nộ @0.9
nổi giận @0.9
khó chịu @0.9
khó ưa @0.9
khó coi @0.9
chướng mắt @0.9
ghét
căm ghét
chán ghét
mệt @0.7
mệt mỏi @0.7
oải @0.7
đuối @0.7
kiệt sức @0.9
kiệt quệ @0.9
quá sức @0.9
nhàm chán
nhàm
tẻ nhạt
buồn tẻ
đơn điệu
buồn ngủ @0.9
ngủ gật @0.9
ru ngủ @0.9
áp lực | áp lực quá @0.6
căng thẳng @0.6
stress @0.6
lo lắng @0.4
lo ngại @0.4
lo âu @0.4
sợ @0.5
sợ hãi @0.5
hoảng @0.5
hoảng sợ @0.5
hoảng loạn @0.5
hoang mang @0.8
bối rối @0.8
mông lung @0.8
rối trí @0.8
xấu hổ @0.6
ngại @0.6
nhục @0.6
bẽ mặt @0.6
tủi thân @0.7
tổn thương @0.7
đau lòng @0.7
nản
nản lòng
chán nản
chán chường
mất hứng
mất niềm tin @1.1
mất lòng tin @1.1
hết tin @1.1
bất mãn @1.1
bất bình @1.1
bức xúc @1.1
ngán @0.9
ngán ngẩm @0.9
ngao ngán @0.9
ớn @0.9
rùng mình @0.9
gớm @0.9
ghê tởm @0.9
tởm @0.9
khổ sở @0.6
cực khổ @0.6
khốn khổ @0.6
đau @0.5
đau đầu @0.5
nhức đầu @0.5
oan @0.8
oan ức @0.8
ấm ức @0.8
thiệt thòi @0.8
chịu thiệt @0.8
bị thiệt @0.8
thờ ơ @0.9
lạnh nhạt @0.9
lạnh lùng @0.9
hờ hững @0.9
phiền @0.7
phiền phức @0.7
phiền toái @0.7

# people and service
hách dịch @1.1
hống hách @1.1
kiêu căng @1.1
kênh kiệu @1.1
chảnh @1.1
cáu gắt @1.1
cáu kỉnh @1.1
cọc cằn @1.1
gắt gỏng @1.1
quát @1.1
quát mắng @1.1
la mắng | mắng @1.1
thô lỗ @1.1
cục cằn @1.1
mất lịch sự @1.1
bất lịch sự @1.1
vô lễ @1.1
thái độ lồi lõm @0.4
thái độ tệ @1.2
thái độ không tốt @1.2
thái độ kém @1.2
mặt nặng mày nhẹ @1.2
mặt hằm hằm @1.2
xem thường @1.1
coi thường @1.1
khinh khách @1.1
khinh thường @1.1
xúc phạm @1.1
vô trách nhiệm @1.2
thiếu trách nhiệm @1.2
tắc trách @1.2
vô tâm
vô cảm
vô ý thức
cẩu thả @1.1
qua loa @1.1
ẩu @1.1
ẩu tả @1.1
hời hợt @1.1
chiếu lệ @1.1
cho có @1.1
lơ là
sao nhãng
bỏ bê
bỏ mặc
bỏ rơi
đùn đẩy
đổ lỗi
đổ thừa
chối
thoái thác
thiên vị
thiếu công bằng
bất công
thiên lệch
thiếu chuyên nghiệp
kém chuyên nghiệp
nghiệp dư
thiếu tôn trọng
thiếu nhiệt tình
kém nhiệt tình
thiếu lịch sự
thiếu tế nhị
khó tính @0.6
khó khăn @0.6
im lặng @0.8
không phản hồi @0.8
không trả lời @0.8
không rep @0.8
không hồi âm @0.8
chưa trả lời @0.8
chưa được trả lời @0.8
chưa phản hồi @0.8
gọi không nghe @0.9
không bắt máy @0.9
không nghe máy @0.9
không liên lạc được @0.9
chặn số @0.9
chậm @0.7
chậm chạp @0.7
chậm trễ @0.7
chậm như rùa @0.7
trễ @0.7
muộn @0.7
trễ hẹn @0.7
trễ giờ @0.7
lâu lắc @0.7
giao trễ @0.7
giao muộn @0.7
quá lâu @0.6
chờ lâu @0.6
đợi lâu @0.6
chờ dài cổ @0.6
đợi dài cổ @0.6
mòn mỏi @0.6
bắt chờ @0.8
bắt đợi @0.8
chờ mãi @0.8
đợi mãi @0.8
chờ hoài @0.8
đợi hoài @0.8
thất hứa @1.1
nuốt lời @1.1
hứa suông @1.1
hứa lèo @1.1
hứa cho có @1.1
lật lọng @1.1
lừa đảo @1.2
lừa @1.2
lừa dối @1.2
bịp @1.2
lừa khách @1.2
gian dối @1.1
gian lận @1.1
ăn gian @1.1
dối trá @1.1
nói dối @1.1
nói xạo @1.1
treo đầu dê @1.1
chặt chém @1.1
hét giá @1.1
cắt cổ @1.1
móc túi @1.1
đội giá @1.1
ăn bớt @0.9
ăn chặn @0.9
bớt xén @0.9
thu thêm @0.9
phụ thu vô lý @0.9
khiếu nại @0.5
phàn nàn @0.5
than phiền @0.5
phản ánh @0.5
tố cáo @0.5
hoàn trả @0.4
trả hàng @0.4
đòi lại tiền @0.4
hoàn tiền @0.4
sai sót @0.7
sai lầm @0.7
nhầm lẫn @0.7
sai @0.5
nhầm @0.5
giao nhầm @0.5
giao sai @0.5
tính sai @0.5
tính nhầm @0.5
bỏ sót @0.3
bỏ quên @0.3
hủy đơn | huỷ đơn @0.5
bị hủy | bị huỷ @0.5
cãi @0.9
cãi lại @0.9
cãi nhau @0.9
chửi @0.9
chửi bới @0.9
soi mói @0.9
nói xấu @0.9
mỉa mai @0.9
móc mỉa @0.9
làm khó
gây khó dễ
hạch sách
ngu @0.9
ngu ngốc @0.9
xàm @0.9
nhảm @0.9
vớ vẩn @0.9

# thing and place
hỏng @0.9
hư @0.9
hư hỏng @0.9
bị hư @0.9
hỏng hóc @0.9
vỡ @0.8
bể @0.8
nứt @0.8
rách @0.8
móp @0.8
méo @0.8
trầy @0.8
xước @0.8
gãy @0.8
bung chỉ @0.8
bung keo @0.8
tróc @0.8
lỗi @0.6
bị lỗi @0.6
lỗi liên tục @0.6
trục trặc @0.6
bẩn
dơ | dơ bẩn
nhếch nhác
bụi bặm
hôi
hôi hám
bốc mùi
nặng mùi
mùi khó chịu
ẩm mốc
mốc
mất vệ sinh
kém vệ sinh
thiếu vệ sinh
ruồi
ồn @0.7
ồn ào @0.7
ầm ĩ @0.7
inh ỏi @0.7
nóng nực @0.8
ngột ngạt @0.8
bí bách @0.8
oi bức @0.8
nóng như lò @0.8
chật @0.6
chật chội @0.6
chen chúc @0.6
đông nghẹt @0.6
quá đông @0.6
cũ kỹ @0.6
xuống cấp @0.6
rỉ sét @0.6
ọp ẹp @0.6
xập xệ @0.6
lạc hậu @0.6
lộn xộn @0.8
bừa bộn @0.8
lung tung @0.8
bát nháo @0.8
đắt | quá đắt @0.6
đắt đỏ @0.6
mắc quá | quá mắc @0.6
giá cao @0.6
giá chát @0.6
nguội @0.6
nguội ngắt @0.6
nguội lạnh @0.6
nguội tanh @0.6
mặn chát @0.6
quá mặn @0.6
quá ngọt @0.6
ngọt gắt @0.6
chua lè @0.6
đắng ngắt @0.6
nhạt @0.7
nhạt nhẽo @0.7
nhạt toẹt @0.7
lạt @0.7
nhạt như nước ốc @0.7
ôi thiu | thiu @0.9
ôi @0.9
quá hạn @0.9
ươn @0.9
tanh @0.6
khét @0.6
cháy khét @0.6
sống sượng @0.6
nhão @0.5
cứng ngắc @0.5
ngộ độc @1.1
đau bụng @1.1
tiêu chảy @1.1
mỏng dính @0.8
mỏng tang @0.8
phai màu @0.8
ra màu @0.8
xù lông @0.8
bai dão @0.8
co rút @0.8
chỉ thừa @0.8
hao pin @0.7
nóng máy @0.7
lag @0.7
treo máy @0.7
sập nguồn @0.7
chập chờn @0.7
mờ @0.5
mờ nhạt @0.5
nhòe | nhoè @0.5
rò rỉ @0.6
chảy nước @0.6
thấm nước @0.6
dột @0.6
hàng giả @1.2
hàng nhái @1.2
hàng fake @1.2
hàng dỏm @1.2
hàng đểu @1.2
hàng rởm @1.2
quá ít | ít ỏi @0.4
lèo tèo @0.4
bé tí @0.4
thiếu @0.6
thiếu hàng @0.6
giao thiếu @0.6
thiếu đồ @0.6
thiếu thốn @0.6
hạn hẹp @0.7
eo hẹp @0.7
nghèo nàn @0.7
nguy hiểm @0.8
mất an toàn @0.8
bất tiện @0.7
khó dùng @0.7
khó sử dụng @0.7
khó tìm @0.7
rắc rối @0.7
phức tạp @0.7
rườm rà @0.7
lằng nhằng @0.7
nhiêu khê @0.7
loằng ngoằng @0.7
vô dụng
vô ích
vô bổ
chẳng được gì
không tác dụng
vô lý | vô lí @0.9
phi lý @0.9
bất hợp lý @0.9
mất mát @0.6
mất đồ @0.6
mất trộm @0.6
không dùng được
không xài được
không sử dụng được
không chạy
không hoạt động
chật ních @0.6
rộng thùng thình @0.6
sai size @0.6
dị ứng @0.8
nổi mẩn @0.8
ngứa @0.8
kích ứng @0.8
quá tải @0.6
phụ phí @0.5
phí ẩn @0.5

# teaching and learning
khó hiểu @0.9
khó tiếp thu @0.9
khó nghe @0.9
khó theo dõi @0.9
khó theo @0.9
khó đọc @0.9
khó nhớ @0.9
khó tập trung @0.9
không hiểu @0.9
không hiểu gì @0.9
chẳng hiểu gì @0.9
chưa hiểu @0.9
nghe không hiểu @0.9
chẳng ai hiểu @0.9
theo không kịp @0.9
chạy theo không kịp @0.9
không kịp @0.9
chưa kịp hiểu @0.9
lan man @1.1
dài dòng @1.1
lê thê @1.1
lòng vòng @1.1
lạc đề @0.8
xa đề @0.8
ngoài lề @0.8
nói chuyện riêng @0.8
mơ hồ @0.9
chung chung @0.9
thiếu rõ ràng @0.9
sơ sài @1.1
đại khái @1.1
hời hợt quá @1.1
qua quýt @1.1
lý thuyết suông @0.9
nặng lý thuyết @0.9
nhiều lý thuyết | lý thuyết quá nhiều | quá nhiều lý thuyết @0.9
toàn lý thuyết @0.9
thiếu thực tế @0.9
xa rời thực tế @0.9
thiếu thực hành @0.9
ít thực hành @0.9
đọc slide | chỉ đọc slide @0.9
toàn đọc slide @0.9
đọc chép @0.9
đọc cho chép @0.9
chiếu slide @0.9
đọc nguyên slide
đọc y slide
nhìn slide đọc
giọng đều đều @0.7
đều đều @0.7
nói nhỏ @0.7
giảng nhỏ @0.7
nói nhanh @0.7
nói lắp @0.7
dạy nhanh | dạy quá nhanh @0.8
quá nhanh | nhanh quá @0.8
giảng nhanh @0.8
hơi nhanh @0.8
dạy dồn @0.8
dồn dập @0.8
dồn ép @0.8
nhồi nhét @0.8
cháy giáo án @0.8
chạy chương trình @0.8
vào trễ @0.8
vào lớp trễ @0.8
vào muộn @0.8
đi trễ @0.8
đến muộn @0.8
bỏ lớp @0.8
bỏ tiết @0.8
hay nghỉ @0.8
nghỉ dạy @0.8
quá nhiều bài tập | bài tập quá nhiều | nhiều bài tập quá @0.8
deadline dí @0.8
dí deadline @0.8
chạy deadline @0.8
quá nặng | nặng quá @0.6
nặng nề @0.6
khó | khó quá | quá khó @0.5
hóc búa @0.5
đánh đố @0.5
lệch @0.8
lệch đề @0.8
lệch với @0.8
không liên quan @0.8
chẳng liên quan @0.8
không sát @0.8
không khớp @0.8
ngoài đề cương
không có trong đề cương
không theo đề cương
chấm gắt
chấm khắt khe
chấm sai
chấm ẩu
cho điểm thấp
chấm cảm tính
cảm tính
ém điểm
trù dập
điểm thấp @0.5
rớt @0.5
rớt môn @0.5
học lại @0.5
thi lại @0.5
chưa có điểm @0.8
không có điểm @0.8
chậm trả điểm @0.8
trả điểm chậm @0.8
trả bài chậm @0.8
trùng lặp @0.6
lặp lại @0.6
lặp đi lặp lại @0.6
lỗi thời @0.8
cũ rích @0.8
lạc lõng @0.8
chậm cập nhật @0.8
lỗi chính tả @0.6
sai chính tả @0.6
sai nhiều @0.6
rối mắt @0.9
rối rắm @0.9
rối tung @0.9
rối bời @0.9
ít tương tác @0.8
không tương tác @0.8
thiếu tương tác @0.8
một chiều @0.8
thụ động @0.8
khô khan @0.8
khô cứng @0.8
cứng nhắc @0.8
máy móc quá @0.8
gò bó @0.6
khắt khe @0.6
hà khắc @0.6
khắc nghiệt @0.6
không chuẩn bị @0.9
thiếu chuẩn bị @0.9
chưa chuẩn bị @0.9
tự tìm @0.6
tự mò @0.6
tự bơi @0.6
tự xử @0.6
mò mẫm @0.6
không giúp @0.9
không hỗ trợ @0.9
không giải thích @0.9
không hướng dẫn @0.9
không ai hướng dẫn @0.9
chưa hỗ trợ @0.9
không học được gì @1.1
chẳng học được gì @1.1
không đọng lại gì @1.1
không rút ra được gì @1.1
chẳng có gì @0.8
không có gì mới @0.8
chẳng có gì mới @0.8
nói hoài @0.7
nói mãi @0.7
nhắc mãi @0.7
vẫn vậy @0.7
vẫn thế @0.7
đâu vẫn vào đấy @0.7
phạt @0.4
bị phạt @0.4
dọa | doạ @0.4
đe dọa @0.4
gánh team @0.6
gánh nhóm @0.6
ỷ lại @0.6

# wish for another state
cần cải thiện @0.8
nên cải thiện @0.8
cần được cải thiện @0.8
cần khắc phục @0.8
cần xem lại @0.8
nên xem lại @0.8
xem lại @0.8
cần thay đổi @0.8
nên thay đổi @0.8
nên thay @0.8
cần đổi @0.8
mong thay đổi @0.8
cần bổ sung @0.6
nên bổ sung @0.6
cần thêm | cần có thêm @0.6
nên thêm | nên có thêm @0.6
mong có thêm @0.6
cần giảm @0.7
nên giảm @0.7
nên bớt @0.7
cần bớt @0.7
mong bớt @0.7
bớt lại @0.7
nên giảng chậm @0.7
nên nói chậm @0.7
nên dạy chậm @0.7
giảng chậm lại @0.7
nói chậm lại @0.7
nói to hơn @0.7
nói lớn hơn @0.7
cần tăng @0.4
nên tăng @0.4
mong tăng @0.4
mong nhà trường | mong trường @0.4
mong khoa @0.4
mong thầy @0.4
mong cô @0.4
mong shop @0.4
mong quán @0.4
kiến nghị @0.4
yêu cầu trường @0.4
nên chuẩn bị @0.6
nên giải thích @0.6
nên hướng dẫn @0.6
nên tạo @0.6
nên cho @0.6
nên dạy @0.6
nên có @0.6
nên sửa @0.6
nên nâng cấp @0.6
cần chú ý @0.7
cần rút kinh nghiệm @0.7
rút kinh nghiệm @0.7
chấn chỉnh @0.7
giá mà @0.6
giá như @0.6
phải chi @0.6
ước gì @0.6
đáng lẽ @0.7
đáng ra @0.7
lẽ ra @0.7
lẽ ra phải @0.7
hơi @0.3
hơi bị @0.3
quá nhiều @0.4
nhiều quá @0.4
quá cao @0.5
quá thấp @0.5
quá ngắn @0.5
quá dài @0.5
quá lớn @0.5
quá nhỏ @0.5
quá xa @0.5
quá ít giờ @0.5
không đủ | không có đủ @0.7
chưa đủ @0.7
thiếu nhiều @0.7
không được @0.2
chưa được @0.2
mỗi tội @0.5
tội cái @0.5
khổ nỗi @0.5
chỉ tiếc @0.5
chỉ tội @0.5
có điều @0.5
hết nói nổi
cạn lời
bó tay
chịu thua
thua luôn
vậy mà @0.3
thế mà @0.3
ai dè @0.3
ai ngờ @0.3
hóa ra | hoá ra @0.3
toàn là @0.3
suốt ngày @0.3
lúc nào cũng @0.3
cứ phải @0.3
lại phải @0.3
chết @0.4
xui @0.4
xui xẻo @0.4
kém hơn @0.9
tệ hơn @0.9
dở hơn @0.9
xuống dốc @0.9
ngày càng tệ @0.9
đi xuống @0.9
`;
