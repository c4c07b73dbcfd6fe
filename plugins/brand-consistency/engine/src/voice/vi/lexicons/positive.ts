export const POSITIVE = `
list: positive
language: vi
provenance: Favourable words of reviews and feedback, chosen by hand from general knowledge of how customers and students write.
negatable: yes

# favourable judgement
tốt | tốt lắm | rất tốt @0.9
tuyệt vời @1.2
tuyệt @1.2
tuyệt hảo
tuyệt diệu
tuyệt phẩm
tuyệt cú mèo
xuất sắc @1.2
hoàn hảo @1.1
đỉnh | quá đỉnh
đỉnh cao
ổn | ổn lắm @0.6
ổn áp @0.6
ok @0.5
okie @0.5
oke @0.5
hay lắm | quá hay | rất hay @0.8
hay ho @0.8
khá hay @0.8
thật hay @0.8
hay nhất @0.8
hay mà @0.8
nhưng hay @0.8
hay và @0.8
cũng hay @0.8
xịn @0.8
xịn sò @0.8
xịn xò @0.8
chuẩn | chuẩn chỉ @0.6
chuẩn không cần chỉnh @0.6
ngon | ngon lắm @0.9
ngon miệng @0.9
ngon lành @0.9
đậm đà @0.8
vừa miệng @0.8
tròn vị @0.8
giòn @0.5
giòn rụm @0.5
béo ngậy @0.5
thơm lừng @0.5
tươi @0.6
tươi ngon @0.6
thơm @0.5
thơm ngon @0.5
nóng hổi @0.5
đẹp | rất đẹp @0.8
xinh @0.8
xinh xắn @0.8
xinh xẻo @0.8
tuyệt đẹp @0.8
đẹp mắt @0.8
bắt mắt @0.8
ưa nhìn @0.8
sang trọng @0.5
lịch lãm @0.5
tinh tế @0.7
tinh xảo @0.7
sắc sảo @0.7
ấn tượng @0.8
đáng nhớ @0.8
khó quên @0.8
nổi bật @0.4
vượt mong đợi @1.2
hơn mong đợi @1.2
ngoài mong đợi @1.2
vượt kỳ vọng @1.2
trên cả tuyệt vời @1.4
năm sao
5 sao
mười điểm
10 điểm
điểm mười
điểm 10
số một @0.5
số dách @0.5
nhất định quay lại
chắc chắn quay lại
sẽ quay lại
quay lại @0.4
ghé lại @0.4
trở lại @0.4
mua tiếp @0.6
mua nữa @0.6
mua lại @0.6
mua thêm @0.6
ủng hộ @0.6
ủng hộ dài dài @0.6
giới thiệu cho @0.7
giới thiệu bạn bè @0.7
rủ bạn bè @0.7
nên mua @0.6
nên thử @0.6
nên học @0.6
nên đi @0.6
nên ghé @0.6
đáng mua
đáng thử
đáng học
đáng đi
rất đáng
đáng tiền
đáng đồng tiền
đáng đồng tiền bát gạo
xứng đáng @0.9
xứng tầm @0.9
đáng giá @0.7
hợp lý | hợp lí @0.5
phải chăng @0.5
rẻ @0.4
giá rẻ @0.4
giá mềm @0.4
rẻ mà @0.4
hời | quá hời @0.7
không có gì để chê @1.3
không có gì phải chê @1.3
không chê vào đâu được @1.3
không chê được điểm nào @1.3
khỏi chê @1.3
khỏi phải chê @1.3
hết chê @1.3
miễn chê @1.3
không có gì phàn nàn @1.2
không có gì để phàn nàn @1.2
không có gì phải phàn nàn @1.2
không phàn nàn gì @1.2
không có điểm trừ @1.1
không chê @0.8
chẳng chê @0.8
chưa chê @0.8
không làm thất vọng @1.2
chưa bao giờ thất vọng @1.2
không hề thất vọng @1.2
không phí
không uổng
không còn gì bằng | không gì bằng
không đâu bằng
không đến nỗi @0.6
không vấn đề gì | không có vấn đề gì @0.7
không gặp vấn đề gì @0.7
không có lỗi @0.6
không lỗi nào @0.6
nguyên vẹn @0.6
lành lặn @0.6
không bị chán @0.8
không hề chán @0.8
không gây áp lực @0.8
không bị áp lực @0.8
không phải chờ @0.7
khỏi chờ @0.7
không hề khó @0.4

# feeling
thích | thích lắm @0.8
yêu thích @0.8
ưa thích @0.8
khoái @0.8
thích thú @0.9
hứng thú @0.9
hào hứng @0.9
hài lòng | rất hài lòng @1.2
mãn nguyện @1.2
vừa ý @1.1
vừa lòng @1.1
ưng ý @1.1
ưng bụng @1.1
ưng @1.1
vui | vui lắm @0.7
mừng @0.7
vui vẻ @0.8
vui lòng khách @0.8
hạnh phúc @0.9
sung sướng @0.9
sướng @0.9
yêu @0.8
yêu quý @0.8
yêu mến @0.8
quý mến @0.8
mến @0.8
thương @0.5
thương yêu @0.5
cảm ơn | cám ơn @0.5
biết ơn @0.8
cảm kích @0.8
trân trọng @0.6
trân quý @0.6
ngưỡng mộ @0.9
khâm phục @0.9
nể phục @0.9
kính trọng @0.6
tôn trọng @0.6
tự hào @0.7
may mắn @0.6
yên tâm @0.8
an tâm @0.8
vững tâm @0.8
thoải mái @0.8
dễ chịu @0.8
thư giãn @0.7
thư thái @0.7
thoáng @0.6
thoáng mát @0.6
mát mẻ @0.6
rộng rãi @0.6
ấm áp @0.8
ấm cúng @0.8
ấm lòng @0.8
xúc động @0.7
cảm động @0.7
bất ngờ vì @0.5
bất ngờ thú vị @0.5
mê @0.6
mê mẩn @0.6
mê ly @0.6
ghiền @0.5
nghiện @0.5
nhớ mãi @0.7
mong được gặp lại @0.9
mong gặp lại @0.9
muốn học tiếp @0.9
muốn học nữa @0.9
tin tưởng @0.8
tin cậy @0.8
đáng tin @0.8
đáng tin cậy @0.8
uy tín @0.9
phấn khởi @0.8
phấn khích @0.8
có động lực
tạo động lực
truyền động lực
truyền cảm hứng @1.1
tạo cảm hứng @1.1
truyền lửa @1.1

# people and service
nhiệt tình | rất nhiệt tình @1.1
nhiệt huyết @1.1
tận tình @1.1
tận tâm @1.1
tận tuỵ | tận tụy @1.1
chu đáo @1.1
ân cần @1.1
chăm chút @1.1
tâm huyết @1.1
có tâm @1.1
có tâm với nghề @1.1
tâm lý | tâm lí @0.8
thân thiện @0.9
thân thiết @0.9
gần gũi @0.9
dễ gần @0.9
dễ thương @0.9
đáng yêu @0.9
dễ mến @0.9
niềm nở @0.9
tươi cười @0.9
vồn vã @0.9
hòa nhã | hoà nhã @0.8
nhã nhặn @0.8
ôn hòa | ôn hoà @0.8
lịch sự @0.8
lễ phép @0.8
lịch thiệp @0.8
hiền @0.7
hiền lành @0.7
hiền hậu @0.7
vui tính @0.8
hài hước @0.8
dí dỏm @0.8
hóm hỉnh @0.8
duyên dáng @0.4
tử tế @0.8
đàng hoàng @0.8
tốt bụng @0.8
trung thực @0.7
thật thà @0.7
thành thật @0.7
công bằng
công tâm
khách quan
minh bạch
nghiêm túc @0.5
nghiêm chỉnh @0.5
kiên nhẫn @0.9
nhẫn nại @0.9
chuyên nghiệp @0.9
giỏi @0.9
tài giỏi @0.9
tay nghề cao @0.9
giàu kinh nghiệm @0.8
nhiều kinh nghiệm @0.8
dày dạn kinh nghiệm @0.8
kiến thức rộng @0.9
kiến thức sâu @0.9
hiểu biết rộng @0.9
uyên bác @0.9
am hiểu @0.9
khéo @0.7
khéo léo @0.7
khéo tay @0.7
cẩn thận @0.7
kỹ càng @0.7
kỹ lưỡng @0.7
tỉ mỉ | tỷ mỉ @0.7
kỹ | kĩ @0.4
chỉn chu @0.7
chăm chỉ @0.7
siêng năng @0.7
nhanh nhẹn @0.7
nhanh nhảu @0.7
hoạt bát @0.7
nhanh @0.6
nhanh chóng @0.6
mau lẹ @0.6
nhanh gọn @0.7
gọn lẹ @0.7
lẹ làng @0.7
kịp thời @0.6
đúng lúc @0.6
đúng hẹn @0.7
đúng giờ @0.7
đúng tiến độ @0.7
đúng mẫu @0.8
đúng hàng @0.8
đúng mô tả @0.8
y hình @0.8
như hình @0.8
giống hình @0.8
y như hình @0.8
giao sớm @0.3
đến sớm @0.3
hỗ trợ nhanh @0.8
trả lời nhanh @0.8
phản hồi nhanh @0.8
xử lý nhanh @0.8
hỗ trợ tốt @0.9
hỗ trợ tận tình @0.9
hỗ trợ hết mình @0.9
giải đáp @0.6
giải đáp thắc mắc @0.6
giải thích rõ @0.6
giải thích kỹ @0.6
tư vấn kỹ @0.9
tư vấn tận tình @0.9
tư vấn nhiệt tình @0.9
hướng dẫn kỹ @0.9
hướng dẫn tận tình @0.9
chỉ dẫn tận tình @0.9
chỉ bảo tận tình @0.9
giúp đỡ @0.6
giúp ích @0.6
quan tâm | quan tâm tới @0.6
hỏi thăm @0.6
hỏi han @0.6
lắng nghe @0.8
biết lắng nghe @0.8
thấu hiểu @0.8
động viên @0.8
khích lệ @0.8
khuyến khích @0.8
tạo điều kiện @0.7
tạo cơ hội @0.7
bao dung @0.5
rộng lượng @0.5
thông cảm cho @0.5
chiều khách @0.9
thương sinh viên @0.9
thương học trò @0.9
thương khách @0.9
sẵn sàng giúp @0.8
sẵn sàng hỗ trợ @0.8
sẵn lòng @0.8
đền bù thỏa đáng | đền bù thoả đáng @0.8
đổi trả nhanh @0.8
đổi trả dễ dàng @0.8
đóng gói kỹ @0.8
đóng gói cẩn thận @0.8
gói kỹ @0.8
gói hàng kỹ @0.8
tặng kèm @0.5
có quà @0.5
tặng quà @0.5

# thing and place
chất lượng @0.5
chất lượng tốt @0.5
bền @0.6
bền bỉ @0.6
chắc chắn @0.6
chắc tay @0.6
cứng cáp @0.6
mềm mại @0.5
êm @0.5
êm ái @0.5
mượt @0.5
mượt mà @0.5
nhẹ nhàng @0.2
sạch sẽ @0.7
sạch @0.7
sạch bong @0.7
gọn gàng @0.7
ngăn nắp @0.7
yên tĩnh @0.6
yên bình @0.6
bình yên @0.6
an toàn @0.5
tiện lợi @0.6
tiện @0.6
tiện nghi @0.6
thuận tiện @0.6
dễ dùng @0.6
dễ sử dụng @0.6
dễ dàng @0.6
dễ tìm @0.6
đa dạng @0.7
phong phú @0.7
đủ loại @0.7
đầy đủ @0.5
đủ đồ @0.5
đầy ắp @0.5
hiện đại @0.6
tối tân @0.6
tân tiến @0.6
mới mẻ @0.6
độc đáo @0.6
lạ mắt @0.6
hiệu quả @0.8
công hiệu @0.8
hiệu nghiệm @0.8
phù hợp @0.5
vừa vặn @0.5
vừa in @0.5
vừa khít @0.5
hợp túi tiền @0.6
vừa túi tiền @0.6
rộng @0.3
rộng thênh thang @0.3
view đẹp @0.6
cảnh đẹp @0.6
chill @0.6
nhiều chỗ @0.4
chỗ ngồi thoải mái @0.4
hấp dẫn @0.8
lôi cuốn @0.8
cuốn hút @0.8
lung linh @0.6
rực rỡ @0.6
khỏe | khoẻ @0.4
khỏe mạnh @0.4
tiết kiệm @0.4
đỡ tốn @0.4
pin trâu @0.7
pin lâu @0.7
chạy êm @0.7
chạy mượt @0.7
thấm hút @0.4
giữ nhiệt tốt @0.4
giữ ấm tốt @0.4
bõ công @0.8
bõ tiền @0.8
xứng công @0.8
đáng khen @0.9
đáng biểu dương @0.9
cộng điểm @0.7
điểm cộng @0.7
điểm sáng @0.7
ưu điểm @0.3

# teaching and learning
dễ hiểu | rất dễ hiểu @1.1
dễ nắm bắt @1.1
dễ tiếp thu
dễ nhớ
dễ nghe
dễ theo dõi
dễ học
rõ ràng @0.8
rành mạch @0.8
mạch lạc @0.8
rõ @0.8
súc tích @0.6
cô đọng @0.6
ngắn gọn @0.6
cụ thể @0.35
chi tiết @0.35
thực tế @0.35
logic @0.7
lô gích @0.7
có hệ thống @0.7
bài bản @0.7
sát thực tế @0.6
gắn với thực tế @0.6
liên hệ thực tế @0.6
thực tiễn @0.6
thiết thực @0.6
ví dụ thực tế @0.8
nhiều ví dụ @0.8
ví dụ minh họa @0.8
ví dụ sinh động @0.8
bổ ích
hữu ích
có ích
thú vị @0.9
sinh động @0.9
sôi nổi @0.9
sôi động @0.9
sáng tạo @0.7
đổi mới @0.7
học được nhiều | học được rất nhiều @0.9
học hỏi được nhiều @0.9
học hỏi nhiều @0.9
biết thêm nhiều | biết thêm @0.9
hiểu bài @0.7
hiểu rõ @0.7
hiểu sâu @0.7
nắm được @0.7
nắm vững @0.7
mở mang @0.8
mở rộng kiến thức @0.8
mở mang kiến thức @0.8
tiến bộ @0.8
tiến bộ rõ @0.8
lên tay @0.8
tự tin @0.7
tự tin hơn @0.7
làm được @0.4
viết được @0.4
tự làm được @0.4
nói được @0.4
theo kịp @0.6
bắt kịp @0.6
áp dụng được @0.8
vận dụng được @0.8
ứng dụng được @0.8
ứng dụng cao @0.8
kiến thức mới @0.6
kiến thức bổ ích @0.6
kiến thức nền tảng @0.6
cập nhật @0.3
tài liệu cập nhật @0.3
bám sát @0.7
sát đề cương @0.7
đúng đề cương @0.7
sát chương trình @0.7
vừa sức @0.7
vừa phải @0.7
hợp sức @0.7
chấm công bằng
chấm điểm công bằng
chấm kỹ
chấm thoáng
tương tác tốt @0.8
tương tác nhiều | nhiều tương tác @0.8
thảo luận sôi nổi @0.7
thực hành nhiều @0.7
nhận xét kỹ @0.6
góp ý kỹ @0.6
góp ý chân thành @0.6
sửa bài kỹ @0.6
sửa bài @0.6
trả bài sớm @0.6
trả điểm sớm @0.6
trả lời ngay @0.6
truyền đạt tốt @1.1
truyền đạt hay @1.1
giảng hay @1.1
dạy hay @1.1
dạy tốt @1.1
giảng tốt @1.1
giảng kỹ @0.8
dạy kỹ @0.8
giảng sâu @0.8
phương pháp hay @0.8
phương pháp tốt @0.8
phương pháp mới @0.8
slide đẹp @0.8
slide rõ @0.8
bài giảng hay @0.8
bài giảng hấp dẫn @0.8
tài liệu đầy đủ @0.8
giáo trình đầy đủ @0.8
giáo trình tốt @0.8
lớp vui @0.8
giờ học vui @0.8
không khí vui vẻ @0.8
không khí lớp vui @0.8
đáng kính @0.9
mẫu mực @0.9
gương mẫu @0.9
yêu nghề
tận tâm với nghề
có trách nhiệm @0.8
đầy trách nhiệm @0.8
trách nhiệm cao @0.8
trau dồi @0.6
rèn luyện được @0.6
rèn được @0.6
giúp em hiểu @0.7
giúp sinh viên hiểu @0.7
giúp em tự tin @0.7
thành công @0.5
ý nghĩa | có ý nghĩa @0.7
giàu ý nghĩa @0.7

# turn to the better
cải thiện @0.4
cải tiến @0.4
tiến triển @0.4
khắc phục nhanh @0.6
sửa nhanh @0.6
đỡ hơn @0.4
khá hơn @0.4
tốt hơn @0.4
đẹp hơn @0.4
ngon hơn @0.4
khá tốt @0.6
khá ổn @0.6
khá ngon @0.6
càng ngày càng tốt @0.9
ngày càng tốt @0.9
cứu tinh @0.6
cứu cánh @0.6
như ý @0.9
đúng ý @0.9
toại nguyện @0.9
trọn vẹn @0.7
viên mãn @0.7
đáng mong đợi @0.7
đáng chờ đợi @0.7
nhất quả đất @0.7
bất ngờ với chất lượng @0.8
ngoài sức tưởng tượng @0.8
mười trên mười
`;
