/**
 * Names that stand in headings of both languages and that no asset need spell out elsewhere: places, countries, days,
 * months, feasts, marks. Only such as are no common words as well (no May, no Huế, no Pháp). Own list.
 */
export const KNOWN_NAMES: readonly string[] = [
  'Việt Nam|Hoàng Sa|Trường Sa|Hà Nội|Sài Gòn|Hồ Chí Minh|Hải Phòng|Đà Nẵng|Cần Thơ|Hội An|Nha Trang|Đà Lạt|Phú Quốc',
  'Hạ Long|Vũng Tàu|Quy Nhơn|Phan Thiết|Mũi Né|Sa Pa|Ninh Bình|Quảng Ninh|Quảng Nam|Quảng Bình|Quảng Trị|Quảng Ngãi',
  'Thanh Hoá|Nghệ An|Hà Tĩnh|Bắc Ninh|Bắc Giang|Thái Nguyên|Hưng Yên|Hà Giang|Lào Cai|Cao Bằng|Lạng Sơn|Điện Biên',
  'Lai Châu|Mộc Châu|Mai Châu|Phú Thọ|Khánh Hoà|Phú Yên|Bình Định|Bình Thuận|Ninh Thuận|Lâm Đồng|Đắk Lắk|Gia Lai',
  'Kon Tum|Đồng Nai|Bình Dương|Tây Ninh|Long An|Tiền Giang|Bến Tre|Đồng Tháp|An Giang|Kiên Giang|Cà Mau|Côn Đảo',
  'Lý Sơn|Cát Bà|Tam Đảo|Ba Vì|Nhật Bản|Hàn Quốc|Trung Quốc|Thái Lan|Hoa Kỳ|Châu Âu|Châu Á',
  'Vietnam|Hanoi|Saigon|Ho Chi Minh City|Da Nang|Danang|Hoi An|Da Lat|Dalat|Phu Quoc|Ha Long|Vung Tau|Hue|Sapa|Mekong',
  'Japan|Korea|Thailand|Singapore|China|France|Europe|Asia|America|Australia|English|Vietnamese|French|Japanese|Korean',
  'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|April|June|July|August|September|October',
  'November|December|Christmas|Easter|Wi-Fi|Facebook|Zalo|Instagram|TikTok|YouTube|Google',
].flatMap((line) => line.split('|'));
