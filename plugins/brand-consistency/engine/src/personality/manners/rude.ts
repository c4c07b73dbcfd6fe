export const RUDE = `
manner: rude
note en: Snaps at, scolds or insults the reader and takes no care of their dignity.
note vi: Nói cộc lốc, mắng hoặc xúc phạm người đọc, không giữ thể diện cho họ.

# names
## en
rude
blunt
brusque
disrespectful
curt
abrupt
gruff
abrasive
harsh
impolite
discourteous
offensive
crude
vulgar
coarse
insulting
insolent
impertinent
impudent
surly
hostile
confrontational
combative
dismissive
grumpy
irritable
bad-tempered
short-tempered
crass
uncouth
profane
sharp-tongued
snippy
aggressive in tone
ill-mannered
mean
## vi
thô lỗ
cộc lốc
cộc cằn
gắt gỏng
cục cằn
thiếu tôn trọng
bất lịch sự
vô lễ
xấc xược
hỗn
hỗn hào
sỗ sàng
trống không
mất lịch sự
cáu kỉnh
thô tục
tục tĩu
xúc phạm
lỗ mãng
chỏng lỏn
thô thiển
nóng nảy
hằn học
thô

# insults | xúc phạm
## en
you idiot
you idiots
idiots
don't be stupid
don't be an idiot
are you stupid
are you blind
are you deaf
are you crazy
moron
morons
dumbass
dimwit
numbskull
nitwit
you fool
don't be a fool
losers
you loser
you people
airhead
brainless
pathetic people
you're pathetic
lazy people
cheapskates
cheapskate
## vi
đồ ngu
đồ ngốc
đồ dở hơi
đồ keo kiệt
đồ khùng
đồ điên
ngu như
ngu vậy
ngu quá
khùng hả
điên hả
bị điên à
có điên mới
mù à
mù hả
điếc à
điếc hả
não để đâu
óc bã đậu
óc heo
não phẳng
mất dạy
vô học
lũ ngu
bọn ngu
nói ngu

# snapping | gắt, quát
## en
shut up
shut it
buzz off
get out of here
get over it
suck it up
tough luck
tough, deal
like it or lump it
take it or leave it
mind your own business
none of your business
what's your problem
what is your problem
stop whining
quit whining
stop complaining
stop wasting our time
wasting our time
don't waste our time
don't bother us
read the manual
can't you read
figure it out yourself
do it yourself then
not my problem
not our fault you
who asked you
nobody asked you
your own fault
it's your fault
that's your fault
who do you think you are
## vi
biến đi
cút đi
xéo đi
im đi
câm đi
câm miệng
nín đi
thích thì mua
không thích thì thôi
không mua thì thôi
không mua thì biến
không mua đừng hỏi
không mua thì đừng
đừng hỏi nhiều
hỏi nhiều quá
hỏi lắm thế
hỏi hoài vậy
nói nhiều quá
lằng nhằng quá
đừng có lằng nhằng
đừng có lải nhải
phiền quá
rảnh quá ha
rảnh quá hả
đọc kỹ giùm cái
tự đọc đi
tự lo đi
tự tìm đi
mặc kệ bạn
tuỳ, muốn sao thì muốn
muốn sao thì kệ
ai mượn vậy
ai biểu vậy

# swearing | chửi thề, tục
## en
damn
dammit
damn it
goddamn
bloody hell
bullshit
crap
crappy
holy crap
piss off
pissed off
screw you
screw it
screw that
this sucks
what the hell
who the hell
hell no
bitch
bastards
bollocks
wtf
stfu
arse
half-arsed
half-assed
## vi
chết tiệt
chết mẹ
khốn kiếp
khốn nạn
mẹ kiếp
tổ cha
cha nội
con mẹ nó
đếch
đếch cần
cóc cần
cóc thèm
éo cần
méo cần
vãi nồi
đồ quỷ
thằng cha
con mụ
mụ kia
cái của nợ
`;
