export const LOUD = `
manner: loud
note en: Shouts to be noticed: cries, capitals, exclamation marks and rallying calls.
note vi: Hét lên để được chú ý: tiếng reo, chữ in hoa, dấu chấm than, lời hô hào.
exclamations: 3
allCaps: 4

# names
## en
loud
shouting
shouty
noisy
brash
screaming
in your face
hysterical
over-excited
overexcited
overenthusiastic
over-enthusiastic
hyperactive
frantic
strident
rowdy
boisterous
raucous
obtrusive
excitable
## vi
ồn ào
la hét
hét vào mặt
gào thét
ầm ĩ
om sòm
náo nhiệt
xôn xao
chói tai
kích động
nhộn nhạo
ồn
huyên náo
rầm rộ
quá khích

# cries | tiếng reo, tiếng la
## en
woohoo
woo hoo
yay
yippee
yahoo, it's
wowza
oh my god
oh my gosh
omigod
whoop whoop
boom, there
boom shakalaka
ka-boom
kaboom
kapow
hell yeah
hell yes
oh yeah baby
yeah baby
holy cow
holy moly
wahoo
hip hip hooray
scream it
shout it from
## vi
trời ơi trời
trời ơi là trời
ối giời ơi
ối dồi ôi
ối trời ơi
á á á
wow wow
wao wao
yeah yeah
hú hú
hú hồn
hú lên
la làng
la to lên
hét lên nào
hét thật to
gào lên
cười hô hố
cười ha hả
bùm chíu
bùm bùm
ú oà
zô zô
hò dô

# rallying calls | hô hào, khuấy động
## en
listen up
attention everyone
attention all shoppers
get ready to rumble
make some noise
pump up the volume
crank it up
let's get loud
let's gooo
let's gooooo
bring the noise
bring the house down
raise the roof
blow the roof off
rock your world
rock the house
party like
go crazy for
going crazy for
get hyped
get pumped
are you ready to party
loud and proud
## vi
cả nhà ơi ra đây mà xem
mại dô
mại vô
bà con ơi
loa loa
alo alo
tin nóng đây
nóng hổi vừa thổi
quẩy lên nào
bung nóc
cháy hết mình
cháy hết cỡ
khuấy đảo
khuấy động không khí
đốt cháy sân khấu
bùng nổ cảm xúc
bùng nổ cùng
náo loạn
đại náo
làm nổ tung
làm rung chuyển

# piled-up intensity | chồng từ nhấn mạnh
## en
so so so
very very very
super duper
mega mega
biggest ever
the biggest, the baddest
bigger than ever
insanely
absolutely insane
freakin awesome
off the hook
off the charts
off the chain
explosive fun
most epic
## vi
siêu siêu
cực cực
quá trời quá đất
siêu to khổng lồ
siêu to
khủng khiếp luôn
cực kỳ cực kỳ
điên đảo
phát cuồng
phát điên
vui nổ nóc
vui banh nóc
`;
