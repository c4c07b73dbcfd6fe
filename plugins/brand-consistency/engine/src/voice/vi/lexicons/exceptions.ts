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
tự mình
chính mình
một mình
bản thân mình
của mình
cho riêng mình
giật mình
thân mình
mình mẩy
chuyển mình
quên mình
hòa mình | hoà mình
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
vui lòng
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
thế nào
khi nào
nơi nào
lúc nào
cái nào
người nào
bất kỳ nào
bất cứ nào
nào là
điều nào
ngày nào
hôm nào
chỗ nào
loại nào
món nào
size nào
bất kỳ lúc nào
hen suyễn
cơn hen
bệnh hen
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
`;
