/**
 * Vietnamese words that differ from one of the other common words in nothing but a mark (bạn hàng and bán hàng), and
 * words that carry no meaning of their own, which stand beside anything. Gathered by hand.
 */
const list = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s*[|\n]\s*/u)
    .filter((entry) => entry !== '');

/** Two-syllable words that are right, whatever preferred term they resemble. */
export const REAL_PHRASES: ReadonlySet<string> = new Set(
  list(`
  bạn hàng | bán hàng | bản hàng | ban hàng | mua bán | bạn bè | bè bạn | bàn bạc | bán chạy | bàn chải | bán buôn | bạn đọc | bản đọc | bản thân | bạn thân | bán thân
  phong cách | phòng khách | phong phú | phòng thủ | phòng ngủ | phòng ngừa | phong tục | phòng bị | phong bì | phóng viên | phòng viên | phòng vé
  tình cảm | tính cảm | tính cách | tình cách | tình hình | tính tình | tinh tế | tính toán | tinh thần | tình thân | tính chất | tình trạng | tính năng | tính từ | tinh hoa | tình hoa
  quan hệ | quán cơm | quản lý | quan lý | quan tâm | quản gia | quan sát | quán xá | quán ăn | quan trọng | quân đội | quần áo | quan điểm | quản trị | quan trị
  cơ sở | cố sở | cơ bản | cơ hội | cờ hội | cổ hội | có hội | cỡ lớn | có lớn | cố gắng | có vấn | cố vấn | cổ vũ | cơ vũ | cổ tích | có ích
  gia đình | giá đình | giả định | gia vị | giá vị | giá vé | gia vẻ | giá cả | giả cả | gia cư | già cả | giá trị | gia trị | giá tiền | gia tiên | gia công | giả công | gia tăng | giá tăng
  hành lý | hành lí | hàng hóa | hạng hóa | hành khách | hạnh phúc | hạng phúc | hàng ngày | hằng ngày | hàng năm | hằng năm | hàng tháng | hằng tháng | hàng đầu | hạng đầu
  kính gửi | kinh gửi | kinh nghiệm | kính nghiệm | kinh doanh | kính doanh | kính trọng | kinh tế | kính tế | kinh phí | kính phí
  nghỉ ngơi | nghĩ ngợi | suy nghĩ | ngày nghỉ | ngày nghĩ | nghi ngờ | nghỉ phép | nghi phép | nghị lực | nghi lực | nghi lễ | nghỉ lễ | ngày lễ | ngày lẻ
  thời gian | thời gián | thời trang | thôi trang | thời hạn | thói hạn | thời tiết | thơi tiết | thói quen | thời quen
  thương hiệu | thường hiệu | thưởng thức | thường thức | thương thức | thường xuyên | thưởng xuyên | thương lượng | thường lượng | thượng lượng | thương mại | thượng mại
  trung tâm | trúng tâm | trung thành | trùng thành | trung bình | trung thực | trúng thực | trúng thưởng | trung thượng
  ưu đãi | ưu đại | ưu tiên | ưu tiền | ưu thế | ưu thể
  yêu cầu | yếu cầu | yêu quý | yếu tố | yêu tố | yêu mến | yêu thích | yếu thích
  tri ân | trị ân | tri thức | trí thức | trì thức | trí tuệ | trí nhớ | trị giá | tri giá | trái nghiệm | trái cây
  hướng dẫn | hương dẫn | hương vị | hướng vị | hướng về | hương về | hưởng lợi | hướng lợi
  cam kết | cảm kết | cảm ơn | cám ơn | cảm nhận | cam nhận | cảm xúc | cam xúc | cảm giác | cam giác
  liên hệ | liên hề | liên kết | liên tục | liên tiếp
  chăm sóc | chấm sóc | chất lượng | chật lượng | chi phí | chỉ phí | chi nhánh | chỉ nhánh | chi tiết | chỉ tiết | chính sách | chỉnh sách | chính thức | chính trực | chỉnh trực
  dịch vụ | địch vụ | dinh dưỡng | định dưỡng | dự án | dư án | dữ án | dự phòng | dữ phòng
  lời hứa | lợi hứa | lợi ích | lời ích | lợi nhuận | lối sống | lời sống | lợi thế | lời thề | lối thế
  món ăn | mòn ăn | món quà | mơn quà | mong muốn | mông muốn | mọi người | mỗi người | một người | mời người | mới người
  nhân viên | nhận viên | nhân tâm | nhẫn tâm | nhân lực | nhận lực | nhận biết | nhân biết | nhận phòng | nhân phòng | nhẫn nại | nhân ái | nhân hậu | nhân hầu
  sản phẩm | sân phẩm | sáng tạo | sang tạo | sang trọng | sáng trọng | sáng trong | sang năm | sáng nay | sang tuần | sáng mai | sang mai | sang tên | sáng tên
  thân thiện | thần thiện | thân thiết | thần thiết | thẩm mỹ | thẫm mỹ | tham gia | thăm gia | thảm gia | thăm quan | tham quan
  tiền mặt | tiện mặt | tiện lợi | tiền lời | tiên lợi | tiện nghi | tiện ích | tiền ích | tiền thưởng | tiên phong | tiền phòng | tiên đoán | tiền đoàn
  vị trí | vi trí | ví trí | vị giác | vi giác | vĩ đại | vị đại | vi khuẩn | vị khách
  vui vẻ | vui về | vẻ đẹp | vẽ đẹp | về đẹp | về nhà | vẽ nhà | vẻ ngoài | về ngoài
  xa hoa | xá hoa | xã hội | xa hội | xe đưa | xe đứa | xinh đẹp | xin đẹp
  đặc biệt | đắc biệt | đặc quyền | đắc quyền | đặc sắc | đắc sắc | đất nước | đặt nước | đặt phòng | đất phòng | đặt bàn | đất bán | đắt bàn | đặt hàng | đắt hàng | đất hàng
  đồng hành | đông hành | đóng hành | động hành | đồng phục | đông phục | đông vui | động vui | đông đảo | đồng đảo | đồng đội | đông đội | động đội
  khách sạn | khách sàn | khách hàng | khách hạng | khác hàng | không gian | khống gian | không khí | không khi | khoảng không | khoáng không
  bữa ăn | bừa ăn | bữa tiệc | bữa tối | bữa tới | bữa trưa | bữa chưa | bữa nay | bữa này | buổi tối | buổi tới | buổi sáng | buổi trưa
  biển xanh | biến xanh | biện xanh | bãi biển | bái biển | bãi tắm | bãi tạm | bảo đảm | bao đảm | báo đảm | bảo hành | báo hành | bao hành | bảo quản | báo quán | bao quán
  cà phê | ca phê | cá nhân | ca nhân | cả nhân | cả nhà | cá nhà | ca nhà | cá tính | ca tính | cả tình
  hoa sen | hoá sen | hoa hồng | hoá hồng | hoa tươi | hoá tươi | hoa quả | hoá quả | hồ sen | hô sen | hồ bơi | hổ bơi | hồ sơ | hổ sơ | hỗ trợ | hộ trợ | hộ lý | hồ lý
  nhà hàng | nhã hàng | nhà máy | nhá máy | nhà bếp | nhả bếp | nhã nhặn | nha nhặn
  quà tặng | quá tặng | qua tặng | quả tặng | quà quê | quá quê | quá khứ | quà khứ | quá trình | quá tải | quả tải
  trà sen | tra sen | trà sữa | tra sữa | trả phòng | trà phòng | tra phòng | trả lời | tra lời | trà lời | trẻ em | trễ em | trễ hẹn | trẻ hẹn
  `),
);

