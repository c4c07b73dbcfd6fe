export const FORMAL_WORDS = `
list: formal-words
language: vi
provenance: Sino-Vietnamese and administrative register of letters, notices and contracts, chosen by hand; multi-syllable entries only.

# formal connective
theo đó @0.6
do đó @0.5
vì vậy @0.3
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
thông qua @0.3
bên cạnh đó @0.4
mặt khác @0.4
nói trên @0.6
sau đây @0.4
dưới đây @0.3
kể từ ngày @0.8
tính đến @0.4
cũng như @0.3
bao gồm @0.4
thuộc về @0.3
theo như @0.2
nêu trên @0.8
không những @0.3
qua đó @0.4
tại đây @0.2
mà còn @0.2

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
giải quyết @0.3
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
hỗ trợ @0.2
tham dự @0.5
tham quan @0.3
sử dụng @0.3
lưu ý @0.3
đệ trình
trình bày @0.3
bày tỏ @0.6
gửi tới @0.4
mang đến @0.2
tôn vinh @0.6
hội tụ @0.5
trang bị @0.3
duy trì @0.4
gia hạn @0.5
thu hồi @0.4
bồi thường @0.6
khiếu nại @0.6
phản hồi @0.2
lưu trú @0.6
khởi hành @0.5
tọa lạc | toạ lạc @0.8
chiêm ngưỡng @0.6
thưởng lãm @0.9
thưởng thức @0.3
nghỉ dưỡng @0.3
thụ hưởng @0.8
sở hữu trí tuệ @0.7

# formal noun or adjective
quy định @0.5
quy trình @0.5
điều khoản @0.7
hợp đồng @0.5
nghĩa vụ @0.7
quyền lợi @0.4
trách nhiệm @0.5
thời hạn @0.5
công nợ @0.7
chứng từ @0.7
hồ sơ @0.4
khách hàng @0.2
doanh nghiệp @0.4
tổ chức @0.3
cơ quan @0.4
cá nhân @0.3
công dân @0.6
toàn thể @0.6
hệ thống @0.3
dịch vụ @0.1
chất lượng @0.2
chuyên nghiệp @0.3
toàn diện @0.4
nhu cầu @0.3
phương thức @0.6
hình thức @0.3
phạm vi @0.5
đối tượng @0.4
thẩm quyền @0.8
hiệu lực @0.6
phát sinh @0.5
hữu quan | liên quan @0.3
cần thiết @0.2
đầy đủ @0.2
chính thức @0.4
tương ứng @0.5
hiện hành @0.8
dư nợ @0.6
đến hạn | quá hạn @0.5
số tiền @0.2
bất tiện @0.4
nội dung @0.2
sự cố @0.3
tư vấn @0.3
chuyên gia @0.2
lĩnh vực @0.4
giải pháp @0.3
giá trị @0.2
nghiên cứu @0.4
chính phủ @0.3
văn phòng @0.2
đại lý @0.2
phu nhân @0.9
thực khách @0.5
quan khách @0.8
không gian @0.1
thời gian @0.1
tuyệt hảo @0.6
tinh hoa @0.4
vương giả @0.6
tinh tuyển @0.6
bản quyền @0.4
nhân viên @0.1
thuận tiện @0.2
bảo mật @0.4
thông tin @0.2
cập nhật @0.2
`;
