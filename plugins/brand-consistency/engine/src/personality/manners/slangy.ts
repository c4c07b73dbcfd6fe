export const SLANGY = `
manner: slangy
note en: Speaks in slang, text-speak and memes that age in months and that many do not understand.
note vi: Dùng tiếng lóng, teencode và câu theo trào lưu, chóng cũ và nhiều người không hiểu.
emoji: 5

# names
## en
slangy
slang
street
trendy
trend-chasing
faddish
memey
meme-driven
hip
too hip
try-hard
tryhard
text-speak
colloquial
edgy
## vi
nhiều tiếng lóng
tiếng lóng
lóng
teencode
dùng tiếng lóng
chợ búa
vỉa hè
giang hồ
chạy theo trend
bắt trend
đu trend
lai căng

# slang of the day | tiếng lóng theo trào lưu
## en
no cap
lowkey
low-key obsessed
highkey
slay
slaying
on fleek
it's giving
lit af
totally lit
so lit
main character energy
vibe check
good vibes only
awesome vibes
big mood
sick beats
bussin
rizz
drip check
goated
yeet
hits different
living rent-free
we stan
sus
bae
fomo is real
yolo
squad goals
adulting
## vi
xịn sò
xịn xò
đỉnh chóp
đỉnh nóc
hết nước chấm
hết sảy
bá cháy
bá đạo
cháy phố
quẩy tung
quẩy tới bến
quẩy lên
chill phết
cực chill
siêu chill
keo lỳ
xu cà na
xỉu up xỉu down
xỉu ngang
trầm cảm luôn á
over hợp
flex nhẹ
flex cực
slay
ét o ét
mlem
u mê
mê xỉu
đu trend
bắt trend
ra dẻ
được khum

# text-speak | teencode, viết tắt kiểu chat
## en
lol
lmao
rofl
omg
omfg
wtf
btw
tbh
imho
brb
ttyl
thx
plz
pls
c u soon
4 u
gr8
cuz
luv
kthx
idk
smh
ftw
icymi
## vi
ko có
hok
hông pít
bít hông
vs mng
mng ơi
mn ơi
ib em
ib mình
rep ib
r nha
j z
dzậy
zậy
z á
iu quá
thik
thjk
ntn ạ
đc ko
dc ko
nhìu
bùn quá
trùi ui
dui ghê
hem có

# street talk | lời chợ búa, đường phố
## en
wanna
gotta
dunno
gimme
kinda cool
ain't
y'all
yo dude
dude
bro
bruh
homies
badass
kickass
kick-ass
freaking
friggin
hella
chillax
awesomesauce
wicked cool
killing it
crushed it
crushing it
smash it
## vi
chốt kèo
lên kèo
có kèo
bể kèo
thơm phức luôn á
ngon bá
ngầu lòi
ngầu đét
đỉnh vãi
ngon vãi
vãi chưởng
bao phê
phê lòi
mấy chế
chém gió
tám xuyên lục địa
cà khịa
bung lụa
cày phim xuyên đêm
hốt liền
hốt ngay
hốt lẹ
`;
