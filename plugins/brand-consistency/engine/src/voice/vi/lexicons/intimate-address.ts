export const INTIMATE_ADDRESS = `
list: intimate-address
language: vi
provenance: Intimate, regional or youthful self-reference and address, chosen by hand. Single ambiguous words (mình, cậu, em, con) weigh little.

# intimate plural
tụi mình | tụi tui | tụi em @1.1
bọn mình | bọn tớ | bọn em | bọn tao @1.1
chúng mình @0.9
chúng tớ
nhà mình @0.6
cả nhà | cả nhà ơi | cả nhà mình @0.8
mọi người ơi @0.9
mọi người @0.3
mấy bạn | mấy bồ | mấy cưng | mấy nàng | mấy mẹ | mấy anh em
tụi bây | tụi bay | tụi nó @1.2
tụi bạn @0.9
anh em mình @0.9
hội mình | hội chị em | chị em mình | chị em ơi | các mẹ ơi | mẹ ơi @0.9
team mình | hội bạn @0.7
nhà tui
đằng ấy @0.9
hai đứa | mấy đứa | tụi nhỏ @0.9
đứa @0.4

# intimate singular
tớ @0.9
cậu @0.8
tui
tao @1.5
mày | mầy @1.5
bồ @0.5
cưng @0.8
nàng ơi | các nàng @0.8
ní | mấy ní @0.9
bà con ơi | bà con cô bác ơi @0.8
anh ơi | chị ơi | em ơi | cô ơi | chú ơi | bác ơi @0.5
con ơi @0.5
ông nội ơi | bà nội ơi @0.6
bây @0.6
nhóc | tụi nhóc @0.8
khách iu | khách yêu
bạn thân mến @0.2
bạn hiền @0.8
sếp ơi @0.7
bạn mình ơi
cô chú ơi @0.6
thím | các thím @0.6
bác tài ơi @0.6
`;
