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

# slip of spelling
alot @1
absolutley @0.8
accomodate @0.7
definately | definatly | defiantly @0.8
dont know | don t @0.6
recieve | recieved @0.8
seperate @0.7
tommorow | tommorrow @0.8
truely @0.7
untill @0.7
wich @0.8
thier @0.9
teh @1
freind | freinds @0.8
probly | prolly | probaly @0.9
becuase | becasue | beacuse @0.9
beleive @0.7
realy @0.9
wierd @0.8
greatful @0.7
noone @0.6
everytime @0.4
eachother @0.7
should of | could of | would of @1
shouldve | couldve | wouldve @1
you was | we was | they was @0.9
he don't | she don't | it don't @0.9
them people | them things @0.8
more better @0.7
`;
