export const EXCITEMENT = `
list: excitement
language: en
provenance: Aaker (1997), excitement: daring, spirited, imaginative, up-to-date. Cue words gathered by hand; negative weights are the opposite pole.
negatable: yes
facets: yes

# daring
daring | dare | dares | dared | daredevil @1.1
bold | boldly | bolder | boldest | boldness @1.1
fearless | fearlessly | audacious | audacity
brave | bravely | bravery @0.6
rebel | rebels | rebellious | rebellion
break the rules | break rules | bend the rules | breaks the rules | rule-breaking | rule breakers | no rules @1.1
rule book | rulebook @0.6
push the limits | push limits | no limits | limitless | push boundaries | pushing boundaries
edgy | edge @0.6
provocative | provoke | provokes | controversial @0.8
risk it | take risks | take a risk | take the risk | risk-taker | risk-takers | risky @0.7
take the leap | leap | leaps | plunge | take the plunge @0.7
wild | wildly | wilder | wildest @0.6
unexpected | unexpectedly | unpredictable @0.6
disrupt | disruptive | disrupting | disrupts @0.8
defy | defies | defying | defiant | defiance @0.9
shake up | shake things up | stir things up | tear up the
turn heads | head-turning | stand out from | stop traffic @0.8
go big | go for it | go all out | all in @0.7
loud | louder | loudest | out loud @0.6
unstoppable @0.9
radical | radically @0.8
dive in | dive into | headfirst | head first | deep end @0.6
challenge yourself | dare you | double dare | we dare you @0.8
maverick | mavericks | renegade | outlaw | outlaws | misfit | misfits
gutsy | nerve | nerves of steel | no guts @0.8
unapologetic | unapologetically | unfiltered | uncensored | shameless | shamelessly @0.8
taboo | scandal | scandalous | outrageous | outrageously | forbidden @0.7
stunt | stunts | skydive | skydiving | bungee | freefall | free fall | parachute @0.9
no brakes | no seatbelts | no turning back | no safety net | blindfold | blindfolded @0.8
against the grain | swim upstream | colour outside the lines | color outside the lines @0.9
untamed | unruly | reckless | feral | unhinged @0.7
uncharted | into the unknown | never been tried | nobody has tried @0.7
quit your job | burn the | set fire to | resign @0.4
after dark | midnight | past midnight @0.4
hold on tight | buckle up | brace yourself | not for the faint @0.9
rip | rips | smash | smashes | smashing @0.4

# spirited
exciting | excited | excitement | excite @1.1
thrill | thrills | thrilling | thrilled @1.1
exhilarating | exhilaration | invigorating @1.1
adrenaline | heart-pounding | heart-racing | goosebumps @1.1
energy | energetic | energised | energized | high-energy @0.8
vibrant | vibrancy @0.9
lively | liveliest @0.9
electric | electrifying @0.8
buzz | buzzing @0.7
young | youth | youthful @0.5
party | parties | partying @0.6
dance | dances | dancing | dance floor | dancer | dancers @0.6
festival | festivals | carnival | carnivals | fireworks | confetti @0.6
beat | beats | bass | drum | drums | drummer | dj | djs @0.5
trombone | trombones | trumpet | trumpets | guitar | guitars | brass band | amp | amps @0.4
alive | come alive | comes alive @0.6
cool | coolest @0.5
spirited | high-spirited
dynamic @0.8
fast | faster | fastest @0.4
explosive | explode | explodes | explosion @0.8
spark | sparks | sparked | sparkler | sparklers @0.5
ignite | ignites | on fire | set alight | blaze | blazing @0.7
action-packed | fast-paced | high-octane | full throttle | full speed | top speed | turbo | supercharged @1
rush | whoosh | zoom | zip past @0.5
fun @0.5
crank it up | turn it up | turned up | amp up | volume | full blast @0.7
non-stop @0.6
epic @0.7
let's go | let's do this | game on | bring it on | ready, set, go | here we go
rock | rocks | rocking | rock out @0.3
awesome @0.5
can't wait | cannot wait @0.5
unleash | unleashed | unleashes
jump | jumps | jumping | leaping | bounce | bounces | bouncing @0.5
race | races | racing | sprint | sprints @0.4
adventure | adventures | adventurous @0.6
roar | roars | roaring | scream | screams | screaming | cheering | crowd goes @0.6
kick off | kicks off | blast off | lift-off | take off @0.4
pulse | pulses | pulsing | throb | pounding | thumping | thump @0.7
spin | spins | spinning | whirl | whirling | twirl | somersault | backflip @0.5
roller coaster | rollercoaster | wild ride | joyride @0.8
all night | till dawn | until dawn | all-nighter | stay up late @0.7
boom | bang | pow | zap | wham | kaboom @0.7
fizz | fizzes | fizzing | crackle | crackles | sizzle @0.5
level up | power up | fired up | pumped | revved up | rev | revs @0.7
high five | high fives | fist bump | encore | mosh pit @0.6
shakes | shake the | shaking | quake | earthquake @0.4
passion | passionate | passionately @0.5
bursting | burst of | bursts of | burst into @0.6

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
out of this world | mind-blowing | mind-bending @0.9
think different | think differently | outside the box
what if | what would happen if | suppose you could @0.7
mix it up | mash-up | mashup | remix | remixed | mixtape @0.8
crazy | crazier | craziest | bonkers @0.5
twist | twists | plot twist @0.5
colourful | colorful | neon | technicolour | technicolor | rainbow | rainbows | glow-in-the-dark @0.6
artist | artists | street art | graffiti | mural | murals | spray paint @0.5
never been done | never seen before | like never before | unlike anything | unlike any other @0.9
invent | invents | invented | inventive | invention | inventions @0.7
whimsical | whimsy | surreal | psychedelic | kaleidoscope | trippy
fantasy | fantastical | fairy tale | fairytale | once upon a time | fable @0.7
secret | secrets | mystery | mysteries | mysterious @0.5
riddle | riddles | treasure hunt | treasure map | hidden door | trapdoor | locked drawer @0.8
ghost | ghosts | haunted | dragon | dragons | monster | monsters | mermaid | mermaids | wizard | wizards | aliens @0.6
galaxy | galaxies | universe | outer space | planet | planets | spaceship | rocket | rockets | moonbeam | time machine @0.5
upside down | inside out | back to front | topsy-turvy @0.6
curious | curiosity | curiouser @0.6
quirky | offbeat | eccentric | oddball | peculiar | unconventional | unusual @0.7
experiment | experiments | experimental | experimenting @0.6
doodle | doodles | sketchbook | paint your | paintbrush | collage @0.5
another world | other worlds | new worlds | parallel world | rabbit hole | portal @0.8
daydream | daydreams | brainstorm | brainwave | lightbulb moment @0.6
tastes like | smells like | sounds like @0.4
unfinished stories | a story | ghost story | story begins | stories begin @0.4
costume | costumes | fancy dress | masquerade | puppet | puppets @0.5
secret ingredient | spell | spells | potion | wand @0.5

# up-to-date
new @0.25
brand-new | all-new @0.7
latest | newest @0.6
just dropped | new drop | just landed | drops | just launched | just released @0.9
hot off the | fresh off the | this just in @0.8
trend | trends | trending | trendy | on-trend | trendsetter | trendsetters @0.8
modern @0.4
up-to-date | up to the minute | bang up to date @0.6
next-gen | next generation @0.8
cutting-edge | state-of-the-art | bleeding edge @0.7
future | futuristic | the future of @0.6
contemporary @0.5
innovative | innovation | innovations | innovate | innovating | innovator @0.7
groundbreaking | ground-breaking | trailblazing | trailblazer | breakthrough | game-changing @0.9
limited edition | limited drop | collab | capsule collection @0.6
right now | live now | tonight | happening now @0.4
live stream | livestream | streaming | streams live | podcast | playlist | playlists @0.4
viral | going viral @0.7
hot | hottest @0.4
first ever | world first | world's first | a first for @0.7
tomorrow's @0.4
revolutionary | revolution | revolutionise | revolutionize @0.8
launch | launches | launching | launched @0.4
premiere | premieres | debut | debuts | unveil | unveils | unveiled | sneak peek | first look | early access @0.7
new season | this season's | new arrivals | new arrival | pre-order | of the moment @0.6
ahead of the curve | ahead of its time | ahead of the pack @0.9
upgrade | upgraded | upgrades | reboot | rebooted | version two | 2.0 @0.5
ai-powered | artificial intelligence | augmented reality | virtual reality | vr | 3d-printed | hologram | drone | drones @0.6
swipe | tap to | scan to | app-only | in the app | hashtag | tiktok | instagram @0.4
already booked | already knows | knows before you @0.5
gen z | streetwear | sneakers | sneaker | sneakerhead | skate | skateboard | skaters @0.5
startup | start-up | startups | hackathon | beta @0.5
independently @0.3

# staid
traditional | tradition | traditions | traditionally @-0.7
time-honoured | time-honored | age-old | long-established | long-standing @-0.8
conservative | conservatively | conventional | conventionally @-0.9
quiet | quietly | quietness | hush | hushed @-0.7
calm | calmly | calming @-0.7
serene | serenity | tranquil | tranquility | tranquillity | peaceful | peacefully | stillness @-0.8
unhurried | slowly | slow | leisurely @-0.6
steady | steadily @-0.6
predictable | predictably | unsurprising @-0.8
routine | routines @-0.6
cautious | cautiously | careful | carefully @-0.5
classic | classical @-0.3
as always | as usual | as before | same as last year | unchanged | has not changed | hasn't changed @-0.6
in accordance with | pursuant to @-0.7
regulations | procedure | procedures @-0.6
proven @-0.3
gentle | gently | mild | mildly @-0.4
rest | resting | restful | relax | relaxing | relaxed | unwind | nap @-0.4
sensible | sensibly | prudent | prudently @-0.8
restrained | restraint | subdued | sedate | muted | placid | demure @-0.8
since 19 | established in @-0.3
compliance | documentation | administrative | paperwork | filing @-0.5
ordinary | standard | regular | routine matter | usual @-0.4
beige | grey | gray | charcoal | navy @-0.4
suits most | suitable for most | most occasions | fits most | for all ages @-0.6
office hours | opening hours | on weekdays | open weekdays | weekdays @-0.4
appointment | appointments | waiting room | by post | in writing @-0.4
a range of | a variety of | a selection of | a choice of @-0.4
annual | annually | quarterly | scheduled @-0.4
moderate | moderately | moderation | balanced | well-balanced | medium @-0.4
retirement | retired | pension | pensioners @-0.5
decades | generations | for over fifty years @-0.3
boring | dull | bland | tedious @-0.6
orderly | formal attire | proper | properly @-0.3
`;
