export const POSITIVE = `
list: positive
language: vi
provenance: Favourable words for a small sentiment measure, chosen by hand.
negatable: yes

# favourable
tốt | tốt lắm | rất tốt @0.9
tuyệt vời | tuyệt @1.2
đẹp | xinh | xinh xắn @0.8
ngon | ngon lắm | ngon miệng @0.9
thích | yêu thích | ưa thích @0.8
hài lòng | vừa ý | vừa lòng | ưng ý | ưng @1.1
vui | vui vẻ | vui lòng khách @0.8
nhiệt tình | tận tình | chu đáo | ân cần | tận tâm
thân thiện | dễ thương | dễ chịu | dễ mến @0.9
sạch sẽ | sạch | gọn gàng | ngăn nắp @0.7
nhanh | nhanh chóng | nhanh nhẹn @0.6
dễ hiểu | dễ dùng | dễ dàng | tiện lợi | tiện @0.6
chất lượng @0.5
đáng tiền | đáng đồng tiền | xứng đáng | đáng mua
ủng hộ | giới thiệu cho | sẽ quay lại | quay lại | mua tiếp | mua nữa @0.6
ổn | ok | okie @0.5
hạnh phúc | sung sướng | sướng @0.9
yêu | yêu thương | thương @0.7
cảm ơn | cám ơn @0.5
xuất sắc | hoàn hảo | tuyệt hảo | đỉnh @1.1
bền | chắc chắn @0.5
thoải mái | thư giãn @0.8
yên tâm | an tâm | an toàn @0.6
rẻ | giá rẻ | hợp lý | phải chăng @0.4
tươi | tươi ngon | thơm | thơm ngon @0.5
ấm áp | ấm cúng @0.7
bổ ích | hữu ích | có ích | thú vị | hấp dẫn | sinh động @0.9
giỏi | tài giỏi @0.8
đúng hẹn | đúng giờ | đúng mẫu | đúng hàng | như hình | giống hình @0.6
cẩn thận | kỹ | kỹ càng @0.5
ưng bụng @0.8
lịch sự | lễ phép | nhã nhặn | hòa nhã | hoà nhã @0.8
uy tín | tin tưởng | tin cậy @0.7
tự hào | may mắn | thành công @0.6
yên bình | bình yên | yên tĩnh @0.5
mê | ghiền | nghiện @0.5
xịn | chuẩn @0.5
thông cảm @0.2
tuyệt đẹp | rực rỡ | lung linh @0.7
mềm mại | êm | êm ái @0.4
phù hợp | vừa vặn @0.3
hiệu quả @0.6
đầy đủ @0.4
tâm huyết | tâm lý | dễ gần | gần gũi @0.7
khỏe | khỏe mạnh @0.4
`;
