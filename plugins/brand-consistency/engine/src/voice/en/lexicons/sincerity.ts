export const SINCERITY = `
list: sincerity
language: en
provenance: Aaker (1997), sincerity: down-to-earth, honest, wholesome, cheerful. Cue words gathered by hand under her facets; negative weights are the opposite pole.
negatable: yes
facets: yes

# down-to-earth
down-to-earth @1.3
family-run | family-owned | family business | family firm
family | families @0.5
small-town
hometown | home town
home-grown @0.7
local | locals @0.4
neighbour | neighbor | neighbours | neighbors | neighbourhood | neighborhood @0.7
next door | down the road | round the corner | around the corner | up the street @0.6
homemade
home-cooked | home cooking | home-style
kitchen table | dinner table | family table @0.9
grandmother | grandmothers | grandma | granny | nana | grandmother's | grandma's | granny's | nan's @0.8
grandfather | grandfathers | grandpa | grandad | granddad | grandfather's | grandpa's | grandad's @0.7
mum | mums | mom | moms | mum's | mom's | mother's @0.6
dad | dads | dad's @0.6
aunt | auntie | aunty | uncle | aunt's | uncle's @0.5
everyday @0.5
ordinary people | ordinary folk | ordinary folks | working families | working people
simple | simply | simplicity @0.5
humble | humbly | humility
modest | modestly @0.8
no frills | unpretentious | unfussy | no fuss | nothing fancy | without the fuss
no airs | airs and graces | no pretence | no pretense | no pretension
plain-spoken | plain speaking | plain talk | plain words @1.1
plain english | no jargon | jargon-free @0.9
salt of the earth @1.2
old-fashioned @0.5
roots | rooted in @0.4
born and raised | born and bred | grew up @0.7
community @0.5
farm | farms | farmer | farmers | farmhouse @0.5
like family | part of the family | one of the family @1.2
kettle | kettle's | cuppa | cup of tea | pot of tea @0.7
pop in | pop by | pop round | drop by | drop in | stop by | call round @0.7
come as you are @0.9
make yourself at home | make yourselves at home @0.9
pull up a chair | have a seat with us | sit with us @0.8
give us a shout | give us a call | give us a ring | ask for me @0.7
come in and talk | have a chat | a good chat | chat over | over a cup | natter @0.8
by name | first name | first names | know your name | knows your name @0.7
our regulars | the regulars @0.7
front porch | back porch | porch | backyard | back yard | back garden | doorstep @0.6
corner shop | corner store | village shop | village hall | village green | church hall @0.7
the pub | our pub | local pub @0.5
passed down | handed down | hand-me-down @0.7
same as ever | same as always | like it used to be | the old way | used to make @0.6
apron | aprons | rolling pin | wooden spoon @0.7
muddy boots | wellies | rolled-up sleeves | roll up our sleeves @0.6
lunchbox | packed lunch | sandwiches | leftovers | toast | porridge @0.4
folk | folks @0.4
patched | patch up | darned | mended | mend @0.5
allotment | vegetable patch | veg patch | hen house | henhouse @0.7
unassuming
working hands | worn hands | calloused hands @0.7
we're just | we are just @0.4

# honest
honest | honestly | honesty @1.2
sincere | sincerely meant | sincerity @1.2
genuine | genuinely @1.1
real people | real food | real ingredients | the real thing @0.7
truth | truthful | truthfully | truths
true to our | true to its | stay true @0.7
straightforward | straight-talking | straight talk | straight answer | straight answers
transparent | transparency | transparently
candid | candidly | candour | candor @1.1
frank | frankly | frankness @0.9
open about | openly
nothing to hide | no hidden | no small print | no fine print
no catch | no strings attached | no strings | no tricks | no gimmicks | no gimmick | no nonsense | no surprises
no miracles | not a miracle | no magic | no hype @0.9
keep our word | keeps its word | keeps her word | keeps his word | our word | true to our word | as good as our word
keep our promises | keep a promise | kept our promise | a promise kept
fair | fairly | fairness @0.5
fair and square | fair price | fair pay | fair wage | fair trade @0.8
admit | we admit | own up | come clean | fess up @0.8
made a mistake | our mistake | our mistakes | got it wrong | we were wrong | our error @0.9
our fault | our own fault | we let you down | we messed up | on us, not you @0.9
make it right | put it right | put things right | make amends
we should have | we could have done better | we fell short | fell short @0.8
we're sorry | we are sorry | truly sorry @0.4
trust | trusted | trusting @0.4
integrity | principled | principles @0.7
conscience | good conscience | clear conscience @0.9
heartfelt @1.1
from the heart | with all our heart | wholehearted | wholeheartedly
hand on heart | cross our hearts
tell you exactly | tell you straight | say what we mean | mean what we say | tell it like it is
we'll tell you | we will tell you | we'll say so | we will say so | we'd tell you | let you know if @0.7
to be honest | to tell the truth | truth be told | in all honesty @1.1
the truth is | the honest answer @0.9
warts and all | plain truth | the whole truth | the full story | the whole story
what you see is what you get | does what it says | exactly what it says @0.9
call a spade a spade | above board | on the level
see for yourself | judge for yourself | make up your own mind @0.7
not for everyone | isn't for everyone | won't suit everyone | not perfect | isn't perfect | aren't perfect @0.9
you don't need | you won't need | you may not need | don't buy | don't need us @0.6
drawback | drawbacks | downside | downsides | limitations | shortcomings | flaw | flaws @0.6
can't promise | cannot promise | we don't promise | can't guarantee | we can't fix @0.7
we don't cover | does not cover | doesn't cover | we don't know yet | we don't do @0.6
worth knowing | you should know | good to know before | before you buy | before you sign | better you hear @0.8
it'll take | it will take time | it takes time | bear with us while @0.3
costs the same | same price for everyone | what it costs us | what it cost us | to the penny | where your money goes | where the money goes @0.7
promise | promised @0.3
we listen | listen to you | we're listening @0.6
as it is | the way it is @0.3
unvarnished | unedited | unretouched | no retouching | no filter | undisguised @0.9
a decent | decent | decency @0.6
answer to you | answerable to @0.6

# wholesome
wholesome @1.2
caring | care for | care about | cares for | cared for | we care @0.8
kind | kindness | kindly meant | kinder @0.7
kind-hearted | good-hearted | warm-hearted | big-hearted | soft-hearted | heart of gold
compassion | compassionate | compassionately
natural | naturally @0.5
organic @0.5
fresh | freshly @0.4
farm-fresh | fresh from the | garden-fresh | straight from the farm @0.8
free-range | grass-fed | pasture-raised | home-raised @0.6
pure | purely @0.4
healthy | nourishing | nourish | nourishes @0.5
wholegrain | wholemeal | whole wheat | oats | honey @0.5
nothing added | nothing artificial | no additives | no preservatives | nothing else @0.8
home-baked | freshly baked | baked this morning | from scratch @0.7
family recipe | grandma's recipe | old recipe | recipe @0.5
made with love | with love | lovingly @0.9
handmade | made by hand | by hand | hand-knitted | knitted @0.6
children | kids | toddlers @0.3
little ones | grandchildren | grandkids | newborn @0.6
bedtime story | bedtime stories | nursery rhyme | story time @0.7
tender | tenderness | gentle | gently @0.4
thoughtful | thoughtfully @0.6
generous | generously | generosity @0.7
helping hand | lend a hand | help each other | pitch in | chip in | pitch in together @0.8
look after | looks after | looking after | looked after | take care of | taking care of @0.7
look out for each other | looking out for | watch over | for each other | one another @0.6
good deed | good deeds | give back | giving back | do good | doing good @0.7
volunteer | volunteers | volunteering @0.6
donate | donates | donated | donation | donations | soup kitchen | food bank @0.5
good for you | do you good | does you good @0.5
share | shared | sharing @0.3
safe for children | child-friendly | family-friendly @0.5
together @0.4
home @0.3
grateful | gratefully | gratitude | thankful @0.7
feel at home | at home with us | welcome you home | home away from home @0.8
orchard | orchards | hedgerow | meadow | meadows | berries | strawberries | pumpkin | pumpkins @0.5
homegrown vegetables | from our garden | from the garden | kitchen garden @0.8
clean living | good clean fun | unspoilt | unspoiled | innocence | innocent @0.6
virtue | virtues | virtuous @0.6
blessing | blessings | bless @0.5
forgive | forgiving | forgiveness | patience @0.5
rescue dog | rescue dogs | rescued animals | adopted @0.5
good food | honest food | hearty food | square meal | hot meal | warm meal @0.7

# cheerful
cheerful | cheerfully | cheerfulness | good cheer @1.1
warm | warmly | warmth @0.8
warm welcome | warmest welcome @1
friendly | friendliness @0.9
friend | friends | friendship @0.6
smile | smiles | smiling | smiled | with a smile | all smiles @0.8
grin | grins | grinning | beam with | beaming @0.7
happy | happily | happiness @0.5
merry | merrily | jolly | jovial | chirpy
sunny | sunshine | sun's out @0.6
joy | joyful | joyfully @0.5
laughter | laugh together | a good laugh @0.6
giggle | giggles | giggling | chuckle | chuckles @0.5
hug | hugs | hugging | cuddle | cuddles @0.7
sentimental @0.7
memories | childhood | fond | fondly | nostalgia | nostalgic @0.6
good-natured | good-humoured | good-humored | light-hearted
heart-warming | warms the heart | warm your heart | warms your heart
lift your spirits | lifts your spirits | cheer you up | brighten your day | brighten up | brightens
made our day | make your day | made my day | made our week | made our monday @0.8
big smile | put a smile | puts a smile @0.6
hearty | heartily @0.6
neighbourly | neighborly
cosy | cozy | cosily | snug @0.5
welcome | welcomes | welcoming @0.4
whistle | whistles | whistling | humming | sing along | singalong @0.6
good morning | morning, everyone | morning, all @0.5
a wave | wave hello | wave back | waves back | say hello | says hello | said hello @0.6
lemonade | jam | scones | biscuits | cookies | cupcakes | hot chocolate @0.4
birthday | birthdays | picnic | picnics | barbecue @0.4
old friends | old friend | good company | pals | like an old friend @0.7
see you soon | see you there | glad you came | glad to see | happy to see | pleased to see @0.6
wag | wags | wagging | wagging tail @0.5
wish you well | best wishes | warmest wishes | with warmest | lots of love @0.6
spring in your step | skip | skipping @0.4

# hype
showy @-1
flashy | flashiest @-1
exclusive | exclusively | exclusivity @-0.6
elite | elites @-0.8
vip | vips | a-list @-0.6
revolutionary | revolutionise | revolutionize @-0.5
game-changing | game changer @-0.7
world-class | best-in-class | world-leading @-0.5
unrivalled | unrivaled | unmatched | unparalleled @-0.6
must-have | must-haves @-0.5
dominate | crush the competition | crush it @-1
jaw-dropping | insane | mind-blowing @-0.7
unbelievable | unbelievably | incredible results @-0.5
guaranteed results | instant results | overnight results | overnight success | miracle | miraculous @-0.9
secret formula | secret weapon | magic bullet @-0.7
celebrity | celebrities | red carpet | paparazzi @-0.5
influencer | influencers @-0.6
glamour | glamorous | glamorously | glitz | glitzy @-0.6
status symbol | envy | envied | envious | turn heads | show off | showing off @-0.8
iconic | legendary | ultimate @-0.4
next-level @-0.5
visibly younger | flawless | age-defying | anti-ageing | anti-aging @-0.5
hype | hyped @-0.6
number one | no 1 | the greatest | the best ever | the world's best @-0.4

# corporate distance
synergy | synergies | leverage | leveraging | stakeholders @-0.8
paradigm | paradigm shift | value proposition | deliverables | touchpoints @-0.8
elevate | elevates | elevated | elevating @-0.5
seamless | seamlessly | frictionless @-0.4
maximise | maximize | optimise | optimize | optimal @-0.4
monetise | monetize | monetisation | monetization @-0.8
pursuant to @-0.5
aforementioned | the undersigned | herein @-0.6
valued customer | valued customers | your call is important @-0.6
at your earliest convenience | any inconvenience | inconvenience caused @-0.4
please refer to | exclusions apply | terms apply | conditions apply @-0.5
designated personnel | the establishment | our facility | this facility @-0.5
high-net-worth | enterprise-grade | market-leading @-0.5
ever-changing | fast-moving world | today's fast-paced @-0.5
`;
