export const SCARCITY = `
list: scarcity
language: vi
provenance: Wording of scarce goods and closing time, chosen by hand: shops and sellers use it to hurry a buyer.
negatable: yes

# few left
số lượng có hạn | số lượng giới hạn | chỉ còn vài
chỉ còn một ít | còn vài cái | còn đúng
còn lại ít
sắp hết | cháy hàng | hết hàng @0.8
hết là thôi | bán hết là nghỉ @0.8
về ít | mỗi mẫu một cái @0.8
độc nhất một chiếc | duy nhất còn lại @0.8

# soon over
kẻo hết | kẻo lỡ | kẻo tiếc
nhanh tay | nhanh chân lên | lẹ tay
mau mau
chỉ hôm nay | duy nhất hôm nay | hôm nay thôi
chỉ trong hôm nay | chỉ trong 24 giờ | trong đêm nay thôi
ngày cuối | cơ hội cuối | đợt cuối @0.8
tuần cuối | phút chót @0.8
đừng bỏ lỡ | chớ bỏ lỡ | không thể bỏ lỡ @0.9
bỏ lỡ là tiếc | trễ là hết | chậm là hết @0.9
đếm ngược | sắp đóng | sắp kết thúc @0.6
kết thúc sau | hạn chót | hết hạn lúc @0.6
đến hết hôm nay @0.6
ai đến trước | đến trước được trước | tới trước lấy trước @0.6
tới sớm | đặt sớm | giữ chỗ ngay @0.6

# held back from most
bản giới hạn | sản xuất giới hạn @0.7
danh sách chờ | đặt trước mới có @0.6
đặt trước cả tháng | phải đặt trước @0.6
`;
