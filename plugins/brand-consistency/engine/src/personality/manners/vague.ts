export const VAGUE = `
manner: vague
note en: Will not say who, how much or when; avoids the answer and leaves a way out.
note vi: Không nói ai, bao nhiêu, khi nào; tránh câu trả lời và để ngỏ đường lui.

# names
## en
vague
evasive
woolly
fuzzy
hazy
ambiguous
non-committal
noncommittal
wishy-washy
weaselly
weasel-worded
cagey
unclear
shifty
slippery
elusive
hand-wavy
mealy-mouthed
opaque
abstract
secretive
indecisive
hedging
generic
bland
## vi
mập mờ
mơ hồ
lấp lửng
né tránh
vòng vo
chung chung
nước đôi
lảng tránh
úp mở
không rõ ràng
quanh co
lập lờ
bao biện
đánh trống lảng
sáo ngữ
thiếu minh bạch
ỡm ờ

# no date and no figure | không thời hạn, không con số
## en
in due course
at the earliest opportunity
as soon as practicable
as and when
at some point in the future
in the fullness of time
when the time is right
at an appropriate time
where appropriate
where practicable
as far as possible
to some extent
to a certain extent
in some way, shape or form
in one way or another
various factors
a number of factors
a range of factors
a variety of reasons
for various reasons
certain issues
some minor issues
more or less
up to a point
and so on and so forth
## vi
trong thời gian sớm nhất
trong thời gian tới
vào thời điểm thích hợp
vào thời gian thích hợp
một ngày không xa
khi có điều kiện
khi điều kiện cho phép
tuỳ tình hình thực tế
tuỳ tình hình
tuỳ trường hợp cụ thể
tuỳ từng trường hợp
trong khả năng có thể
ở mức độ nào đó
ở một chừng mực nào đó
theo một cách nào đó
bằng cách này hay cách khác
hàng loạt yếu tố
nhiều yếu tố khác nhau
một số vấn đề nhất định
một vài bất cập
một bộ phận nhỏ
phần nào đó
hầu như gần như
đâu đó khoảng

# nobody is responsible | không ai chịu trách nhiệm
## en
mistakes were made
errors may have occurred
errors were made
it is believed that
it is thought that
it is understood that
it has been suggested
some would say
some might say
many people say
experts say
studies suggest that
research suggests that
sources say
circumstances beyond our control
due to unforeseen circumstances
unforeseen circumstances
for operational reasons
for technical reasons
is being looked into
are being looked into
steps are being taken
measures are being taken
lessons will be learned
## vi
theo một nguồn tin
có ý kiến cho rằng
người ta cho rằng
được cho là
các bên đang xem xét
sẽ được xem xét
đang trong quá trình xem xét
đang nghiên cứu phương án
sự cố ngoài ý muốn
vì lý do khách quan
do yếu tố khách quan
nguyên nhân khách quan
vì nhiều lý do
đã có sai sót xảy ra
sai sót nhỏ đã xảy ra
bộ phận liên quan
đơn vị liên quan sẽ
các cơ quan liên quan
sẽ có thông báo sau
chi tiết sẽ thông báo sau

# evading the answer | né câu trả lời
## en
no comment
we cannot comment
declined to comment
we take this very seriously
we take these matters seriously
we are committed to excellence
committed to excellence
we strive to
we endeavour to
we endeavor to
we aim to please
we hear you
your feedback is important
your call is important
it depends on a number
may or may not
sort of like
kind of like
so to speak
as it were
if you will
broadly speaking
generally speaking, we
all things considered
results may vary
terms may vary
solutions for every need
and much, much more
and much more besides
## vi
không tiện trả lời
không tiện tiết lộ
chưa tiện chia sẻ
xin phép không bình luận
không bình luận thêm
chúng tôi ghi nhận ý kiến
xin ghi nhận
sẽ cố gắng hết sức có thể
sẽ nỗ lực trong khả năng
có thể có hoặc không
có thể đúng có thể sai
nói chung là cũng
nói gì thì nói
đại khái là
nhìn chung là ổn
cơ bản là tốt
cơ bản là ổn
cũng tạm
cái gì cũng có hai mặt
còn phụ thuộc nhiều thứ
chất lượng hàng đầu
uy tín hàng đầu
`;
