export const SLANG = `
list: slang
language: vi
provenance: Slang, youth talk, colloquial intensifiers and ideophones (“cái rẹt”), gathered by hand from everyday use; offensive words are left to the rudeness list.

# youth slang
xịn sò | xịn xò @0.9
xịn @0.4
chất lừ | chất chơi | chất như nước cất @0.9
đỉnh của chóp | đỉnh nóc | kịch trần | đỉnh nóc kịch trần @1.1
đỉnh cao @0.1
hết nước chấm @1.1
hết sẩy | hết sảy @0.9
xõa | xoã | xõa đi @0.9
quẩy @0.8
quẩy banh nóc | quẩy tưng bừng
đu trend | bắt trend | bắt trend nha @0.8
trend @0.3
hot hit | hot hòn họt @0.8
sang chảnh @0.6
chảnh @0.6
lầy | lầy lội @0.8
bá đạo | bá cháy | bá chấy | bá cháy bọ chét
ngầu | ngầu lòi @0.7
cà khịa @0.9
sống ảo @0.8
thả thính | thính @0.8
crush @0.6
ế @0.3
cẩu lương @0.9
đắng lòng @0.8
toang @0.8
khét lẹt | khét @0.6
cháy phố @0.8
gét gô | let's go | lét gô
chill | chill chill | chill phết @0.7
u là trời | ú òa | trời ơi tin được không @1.1
chằm zn | trầm zn
ố dề | ô dề
flex @0.6
mlem | mlem mlem
xỉu | xỉu up xỉu down | xỉu ngang @0.7
mê xỉu | ngon xỉu | rẻ xỉu | đẹp xỉu
nhức nách | ngon nhức nách @1.1
ngon bá cháy | ngon nhức nhối | ngon quên lối về | ngon quắc cần câu @0.9
keo lỳ @0.9
slay | slay quá
real | fake @0.2
gen z | gen zì @0.4
vibe | cái vibe @0.5
outfit @0.2
check in @0.1
book liền | chốt đơn | chốt liền | chốt sale @0.7
săn sale @0.6
hốt liền | hốt ngay | hốt | rinh liền | rinh ngay | múc | múc liền @0.8
bao rẻ | bao ngon | bao phê | bao ghiền @0.9
ghiền @0.6
oách | oách xà lách @0.9
tấu hài @0.8
xạo | xạo ke | xạo quần @0.9
nhây @0.9
tới công chuyện @0.9
banh nóc | banh xác
cưng xỉu
iu | iu ghê | iu quá | yêu iu
dui | zui | dui quá
dzậy | zậy | dậy đó | z đó
dễ sợ | dữ dội | dữ thần | dữ dằn @0.6
quá xá | quá trời | quá trời quá đất | quá chừng | quá đã @0.8
thấy ghê | ngon ghê | vui ghê | ghê luôn @0.7
khỏi chê | khỏi bàn | khỏi nói | hết ý @0.7
hết hồn @0.7
bó tay @0.6
cạn lời @0.8
ăn hàng | ăn chơi | ăn nhậu | nhậu | lai rai | nhậu nhẹt @0.5
quất luôn | triển luôn | chiến luôn | chơi luôn | xơi @0.7

# colloquial word
làm gì có @0.3
kiểu như @0.3
thiệt | thiệt tình | thiệt là @0.6
thật tình @0.3
vầy @0.15
bữa nay | bữa giờ @0.5
hôm bữa | bữa trước @0.6
hồi nào | hồi đó | hồi nãy | nãy giờ @0.5
hổm rày | mấy bữa rày @0.9
sao vậy | sao thế @0.4
gì đâu | có gì đâu @0.6
chút xíu | xíu | tí | tí xíu | một tí @0.6
cỡ nào | cỡ đó @0.5
ưng cái bụng | ưng bụng | ưng @0.6
no căng | no nê | căng bụng | no bụng @0.4
đói meo | đói bụng | đói @0.4
ghé @0.3
ghé chơi | ghé liền | ghé ngay | ghé ăn @0.5
tấp vô | tạt vô | tấp vào | tạt vào @0.6
dô | zô @0.4
dzô | một hai ba dô
coi chừng | coi nè @0.3
xài @0.4
bự | bự chảng | to đùng | to bự @0.6
nhiêu đó @0.5
lẹ | lẹ lên | lẹ nha @0.6
liền tay | liền luôn | liền @0.3
ăn liền @0.2
vác @0.3
mê tơi | mê ly | mê mẩn | mê @0.4
thèm | thèm quá | thèm rỏ dãi @0.5
ngon lành | ngon lành cành đào @0.5
húp | húp trọn | chén sạch @0.5
tám | tám chuyện | buôn dưa | buôn dưa lê @0.8
hên xui | hên @0.6
tùm lum | tùm lum tà la | lung tung @0.6
xập xình | rần rần @0.6
cà phê cà pháo | nước nôi | bánh trái @0.4
dắt nhau | rủ nhau | rủ rê | rủ @0.4
lẹt đẹt | lè phè | lề mề @0.6
trời ơi | trời đất ơi | ôi trời | ối giời | ối giời ơi @0.8
ê nè | này này @0.7
ok | okie | oki | okela | okela nha @0.7
chời ơi | chời @1.1
hú hồn @0.9
bể bụng @0.8
hết xẩy @0.9
đã đời | đã thiệt @0.7
hết trơn | hết ráo | hết trọi | trơn @0.7
một phát | một cái rụp | cái rụp @0.7
cả đống | một đống | cả mớ | một mớ | cả tá @0.6
dân chơi @0.6
con cưng @0.3
với lại @0.3
nói thiệt | nói thật | nói nghe nè @0.6
hổng phải | hông phải | hổng có | hông có @0.9

# ideophone after a verb
cái rẹt | cái vèo | cái vù | cái ào | cái ầm | cái đùng | cái rầm | cái phịch @0.8
một cái rẹt | một cái vèo | một cái vù | một cái ào | một cái đùng @0.8
té cái bịch | rớt cái bịch | ngồi cái bịch | rơi cái bịch | ngồi cái phịch | nằm cái phịch @0.8
cái cụp | tắt cái cụp | cúp cái cụp | cái bụp | tắt cái bụp | nổ cái bụp | cái bốp | cái chát @0.8
cái rột | húp cái rột | cái ực | uống cái ực | nuốt cái ực | cái ợ | cái phèo | cái xẹt | cái vút @0.8
cái tót | nhảy cái tót | cái rụp rụp | cái roẹt | cái xoẹt | cái xoạch | cái tách | cái rắc | cái rốp @0.7
rột rột | rẹt rẹt | vèo vèo | ào ào | rụp rụp | xẹt xẹt | rần rần rộ rộ | ầm ầm ĩ ĩ @0.6
cái là xong | phát xong luôn | phát ăn luôn @0.6
`;
