export const EXCITEMENT = `
list: excitement
language: en
provenance: Aaker (1997), excitement: daring, spirited, imaginative, up-to-date. Cue words gathered by hand; negative weights are the opposite pole.
negatable: yes
facets: yes

# daring
daring @1.1
dare | dares | dared | daredevil @1.1
bold | boldly | bolder | boldest | boldness @1.1
fearless | fearlessly
audacious | audacity
brave | bravely | bravery @0.6
rebel | rebels | rebellious | rebellion
break the rules | break rules | bend the rules | breaks the rules | rule-breaking | rule breakers | no rules @1.1
rule book | rulebook @0.6
push the limits | push limits | no limits | limitless | push boundaries | pushing boundaries
edgy @0.6
edge @0.6
provocative | provoke | provokes @0.8
controversial @0.8
risk it | take risks | take a risk | take the risk | risk-taker | risk-takers | risky @0.7
take the leap | leap | leaps | take the plunge | plunge @0.7
wild | wildly | wilder | wildest @0.6
unexpected | unexpectedly @0.6
unpredictable @0.6
disrupt | disruptive | disrupting | disrupts @0.8
defy | defying @0.9
defies | defiant | defiance @0.9
shake up | shake things up | stir things up
tear up the
turn heads | head-turning @0.8
stand out from @0.8
stop traffic @0.8
go big | go for it | go all out @0.7
all in @0.7
loud | louder | loudest | out loud @0.6
unstoppable @0.9
radical | radically @0.8
dive in | dive into @0.6
headfirst | head first @0.6
deep end @0.6
challenge yourself @0.8
dare you | double dare | we dare you @0.8
maverick | mavericks
renegade
outlaw | outlaws
misfit | misfits
gutsy | no guts @0.8
nerve | nerves of steel @0.8
unapologetic | unapologetically @0.8
unfiltered @0.8
uncensored @0.8
shameless | shamelessly @0.8
taboo @0.7
scandal | scandalous @0.7
outrageous | outrageously @0.7
forbidden @0.7
stunt | stunts @0.9
skydive | skydiving @0.9
bungee @0.9
freefall @0.9
free fall @0.9
parachute @0.9
no brakes @0.8
no seatbelts @0.8
no turning back @0.8
no safety net @0.8
blindfold | blindfolded @0.8
against the grain @0.9
swim upstream @0.9
colour outside the lines | color outside the lines @0.9
untamed @0.7
unruly @0.7
reckless @0.7
feral @0.7
unhinged @0.7
uncharted @0.7
into the unknown @0.7
never been tried | nobody has tried @0.7
quit your job @0.4
burn the @0.4
set fire to @0.4
after dark @0.4
midnight @0.4
hold on tight @0.9
buckle up @0.9
brace yourself @0.9
not for the faint @0.9
rip | rips @0.4
smash | smashes | smashing @0.4
fierce | fiercely @0.7
feisty @0.7
sassy @0.5
cheeky @0.5
saucy @0.5
wicked @0.7
badass @0.7
break free @0.8
cut loose | let loose @0.8
free spirit | free-spirited @0.8
spontaneous | spontaneously | spontaneity @0.7
on a whim @0.7
impulsive @0.7
dangerous | dangerously | danger @0.5
trespass @0.6
sneak out @0.6
mischief | mischievous @0.6

# spirited
exciting | excited | excitement | excite @1.1
thrill | thrills | thrilling | thrilled @1.1
exhilarating | exhilaration @1.1
invigorating @1.1
adrenaline @1.1
heart-pounding | heart-racing @1.1
goosebumps @1.1
energy | energetic | energised | energized | high-energy @0.8
vibrant | vibrancy @0.9
lively | liveliest @0.9
electrifying | electric atmosphere @0.8
buzz | buzzing @0.7
young @0.4
youth | youthful @0.4
party | parties | partying @0.6
dance | dances | dancing | dance floor | dancer | dancers @0.6
festival | festivals @0.6
carnival | carnivals @0.6
fireworks @0.6
confetti @0.6
beat | beats @0.5
bass @0.5
drum | drums | drummer @0.5
dj @0.5
djs @0.5
trumpet | trumpets @0.4
guitar | guitars @0.4
brass band @0.4
amp | amps @0.4
alive | come alive | comes alive @0.6
cool | coolest @0.5
spirited | high-spirited
dynamic @0.8
fast | faster | fastest @0.4
explosive | explode | explodes | explosion @0.8
spark | sparks | sparked | sparkler | sparklers @0.5
ignite | ignites @0.7
on fire @0.7
set alight @0.7
blaze | blazing @0.7
action-packed @1
fast-paced @1
high-octane @1
full throttle | full speed | top speed @1
turbo @1
supercharged @1
rush @0.5
whoosh @0.5
zoom @0.5
zip past @0.5
fun @0.5
crank it up @0.7
turn it up | turned up @0.7
amp up @0.7
volume @0.7
full blast @0.7
non-stop @0.6
epic @0.7
let's go | let's do this | ready, set, go | here we go
game on
bring it on
rocking | rock out @0.3
awesome @0.5
can't wait | cannot wait @0.5
unleash | unleashed | unleashes
jump | jumps | jumping @0.5
leaping @0.5
bounce | bounces | bouncing @0.5
race | races @0.4
racing @0.4
sprint | sprints @0.4
adventure | adventures | adventurous @0.6
roar | roars | roaring @0.6
scream | screams | screaming @0.6
cheering @0.6
crowd goes @0.6
kick off | kicks off @0.4
blast off @0.4
lift-off @0.4
take off @0.4
pulse | pulses | pulsing @0.7
throb @0.7
pounding @0.7
thumping | thump @0.7
spin | spins | spinning @0.5
whirl | whirling @0.5
twirl @0.5
somersault @0.5
backflip @0.5
roller coaster | rollercoaster @0.8
wild ride @0.8
joyride @0.8
all night | all-nighter @0.7
till dawn | until dawn @0.7
stay up late @0.7
boom @0.7
bang @0.7
pow @0.7
zap @0.7
wham @0.7
kaboom @0.7
fizz | fizzes | fizzing @0.5
crackle | crackles @0.5
sizzle @0.5
level up @0.7
power up @0.7
fired up @0.7
pumped @0.7
revved up | rev | revs @0.7
high five | high fives @0.6
fist bump @0.6
encore @0.6
mosh pit @0.6
shakes | shake the | shaking @0.4
passion | passionate | passionately @0.5
bursting | burst of | bursts of | burst into @0.6
dazzling | dazzle @0.7
sensational @0.7
spectacular @0.7
sizzling @0.6
fiery @0.6
punchy @0.6
zingy @0.6
zesty @0.6
frenzy | frenetic @0.7
breathless | breathlessly @0.7
surge | surges @0.4
nightlife @0.5
clubbing @0.5
nightclub @0.5
rave @0.5
gig | gigs @0.5
concert | concerts @0.5
road trip | road trips @0.6
snowboard | snowboarding @0.7
bmx @0.7
parkour @0.7
motocross @0.7
pumping @0.7
go crazy | goes crazy | going crazy @0.7
freedom @0.3
wow @0.5
whoa @0.5
blast | a blast @0.5
get moving | get up and @0.4
on your feet @0.4
winning goal @0.3
crowd | crowds @0.3

# imaginative
imaginative | imagination | imagine | imagined @0.9
creative | creativity | creatively | create your own @0.8
unique | uniquely @0.5
one of a kind @0.6
original ideas | fresh idea | fresh ideas | new ideas | bright idea | big idea @0.8
reinvent | reinvented | reinventing | reinvents
reimagine | reimagined | reimagining
surprise | surprises | surprising | surprisingly @0.7
playful | playfully | playground @0.6
dream big | dream | dreams | dreamed up | dreamt up @0.4
magic | magical | magically @0.5
out of this world @0.9
mind-blowing | mind-bending @0.9
think different | think differently
outside the box
what if | what would happen if @0.7
suppose you could @0.7
mix it up | mixtape @0.8
mash-up | mashup @0.8
remix | remixed @0.8
crazy | crazier | craziest @0.5
bonkers @0.5
twist | twists | plot twist @0.5
colourful @0.6
colorful @0.6
neon @0.6
technicolour | technicolor @0.6
rainbow | rainbows @0.6
glow-in-the-dark @0.6
artist | artists | street art @0.5
graffiti @0.5
mural | murals @0.5
spray paint @0.5
never been done | never seen before | like never before @0.9
unlike anything | unlike any other @0.9
invent | invents | invented | inventive | invention | inventions @0.7
whimsical | whimsy
surreal
psychedelic
kaleidoscope
trippy
fantasy | fantastical @0.7
fairy tale | fairytale @0.7
once upon a time @0.7
fable @0.7
secret | secrets @0.5
mystery | mysteries | mysterious @0.5
riddle | riddles @0.8
treasure hunt | treasure map @0.8
hidden door @0.8
trapdoor @0.8
ghost | ghosts @0.6
haunted @0.6
dragon | dragons @0.6
monster | monsters @0.6
mermaid | mermaids @0.6
wizard | wizards @0.6
aliens @0.6
galaxy | galaxies @0.5
universe @0.5
outer space | spaceship @0.5
planet | planets @0.5
rocket | rockets @0.5
time machine @0.5
upside down @0.6
inside out @0.6
back to front @0.6
topsy-turvy @0.6
curious | curiosity | curiouser @0.6
quirky @0.7
offbeat @0.7
eccentric @0.7
oddball @0.7
peculiar @0.7
unconventional @0.7
unusual @0.7
experiment | experiments | experimental | experimenting @0.6
doodle | doodles @0.5
sketchbook @0.5
paint your | paintbrush @0.5
collage @0.5
another world | other worlds | new worlds | parallel world @0.8
rabbit hole @0.8
portal @0.8
daydream | daydreams @0.6
brainstorm @0.6
brainwave @0.6
lightbulb moment @0.6
tastes like | smells like | sounds like @0.4
costume | costumes @0.5
fancy dress @0.5
masquerade @0.5
puppet | puppets @0.5
secret ingredient @0.5
spell | spells @0.5
potion @0.5
wand @0.5
visionary @0.6
inspired | inspiring | inspiration @0.6
avant-garde
originality
novel idea | novel ideas
make believe @0.6
superhero | superheroes @0.4
robot | robots @0.4
dinosaur | dinosaurs @0.4
wonderland | wonder | wonders | wondrous @0.5
mischief maker @0.5
alter ego @0.5
never the same twice | no two the same @0.6
no two are @0.6
unexpected pairing | unlikely pairing

# up-to-date
new @0.25
brand-new @0.7
all-new @0.7
latest @0.6
newest @0.6
just dropped | new drop | drops @0.9
just landed @0.9
just launched @0.9
just released @0.9
hot off the @0.8
fresh off the @0.8
this just in @0.8
trend | trends | trending | trendy | on-trend | trendsetter | trendsetters @0.8
modern @0.4
up-to-date | bang up to date @0.6
up to the minute @0.6
next-gen | next generation @0.8
cutting-edge | bleeding edge @0.7
state-of-the-art @0.7
future | futuristic | the future of @0.6
contemporary @0.5
innovative | innovation | innovations | innovate | innovating | innovator @0.7
groundbreaking | ground-breaking | breakthrough @0.9
trailblazing | trailblazer @0.9
game-changing @0.9
limited edition | limited drop @0.6
collab | capsule collection @0.6
right now | live now | happening now @0.4
tonight @0.4
live stream | livestream | streaming | streams live @0.4
podcast @0.4
playlist | playlists @0.4
viral | going viral @0.7
hottest @0.4
first ever @0.7
world first | world's first @0.7
a first for @0.7
tomorrow's @0.4
revolutionary | revolution | revolutionise | revolutionize @0.8
launch | launches | launching | launched @0.4
premiere | premieres @0.7
debut | debuts @0.7
unveil | unveils | unveiled @0.7
sneak peek @0.7
first look @0.7
early access @0.7
new season | this season's @0.6
new arrivals | new arrival @0.6
pre-order @0.6
of the moment @0.6
ahead of the curve | ahead of its time | ahead of the pack @0.9
upgrade | upgraded | upgrades @0.5
reboot | rebooted @0.5
version two @0.5
2.0 @0.5
ai-powered @0.6
artificial intelligence @0.6
augmented reality | virtual reality @0.6
vr @0.6
3d-printed @0.6
hologram @0.6
drone | drones @0.6
swipe @0.4
app-only @0.4
hashtag @0.4
tiktok @0.4
instagram @0.4
gen z @0.5
streetwear @0.5
sneakers | sneaker | sneakerhead @0.5
skate | skateboard | skaters @0.5
startup | start-up | startups @0.5
hackathon @0.5
beta @0.5
independently @0.3
hip | hippest @0.6
freshest @0.6
newcomer @0.5
newly launched | newly released | newly opened @0.5
smart home @0.4
wearable @0.4
electric vehicle | electric vehicles | electric car | electric scooter @0.4
coming soon | dropping soon @0.5
out now @0.5
era | new era @0.5

# staid
traditional | tradition | traditions | traditionally @-0.7
time-honoured | time-honored @-0.8
age-old @-0.8
long-established | long-standing @-0.8
conservative | conservatively @-0.9
conventional | conventionally @-0.9
quiet | quietly | quietness @-0.7
hush | hushed @-0.7
calm | calmly | calming @-0.7
serene | serenity @-0.8
tranquil | tranquility | tranquillity @-0.8
peaceful | peacefully @-0.8
stillness @-0.8
unhurried @-0.6
slowly | slow @-0.6
leisurely @-0.6
steady | steadily @-0.6
predictable | predictably @-0.8
unsurprising @-0.8
routine | routines @-0.6
cautious | cautiously @-0.5
careful | carefully @-0.5
classic | classical @-0.3
as always @-0.6
as usual @-0.6
as before @-0.6
same as last year @-0.6
unchanged @-0.6
has not changed | hasn't changed @-0.6
in accordance with @-0.7
pursuant to @-0.7
regulations @-0.6
procedure | procedures @-0.6
proven @-0.3
gentle | gently @-0.4
mild | mildly @-0.4
resting | restful @-0.4
relax | relaxing | relaxed @-0.4
unwind @-0.4
nap @-0.4
sensible | sensibly @-0.8
prudent | prudently @-0.8
restrained | restraint @-0.8
subdued @-0.8
sedate @-0.8
muted @-0.8
placid @-0.8
demure @-0.8
since 19 @-0.3
established in @-0.3
compliance @-0.5
documentation @-0.5
administrative @-0.5
paperwork @-0.5
filing @-0.5
ordinary @-0.4
regular @-0.4
routine matter @-0.4
usual @-0.4
beige @-0.4
suitable for most @-0.6
for all ages @-0.6
office hours | opening hours | on weekdays | weekdays @-0.4
appointment | appointments @-0.4
waiting room @-0.4
in writing @-0.4
a range of @-0.4
a variety of @-0.4
a selection of @-0.4
a choice of @-0.4
annual | annually @-0.4
quarterly @-0.4
scheduled @-0.4
moderate | moderately | moderation @-0.4
balanced | well-balanced @-0.4
medium @-0.4
retirement | retired @-0.5
pension | pensioners @-0.5
decades @-0.3
generations @-0.3
for over fifty years @-0.3
boring @-0.6
dull @-0.6
bland @-0.6
tedious @-0.6
orderly @-0.3
formal attire @-0.3
proper | properly @-0.3
`;
