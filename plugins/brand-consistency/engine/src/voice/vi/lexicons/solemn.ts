export const SOLEMN = `
list: solemn
language: vi
provenance: Wording of serious matters, where play would be out of place; chosen by hand.

# solemn matter
chia buồn | thành kính phân ưu | phân ưu @1.5
trân trọng @0.5
nghiêm túc | nghiêm trọng | nghiêm trang @0.9
trang nghiêm | trang trọng @0.8
khẩn cấp | cấp cứu @0.7
sự cố @0.5
an toàn @0.4
tai nạn | chấn thương @0.8
bệnh | bệnh nhân | người bệnh | điều trị | chẩn đoán @0.6
khiếu nại | bồi thường @0.7
xin lỗi | cáo lỗi @0.6
rất tiếc | lấy làm tiếc @0.6
tưởng niệm | tri ân @0.5

# duty and law
hợp đồng @0.7
pháp luật | pháp lý | luật @0.8
quy định @0.7
điều khoản @0.8
nghĩa vụ | trách nhiệm @0.7
công nợ | khoản nợ | dư nợ | nợ @0.7
quá hạn @0.7
thanh toán @0.4
bảo mật | an ninh @0.6
tuân thủ | chấp hành @0.8
kiểm tra | giám sát @0.4
hồ sơ | thủ tục @0.5
quy trình @0.5
cam kết @0.4
bảo hành @0.4
chính sách @0.5
thông báo @0.4
kính gửi | kính báo @0.7
bảo hiểm @0.4
xác minh | xác thực @0.6
nghiên cứu @0.4
truyền thống | di sản @0.2
tĩnh lặng | yên tĩnh | tịnh tâm @0.4
`;
