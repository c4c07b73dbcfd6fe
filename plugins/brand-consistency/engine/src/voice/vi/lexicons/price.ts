export const PRICE = `
list: price
language: vi
provenance: Wording of prices and payment, chosen by hand; how much a text talks about money.

# price
giá bán | giá vé | giá phòng
giá chỉ | giá niêm yết | bảng giá
báo giá | mức giá | đơn giá
giá từ
nghìn đồng | ngàn đồng | triệu đồng
trăm nghìn | trăm ngàn | chục nghìn
chục ngàn | vnđ | vnd
đồng một
chi phí | mức phí | phụ phí @0.6
lệ phí | học phí | hội phí @0.6
thu phí | tính phí @0.6
tiền công | tiền cọc | tiền ship @0.6
tiền mặt | tiền thừa | đặt cọc @0.6
ứng trước @0.6
thanh toán | trả tiền | trả trước @0.4
trả sau | chuyển khoản | hóa đơn @0.4
`;
