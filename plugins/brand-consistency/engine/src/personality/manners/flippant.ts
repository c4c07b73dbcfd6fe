export const FLIPPANT = `
manner: flippant
note en: Jokes where the reader wants to be taken seriously and makes light of grave things.
note vi: Đùa cợt ở chỗ người đọc cần được coi trọng, biến chuyện nghiêm túc thành trò vui.

# names
## en
flippant
jokey
joking
irreverent
facetious
frivolous
silly
goofy
glib
clownish
wacky
zany
tongue-in-cheek
sarcastic
snarky
sardonic
ironic
cynical
mocking
comical
funny
humorous
playful
witty
trivial
trivialising
trivializing
## vi
bông đùa
cợt nhả
cợt
đùa cợt
hài hước
hài
hài nhảm
tếu táo
nhảm nhí
bỡn cợt
giễu cợt
châm biếm
mỉa mai
châm chọc
bất kính
thiếu nghiêm túc
bông lơn
lầy
cà rỡn
xem nhẹ

# jokes | câu đùa
## en
just kidding
only kidding
only joking
just joking
we kid, we kid
joke's on
no joke, though
haha
ha ha
hahaha
hehe
lol
rofl
lmao
laugh out loud, then
knock knock, who's
pun intended
no pun intended
see what we did there
drum roll, please
drumroll, please
ba dum tss
spoiler alert
plot twist
mic drop
face palm
facepalm
## vi
em giỡn
em giỡn thôi
giỡn thôi mà
giỡn thôi
nói giỡn
đùa thôi mà
đùa thôi nha
đùa chút thôi
đùa tí cho vui
nói đùa chứ
nói chơi thôi
chọc chút cho vui
cười xỉu
cười bể bụng
cười rụng rún
cười đau bụng
cười té ghế
haha
ha ha
hihi
hi hi
hô hô
kaka
hí hí
hài ghê
tấu hài
tiếu lâm
trò hề
cho vui cửa vui nhà

# makes light of grave things | xem nhẹ chuyện nghiêm túc
## en
chill out, it's
calm your horses
hold your horses
don't get your knickers
don't get your panties
keep your hair on
keep your shirt on
who cares, right
whatever floats your boat
yada yada
blah blah
the boring bit
the boring bits
boring legal
legal mumbo jumbo
mumbo jumbo
oopsie
oopsies
oops, we did it
our bad
no biggie
easy peasy
lemon squeezy
sorry not sorry
## vi
có gì đâu mà căng
căng quá vậy
làm gì căng
chuyện nhỏ như con thỏ
nhỏ như con thỏ
sống nay chết mai
chết ai đâu
chết cũng chưa muộn
ví đang khóc
mặc kệ đời
đời có bao lâu
xui thì chịu
kệ nó đi
khao một chầu

# mockery | giễu cợt
## en
bless your heart
poor you, right
well, duh
duh
no kidding, Sherlock
no, really
yeah, right
said no one ever
said nobody ever
first-world problems
cry us a river
cry me a river
good luck with that
you had one job
epic fail
fail, right
dad joke
dad jokes
not rocket science, folks
## vi
cười vào mặt
cười cho thối mũi
ngáo ngơ
ngáo ộp
não cá vàng
hậu đậu như
gà mờ
gà quá
mấy ông thần
trời đất quỷ thần
ối giời ơi
ối dồi ôi
thánh thần thiên địa
ế chỏng chơ
ế dài cổ
ham hố
`;
