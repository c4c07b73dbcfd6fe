export const CALM = `
list: calm
language: vi
provenance: Matter-of-fact or downcast wording that cools a text, chosen by hand.

# matter of fact
theo quy định @0.8
vui lòng @0.3
căn cứ @0.7
lưu ý @0.6
theo bảng | chi tiết tại | xem chi tiết @0.4
trong trường hợp @0.5
tối thiểu | tối đa @0.5
định kỳ @0.6
bảo quản @0.5
thông số @0.7
thành phần @0.4
hướng dẫn @0.4
điều khoản | điều kiện áp dụng @0.7
bao gồm @0.4
áp dụng @0.4
thông báo @0.4
tham khảo @0.4
khoảng @0.1
thời hạn @0.4
hồ sơ @0.4
trung bình @0.4
nơi khô ráo | tránh ánh nắng | nhiệt độ phòng @0.6
yên tĩnh | tĩnh lặng | tĩnh tại @0.5
điềm đạm | điềm tĩnh | từ tốn | thong thả @0.6
bình thản | lặng lẽ | chậm rãi @0.5
đơn giản là @0.2
số tiền | khoản nợ | công nợ @0.5

# downcast
buồn | buồn bã @0.6
tiếc | đáng tiếc | rất tiếc @0.6
xin lỗi @0.5
thất vọng @0.7
chán | chán nản | nhàm chán @0.7
mệt | mệt mỏi @0.5
tệ | tồi tệ | tồi @0.6
khó chịu | bực mình | bực bội @0.6
sự cố | trục trặc | lỗi @0.4
chậm trễ | trì hoãn @0.4
quá hạn | trễ hạn | nhắc nợ @0.6
chia buồn
đau lòng | đau buồn @0.7
lo lắng | lo âu @0.4
khó khăn @0.4
tạm ngừng | tạm dừng | ngừng phục vụ @0.5
từ chối @0.4
không may @0.6
`;
