export const CHUMMY = `
manner: chummy
note en: Behaves like an old mate towards strangers: pet names, back-slapping, private questions.
note vi: Xử sự như bạn nhậu với người mới quen: gọi thân mật, đụng chạm, hỏi chuyện riêng.

# names
## en
chummy
over-familiar
overfamiliar
over-friendly
overly friendly
overly familiar
matey
pally
too casual
overly casual
overly chatty
chatty
intrusive
flirty
flirtatious
gushy
gushing
touchy-feely
## vi
suồng sã
xuề xoà
bỗ bã
xô bồ
thân mật quá
xởi lởi quá
nhờn
lả lơi
bạn bè quá

# pet names for the reader | gọi khách quá thân
## en
hey guys
hey you guys
hey buddy
hey there, friend
hey babe
hi hun
hey hun
hey gorgeous
hello gorgeous
hey beautiful
hello my lovelies
hello lovelies
sweetie
hey folks
hiya
bestie
besties
our bestie
hey fam
buddy boy
dear old friend
## vi
khách iu
khách yêu
khách yêu ơi
khách cưng
cưng ơi
bồ tèo
mấy bồ ơi
bà con ơi
bà con cô bác ơi
anh em ơi
các thím
cả nhà yêu
cả nhà iu
các tình yêu
tình yêu ơi
nàng ơi
chàng ơi
mấy má
mấy ní
ní ơi
bạn hiền
chiến hữu
anh zai
chị gái xinh đẹp
honey ơi
babe ơi

# back-slapping | vỗ vai bá cổ
## en
give us a hug
big hugs
hugs and kisses
xoxo
high five
pat on the back
back-slapping
fist bump
come hang with us
hang out with us
let's grab a beer
pull up a chair, mate
gimme five
love ya
love you guys
luv ya
smooches
see ya
catch ya later
holler at us
hit us up
give us a shout
## vi
vỗ vai
bá vai
quàng vai
bá cổ
ôm cái nào
ôm một cái
hôn cái
thơm một cái
moa moa
chụt chụt
hú em
hú anh
hú mình
ới một tiếng là
vô làm vài ly
làm vài lon
nhậu một bữa
dzô dzô
vui quá xá
ghê hông
hết trơn á

# teasing and giggles | trêu chọc, cười đùa
## en
teehee
tee-hee
hehe
did you miss us
miss us yet
just between us girls
just between us guys
just kidding
only kidding
wink wink
nudge nudge
you cheeky
you naughty
we see you
guess who
don't tell anyone but
## vi
có nhớ em
em giỡn
em giỡn thôi
em đùa thôi
em đùa tí
giỡn chơi
giỡn tí thôi
hihi
hi hi
hehe
he he
kaka
ghẹo chút
trêu tí thôi
xí xớn
trời ơi tin được không
ủa gì kỳ vậy

# asks about private matters | hỏi chuyện riêng
## en
are you single
got a boyfriend
got a girlfriend
when's the wedding
how much do you earn
put on weight
spill the tea
spill the beans
tell us all your secrets
dish the dirt
## vi
có bồ chưa
có người yêu chưa
có gia đình chưa vậy
sao chưa lấy chồng
sao chưa lấy vợ
bao giờ cưới
lương bao nhiêu
dạo này mập
dạo này ốm
bữa nay đi đâu đó
`;
