import { findingsOf } from '../examples';

/** Sentences written for this test; each line is one trap of Vietnamese or English advertising language. */
const CLEAN = `
Hai bên thống nhất phương án, hợp nhất hai kho và giữ nhất quán trong cách phục vụ.
Màu gỗ đồng nhất từ sảnh vào phòng.
Vui lòng báo trước ít nhất 24 giờ, nhiều nhất hai lần đổi lịch.
Nhất định bạn sẽ nhớ mùi trà này.
Mùa mưa, nhất là tháng Chín, đường trơn.
Không nhất thiết phải in vé.
Ban đại diện đã nhất trí lịch nghỉ.
Anh ấy đạt giải nhất cuộc thi nấu ăn của phường.
Vé hạng nhất có chỗ để hành lý.
Đây là lần thứ nhất quán mở cửa ban đêm.
Phiên bản mới nhất đã có trên kho ứng dụng.
Trạm xe gần nhất cách cổng 200 m.
Hồ sơ được trả sớm nhất trong ba ngày, muộn nhất sau một tuần.
Mức đặt cọc thấp nhất là 500.000đ.
Chúng tôi sẽ phản hồi nhanh nhất có thể.
Món tôi thích nhất là canh chua.
Điều quan trọng nhất là giấc ngủ của bạn.
Khoảnh khắc đáng nhớ nhất của chuyến đi là bình minh.
Chọn cỡ phù hợp nhất với bạn.
Thời điểm đẹp nhất để chụp hình là sáu giờ sáng.
Fansipan là đỉnh núi cao nhất Đông Dương.
Phú Quốc là hòn đảo lớn nhất Việt Nam.
Cách nhanh nhất để tới chợ là đi bộ.
Để bảo quản tốt nhất, hãy để trà nơi khô ráo.
Căn phòng lớn nhất của chúng tôi có hai giường.
Ngày đông nhất trong năm là mùng hai Tết.
Tốt nhất là gọi trước khi tới.
Một trong những quán ngon nhất khu phố mà tôi từng ghé.
Sữa mẹ là thức ăn tốt nhất cho trẻ sơ sinh và trẻ nhỏ.
Khách hàng đầu tiên được tặng một ly trà.
Ngân hàng đầu tư mở thêm chi nhánh.
Nhà hàng đầu phố bán phở.
Sức khoẻ của khách là ưu tiên hàng đầu.
Bước 1: mở ứng dụng. Bước 2: chọn số 1.
Quán ở số 1 Trần Phú, Hội An.
Ưu tiên số 1 của bếp là rau sạch.
Mật khẩu chỉ dùng một lần duy nhất.
Mỗi khách có một mã duy nhất.
Lần đầu tiên bạn tới, chúng tôi sẽ dẫn đường.
Người đứng đầu bộ phận sẽ gọi lại.
Hướng dẫn viên dẫn đầu đoàn qua suối.
Đội bóng phường vô địch giải mùa hè.
Vải 100% cotton, nhuộm màu từ lá.
Nước ép 100% trái cây tươi.
Hoàn tiền 100% khi huỷ trước bảy ngày.
Quý khách tuyệt đối không hút thuốc trong phòng.
Gửi xe hoàn toàn miễn phí.
Bạn hoàn toàn có thể đổi lịch.
Xoá tài khoản vĩnh viễn khỏi hệ thống.
Khách hàng trọn đời của quán được tặng trà.
Chúng tôi cam kết bảo mật thông tin của bạn.
Cam kết hoàn tiền trong 7 ngày nếu hàng lỗi.
Vui lòng bảo đảm khoảng cách với xe phía trước.
Bản cập nhật chạy nhanh hơn bản trước.
Sáng nay biển êm hơn hẳn ngày thường.
Hàng nghìn cây sen nở trong hồ.
Hàng triệu năm trước nơi đây là biển.
Bác sĩ sẽ khám và tư vấn cho bạn.
Bạn đang tìm khách sạn tốt nhất Đà Nẵng?
Khách viết: “Resort đẹp nhất Việt Nam!”
Theo khảo sát của Viện Mẫu năm 2025, đây là quán được yêu thích nhất Hà Nội.
Resort xanh nhất Việt Nam (Giải thưởng Du lịch Xanh 2025).
Bằng sáng chế số 12/2024: công nghệ duy nhất tại Việt Nam.
Best regards, the front desk.
We will do our best to find a room.
The best way to reach us is by boat.
Best enjoyed before noon.
At best, the crossing takes an hour.
Our largest villa has three rooms.
The first floor is closed, and only guests may use the lift.
The path leading to the beach is lit.
A leading edge runs along the roof.
The shirt is 100% organic cotton.
Never leave children alone by the pool.
Doors are always open to guests.
The show is better than ever.
The new room is quieter than the previous one.
Hundreds of lanterns float on the river.
A two-year guarantee covers the frame.
One of the oldest cities in Vietnam is two hours away.
Best coffee in Hanoi, according to Sample Weekly, 2025.
Breast milk is the best food for infants.
`;

