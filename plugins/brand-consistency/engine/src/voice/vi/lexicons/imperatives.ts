export const IMPERATIVES = `
list: imperatives
language: vi
provenance: Words that open a direct call on the reader; counted only at the start of a sentence. Chosen by hand.
position: sentence-start

# call to act
hãy
đừng
mời
ghé
thử
đặt
mua
gọi
đến
tới
xem
nhấn
bấm
chọn
tải
đăng ký
khám phá
tham gia
liên hệ
nhanh tay
nhớ
chia sẻ
quét
nhập
kiểm tra
để lại
theo dõi
chuẩn bị
mở
gửi
cùng
vào
sắm
rinh
săn
lấy
mang
dùng
cho
làm
trả
đợi
chờ
`;
