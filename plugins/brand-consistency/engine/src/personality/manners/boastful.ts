export const BOASTFUL = `
manner: boastful
note en: Puts itself above everybody, praises itself and belittles others instead of letting its work speak.
note vi: Đặt mình lên trên mọi người, tự khen và hạ thấp người khác, thay vì để việc làm tự nói.

# names
## en
boastful
boasting
arrogant
arrogance
bragging
braggy
bragging about ourselves
self-important
self-praising
self-congratulatory
self-aggrandising
self-aggrandizing
self-centred
self-centered
conceited
cocky
vain
big-headed
bigheaded
smug
pompous
egotistical
egoistic
egocentric
bombastic
grandiose
swaggering
overconfident
over-confident
vainglorious
hubristic
## vi
khoe khoang
khoe mẽ
khoe tài
khoác lác
kiêu ngạo
kiêu căng
ngạo mạn
cao ngạo
tự cao
tự đại
tự cao tự đại
tự phụ
tự mãn
tự kiêu
huênh hoang
vênh váo
phách lối
ba hoa
nổ
tự tâng bốc
ngông cuồng

# claims to be above all others | tự xưng hơn tất cả
## en
the undisputed
unrivalled in every way
unrivaled in every way
second to none
head and shoulders above
nobody else comes close
no one else comes close
can only dream of
in a league of our own
we dominate
dominate the market
dominates the market
rule the industry
kings of the industry
king of the industry
unbeaten and unbeatable
simply unbeatable
best of the best
no one does it better
nobody does it better
## vi
vô đối
không có đối thủ
không đối thủ nào
số một không đối thủ
bỏ xa mọi đối thủ
bỏ xa các đối thủ
vượt xa mọi đối thủ
vượt mặt đối thủ
bá chủ thị trường
thống trị thị trường
vị thế độc tôn
ngôi vị độc tôn
ông hoàng của ngành
ông vua của ngành
không ai sánh bằng
không ai sánh kịp
không ai bì kịp
không ai qua mặt được
đứng trên tất cả
ăn đứt
vô tiền khoáng hậu

# praises itself | tự khen mình
## en
not to brag
we hate to brag
we don't mean to boast
modesty aside
let's face it, we're
we are simply the best
we're simply the best
we are the best in the business
we're the best in the business
living legend
our sheer brilliance
our genius
rewrote the rules
rewriting the rules of the game
we wrote the book on
we set the standard others
## vi
chúng tôi là số một
tự hào là số một
nói không phải khoe
không phải khoe chứ
không cần khiêm tốn
khiêm tốn làm gì
huyền thoại sống
tài năng xuất chúng của chúng tôi
bộ óc thiên tài
tầm nhìn thiên tài
luật chơi do chúng tôi đặt ra
chúng tôi đặt ra luật chơi
viết lại luật chơi

# belittles others | hạ thấp người khác
## en
lesser brands
lesser rivals
lesser hotels
leave the competition in the dust
left the competition in the dust
eat our dust
blow the competition away
crush the competition
crushing the competition
our so-called competitors
so-called rivals
rivals can only
pale imitations
copycats
## vi
khiến đối thủ run sợ
khiến đối thủ khiếp sợ
đối thủ phải dè chừng
cho đối thủ hít khói
đối thủ hít khói
chỉ biết chạy theo chúng tôi
những kẻ bắt chước
kẻ bắt chước
phần còn lại chỉ là
các hãng khác chỉ biết
mấy chỗ khác sao bằng

# demands to be admired | đòi người khác ngưỡng mộ
## en
envy of the industry
the envy of our
everyone wants to be us
bow down
the world looks up to us
you're welcome, world
## vi
cả thế giới phải ngước nhìn
ai cũng phải ngước nhìn
phải ngả mũ
ngả mũ thán phục
thiên hạ trầm trồ
khiến cả thế giới thán phục
ai cũng phải nể
`;
