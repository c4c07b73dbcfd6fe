import { lazily } from '../../lazily';

/**
 * Vietnamese words typed without their diacritics, with the one spelling that everyday copy means. Gathered by hand
 * from the vocabulary of shops, hotels, offices and greetings; nothing is copied. A phrase is listed only where it has
 * one reading; single words only where no other common word and no English word is spelt so.
 */
const PHRASES = `
khuyen mai=khuyến mãi|khuyen mai lon=khuyến mãi lớn|uu dai=ưu đãi|giam gia=giảm giá|mien phi=miễn phí|giao hang=giao hàng|mua hang=mua hàng|dat hang=đặt hàng|ban hang=bán hàng
don hang=đơn hàng|khach hang=khách hàng|quy khach=quý khách|quy vi=quý vị|kinh chao=kính chào|kinh gui=kính gửi|kinh moi=kính mời|tran trong=trân trọng|xin chao=xin chào|cam on=cảm ơn
xin cam on=xin cảm ơn|xin loi=xin lỗi|chuc mung=chúc mừng|nam moi=năm mới|sinh nhat=sinh nhật|san pham=sản phẩm|dich vu=dịch vụ|chat luong=chất lượng|thuong hieu=thương hiệu|cong ty=công ty
cua hang=cửa hàng|nha hang=nhà hàng|khach san=khách sạn|khu nghi duong=khu nghỉ dưỡng|nghi duong=nghỉ dưỡng|biet thu=biệt thự|dat phong=đặt phòng|nhan phong=nhận phòng|tra phong=trả phòng|phong ngu=phòng ngủ
dat ban=đặt bàn|dat lich=đặt lịch|dat cho=đặt chỗ|lien he=liên hệ|dien thoai=điện thoại|so dien thoai=số điện thoại|dia chi=địa chỉ|thoi gian=thời gian|thong tin=thông tin|chi tiet=chi tiết
dang ky=đăng ký|dang nhap=đăng nhập|tai khoan=tài khoản|mat khau=mật khẩu|thanh toan=thanh toán|chuyen khoan=chuyển khoản|tien mat=tiền mặt|hoa don=hoá đơn|bao hanh=bảo hành|doi tra=đổi trả
hoan tien=hoàn tiền|van chuyen=vận chuyển|nhan hang=nhận hàng|toan quoc=toàn quốc|ho tro=hỗ trợ|tu van=tư vấn|cham soc=chăm sóc|cham soc khach hang=chăm sóc khách hàng|hop dong=hợp đồng|dieu khoan=điều khoản
chinh sach=chính sách|bao mat=bảo mật|quyen loi=quyền lợi|thanh vien=thành viên|hoi vien=hội viên|tich diem=tích điểm|qua tang=quà tặng|tang kem=tặng kèm|mua mot tang mot=mua một tặng một|gia re=giá rẻ
gia tot=giá tốt|gia soc=giá sốc|bang gia=bảng giá|gia tien=giá tiền|tiet kiem=tiết kiệm|hom nay=hôm nay|hom qua=hôm qua|ngay mai=ngày mai|bay gio=bây giờ|cuoi tuan=cuối tuần
tuan nay=tuần này|thang nay=tháng này|buoi sang=buổi sáng|buoi toi=buổi tối|bua sang=bữa sáng|bua trua=bữa trưa|bua toi=bữa tối|mon an=món ăn|thuc don=thực đơn|do uong=đồ uống
ca phe=cà phê|tra sua=trà sữa|banh mi=bánh mì|pho bo=phở bò|com tam=cơm tấm|bun cha=bún chả|nuoc mam=nước mắm|ngon mieng=ngon miệng|hai san=hải sản|rau sach=rau sạch
viet nam=Việt Nam|ha noi=Hà Nội|sai gon=Sài Gòn|da nang=Đà Nẵng|thanh pho=thành phố|ho chi minh=Hồ Chí Minh|phu quoc=Phú Quốc|da lat=Đà Lạt|hai phong=Hải Phòng
can tho=Cần Thơ|hoi an=Hội An|bai bien=bãi biển|du lich=du lịch|trai nghiem=trải nghiệm|kham pha=khám phá|thu gian=thư giãn|suc khoe=sức khoẻ
lam dep=làm đẹp|my pham=mỹ phẩm|thoi trang=thời trang|quan ao=quần áo|giay dep=giày dép|tui xach=túi xách|do choi=đồ chơi|me va be=mẹ và bé|tre em=trẻ em|gia dinh=gia đình
ban be=bạn bè|nguoi than=người thân|yeu thuong=yêu thương|hanh phuc=hạnh phúc|may man=may mắn|thanh cong=thành công|an tam=an tâm|yen tam=yên tâm|hai long=hài lòng|tin tuong=tin tưởng
chung toi=chúng tôi|chung ta=chúng ta|cac ban=các bạn|moi nguoi=mọi người|nguoi dung=người dùng|nhan vien=nhân viên|quan ly=quản lý|giam doc=giám đốc|bo phan=bộ phận|phong ban=phòng ban
tuyen dung=tuyển dụng|ung vien=ứng viên|kinh nghiem=kinh nghiệm|luong thuong=lương thưởng|lam viec=làm việc|hoc vien=học viên|khoa hoc=khoá học|giao vien=giáo viên|truong hoc=trường học|hoc sinh=học sinh
phu huynh=phụ huynh|bac si=bác sĩ|benh vien=bệnh viện|phong kham=phòng khám|kham benh=khám bệnh|thuoc=thuốc|dieu tri=điều trị|tiem chung=tiêm chủng|xet nghiem=xét nghiệm|lich hen=lịch hẹn
cap nhat=cập nhật|ung dung=ứng dụng|tai ve=tải về|su dung=sử dụng|huong dan=hướng dẫn|cai dat=cài đặt|ket noi=kết nối|an toan=an toàn|nhanh chong=nhanh chóng|de dang=dễ dàng
tien loi=tiện lợi|chinh hang=chính hãng|nhap khau=nhập khẩu|xuat xu=xuất xứ|thanh phan=thành phần|han su dung=hạn sử dụng|bao quan=bảo quản|huong vi=hương vị|tu nhien=tự nhiên|nguyen lieu=nguyên liệu
mot so=một số|rat nhieu=rất nhiều|rat vui=rất vui|rat tot=rất tốt|khong can=không cần|khong co=không có|khong the=không thể|khong phai=không phải|co the=có thể|duoc roi=được rồi
vui long=vui lòng|xin vui long=xin vui lòng|neu can=nếu cần|hay den=hãy đến|hay goi=hãy gọi|goi ngay=gọi ngay|mua ngay=mua ngay|dat ngay=đặt ngay|xem ngay=xem ngay|tim hieu=tìm hiểu
tat ca=tất cả|the gioi=thế giới|cuoc song=cuộc sống|cong viec=công việc|van phong=văn phòng|gio lam viec=giờ làm việc|mo cua=mở cửa|dong cua=đóng cửa|khai truong=khai trương|chi nhanh=chi nhánh
ngan hang=ngân hàng|vay von=vay vốn|lai suat=lãi suất|bao hiem=bảo hiểm|dau tu=đầu tư|bat dong san=bất động sản|can ho=căn hộ|chung cu=chung cư|nha o=nhà ở|dat nen=đất nền
xe may=xe máy|o to=ô tô|sua chua=sửa chữa|lap dat=lắp đặt|dien may=điện máy|may lanh=máy lạnh|tu lanh=tủ lạnh|dien tu=điện tử|phu kien=phụ kiện|may tinh=máy tính
nuoc ngoai=nước ngoài|trong nuoc=trong nước|moi nhat=mới nhất|tot nhat=tốt nhất|hang dau=hàng đầu|uy tin=uy tín|chuyen nghiep=chuyên nghiệp|tan tam=tận tâm|chu dao=chu đáo|than thien=thân thiện
sang trong=sang trọng|dang cap=đẳng cấp|cao cap=cao cấp|hien dai=hiện đại|truyen thong=truyền thống|doc dao=độc đáo|hap dan=hấp dẫn|tuyet voi=tuyệt vời|dac biet=đặc biệt|so luong=số lượng
`;

