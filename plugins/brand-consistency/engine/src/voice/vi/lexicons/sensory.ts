export const SENSORY = `
list: sensory
language: vi
provenance: Words for what is smelt, tasted, heard, felt and seen, chosen by hand; reduplications and intensified adjectives of food, nature and cloth.

# smell
thơm lừng | thơm phức | thơm nức
thơm ngát | thơm ngậy | thơm thoang thoảng
thơm dịu | thơm nồng | ngào ngạt
dậy mùi | mùi thơm
mùi rơm | mùi khói | mùi đất @0.8
mùi cỏ | mùi mưa | mùi biển @0.8
mùi nắng @0.8
hăng hắc | nồng nàn | nồng ấm @0.7
khét lẹt | tanh nồng | sực nức @0.7
hương nồng | hương thoảng | quyện hương @0.8
tỏa hương | ngan ngát @0.8

# taste
ngọt lịm | ngọt thanh | ngọt hậu
ngọt lự | ngọt ngào | ngọt bùi
ngọt xớt
chua chua | chua thanh | chua dịu @0.8
chua loét | chua ngọt @0.8
cay xé | cay nồng | cay xè @0.8
cay the | cay nhẹ @0.8
bùi bùi | béo bùi | beo béo
ngậy | béo mịn
mặn mòi | đậm đà | đậm vị @0.8
thanh mát | the mát | đắng nhẹ @0.8
đăng đắng @0.8
tan trong miệng | tan ngay trong miệng @0.9
đầu lưỡi | cuống lưỡi @0.9
giòn rụm | giòn tan | giòn rùm rụp
giòn tươi | dẻo quánh | dẻo thơm
dai giòn | sần sật | mềm rục
mềm nhừ

# sound
rì rào | róc rách | lách tách
xèo xèo | rộp rộp | ràn rạt
vi vu | vi vút
xào xạc | thì thùng | leng keng
lách cách | rôm rốp | ào ào
rả rích | tí tách
ríu rít | líu lo | thánh thót
réo rắt | du dương | trầm ấm
rền vang
tiếng sóng | tiếng mưa | tiếng gió @0.8
tiếng ve | tiếng chim | tiếng chuông @0.8
tiếng rao | tiếng lá @0.8
tiếng đàn | tiếng hát @0.6
tiếng cười giòn | tiếng thì thầm @0.6

# touch
mát lạnh | mát rượi | mát dịu
mát lành | lạnh buốt | lạnh tê
buốt giá
ấm nóng | ấm sực | nóng hổi
bốc khói | nghi ngút khói | nóng giòn
mềm mại | mềm mịn | mịn màng
mịn như | mượt mà | êm ái
xốp mềm | bông xốp
thô ráp | sần sùi | ram ráp @0.8
nhám tay | gồ ghề | trơn láng @0.8
trơn tuột | dính tay @0.8
rờ vào | chạm vào | mơn man @0.8
vuốt ve | vờn nhẹ | se se @0.8
se lạnh @0.8

# sight
óng ánh | lấp lánh | long lanh
lung linh | lấp loáng | sáng bóng
bóng mượt
vàng ươm | vàng ruộm | vàng óng
đỏ au | đỏ rực | đỏ thắm
xanh mướt | xanh rì | xanh biếc
xanh ngắt | trắng ngần | trắng muốt
tím biếc | hồng phớt | nâu sẫm
mờ ảo | mờ sương | huyền ảo
rực rỡ | chói chang | chang chang
nắng vàng | ánh nắng | sương giăng
mây bay
trong vắt | trong veo | đục ngầu
sóng sánh | bồng bềnh | lững lờ
lơ lửng | nhấp nhô
`;
