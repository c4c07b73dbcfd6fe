export const CHAT_SPELLING = `
list: chat-spelling
language: vi
provenance: Chat spelling (teencode) and clipped words, gathered by hand.

# clipped word
ko | k | kh | khg | hok | hk | hông @0.9
dc | đc | dk
vs @0.8
ntn @0.9
bn @0.9
mn | mng
ng @0.6
j @0.9
cx | cũg
r @0.6
rùi | rui | ròi | gòi
nhìu | nhìu quá
bít | bik | bt | biết r @0.8
thik | thík | thix
iu | iêu
zui | dzui | vuii
wa | wá | qá | quá xá | qtqđ
lun
hem | hăm | hg @0.8
tr | trời ưi | trời uii | chời @0.9
z | zị | dzị | dị @0.7
zậy | zay | dzay
gđ | sđt | đt | dt @0.3
tks | thanks | thank | thankiu | tks ạ @0.5
pls | plz @0.8
ib | inbox | inb | check ib | rep | rep ib @0.6
stt | fb | face | insta | ig @0.4
sp @0.5
ship @0.2
sz | size @0.2
ngta | ngt | ny | ck | vk @0.9
cmt | cmnt | cmnd @0.3
kb | ad | adm | add @0.5
hnay | hqa | hum nay | hum qua | bh | bây h | mấy h
đg | trg | nx | ngl | nữa r @0.8
uh | uk | uki | ukm | ưm @0.9
chs | choy | cho zui @0.7
gato @0.8
vl | vcl | vkl | vãi | vãi chưởng | vãi nồi | vãi cả @1.4
đm | dm | đcm | clgt @1.5
cute | kute | kiu @0.4
xink | xinh xink | xjnh | đẹp chai | chai đẹp @0.9
khum | hum | khôm @0.9
hong | hông á | hong á @0.9
nkhìn | nhoa | nhó | nhóa | nhaaa
mik | mìn | mìh
đó z | gì z | sao z
cgái | ctrai | ng iu | người iu
lm | lgi | làm j | cái j
nyc | fa @0.7
wen | wên | wê @0.9
thui | thoai | thuii | thoyy
lém | đếk | đếch @0.9
ngoan xinh iu
bùn | bùn ngủ @0.6
chẹp @0.9
đâu òi | òi | rồi òi @0.8
hihi nha @0.6
fai | fải
wyn | wjn @0.6
ak | á k | ah | àh @0.7

# written laughter
haha | hahaha | hahahaha @0.9
hihi | hihihi | hí hí @0.9
hehe | hehehe | hé hé @0.9
hí hửng @0.4
kkk | kaka | kakaka | kk @0.8
huhu | hu hu | hic | hix | hichic @0.8
há há | hô hô | keke | khà khà | hờ hờ @0.8
lol | lmao | omg | wtf @0.9
`;
