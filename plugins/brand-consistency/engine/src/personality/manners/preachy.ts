export const PREACHY = `
manner: preachy
note en: Tells readers how they ought to live and makes them feel guilty.
note vi: Dạy người đọc phải sống thế nào, khiến họ thấy có lỗi.

# names
## en
preachy
moralising
moralizing
moralistic
paternalistic
paternalist
sanctimonious
holier-than-thou
self-righteous
judgmental
judgemental
didactic
lecturing
finger-wagging
hectoring tone
bossy
nannyish
nanny
patriarchal
dogmatic
righteous
prescriptive
schoolmarmish
sermonising
sermonizing
virtue-signalling
virtue-signaling
scolding
guilt-tripping
know-it-all
## vi
lên lớp
dạy đời
giáo điều
răn dạy
thuyết giáo
rao giảng
đạo đức giả
chỉ trích
phán xét
bề trên dạy bảo
gia trưởng
áp đặt
khuyên răn
giáo huấn
lên mặt
lên mặt dạy đời
nghiêm huấn

# lecturing | lên lớp
## en
you need to understand
you must understand
you have to understand that
you should know by now
you should know better
we all know we should
it is your duty
it's your duty
it is your moral
your moral duty
moral obligation
moral imperative
the right thing to do is
do the right thing for once
let this be a lesson
there's a lesson here
let that sink in
we know what's best
we know what is best
we know better
trust us, we know
listen and learn
educate yourself
decent people
any decent person
as every good
a good parent would
good mothers
a responsible person would
it's high time you
it is high time you
## vi
bạn phải biết rằng
bạn phải hiểu rằng
bạn nên nhớ rằng
bạn cần phải hiểu
đã đến lúc bạn phải
đã đến lúc chúng ta phải thay đổi
hãy tự hỏi lương tâm
hãy tự vấn
hãy tự soi lại mình
sống cho có ý thức
sống sao cho phải
sống có trách nhiệm đi
là người có văn hoá thì
người văn minh phải
người tử tế sẽ không
người có học thì
ai cũng phải biết
điều cơ bản mà ai cũng
làm người phải
đạo làm người
bài học dành cho bạn
hãy rút ra bài học
nghe lời chúng tôi
cứ nghe lời chúng tôi
chúng tôi biết điều gì tốt cho bạn
tốt cho bạn thôi

# guilt | gợi mặc cảm tội lỗi
## en
you should be ashamed
shame on you
shame on anyone
aren't you ashamed
how can you live with
don't be selfish
stop being selfish
selfish people
you are part of the problem
you're part of the problem
part of the problem
no excuse for
there is no excuse
is your conscience clear
ask your conscience
wake up, people
think of the children
have you no shame
you owe it to the planet
your sins
## vi
bạn có thấy xấu hổ
bạn không thấy có lỗi sao
đừng ích kỷ
ích kỷ như vậy
vô trách nhiệm như
thật đáng xấu hổ
đáng trách
đáng lên án
tội lỗi của bạn
lỗi là ở bạn
tại bạn cả thôi
bạn đã phung phí
bạn đang phá hoại
bạn còn mặt mũi
chỉ biết nghĩ đến mình
chỉ biết hưởng thụ
sống hoài sống phí
vô ơn
phụ lòng cha mẹ
cha mẹ tốt phải

# finger-wagging | ra lệnh dạy bảo
## en
mark our words
mark my words
we told you so
told you so
how many times must
let us remind you once more
be a good boy
be a good girl
behave yourself
mind your manners
tut tut
naughty naughty
because we say so
because we said so
don't you dare
eat your greens
## vi
nhớ cho kỹ
hãy nhớ cho kỹ
nghe cho kỹ
chớ có
chớ có dại
đừng có mà
cấm cãi
không được cãi
đã bảo rồi
đã dặn rồi mà
nói bao nhiêu lần
nói hoài không nghe
biết điều thì
phải ngoan
khôn hồn thì
`;
