export const CHAT_SPELLING = `
list: chat-spelling
language: en
provenance: Spelling of chat and text messages, gathered by hand.

# abbreviation
u
ur
r u
thx | thnx | tx
pls | plz | plss
ppl
msg @0.6
tmrw | tmr | 2moro
tonite
2nite
b4
gr8
l8r
cya
brb
btw @0.8
imo | imho
idk
tbh
ngl
irl
dm @0.4
fyi @0.2
asap @0.2
omg
wtf
smh
ily
tfw
ikr
jk
nvm
rn @0.7
w/ @0.5
w/o @0.5
bc @0.6
bff
fb @0.3
pic | pics @0.5
info @0.2
ok @0.3
okay @0.3
kk
xoxo | xo
xx | xxx @0.7
thru @0.7
tho @0.8
nite @0.8
luv
wat
wut
dat
dis @0.6
da @0.3
ma @0.1
n @0.4

# written laughter
lol | lolz | lolol
lmao
lmfao
rofl
haha | hahaha | hahahaha
hehe | hehehe
hihi
teehee
bwahaha | muahaha
`;
