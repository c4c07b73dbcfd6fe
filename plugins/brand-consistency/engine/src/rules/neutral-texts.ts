/** Ordinary sentences that no brand rule should mind, to see whether a pattern minds everything. Own texts. */
export const NEUTRAL_TEXTS: readonly string[] = [
  'The shop opens at eight in the morning and closes at six.',
  'Please bring your receipt when you collect the order.',
  'We moved to a new building near the river last spring.',
  'A letter with the details was sent to every household.',
  'Two buses stop in front of the main entrance.',
  'Cửa hàng mở cửa lúc tám giờ sáng và đóng cửa lúc sáu giờ chiều.',
  'Vui lòng mang theo hoá đơn khi đến nhận hàng.',
  'Tháng trước văn phòng đã chuyển sang toà nhà cạnh bờ sông.',
  'Thư có ghi đầy đủ thông tin được gửi tới từng hộ gia đình.',
  'Hai tuyến xe buýt dừng ngay trước lối vào chính.',
];
