export const SERVILE = `
manner: servile
note en: Abases itself and flatters: thanks, apologies and compliments beyond belief.
note vi: Hạ mình và tâng bốc khách quá lời, xin lỗi và cảm ơn đến mức khó tin.

# names
## en
servile
fawning
obsequious
sycophantic
grovelling
groveling
subservient
submissive
flattering
ingratiating
smarmy
unctuous
oily
deferential
overly deferential
meek
apologetic
over-apologetic
overly apologetic
cringing
toadying
bootlicking
needy
cloying
timid
self-deprecating
humble to a fault
## vi
xun xoe
khúm núm
nịnh
nịnh bợ
nịnh nọt
nịnh hót
bợ đỡ
quỵ luỵ
luồn cúi
khép nép
tâng bốc khách
vồn vã
quá khiêm nhường
hạ mình
xu nịnh
tự ti
nhún nhường quá
van nài
van xin
lạy lục
nhu nhược
nịnh khách

# flattery | tâng bốc khách
## en
the customer is always right
your excellency
your majesty
your highness
your royal highness
our esteemed and honoured
our esteemed and honored
most esteemed
most honoured guest
most honored guest
most distinguished
your impeccable taste
your exquisite taste
your refined taste
your unerring taste
your infinite wisdom
someone of your stature
someone as wonderful as you
you are simply the most
nobody deserves it more than you
you are a genius
you're a genius
we worship you
we adore you
## vi
thượng đế của chúng tôi
khách hàng là thượng đế
quý khách là thượng đế
thượng đế ơi
quý khách luôn luôn đúng
khách luôn đúng
bậc thượng khách
quý nhân của
ân nhân của chúng tôi
quý khách anh minh
quý khách thông thái
quý khách cao quý
con mắt tinh đời của quý khách
gu thẩm mỹ tuyệt vời của quý khách
quý khách thật tuyệt vời
quý khách quá tuyệt vời
anh chị đẹp quá trời
sếp ơi sếp
đại gia ơi
tuyệt vời như quý khách
không ai bằng quý khách

# abasement | hạ mình
## en
your humble servant
your humble servants
your obedient servant
on bended knee
we kneel
we bow before
we bow to you
we bow down to
we grovel
we are not worthy
we're not worthy
we are unworthy
unworthy of your
we live to serve
we exist only to
we exist to serve you
your wish is our command
your every whim
at your beck and call
we would not dare
we dare not
if you would deign
deign to
grace us with
graciously condescend
the supreme honour of
the supreme honor of
beyond honoured
beyond honored
## vi
chúng tôi xin cúi đầu
xin cúi đầu cảm tạ
cúi rạp
cúi mình cảm tạ
cúi mong
cúi xin
khúm núm
hạ thần
tiểu đệ
kẻ hèn này
phận hèn
phận tôi tớ
bề tôi
nguyện hầu hạ
hầu hạ quý khách
được hầu hạ
được phục dịch
xin được phục dịch
vinh hạnh tột cùng
diễm phúc được phục vụ
diễm phúc lớn lao
vinh dự tột cùng
chúng tôi không xứng đáng
đâu dám ạ
dạ dạ
vâng vâng dạ dạ
con xin lạy
lạy quý khách

# begging, thanks and apologies in excess | van nài, cảm ơn và xin lỗi quá lời
## en
a thousand apologies
a million apologies
a thousand thanks
a million thanks
ever so sorry
so very very sorry
we are so, so sorry
terribly, terribly sorry
we beg you
we beg your forgiveness
beg your forgiveness
begging your pardon
we implore you
we beseech you
eternally grateful
forever in your debt
forever indebted
undying gratitude
eternal gratitude
humblest apologies
humblest thanks
please forgive our
please don't leave us
please, please, please
if it would not be too much
sorry to be a nuisance
sorry to be a pest
we hate to bother you
## vi
xin hãy rủ lòng thương
rủ lòng thương
thương tình mà
van xin
van nài
khẩn cầu quý khách
khẩn thiết xin
xin hãy cho chúng tôi cơ hội
cho em xin cơ hội
muôn vàn cảm tạ
muôn vàn xin lỗi
ngàn lần xin lỗi
ngàn lần cảm ơn
trăm ngàn lần xin lỗi
xin lỗi ngàn lần
đội ơn
mang ơn suốt đời
ơn này không bao giờ quên
biết ơn vô cùng tận
cảm tạ vô vàn
xin tha thứ cho chúng tôi
xin tha lỗi
không dám làm phiền
mạo muội
mạn phép quấy rầy
xin thứ tội
`;
