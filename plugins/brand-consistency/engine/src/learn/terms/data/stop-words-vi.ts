/** Vietnamese syllables that are nobody's own. Own list, from general knowledge of the language. */
export const VIETNAMESE_STOP_WORDS = `
provenance: own list
# breaking
và của là thì mà với hoặc hay nhưng nếu vì do bởi nên khi lúc để cho đến tới từ tại ở trong ngoài trên dưới giữa theo cùng
như bằng về qua sau trước các những mọi mỗi từng này kia đó ấy đây đấy nọ nào gì sao đâu ai bao
không chẳng chưa đừng chớ đã đang sẽ vẫn cũng còn lại cứ vừa mới được bị phải nên hãy xin vui lòng rất quá lắm hơn nhất khá
hơi thật đều luôn ngay rồi nữa thôi thế vậy à ạ ơi nhé nhỉ nè dạ vâng ừ ồ
tôi ta tao tớ mình họ nó hắn chúng quý
một hai ba bốn năm sáu bảy tám chín mười mươi trăm nghìn ngàn vạn triệu tỷ tỉ rưỡi lần thứ
tuy dù dầu tức nghĩa tuỳ nhằm kèm gồm
# never alone
đi nha bạn số chỉ ngoại mặc kể dành trừ song
có con cái chiếc cuốn quyển bức tấm miếng cây sợi đôi cặp bộ loại kiểu thứ điều việc sự cuộc nỗi niềm cách lối chỗ nơi bên phía
người khách hàng anh chị em cô chú bác ông bà cháu nhà
ra vào lên xuống sang đưa lấy làm đặt gọi nói biết thấy nghe nhìn xem muốn cần giúp gửi nhận mang dùng mở đóng bắt đầu chọn
đợi chờ hỏi trả viết đọc ngồi đứng chạy giữ thêm bớt đổi hẹn hết xong
ngày đêm giờ phút giây tháng tuần hôm sáng trưa chiều tối mai qua buổi năm mùa thời gian nay
tốt đẹp mới cũ lớn nhỏ to bé dài ngắn cao thấp nhiều ít nhanh chậm sớm muộn đúng sai đủ rõ khác riêng chung chính
thành tên trang mục phần đoạn câu chữ từ ý tiếng
cảm ơn chào mừng kính trân trọng thân mến lỗi
đồng vnd km cm kg ml
# everyday
khách hàng | sản phẩm | dịch vụ | cửa hàng | nhân viên | đơn hàng | đặt hàng | giao hàng | nhận hàng | đặt phòng | đặt bàn | đặt lịch
thông tin | liên hệ | điện thoại | số điện thoại | địa chỉ | thời gian | thanh toán | hoá đơn | hoàn tiền | đổi trả | bảo hành | chính sách
khuyến mãi | ưu đãi | giảm giá | miễn phí | giá cả | chi phí | phụ phí | chất lượng | hỗ trợ | tư vấn | chăm sóc | phản hồi | khiếu nại
tài khoản | mật khẩu | ứng dụng | trang web | đăng ký | đăng nhập | xác nhận | kiểm tra | hướng dẫn | yêu cầu | thắc mắc | câu hỏi
công ty | doanh nghiệp | thương hiệu | chi nhánh | văn phòng | hệ thống | chương trình | sự kiện | hợp đồng | điều kiện | quy định
trải nghiệm | sử dụng | lựa chọn | thực hiện | cung cấp | phục vụ | đội ngũ | gia đình | bạn bè | cuộc sống | công việc | món ăn
nhà hàng | khách sạn | phòng | bàn | quán | tiệm | món | nước | xe | tiền | giá | phí | đơn | mã | thẻ | vé | quà | hoá đơn
hôm nay | ngày mai | cuối tuần | buổi sáng | buổi tối | giờ mở cửa | mở cửa | đóng cửa | cảm ơn | kính chào | trân trọng
`;
