export const EXCITEMENT = `
list: excitement
language: en
provenance: Aaker (1997), excitement: daring, spirited, imaginative, up-to-date. Cue words gathered by hand; negative weights are the opposite pole.
negatable: yes
facets: yes

# daring
daring | dare | dares @1.1
bold | boldly | bolder | boldest @1.1
fearless | fearlessly
brave @0.6
rebel | rebels | rebellious | rebellion
break the rules | break rules | bend the rules | rule-breaking @1.1
push the limits | push limits | no limits | limitless
edgy | edge @0.6
provocative
risk it | take risks | take a risk | take the leap | leap @0.7
wild | wildly @0.6
unexpected | unexpectedly @0.6
disrupt | disruptive | disrupting @0.8
defy | defies | defying @0.9
shake up | shake things up
turn heads | head-turning
go big | go for it @0.7
loud @0.6
unstoppable @0.9
radical | radically @0.8
dive in @0.4
challenge yourself @0.6

# spirited
exciting | excited | excitement @1.1
thrill | thrills | thrilling | thrilled @1.1
adrenaline @1.1
energy | energetic | energised | energized @0.8
vibrant | vibrancy @0.9
lively @0.9
electric | electrifying @0.9
buzz | buzzing @0.7
young | youth | youthful @0.7
party | parties | partying @0.7
dance | dancing @0.6
festival | festivals @0.5
beat | beats @0.3
alive @0.6
cool | coolest @0.6
spirited | high-spirited
dynamic @0.8
fast | faster | fastest @0.4
explosive | explode | explodes | explosion @0.8
spark | sparks @0.5
action-packed | fast-paced | high-octane
rush @0.4
fun @0.5
crank it up | turn it up | amp up
non-stop | nonstop @0.6
epic @0.7
let's go | let's do this @0.8
rock | rocks | rocking @0.3
awesome @0.5
can't wait | cannot wait @0.5
unleash | unleashed | unleashes
jump | jumping @0.4
race | racing @0.4
adventure | adventures | adventurous @0.6

# imaginative
imaginative | imagination | imagine @0.9
creative | creativity | creatively | create your own @0.8
unique | uniquely @0.5
one of a kind | one-of-a-kind @0.6
original ideas | fresh idea | fresh ideas | new ideas @0.8
reinvent | reinvented | reinventing
reimagine | reimagined | reimagining
surprise | surprises | surprising | surprisingly @0.7
playful | playfully @0.6
dream big | dream @0.4
magic | magical @0.5
out of this world | mind-blowing | mind-bending @0.9
think different | think differently
mix it up | mash-up | mashup @0.8
crazy @0.5
twist @0.4
colourful | colorful | neon @0.6
artist | artists | street art | graffiti @0.5
never been done | never seen before | like never before @0.9
invent | inventive | invention @0.7

# up-to-date
new @0.25
brand-new | brand new | all-new @0.7
latest | newest @0.6
just dropped | new drop | just landed | drops @0.9
trend | trends | trending | trendy | on-trend @0.8
modern @0.4
up-to-date | up to date @0.6
next-gen | next generation | next-generation @0.8
cutting-edge | cutting edge @0.7
future | futuristic @0.6
contemporary @0.5
innovative | innovation | innovate | innovating @0.7
limited edition | limited drop @0.6
right now | live now | tonight @0.4
viral | going viral @0.7
independent | independently @0.4
hot | hottest @0.5
first ever | first-ever @0.6
tomorrow's @0.4
revolutionary | revolution @0.8
launch | launches | launching @0.4

# staid
traditional | tradition | traditionally @-0.7
time-honoured | time-honored @-0.8
conservative @-0.9
quiet | quietly | quietness @-0.7
calm | calmly @-0.7
serene | serenity | tranquil | tranquility | peaceful | peacefully @-0.8
unhurried | slowly | slow @-0.6
steady | steadily @-0.6
predictable | predictably @-0.8
routine @-0.6
cautious | cautiously | careful | carefully @-0.5
classic @-0.3
as always | as usual @-0.5
in accordance with | pursuant to @-0.7
regulations | procedure | procedures @-0.6
proven @-0.3
gentle | gently @-0.4
rest @-0.3
sensible | prudent | prudently @-0.8
restrained @-0.7
since 19 | established in @-0.3
compliance | documentation @-0.5
ordinary @-0.5
`;