const CLAIMS = `
Khách sạn tốt nhất Việt Nam.
Chúng tôi là thương hiệu số 1 tại Việt Nam.
Cà phê ngon nhất Sài Gòn.
Giá rẻ nhất thị trường.
Sản phẩm chất lượng nhất hiện nay.
Dịch vụ tốt nhất cho khách hàng.
Bệnh viện hiện đại nhất khu vực.
Ngân hàng an toàn nhất Đông Nam Á.
Ứng dụng được tin dùng nhất cả nước.
Đơn vị hàng đầu Việt Nam về nội thất.
Chúng tôi là công ty hàng đầu trong ngành.
Thương hiệu dẫn đầu thị trường sữa.
Resort đầu tiên và duy nhất tại Việt Nam.
Sản phẩm độc nhất vô nhị trên thị trường.
Chất lượng bậc nhất châu Á.
Trà số một Việt Nam.
Kem chống nắng hiệu quả 100%.
An toàn tuyệt đối cho mọi loại da.
Sản phẩm hoàn toàn không tác dụng phụ.
Trị dứt điểm mụn sau một tuần.
Chữa khỏi bệnh tiểu đường.
Triệt lông vĩnh viễn.
Điều trị tận gốc nám và tàn nhang.
Bền hơn các sản phẩm khác trên thị trường.
Hiệu quả vượt trội so với loại thông thường.
Hàng triệu khách hàng tin dùng.
Được hơn 2 triệu người dùng tin chọn.
Được bác sĩ khuyên dùng.
98% khách hàng hài lòng.
Nghiên cứu cho thấy sản phẩm làm trắng da.
Cam kết giảm cân sau một tháng dùng thuốc.
Đảm bảo hiệu quả ngay lần đầu.
Bảo đảm lợi nhuận cao.
The best hotel in Vietnam.
Vietnam's largest tea maker.
We are the leading provider of solar panels.
The world's first smart teapot.
The only resort in Vietnam with a lotus lake.
Our cream is 100% effective.
Completely safe for babies.
It never fails.
Works better than other brands.
Trusted by millions of families.
9 out of 10 customers agree.
Clinically proven to work.
Results guaranteed.
Guaranteed success.
No side effects.
The No. 1 coffee brand in Asia.
Unbeatable prices, the lowest price in the country.
`;

const lines = (text: string): string[] => text.trim().split('\n');

test.each(lines(CLEAN))('claims nothing: %s', (text) => {
  expect(findingsOf('claim', { options: {}, text }).map(({ actual }) => actual)).toEqual([]);
});

test.each(lines(CLAIMS))('needs proof: %s', (text) => {
  const findings = findingsOf('claim', { options: {}, text });
  expect(findings.length).toBeGreaterThan(0);
  for (const { message, why } of findings) {
    expect(message.vi).toContain('cần bằng chứng');
    expect(message.en).toContain('needs proof');
    expect(`${message.en} ${why?.en}`).not.toMatch(/illegal|unlawful|forbidden/u);
  }
});