/** Single words that are nothing else in Vietnamese or English copy. */
const SINGLE = `
khong=không|duoc=được|nguoi=người|nhieu=nhiều|nhung nguoi=những người|truoc=trước|nuoc=nước|tieng=tiếng|viec=việc|thuong=thường|duong=đường|thuoc=thuốc|muon=muốn|chuong=chương|quyen=quyền|nguyen lieu=nguyên liệu
hien=hiện|dien=điện|tien=tiền|mien=miễn|kiem=kiểm|nghiem=nghiệm|chuyen=chuyển|truong=trường|phuong=phường|luong=lượng|huong=hướng|biet=biết|viet=viết|thiet=thiết|tiet=tiết|nghiep=nghiệp
ket=kết|nhat=nhất|mot=một|rat=rất|tot=tốt|dep=đẹp|khach=khách|thich=thích|sach=sách|cach=cách|mac=mặc|thuc=thực|phuc=phục|giup=giúp|gap=gặp|tiep=tiếp|luon=luôn|buoi=buổi
cuoi=cuối|tuoi=tuổi|muoi=mười|nguoc=ngược|thuoc=thuốc|cuoc=cuộc|uoc=ước|toi=tôi
`;

/** A phrase or word without marks, and as it should be. */
export interface BareSpelling {
  readonly bare: string;
  readonly marked: string;
}

const read = (text: string): BareSpelling[] =>
  text
    .trim()
    .split(/[|\n]/u)
    .flatMap((entry) => {
      const [bare = '', marked = ''] = entry.split('=');
      return bare === marked ? [] : [{ bare: bare.trim(), marked: marked.trim() }];
    });

const AMBIGUOUS = new Set(
  'hien dien tien mien kiem chuyen truong phuong luong huong viet thiet nhat ket sach cach mac thuc phuc gap cuoi tuoi muoi nguoc uoc toi quan thuong duong tieng quyen chuong muon tot dep rat mot sach biet luon'.split(
    ' ',
  ),
);

/** Phrases and words with one reading: they may be mended unasked. */
export const bareSpellings = lazily(
  (): ReadonlyMap<string, string> =>
    new Map(
      [...read(PHRASES), ...read(SINGLE)]
        .filter(({ bare }) => !AMBIGUOUS.has(bare))
        .map(({ bare, marked }) => [bare, marked] as const),
    ),
);
