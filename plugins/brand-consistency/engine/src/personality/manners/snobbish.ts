export const SNOBBISH = `
manner: snobbish
note en: Sorts people into the worthy and the unworthy and looks down on the second.
note vi: Chia người thành hạng trên và hạng dưới, cho ai đó là không đủ tầm.

# names
## en
snobbish
snobby
snooty
elitist
elite
exclusive
condescending
patronising
patronizing
haughty
stuck-up
high and mighty
highbrow
high-brow
uppity
superior
supercilious
disdainful
aloof and superior
posh
exclusionary
snob
looking down on people
talking down
## vi
kiêu kỳ
trịch thượng
hợm hĩnh
hợm mình
kênh kiệu
sang chảnh
chảnh
chảnh choẹ
khinh người
khinh khỉnh
coi thường khách
kén khách
chọn khách
bề trên
kẻ cả
trưởng giả
trưởng giả học làm sang
phân biệt sang hèn
phân biệt giàu nghèo
đẳng cấp
độc quyền

# only for a chosen few | chỉ dành cho số ít hơn người
## en
for the privileged few
for the select few
for the chosen few
a select few
only the privileged
for the elite
the social elite
not for everyone
not for just anyone
not just anyone can
not everyone qualifies
not everyone deserves
for those who truly deserve
reserved for the worthy
a cut above the rest
the upper crust
high society
members of high society
for discerning tastes only
only true connoisseurs
the discerning few
## vi
chỉ dành cho giới thượng lưu
dành riêng cho giới thượng lưu
giới thượng lưu
giới tinh hoa
giới siêu giàu
dành riêng cho giới tinh hoa
không dành cho số đông
không dành cho đám đông
không phải ai cũng có thể
không phải ai cũng đủ tầm
không phải ai cũng xứng
chỉ những người xứng đáng
chỉ người sành điệu mới
chỉ dành cho người thành đạt
câu lạc bộ của giới
tầng lớp tinh hoa
tầng lớp thượng lưu
bậc quyền quý
khẳng định vị thế bề trên

# looks down on others | coi người khác là thấp kém
## en
the common crowd
the unwashed masses
the great unwashed
mere mortals
ordinary people wouldn't
the average person wouldn't
above the masses
unlike the masses
the hoi polloi
the riff-raff
riffraff
lesser mortals
run-of-the-mill people
## vi
hạng bình dân
hạng thường dân
kẻ tầm thường
những kẻ tầm thường
đám đông tầm thường
hạng tầm thường
tầm thường như
gu tầm thường
thiếu đẳng cấp
không đủ đẳng cấp
không đủ tầm
không cùng đẳng cấp
kém sang
quê mùa
đồ hàng chợ
dân thường sao hiểu
phàm phu tục tử

# talks down to the reader | nói giọng bề trên
## en
if you have to ask
you probably wouldn't understand
you wouldn't understand
can you keep up
let us educate you
let us enlighten you
if you can afford it
those who know, know
those with real taste
people of taste know
people of breeding
good breeding
we are very selective about
## vi
bạn có đủ tầm
bạn đã đủ đẳng cấp
có đủ khả năng chi trả không
nếu bạn đủ đẳng cấp
ai hiểu thì hiểu
người không sành sẽ không
trình độ của bạn chưa
bạn chưa đủ trình
để chúng tôi khai sáng
người có gu mới hiểu
chỉ người có gu
`;
