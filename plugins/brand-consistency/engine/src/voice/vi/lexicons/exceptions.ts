export const EXCEPTIONS = `
list: exceptions
language: vi
provenance: Phrases that hide a shorter entry of another list because the words mean something else in them; chosen by hand.

# other meaning
bạn bè
bạn đời
bạn hàng
bạn đồng hành
bạn đồng nghiệp
bạn trai
bạn gái
bạn thân
người bạn
tình bạn
bầu bạn
kết bạn
cô bạn
anh bạn
ông bạn
không gian
không khí
không chỉ
không những
không ngừng
không quân
hàng không
hàng không quốc gia
không phận
hư không
trên không
không thể thiếu
không thể không
không đâu bằng
không gì bằng
không chỉ là
chưa đầy
chưa kể
chưa đến
thiếu nhi
thiếu niên
thiếu nữ
không độ
không ai khác
không kém
đơn giản hóa
gia đình mình
con người
mọi người dân
con đường
con số
đẹp lòng
ngon giấc
giấc ngon
làm đẹp
sắc đẹp
thích hợp
thích nghi
kích thích
giải thích
yêu cầu
thương hiệu
thương mại
công thương
vết thương
thương lượng
tổn thương
đau thương
thương vong
thương gia
thương nhân
chấn thương
tốt nghiệp
hay là
hay không
hay bị
hay chưa
ai hay
tin hay
hoàn trả lại
thiết kế
mời gọi
kính mắt
mắt kính
kính râm
cửa kính
kính lúp
kính viễn vọng
kính hiển vi
vách kính
kính cường lực
kính mát
tròng kính
gọng kính
bán kính
đường kính
xin việc
xin nghỉ
xin chữ ký
cầu xin
vâng lời
thưa thớt
thưa dần
tối tăm
đèo bòng
chở đèo
đá bóng
bóng đá
nước đá
cà phê đá
trà đá
cục đá
đá viên
đá xay
sữa đá
sắt son
rừng cây
đinh ninh
hương vị
quê quán
hương ước
sen đá
vòi sen
hoa hướng dương
tắm sen
sức bền
bền chặt
bụi mịn
máy hút bụi
hút bụi
xe buýt
cháy hàng
cháy nổ
phòng cháy
chữa cháy
phòng cháy chữa cháy
cháy rừng
mới đây
mới đến
vừa mới
mới có thể
mới được
nhanh nhạy
nha khoa
nha sĩ
nha trang
nha đam
nha chu
nè he
coi như
bão giá
khỏi bệnh
khỏi nhà
khỏi ốm
khỏi hẳn
chữa khỏi
ra khỏi
thoát khỏi
tránh khỏi
rời khỏi
phá sản
rác thải
đổ rác
thùng rác
bỏ rác
vứt rác
thu gom rác
phân loại rác
lỗi lạc
tội lỗi
kém theo
kèm theo
dao động
sai khiến
sơ sinh
yếu tố
chủ yếu
thiết yếu
trọng yếu
yếu nhân
vừa qua
vừa rồi
chất liệu
chất xơ
tính chất
chất béo
vật chất
hóa chất | hoá chất
chất đạm
tiêu chuẩn kỹ thuật
chuẩn bị
ngành nghề
duyên hải
nhân duyên
sợi mì
mắc phải
mắc kẹt
mắc nợ
vỡ lòng
nhạt màu
chậm rãi
nghe rõ chưa ạ
con cháu
đáng giá
hỏi giá
đi rừng
cô giáo
bà con
bụi cây
liền kề
liền mạch
nối liền
gắn liền
đi liền
xóa bỏ | xoá bỏ
mùa hè
mấy giờ
tờ khai
cậu bé
điên cuồng
kiểu dáng
kiểu mẫu
kiểu tóc
kiểu chữ
ưu điểm
mê cung
ghé thăm
ghé qua
ngầm hiểu
vô cùng
vô hạn
vô địch
vô tư
vô giá
ra vô
vô trùng
vô hình
vô vàn
vô số
ha ha
cà phê
dạ dày | dạ dầy | dạ con | dạ hội | dạ tiệc | dạ quang | dạ vũ | dạ yến | dạ lan | dạ hương | dạ minh châu | áo dạ | vải dạ
tao nhã
thanh tao
tao đàn
lông mày
mày mò
chân mày
lên kệ
kệ sách
kệ hàng
hâm nóng
hâm lại
quá trình
quá khứ
quá cảnh
quá hạn
siêu thị
siêu âm
tích cực
tiêu cực
cực nhọc
cực khổ
điện cực
bắc cực
nam cực
khủng bố
khủng hoảng
châu á
á châu
á quân
á hậu
á khôi
đông nam á
tiền tệ
tệ nạn
nhân dân tệ
ngoại tệ
bỏ dở
dang dở
bể bơi
bể cá
bể nước
đường sắt
lành nghề
mong muốn
mong manh
mong đợi
khỏe mạnh | khoẻ mạnh
trân châu
mềm mỏng
quan hệ
tin nhắn
vâng theo
nhé ạ | nha ạ | nhỉ ạ | đấy ạ | đó ạ
khủng long
nổi điên | phát điên | điên đảo
cậu ấy | cậu ta | cậu nhóc | cậu chuyện
anh chị em họ | anh chị em ruột
bữa tiệc | bữa ăn | bữa cơm | bữa sáng | bữa trưa | bữa tối
bao nhiêu
mọi người đều
thiếu gì
chết cười
chậm mà chắc
không thiếu
giảm đau
tốt hơn hết
sai số
lỗi thời
liều lượng
liều dùng
liều thuốc
quá liều
tốt lành
dễ thương
ủng hộ
nói riêng
riêng lẻ
cột mốc | dấu mốc | mốc thời gian
chống thấm nước | chống trượt | chống ồn | chống bụi
lâu dài | lâu năm | dài lâu
ít nhất
vui lòng
vui tính
khó quên | khó lòng | khó phai
sức khỏe
bền vững
tiết kiệm năng lượng
thân thiện với môi trường
nước sạch
phê duyệt
bổ sung
lì xì
phân phối
tiêu chuẩn
đạt chuẩn
quy chuẩn
chuẩn mực
hơi nước
hơi thở
xe hơi
hơi ấm
xông hơi
bốc hơi
bay hơi
hết hơi
`;
