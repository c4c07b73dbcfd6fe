export const SLANG = `
list: slang
language: en
provenance: Slang and spoken reductions, gathered by hand from everyday use.

# spoken reduction
gonna
wanna
gotta
kinda
sorta
lemme
gimme
dunno
outta
cuz | coz | cos | 'cause
'em
c'mon | cmon
whatcha
gotcha
betcha
lotsa
innit
tryna
finna
'til @0.5
ya
yer
nothin' | nothin
doin' | doin
goin' | goin
lookin' | lookin
gettin' | gettin
lovin' | lovin
cookin' | cookin
makin' | makin
talkin' | talkin

# youth slang
dude | dudes
bro | bros
bruh
sis @0.7
fam
bae
homie | homies
mate @0.6
buddy @0.8
peeps
lit
dope
sick @0.2
yolo
fomo
goat @0.1
vibe | vibes | vibing @0.8
no cap
lowkey | low-key @0.6
highkey
on fleek
slay | slays | slaying
salty @0.1
stan
flex @0.3
rizz
sus
bussin
savage @0.3
squad @0.6
turnt
totes
adulting
hangry
glow up
it slaps | that slaps

# colloquial verb or noun
chill | chilling | chillin @0.7
hang out | hanging out @0.8
freak out | freaking out
screw up | screwed up
mess up | messed up @0.8
rip off | rip-off | ripoff @0.8
bucks @0.8
grub @0.8
nosh @0.7
munchies
booze
hubby
veggies @0.3
bestie | besties
goodies @0.6
freebie | freebies @0.7
comfy @0.5
crappy | crap @1.5
sucks | suck @1.2
bummer
nuts @0.1
loser | losers @0.8
weirdo
geek | geeky @0.4
jerk @0.5
butt @0.7
ass @1.3
damn | damned | dammit @1.2
hell yeah | hell yes @1.5
heck | what the heck | what the hell
badass | bad-ass @1.3
kickass | kick-ass @1.5
piss | pissed | pissed off @1.3
shit | shitty | bullshit @1.5
fuck | fucking | fucked | fuckin @1.5
bitch | bitches @1.5
gotten over @0.5
big time
hit me up
hook you up | hooked up @0.8
no biggie
my bad
for real
legit @0.8
easy peasy
super duper
what's up | whats up | what up
sup @0.8
no worries @0.6
you bet @0.7

# spoken shrug and cheer
meh | nah | nope | yep | yup | welp | oof | yikes | sheesh @0.7
oh snap | oh boy | oh man | man oh man | holy moly | holy cow | good grief @0.7
in a jiffy | in a sec | gimme a sec | hang on a sec | back in a tick | two shakes @0.6
whoop whoop | woop woop | woohoo | wahey | yeehaw | booyah | boom shakalaka @0.8
`;
