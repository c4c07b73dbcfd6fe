/** Terms of ordinary Vietnamese copy with their counts. Made by scripts/learn-background.mjs from texts of this repository. */
export const VIETNAMESE_BACKGROUND = `
words: 20000
# 120
phòng
# 100
nước
# 92
cả | xe
# 88
ăn
# 79
tiền
# 72
cửa | đơn
# 71
gia
# 70
tay
# 67
bếp
# 66
bảo
# 58
tính
# 56
máy
# 55
biển | bản | giao | giá | lớp | sân | tự | áo
# 54
mua
# 52
báo | lời
# 50
bữa | công | cảm ơn | viên
# 46
hồ | phí
# 45
cuối
# 44
hành | trà | đường
# 43
bài | học
# 41
ngủ | điện
# 37
bàn | bán | ghé | hợp | ký | mưa | mặt | mời | mở cửa | nghỉ | quán | sửa | thu | đá
# 36
ghi
# 33
chuẩn | nhắn | phục | sinh | thích | vị
# 31
dạy | hôm nay | lý | thư | thương
# 30
bánh | mất | nội
# 29
cà | cà phê | cơm | cầu | dẫn | phê | đình | đồ
# 28
bỏ | miễn | thiếu | trả lời | tận
# 27
chủ | món | ngon | trường
# 25
bảng | ghế | gia đình | giấy | hiểm | hình | kỹ | liền | liệu | lô | nhân | nhật | quầy | shop | sơ | sổ | thanh | thể | thực | trời | tập | vô
# 24
mùi | tình
# 22
cá | hoài | ly | miễn phí | thay | trắng | đem
# 21
chuyện | dễ | hạn | màu | mắm | mềm | nguyên | nằm | nửa | rẻ | sách | thoại | trình | tô | tư | vải | vụ | điện thoại | đông
# 19
báo cáo | bãi | chắc | chịu | cáo | có thể | dọn | dự | giùm | gặp | hiểu | in | kính gửi | kết | quà | thầy | đón | đội
# 18
bay | bác sĩ | bơi | bảo hiểm | bảo vệ | bệnh | chân | căn | cơ | cả nhà | da | dán | giờ sáng | gói | hiện | hiệu | hoá | hướng | hướng dẫn | hẻm | họp | hồ sơ | hộp | khu | khô | kiểm | kêu | kịp | lũ | mong | mét | mạng | mấy | mắt | ngân | nhờ | nóng | quả | sát | sĩ | sạch | sẵn | sữa | thi | thông | thợ | tin | tinh | tiên | tiếp | toán | trách | trẻ | trễ | tài | vang | vé | vòng | vệ | xếp | điểm | đèn | đúng giờ | đăng | đăng ký | động
# 17
bà con | chi | chuyển | chục | chứ | cổ | cổng | gần | gỗ | hô | khói | khỏi | lửa | ngân hàng | ngọt | nướng | nấu | phố | phục vụ | quay | quản | quốc | thượng | tiết | tiệc | trợ | tâm | tây | tết | tổ | tủ | vận | yên | định | độ
# 15
chuyến | giải | góp | góp ý | hồi | hội | kem | khăn | kiểm tra | kết quả | kỳ | lượng | mẹ | nhân viên | nắng | pha | phát | rau | thanh toán | thường | thịt | thống | tiệm | tra | tính tiền | uống | vùng | đầu tiên | ướp
# 12
ban | bình | bù | bảo tàng | bắt đầu | bố | chua | chán | chè | chút | chơi | chả | chấm | chống | cô chủ | cước | cấp | cập | cỡ | cửa hàng | danh | duyệt | dậy | dịp | dời | dụng | dữ | file | giao hàng | giải thích | giảm | giặt | giới | gram | gạo | hả | hằng | hệ | hệ thống | kho | khoảng | khu nghỉ | khó | kiến | kín | kệ | liên | lo | làng | lèo | lạnh | lẹ | lễ | lịch | lụa | lực | may | muối | mật | nam | nhóm | nhạt | nặng | nổi | nộp | phép | phòng ngủ | phần mềm | phụ | pin | quy | quên | quảng | sinh viên | thuyền | thùng | thời gian | thử | tiện | toàn | trung | trà đá | trò | trưởng | trực | tàng | tàu | tác | tân | tìm | tưởng | tổng | tờ | tụi | tử | vai | viện | ví | văn | vẽ | xanh | xuất | xưởng | yêu | án | điện tử | đánh | đại | đất | đầy | đậu | đếm | ấm | ứng
# 11
bấm | bỏ hành | chợ | cung | dặn | giày | gọn | hoa | kể cả | lăm | mát | mã | nhau | nhận lỗi | phương | sử | thơm | thưa | tuyển | tuyệt | vàng | ăn xong | đối | đồng hồ
# 9
bảo hành | bụng | chia | chí | cân | công bố | công ty | cười | dân | ghê | giường | giỏi | hà | hoá đơn | hạnh | khai | khiếu | khiếu nại | khẽ | kế | lưu | lượt | mái | mét vuông | mặc áo | mỏng | nghiêm | nghiệm | nghề | nhiệm | nhẹ | nhớ | nước lèo | nại | nồi | phiền | quan | quạt | rộng | suất | sóng | sập | sở | thiệt | thuế | thư viện | thẻ | tiêu | treo | trống | ty | túc | tăng | tạm | tắc | tắt | tặng | tự đọc | vuông | vỡ | xa | xài | áo dài | âm | đỡ | đứa
# 8
buổi sáng | bước | bộ phận | chi nhánh | chén | chở | chụp | coi | cánh | cửa sổ | doanh | dính | dương | dừa | dừng | giáo | giấy tờ | hát | hương | hầm | hẵng | học sinh | hỗ | hỗ trợ | hộ | khoa | kéo | kể chuyện | long | lá | lò | lương | lớp học | men | miệng | mây | mì | mơ | nhi | nhánh | nhóm lửa | nhạc | nước mắm | phẩm | phận | quai | quản lý | rót | rổ | sen | size | son | sương | sản | sắp | sứ | than | thiện | thuật | thêu | thơ | tráng | trứng | tường | tầng | tận nơi | tỉnh | tụi nhỏ | êm | ăn sáng | ăn trưa | đi làm | đi mưa | đoàn | đáp | đảo | đế | đề | địa | đỏ | đồng hành | đời | đứng dậy | ống | ớt
# 6
an | ban công | biên | biên bản | biệt | biệt thự | buổi tối | buộc | bàn số | bãi biển | bão | bé nhà | bò | bóng | bún | bưng | bạc | bảng dán | bảo đảm | bến | bếp trưởng | bọc | bốc | bổ | bữa sáng | bữa tối | canh | cay | chai | che | chu | chu đáo | chuyến bay | chuyển khoản | chuông | cháy | chê | chúc | chăm | chăm sóc | chưng | chạy thử | chất | chất lượng | chật | chỉ dành | chỉnh | chị đưa | chịu trách | chịu trách nhiệm | chớp | chủ nhật | chữ ký | con nhỏ | cuối tuần | cây số | cãi | có chỗ | có cái | có kết | có kết quả | có lý | có người | cúi | cút | cưới | cạnh | cả ngày | cấm | cất | cầm | cần mã | cần thêm | cẩn | cẩn thận | cắt | cố | củi | cứng | cứu | duy | dám | dây | dép | dõi | dùng bữa | dưỡng | dắt | em gọi | em học | em thấy | ga | gia hạn | giám | gió | giùm quán | giống | giờ chiều | giờ mở | giữ chỗ | group | gà | góc | gõ | gắt | gối | gửi file | heo | hiệu lực | hoàn | hoàng | hoạt | huynh | háo | háo hức | hâm | hãng | hè | hoà | hũ | hư | hưởng | hạng | hạt | hết câu | hết hạn | hỏi thêm | hỏng | hỗn | hợp đồng | hứa | hức | khen | khoác | khoản | khuôn | khuất | khách hàng | khám | khoá | khóc | khẩu | khắp | khởi | kinh | kinh doanh | kiên | kiên nhẫn | kiện | kê | kính chúc | kính mời | kính thưa | kế toán | la | lan | linh | liên quan | ly trà | làm phiền | làm việc | lát | lâm | lê | lên nguồn | lăm phút | lưng | lười | lạt | lắp | lẻ | lộ | lời hứa | mi | muỗng | màn | màn hình | máu | máy lạnh | mã số | mã số thuế | mãi | mê | mù | mùng | mũ | mũi | mượn | mượt | mấy giờ | mẫu | mắc | mặc đồ | mặn | mệt | mỏi | mờ | mờ sáng | nay trời | ngang | nghe máy | nghiêng | nguồn | nguội | ngày giao | ngày mùng | ngó | người dùng | người làm | ngập | ngủ ngon | ngực | nhiên | nhà hàng | nhầm | nhẫn | nhận hàng | nhắc | nhựa | ni | niên | no | nuôi | nàn | nãy | nãy giờ | nước mát | nước ấm | nắp | nốt | nở | nửa tiếng | ong | phiên | phiên bản | phiếu | phong | phàn | phàn nàn | phân | phúc | phản | phản ánh | phụ huynh | phủ | quy trình | quyết | quyền | quán có | quán ăn | quét | quê | quên ví | quản gia | quản trị | quảng cáo | quần | ra biển | ra dắt | run | rác | rách | rảnh | rỉ | rửa | sen group | ship | shipper | sinh nhật | sung | suốt | sài | sàng | sáng hôm | sáng mai | sáng nay | sóc | sơn | sập đúng | sập đúng giờ | sập đúng giờ mở | sẵn sàng | số liệu | số thuế | số điện | số điện thoại | sợ | sức | sử dụng | tai | thay đổi | thu ngân | thuê | tháng nay | thân thiện | thăm | thưởng | thả | thận | thắng | thẳng | thủ | thức | thức trắng | thừa | thự | thực hiện | thực đơn | tiêu chuẩn | tiếc | tiếp nhận | tiễn | tiệc cưới | trách nhiệm | trái | tránh | trượt | trả tiền | trị | trộn | trở | tuyệt vời | tóc | tôm | tôn | tĩnh | tương | tải | tận nhà | tắm | tối hôm | tục | vi | vài | vào ngày | vác | vòi | văn phòng | vườn | vượt | vấn | vị khách | vời | xe đậu | xem xong | xoay | xác | xác nhận | xã | xét | xíu | xúc | xếp hàng | xứng | yên tâm | yên tĩnh | yến | ám | ánh | áp | ôi | ôm | ăn cơm | đeo | đi học | đàn | đánh giá | đáo | đòi | đóng cửa | đóng gói | đúng giờ mở | đúng ra | đưa đón | đại học | đảm | đầu ra | đầy đủ | đậm | đặc | đặc quyền | đặt thêm | đổ | đổi trả | đợi nãy | đợi nãy giờ | đợt | đựng | ướt | ảnh | ốc | ốp | ồn | ổn
# 4
anh em | biến | bài tập | bào | bày | bên cửa | bìa | bưởi | bạt | bản giới | bản giới hạn | bận | bật | bếp ăn | bệnh viện | bộ sưu | bộ sưu tập | bờ | ca | chay | check | chuông chùa | châm | châu | chó | chùa | chương | chương trình | chặn | chế | chị em | chống nắng | chốt | chồng | chụp hình | chức | chứng | coi giùm | con đường | cà phê sữa | cá tầm | cách giữ | cái mái | cái máy | câu hỏi | cây cầu | có hết | có mặt | có quai | có xe | có áo | có ăn | có điều | công chứng | cơ bản | cơm trưa | cơm tấm | cơm tấm sườn | cả lớp | cập nhật | cắm | cột | cụ | diện | diệu | dung | dài may | dày | dát | dát vàng | dò | dạy bù | dễ thương | dụng cụ | dự kiến | dựng | em xem | gb | ghép | giao tận | giao tận nơi | giày đế | giá trị | giáo trình | giúp em | giải thưởng | giảm giá | giấc | giới hạn | giờ ăn | giờ ăn sáng | giữ nguyên | gãy | gói cước | găng | găng trắng | gấp | gần biển | gốm | hoạt động | huyết | hàng có | hành lý | hái | hét | hí | hũ sứ | hạt sen | hải | hấp | hậu | học thêm | học xong | hỏi thăm | hợp tác | im | kem chống | kem chống nắng | khuya | khỏe | khối | khủng | kiệt | kiệt tác | ký duyệt | kẹt | lai | lau | loa | lành | lâu | lãm | lên kệ | lên phòng | lót | lùi | lẩu | lễ tân | lệ | lọc | lối đi | lời khen | lỡ | minh | miền | má | máu lửa | máy chủ | móp | môi | môn | mùi cà | mùi cà phê | mặc đi | mớ | nay mưa | nghi | nghệ | nghệ nhân | ngoái | nguyện | ngày đầu | ngâm | nhiêu | nhiệt | nhung | nhìn ra | nhảy | nhận phòng | nhận đơn | nhập | non | nán | nêu | nói chuyện | nói to | nút | nước hoa | nướng than | nấy | nến | nệm | nối | nổ | nội dung | nửa đêm | pha phin | pha trà | phao | phin | phiên bản giới | phiên bản giới hạn | phong phú | pháp | phát hành | phê sữa | phía tây | phòng hướng | phú | phường | phấn | phất | quy định | quán mở | quán mở cửa | quán nướng | quăng | quầy số | quẩy | quốc gia | quỹ | ra khỏi | ra quầy | rang | ruộng | ráng | rèm | siêu | soạn | sàn | sáng ra | sâm | sót | săn | sưu | sưu tập | sườn | sườn nướng | sườn nướng than | sảnh | số lượng | số tiền | tham | thang | thang máy | thanh long | thiên | thoải | thoải mái | thoảng | thuyền thúng | thông cảm | thúng | thường lệ | thường niên | thượng hạng | thượng lưu | thảm | thảo | thấm | thấy cái | thầy cô | thời tiết | thủ tục | tin nhắn | tinh tuyển | tiếng chuông | tiếng chuông chùa | tiền lẻ | tour | trai | trao | triển | trà sữa | tràm | trí | trông | trả phòng | trầm | trẻ nhỏ | trụ | trứng cá | trứng cá tầm | tung | tuổi | tài xế | tách | tình nguyện | tín | tông | tạo | tả | tấm sườn | tấn | tầm | toạ | tỏi | tổ chức | tổng đài | tự nhiên | tự túc | uống nước | vầy | vận hành | vệ sinh | vỉa | vỉa hè | vỏ | vỗ | vỗ tay | xe miễn | xe miễn phí | xe điện | xoá | xước | xế | áo cũ | áo dài may | áo khoác | âm thanh | ôn | đi chợ | điên | điếc | điện lực | đà | đài | đám | đáng | đánh bóng | đãi | đèn pin | đũa | đơn hàng | đập | đặt lên | đỉnh | đồ chua | ảnh hưởng | ẩm | ốp la
# 3
ban hành | biết giữ | biết ơn | buffet | bung | buýt | buồn | buổi chiều | bàn chuyện | bàn giao | bàn tay | bác sĩ khám | bám | bán hàng | bánh mì | bánh tráng | báo quản | bây | bãi xe | bèo | bên chị | bên cạnh | bì | bóc | bông | băng | bưng ra | bất | bắp | bắt máy | bền | bể | bọt | bốc khói | bổ sung | bột | bờ biển | bụi | cam | camera | chan | chan cơm | chanh | chi phí | chi trả | chiếu | chiều nay | choàng | chuyên | chuỗi | chuỗi cung | chuỗi cung ứng | chèo | chén trà | chéo | chạm | chạy bộ | chạy ra | chả cá | chảo | chảy | chắn | chỉ có | chỉ cần | chỉ xuất | con gái | con ốc | cong | cua | cung ứng | cuốn sách | cài | cào | cách âm | cái ghế | cát | cây xanh | có báo | có báo cáo | có giá | có giá trị | có hạn | có món | có nhiều | có nhận | có nơi | có phần | có sẵn | có tiếng | có trò | có trò chơi | có tên | có điểm | cóc | công khai | công việc | cúi đầu | căn phòng | cơ sở | cơm hến | cơm hộp | cả bàn | cả tháng | cải | cảng | cần thay | cắn | cổ tay | cộng | cử | danh sách | doanh thu | du | du lịch | dàn | dáng | dùng trà | dơ | dư | dạng | dạy kỹ | dấu | dắt xe | dề | dề sạch | dị | dị ứng | dịu | dọc | dốc | dở | dự phòng | em biết | em hỏi | em nhớ | em số | file ghi | ghi chú | ghi rõ | ghiền | gia đình có | giao thiếu | giàn | giá rẻ | giá vé | giám đốc | giọng | giới thiệu | giờ nhận | giờ phục | giờ phục vụ | giữ vé | giữ xe | gái | gánh | gây | gìn | gạch | gắn | gốc | gửi nhầm | hiên | ho | huế | hà nội | hân | hân hạnh | hình mờ | hạ | hải sản | hẳn | hẹn giờ | hến | hết trơn | học trò | hồ bơi | hồi chuông | hổi | hợp tác xã | hủ | hủ tiếu | karaoke | khai vị | khuyến | khuê | khách quan | khách sạn | khép | khí | khó hiểu | khăn lạnh | khăn mỏng | khơi | khắc | khỏi bàn | khối lượng | kỹ sư | lai rai | leo | liên hệ | lui | lun | ly giấy | làm mất | làm thủ | làm thủ tục | lên bàn | lên hình | lên đầu | ló | lông | lưu ý | lướt | lượng có | lượng có hạn | lạ | lạc | lấy tiền | lầu | lập | lắng | lắng nghe | lẽ | lề | lễ hội | lịch sự | lối vào | lồng | lộ trình | lội | lớp đi | lời thư | lời đánh | lời đánh giá | lợi | mau | mi trắng | mua hàng | muốn thêm | màu trắng | mít | mùi hoa | mạ | mạnh | mất điện | mấy đứa | mật ong | mặt khách | mẻ | mở bán | mở ra | mỡ | mức | mực | nghe rõ | nghĩ | nghỉ dưỡng | nguyên vẹn | nguyễn | ngày cuối | ngày giao hàng | ngăn | ngư | người hướng | người hướng dẫn | người lớn | ngại | ngắm | ngồi chờ | nhiều cây | nhà trường | nhà ăn | nhãn | nhìn thấy | nhạc điện | nhạc điện tử | nhận lời | nhận quà | nhận đặt | nhậu | nhắn em | nhắn tin | niêm | nói rõ | nón | nóng hổi | năng | nước uống | nấu cơm | nắm | nắng gắt | nộp bài | nửa giá | nữ | nữ mặc | nữ mặc áo | phát sinh | phí phục | phí phục vụ | phím | phòng sớm | phù | phù hợp | phút em | phơi | phương án | phạt | phối | quanh | quay mặt | quen | quán bà | quán tính | quăng hàng | quấn | ra khơi | ra mặt | ra sân | rai | resort | riêng đón | rà | ráo | rãi | rót sẵn | răng | rơm | rối | rời | rủ | sms | so | suông | sành | sáng dậy | sáp | sân trường | sâu | sôi | sông | sĩ khám | sơ mi | sơ mi trắng | sơ sài | sư | sướng | sạn | sạp | sả | số lượng có | số lượng có hạn | số phòng | sốc | sống | sờn | sửa bài | tay lên | thiết | thiệp | thiệu | thoáng | thoại mỏng | thu xếp | thuốc | thành viên | thái | thái độ | thân mến | thêm người | thêm tiền | thông báo | thông tin | thương hiệu | thượng uyển | thấm nhanh | thất | thấy cả | thần | thầy dạy | thối | thối tiền | thời hạn | thở | tim | tiến | tiếng ồn | tiếp tục | tiếu | tiền mặt | tranh | tre | trung tâm | trà ướp | tráng miệng | trâu | trì | trình bày | trích | trò chơi | tròn | trùng | trú | trơn | trường học | trường hợp | trả lời thư | trả lời đánh | trả lời đánh giá | trả đúng | trải | trần | trầy | trọ | trọn | trực tiếp | tui | tuần đầu | tác xã | tèo | tí | tím | tính thêm | túi | tơ | tư vấn | tươi | tạp | tạp dề | tạp dề sạch | tất | tất cả | tầm nhìn | tận tâm | tận tình | tập thể | tặng thêm | tỉnh lẻ | tốc | tối nay | tốn | tồn | uyển | van | view | vinh | viên mang | vào phòng | vào tối | vân | vùng lũ | vườn thượng | vườn thượng uyển | vận chuyển | vật | vắng | vắt | vẹn | vẻ | vọng | vội | vợ | wifi | xanh lá | xay | xe buýt | xe máy | xinh | xoa | xuyên | xài chung | xá | xách | xây | xích | xưa | xương | xấu | xắn | xịt | xử | xử lý | yêu cầu | yếu | ào | áo choàng | áp dụng | ý kiến | ăn bình | ăn ngon | ăn tô | đa | đa dạng | đau | đau lưng | đen | đi bộ | đi mua | điền | điều hòa | điện thoại mỏng | đo | đuổi | đàng | đàng hoàng | đèn lồng | đêm nay | đêm tặng | đình có | đói | đóng tiền | đóng đường | đúng ngày | đúng ý | đơn vị | đạo | đạt | đặt lên bàn | định hướng | đọng | đốc | đối chiếu | đốt | đồng phục | đồng thời | đổi giờ | độc | đội nón | đủ nghe | ưu | ưu tiên | ốm | ồn ào | ổn định
`;
