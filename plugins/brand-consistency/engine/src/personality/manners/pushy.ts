export const PUSHY = `
manner: pushy
note en: Drives people to buy by haste, fear of missing out and hype instead of leaving them time to choose.
note vi: Thúc khách mua bằng sự gấp gáp, lo sợ bỏ lỡ và lời thổi phồng, thay vì cho khách thời gian chọn.

# names
## en
pushy
salesy
sales-y
sales-driven
hard-sell
hard-selling
aggressive
aggressive selling
overly promotional
promotional
spammy
hype
hyped
hypey
hype-driven
overhyped
sensational
sensationalist
clickbait
clickbaity
insistent
importunate
nagging
high-pressure
pressuring
desperate
hectoring
## vi
chèo kéo
thúc ép
thúc ép mua
ép mua
hối thúc
dồn ép
rao bán
bán hàng quá đà
nài ép
mời chào quá mức
chào mời dai dẳng
hung hăng
dai dẳng
thổi phồng
giật gân
câu khách
giật tít
lố
hiếu chiến
vồ vập

# false urgency | tạo cảm giác gấp gáp
## en
act now
act fast
buy now before
hurry, offer ends
hurry while
hurry before
hurry up and
order now and
before it's too late
don't delay
don't wait another
what are you waiting for
while stocks last
while supplies last
last chance
only a few left
selling out fast
selling fast
going fast
limited time only
for a limited time
today only
one day only
this weekend only
ends at midnight
ends tonight
snap it up
## vi
mua ngay kẻo hết
nhanh tay kẻo hết
nhanh tay kẻo lỡ
nhanh tay lên
nhanh chân lên
kẻo lỡ
kẻo hết
đặt ngay hôm nay
mua liền tay
chốt đơn ngay
chốt đơn liền tay
chốt ngay
inbox ngay
gọi ngay hôm nay
chỉ hôm nay thôi
chỉ duy nhất hôm nay
cơ hội cuối cùng
cơ hội có một không hai
số lượng có hạn
suất cuối cùng
sắp cháy hàng
còn chần chừ gì nữa
còn chờ gì nữa
chờ gì nữa mà không
đừng chần chừ

# fear of missing out | gợi nỗi sợ bỏ lỡ
## en
don't miss out
you can't afford to miss
too good to miss
miss it and you'll
you'll regret it
you'll kick yourself
once-in-a-lifetime offer
once-in-a-lifetime deal
you would be crazy not to
you'd be crazy not to
you'd be mad not to
everyone else already has
you need this
you simply must buy
a must-have
## vi
bỏ lỡ là tiếc
bỏ lỡ sẽ tiếc
không mua là tiếc
không mua phí cả
không mua là lỗ
không thể bỏ lỡ
đừng bỏ lỡ cơ hội
đừng bỏ lỡ ưu đãi
ai cũng đã mua
tiếc cả đời
hối hận cả đời
phải mua ngay
phải có ngay
must have
must-try

# hype | lời thổi phồng
## en
unbelievable deal
insane deal
insane deals
crazy deals
mind-blowing
game-changing
game changer
you won't believe
the best deal ever
the deal of a lifetime
this changes everything
life-changing results
guaranteed results
blowout sale
mega sale
risk-free
no-brainer
skyrocket your
supercharge your
## vi
siêu phẩm
siêu hot
cực hot
hot hit
gây bão
gây sốc
sốc tận óc
giá sốc
siêu sale
sale sập sàn
siêu khuyến mãi
khuyến mãi khủng
ưu đãi khủng
quà tặng khủng
săn deal
săn sale
bí mật động trời
bạn sẽ không tin nổi
sự thật gây sốc

# will not take no | nài ép, không buông
## en
sign up right now
click here now
call right now
no excuses
we won't take no for an answer
won't take no for an answer
just say yes
grab yours now
grab yours today
grab it now
get yours before
buy buy buy
## vi
cam kết chốt hôm nay
em chốt cho mình nhé
chốt luôn nha
chuyển khoản ngay
cọc ngay
đặt cọc liền
để lại số điện thoại ngay
comment ngay
mua đi mà
mua ủng hộ em
chấm em tư vấn
`;
