export const SINCERITY = `
list: sincerity
language: en
provenance: Aaker (1997), sincerity: down-to-earth, honest, wholesome, cheerful. Cue words gathered by hand under her facets; negative weights are the opposite pole.
negatable: yes
facets: yes

# down-to-earth
down-to-earth | down to earth @1.3
family | families @0.6
family-run | family-owned | family run | family owned
small-town | small town
hometown | home town
local @0.4
neighbour | neighbor | neighbours | neighbors | neighbourhood | neighborhood @0.7
homemade | home-made
home-cooked | home cooking | home-style
kitchen table
grandmother | grandma | grandmother's | grandma's | granny @0.7
mother | mother's | mum's | mom's @0.5
everyday @0.5
ordinary people | ordinary folks
simple | simply | simplicity @0.5
humble | humbly
modest | modestly @0.8
no frills | no-frills | unpretentious
plain-spoken | plain speaking | plain talk
roots @0.4
community @0.5
farm | farmer | farmers @0.4
like family | part of the family @1.2
no fuss @0.7

# honest
honest | honestly | honesty @1.2
sincere | sincerely | sincerity @1.2
genuine | genuinely @1.1
real people | real food | real ingredients @0.7
truth | truthful | truthfully
true to @0.6
straightforward | straight-talking | straight talk
transparent | transparency | transparently
open about | openly
nothing to hide | no hidden | no small print | no fine print
keep our word | keeps its word | keep our promises | keep a promise | our word
fair | fairly | fairness @0.5
admit | we admit | own up @0.7
made a mistake | our mistake | got it wrong @0.8
trust | trusted @0.5
heartfelt @1.1
from the heart | with all our heart | wholehearted | wholeheartedly
tell you exactly | tell you straight | say what we mean | mean what we say
promise @0.3
we listen | listen to you | listening @0.5
as it is | the way it is @0.3

# wholesome
wholesome @1.2
caring | care for | care about | cares for | cared for @0.8
kind | kindness | kindly @0.7
kind-hearted | good-hearted | warm-hearted | big-hearted
original @0.4
natural | naturally @0.5
organic @0.5
fresh | freshly @0.4
pure | purely @0.4
healthy | nourishing | nourish @0.5
made with love | with love | lovingly
handmade | made by hand | by hand @0.6
children | kids @0.4
tender | gentle | gently @0.4
thoughtful | thoughtfully @0.6
generous | generously | generosity @0.7
helping hand | help each other | look after | looks after | looking after @0.7
good for you @0.4
share | shared | sharing @0.3
safe for children @0.5
together @0.4
home @0.3
grateful | thankful @0.6
welcome you home | feel at home | at home with us @0.8

# cheerful
cheerful | cheerfully | cheer @1.1
warm | warmly | warmth @0.8
friendly | friendliness | friends | friend @0.7
smile | smiles | smiling | with a smile @0.8
happy | happily | happiness @0.5
sunny @0.5
joy | joyful @0.4
laughter @0.4
hug | hugs | hugging @0.6
sentimental @0.7
memories | childhood @0.5
good-natured | good natured
big smile @0.5
hearty | heartily @0.6
neighbourly | neighborly
cosy | cozy @0.5
welcome @0.3
chat over @0.4

# hype
showy @-1
flashy @-1
cutting-edge @-0.4
exclusive | exclusively @-0.6
elite @-0.8
vip @-0.6
revolutionary @-0.5
game-changing | game changer | game-changer @-0.7
world-class | best-in-class @-0.5
synergy | leverage | stakeholders @-0.8
unrivalled | unrivaled | unmatched @-0.6
must-have @-0.4
dominate | crush the competition @-1
jaw-dropping | insane @-0.7
hurry | act now | last chance @-0.7
pursuant to @-0.5
aforementioned @-0.5
guaranteed results | miracle @-0.9
celebrity | celebrities @-0.5
glamour | glamorous @-0.6
`;
