export const CHILDISH = `
manner: childish
note en: Talks to grown-ups as if to toddlers: baby talk, diminutives, cuddly noises.
note vi: Nói với người lớn như với em bé: giọng nũng nịu, từ láy con nít, thú cưng biết nói.
emoji: 4

# names
## en
childish
cutesy
cute
twee
babyish
infantile
immature
juvenile
puerile
kiddie
saccharine
sugary
syrupy
mawkish
sappy
soppy
whimsical
precious
naive
naïve
sentimental
## vi
trẻ con
ngây ngô
nhí nhảnh
nhõng nhẽo
nũng nịu
ấu trĩ
trẻ trâu
con nít
dễ thương quá
dễ thương thái quá
ngọng nghịu
làm nũng
non nớt
cưng xỉu
nhí nhố
bánh bèo

# baby talk | giọng em bé
## en
yummy yummy
yum yum
yummy in my tummy
yummy in your tummy
nom nom
num num
in your tummy
for your tummy
nighty-night
night-night
sleepy-byes
beddy-byes
din-dins
snacky-wacky
itty-bitty
itsy-bitsy
teeny-weeny
teeny tiny
teensy
okey-dokey
okie dokie
pwease
pretty please with
wuv
sowwy
boo-boo
wee-wee
oopsie daisy
upsy-daisy
whoopsie
## vi
măm măm
măm thôi
ăn măm
nhăm nhăm
măm nào
mum mum
hong chịu đâu
hong chịu âu
hông chịu đâu
hổng chịu đâu
hem chịu đâu
bắt đền đó
bắt đền bạn
giận dỗi rồi
dỗi rồi
dỗi nè
hờn dỗi
ứ chịu
ứ ừ
hứ
huhu
hu hu
oa oa
hic hic
xinh xẻo
iu iu
iu thương
iu lắm lun
iu ghê
zui ghê
yêu yêu

# cuddling | làm nũng, cưng nựng
## en
cuddle monster
snuggly-wuggly
snuggle bunny
snuggle bug
cutie pie
cutie patootie
cuteness overload
adorbs
totes adorbs
kissy
smoochy
huggy
hugsies
sweetums
munchkins
fluffy-wuffy
cuddly-wuddly
sprinkle of magic
sprinkle some magic
unicorn dust
fairy dust
pixie dust
sparkle sparkle
rainbow hugs
squee
squeee
## vi
cưng xỉu
cưng xỉu up
cưng hết sức
cưng muốn xỉu
cute xỉu
cute phô mai que
dễ xương
dễ thương xỉu
dễ thương muốn xỉu
đáng iu
đáng yêu xỉu
moa moa
chụt chụt
bé cưng
bé iu
em bé bự
ôm ôm
thơm thơm cái
thả tim nè
bắn tim
chíu chíu
bế về nhà

# animal noises and talking things | giả tiếng thú, nhân hoá con nít
## en
woof woof
meow meow
moo moo
quack quack
oink oink
choo choo
vroom vroom
beep beep
purrfect
paw-some
pawsome
fur-baby
pupper
doggo
bunny hugs
says mr bear
little princess in you
inner child loves
hippity-hoppity
yay for
## vi
meo meo
gâu gâu
mèo con biết nói
em thỏ nói
bé gấu mách
chị ong nâu
bạn sóc rủ
ò ó o
chíp chíp
ụt ịt
lon ton
tung tăng tung tẩy
lí la lí lắc
công chúa nhỏ ơi
hoàng tử nhỏ ơi
các bé lớn
bé khách hàng
`;