/** Syllables of grammar: beside them an ordinary word is no misspelt term (qua tặng, cho bạn). */
export const GRAMMAR: ReadonlySet<string> = new Set(
  list(`
  là | và | của | cho | với | về | ra | vào | qua | quá | ở | tại | từ | đến | tới | lên | xuống | đi | lại | đã | đang | sẽ | được | bị | có | không | cũng | còn | mà | thì | nên
  này | nay | nọ | kia | đó | đây | đấy | ấy | nào | ai | gì | sao | các | những | mọi | mỗi | một | hai | ba | bốn | năm | sáu | bảy | tám | chín | mười | khi | lúc | nếu | vì | do
  để | như | hơn | rất | lắm | nhé | nha | ạ | dạ | à | ừ | nhà | ta | tôi | tao | tớ | mình | bạn | anh | chị | em | cô | chú | bác | ông | bà | con | cháu | họ | nó | chúng
  cùng | chỉ | chưa | vẫn | đều | sau | trước | trong | ngoài | trên | dưới | giữa | bên | mới | vừa | rồi | xong | hay | hoặc | nhưng | song | tuy | dù | bởi | theo
  hãy | đừng | phải | cần | muốn | thể | lần | cả | tất | bao | mấy | ít | nhiều | đủ | quý | xin | mời
  `),
);
