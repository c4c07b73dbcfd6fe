export const SLOPPY = `
manner: sloppy
note en: Sounds as if anything will do: shrugs, guesses, loose promises, errors left as they are.
note vi: Tỏ ra làm qua loa, sao cũng được, hẹn không chắc, sai thì thôi.

# names
## en
sloppy
careless
slapdash
slipshod
half-hearted
halfhearted
amateurish
amateur
unprofessional
messy
scruffy
lazy
negligent
haphazard
rough and ready
slack
sluggish
untidy
shoddy
disorganised
disorganized
casual about quality
inaccurate
lax
lackadaisical
unreliable
hasty
## vi
cẩu thả
qua loa
luộm thuộm
hời hợt
đại khái
bừa bãi
tuỳ tiện
sơ sài
chắp vá
làm cho có
ẩu
ẩu tả
lôi thôi
qua quýt
dễ dãi
nhếch nhác
tắc trách
lề mề
chểnh mảng

# anything will do | sao cũng được
## en
near enough
close enough, right
that'll do
that will do
it'll do
whatever works
any old how
doesn't really matter
not a big deal if
near as dammit
give or take a few
quick and dirty
slap it together
slapped together
thrown together
throw it together
cobbled together
bash it out
cut a few corners
half-baked
any which way
fine, whatever
no need to check
don't bother checking
we didn't check
we haven't checked
## vi
sao cũng được
thế nào cũng được
kiểu gì cũng được
làm đại
làm đại đi
làm đại cho xong
làm cho xong
cho xong chuyện
cho có lệ
đại khái vậy
đại khái thế
tàm tạm
tạm được rồi
chắc cũng được
khỏi cần kỹ
không cần kỹ
khỏi kiểm tra
khỏi coi lại
sai chút có sao
sai tí không sao
lệch chút không sao
qua loa là được
ba chớp ba nhoáng
làm cho có lệ

# guesses and loose promises | hẹn lơ lửng, đoán chừng
## en
or something
or something like that
or whatever
or so we think
we think, anyway
we guess
i guess
we're not sure
we forgot
we kind of forgot
we sort of forgot
when we get round to it
when we get around to it
sometime next week or
when we feel like it
if we remember
maybe, maybe not
beats us
no idea, really
dunno
probably fine
should be fine
should be ok
should be okay
fingers crossed
hope for the best
we'll wing it
wing it
## vi
hình như là
chắc là vậy
chắc vậy
không nhớ rõ
quên mất tiêu
quên mất rồi
nhớ mang máng
áng chừng thôi
hên xui
có gì tính sau
tính sau đi
để đó tính sau
rảnh thì làm
từ từ rồi tính
từ từ rồi làm
mai mốt tính
bữa nào đó
hôm nào đó
không chắc lắm
không biết nữa
đoán vậy thôi
trễ chút có sao
trễ tí không sao

# errors shrugged off | xí xoá lỗi
## en
excuse the typos
excuse any typos
ignore the typos
pardon the mess
sorry for the mess
excuse the mess
typo, sorry
oops, wrong
oops, our mistake
oops again
my bad
our bad
written in a hurry
in a rush, so
didn't have time to
couldn't be bothered
can't be bothered
## vi
lỗi nhỏ thôi mà
lỡ tay thôi
lỡ tay xíu
lộn xíu
lộn tí
nhầm tí thôi
nhầm chút thôi
có gì bỏ qua
có sai thì thông cảm
sai thì thông cảm
viết vội
gõ vội
đánh máy vội
chưa kịp sửa
kệ lỗi chính tả
thôi kệ
kệ đi
bỏ qua nha
`;
