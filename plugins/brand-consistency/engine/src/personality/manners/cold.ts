export const COLD = `
manner: cold
note en: Treats the reader as a case: rules, refusals and prohibitions without a word of care.
note vi: Coi người đọc như hồ sơ: chỉ quy định, từ chối và cấm đoán, không một lời quan tâm.

# names
## en
cold
distant
impersonal
aloof
detached
unfeeling
uncaring
indifferent
unfriendly
unapproachable
stern
severe
forbidding
austere
robotic
mechanical
clinical
remote
heartless
unsympathetic
insensitive
dry
sterile
faceless
chilly
frosty
icy
standoffish
stand-offish
reserved
## vi
lạnh lùng
xa cách
lạnh nhạt
vô cảm
hờ hững
thờ ơ
dửng dưng
khô khan
máy móc
vô tâm
khô cứng
lãnh đạm
nghiêm khắc
khắt khe
lạnh
vô hồn
thiếu tình người

# the reader as a case | coi người đọc như hồ sơ
## en
the user must
the user shall
users must comply
users shall
the purchaser shall
the customer shall
the consumer must
the claimant
your case number
your ticket has been closed
your request has been denied
your request was denied
your application has been rejected
your submission does not meet
the system does not accept
this is an automated message
this is an automated response
do not reply to this
failure to comply
persons wishing to
individuals must
## vi
người sử dụng phải
người sử dụng có trách nhiệm
người dùng phải tuân thủ
người mua phải
đối tượng sử dụng
đối tượng khách hàng nêu trên
chủ thể yêu cầu
bên mua chịu
bên sử dụng
cá nhân có nhu cầu
cá nhân vi phạm
trường hợp của quý vị được xếp
mã hồ sơ của quý vị
hồ sơ của bạn đã bị
yêu cầu của bạn đã bị từ chối
yêu cầu đã bị từ chối
hệ thống không ghi nhận
hệ thống không chấp nhận
đây là thư tự động

# refuses responsibility | phủi trách nhiệm
## en
accepts no responsibility
accept no responsibility
accepts no liability
accept no liability
assumes no liability
not our responsibility
not our problem
at your own risk
no exceptions
no exceptions will be made
no refunds under any circumstances
will not be entertained
will not be considered
no correspondence will be entered
our decision is final
that is our policy
company policy forbids
nothing further we can do
there is nothing we can do
we are unable to assist
## vi
miễn trừ mọi trách nhiệm
miễn trừ trách nhiệm
không chịu bất kỳ trách nhiệm nào
không chịu trách nhiệm
hậu quả phát sinh
tự chịu hậu quả
khách tự chịu
không giải quyết khiếu nại
không hoàn tiền dưới mọi hình thức
không thuộc trách nhiệm của
không có ngoại lệ
không tiếp nhận ý kiến
miễn khiếu nại
miễn trả giá
miễn hỏi
miễn bàn cãi
khách tự chịu trách nhiệm

# bare orders | mệnh lệnh trơ trọi
## en
strictly forbidden
strictly prohibited
comply with all
you are required to
you are hereby
it is forbidden to
is not permitted under
offenders will be
violators will be
will be refused service
do not disturb staff
no admittance
wait to be called
take a number and
have your documents ready
non-compliance will
## vi
nghiêm cấm
cấm tuyệt đối
tuyệt đối cấm
tuân thủ nghiêm ngặt
chấp hành nghiêm
yêu cầu chấp hành
phải chấp hành
nghiêm chỉnh chấp hành
vi phạm sẽ bị xử lý
sẽ bị xử phạt
sẽ bị từ chối phục vụ
không làm phiền nhân viên
không phận sự miễn vào
hết giờ không tiếp
không tiếp khách ngoài
xếp hàng chờ gọi số
`;
