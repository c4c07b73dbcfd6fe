export const GLOOMY = `
manner: gloomy
note en: Frightens readers with the worst or wails at them, so that they act out of fear.
note vi: Doạ người đọc bằng điều xấu nhất hoặc kể khổ, để họ mua hay nghe theo vì sợ.

# names
## en
gloomy
alarmist
fear-mongering
fearmongering
scaremongering
scare-mongering
scary
frightening
threatening
menacing
pessimistic
negative
doom-laden
doom-mongering
bleak
dark
depressing
morbid
melodramatic
dramatic
dire
panicky
whiny
whining
complaining
sombre
somber
self-pitying
intimidating
grim
## vi
u ám
bi quan
hù doạ
doạ nạt
đe doạ
gieo rắc sợ hãi
gây hoang mang
giật gân doạ người
tiêu cực
bi luỵ
ảm đạm
bi thảm
sầu thảm
bi kịch hoá
than vãn
kêu ca
rên rỉ
hốt hoảng
rầu rĩ
nặng nề

# scaring | doạ dẫm
## en
before it's too late
before it is too late
it may already be too late
it could be too late
silent killer
the silent killer
could kill you
is killing you
are killing you
slowly killing
deadly secret
hidden dangers lurking
danger lurks
lurking in your home
you could be next
you may be next
the next victim
your family is at risk
your children are at risk
don't say we didn't warn
you have been warned
you've been warned
a price you will pay
lose everything
you will lose everything
ruin your life
a ticking time bomb
ticking time bomb
toxic time bomb
worst nightmare
your worst nightmare
## vi
kẻo hối hận không kịp
hối hận không kịp
hối không kịp
quá muộn để hối
đừng để quá muộn
trước khi quá muộn
cái chết được báo trước
cái chết thầm lặng
kẻ giết người thầm lặng
sát thủ thầm lặng
hiểm hoạ rình rập
nguy hiểm rình rập
tử thần rình rập
rình rập gia đình bạn
rình rập con bạn
bạn có thể là nạn nhân
nạn nhân tiếp theo
cái giá phải trả
trả giá bằng mạng sống
mất trắng
mất tất cả chỉ vì
nguy cơ tử vong cao
bỏ mạng
tan cửa nát nhà
hậu quả khôn lường
hậu quả thảm khốc
tiền mất tật mang
không thì đừng trách
lúc đó đừng trách
đừng trách chúng tôi

# doom | tận thế, tuyệt vọng
## en
disaster looms
catastrophe looms
crisis looms
doom and gloom
impending doom
on the brink of
on the verge of collapse
the end is near
the end is nigh
no way out
no hope left
beyond hope
all hope is lost
spiralling out of control
spiraling out of control
a bleak future
dark days ahead
darkest days
the darkest hour
horrifying truth
terrifying truth
shocking truth
nightmare scenario
epidemic of fear
apocalyptic
armageddon
red alert
## vi
thảm hoạ khôn lường
thảm hoạ cận kề
đại hoạ
tai ương
bên bờ vực
bờ vực thẳm
bờ vực phá sản
ngày tàn
hồi kết bi thảm
đen tối nhất
tương lai đen tối
ngày mai mù mịt
không lối thoát
không còn hy vọng
hết hy vọng
vô phương cứu chữa
vô phương cứu vãn
ác mộng
cơn ác mộng
báo động đỏ
khủng hoảng chưa từng có
rợn người
rùng rợn
kinh hoàng
ám ảnh kinh hoàng

# wailing | than khóc, kể khổ
## en
woe is
woe betide
life is cruel
cruel fate
cried our eyes out
weep with us
tears streaming
heart-wrenching
gut-wrenching
nobody cares about us
nobody understands
misery
miserable lives
drowning in despair
despair
agony
hopelessness
our darkest
why does it always
poor us
we are struggling, please
## vi
đời là bể khổ
số phận nghiệt ngã
số phận hẩm hiu
đời bạc như vôi
khổ quá trời ơi
khổ tâm lắm
đau đớn tột cùng
nước mắt tuôn rơi
nước mắt lưng tròng
khóc cạn nước mắt
tuyệt vọng
bế tắc cùng cực
xót xa đến nghẹn
nghẹn đắng
than trời
cầu cứu trong vô vọng
buồn não nề
ế ẩm quá trời
`;
