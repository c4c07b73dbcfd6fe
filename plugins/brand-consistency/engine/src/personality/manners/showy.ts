export const SHOWY = `
manner: showy
note en: Puts wealth and ornament on display instead of letting plain things speak.
note vi: Phô sự giàu sang và lời hoa mỹ ra ngoài, thay vì để sự vật giản dị tự nói.

# names
## en
showy
flashy
glamorous
glitzy
ostentatious
flamboyant
fancy
gaudy
garish
bling
blingy
over the top
opulent
extravagant
lavish
fussy
pretentious
ornate
flowery
florid
overwrought
glossy
kitsch
kitschy
tacky
luxurious
## vi
phô trương
loè loẹt
hào nhoáng
màu mè
khoa trương
xa hoa
cầu kỳ
hoa mỹ
sáo rỗng
phù phiếm
kiểu cách
rườm rà
làm màu
hình thức
lộng lẫy
phô phang
bóng bẩy
sến súa
sến

# puts wealth on display | phô sự giàu sang
## en
dripping in gold
dripping with luxury
dripping with diamonds
gold-plated
gilded in
the height of luxury
the epitome of luxury
the ultimate in luxury
the lap of luxury
unashamed luxury
unabashed luxury
sheer opulence
unrivalled opulence
unrivaled opulence
opulent splendour
opulent splendor
palatial
fit for a king
fit for royalty
red-carpet treatment
flaunt your
flaunt it
champagne lifestyle
the jet set
## vi
dát vàng
mạ vàng 24k
xa hoa bậc nhất
xa hoa tột bậc
xa hoa lộng lẫy
sang trọng bậc nhất
sang trọng tột bậc
lộng lẫy nguy nga
nguy nga tráng lệ
lộng lẫy như cung điện
như cung điện
như ông hoàng bà chúa
thảm đỏ trải dài
rượu sâm panh chảy
phô diễn đẳng cấp
khẳng định đẳng cấp
thể hiện đẳng cấp
đẳng cấp thượng lưu
phong cách thượng lưu

# ornate, empty phrases | lời hoa mỹ, sáo rỗng
## en
a symphony of flavours
a symphony of flavors
a symphony for the senses
a feast for the senses
sumptuous
a veritable
breathtakingly beautiful
jaw-dropping
awe-inspiring
paradise on earth
a true masterpiece
sheer perfection
pure magic
where dreams come true
elevate your senses
indulge your every
## vi
tuyệt tác
kiệt tác của tạo hoá
bản giao hưởng của
bản hoà ca của
thiên đường hạ giới
thiên đường nơi hạ giới
chốn bồng lai tiên cảnh
bồng lai tiên cảnh
thăng hoa mọi giác quan
đánh thức mọi giác quan
đỉnh cao của sự
tinh hoa hội tụ
hội tụ tinh hoa
thượng hạng
vương giả
rực rỡ huy hoàng

# glitter and spectacle | lấp lánh, chơi trội
## en
glitz and glamour
glitz and glamor
all that glitters
steal the show
steal the spotlight
turn every head
turn heads wherever
the centre of attention
the center of attention
bling
dazzle your friends
dazzling display
star-studded
make a grand entrance
larger than life
## vi
lung linh huyền ảo
lấp lánh ánh kim
toả sáng rực rỡ
nổi bật giữa đám đông
tâm điểm của mọi ánh nhìn
hút mọi ánh nhìn
thu hút mọi ánh nhìn
hoành tráng
chơi trội
bling bling
sang xịn mịn
sang chảnh
`;
