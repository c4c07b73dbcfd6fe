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
next door @0.6
down the road @0.6
round the corner | around the corner @0.6
up the street @0.6
homemade
home-cooked | home cooking | home-style
kitchen table | dinner table | family table @0.9
grandmother | grandmothers | grandma | granny | grandmother's | grandma's | granny's @0.8
nana @0.8
nan's @0.8
grandfather | grandfathers | grandpa | grandad | granddad | grandfather's | grandpa's | grandad's @0.7
mum | mums | mum's @0.6
mom | moms | mom's @0.6
mother's @0.6
dad | dads | dad's @0.6
aunt | auntie | aunty | aunt's @0.5
uncle | uncle's @0.5
everyday @0.5
ordinary people | ordinary folk | ordinary folks | working people | working families
simple | simply | simplicity @0.5
humble | humbly
humility
modest | modestly @0.8
no frills
unpretentious
unfussy
no fuss | without the fuss
nothing fancy
no airs | airs and graces
no pretence | no pretense | no pretension
plain-spoken | plain speaking | plain talk | plain words @1.1
plain english @0.9
no jargon | jargon-free @0.9
salt of the earth @1.2
old-fashioned @0.5
roots | rooted in @0.4
born and raised | born and bred @0.7
grew up @0.7
community @0.5
farm | farmer | farmers | farmhouse @0.5
like family | part of the family | one of the family @1.2
kettle | kettle's @0.7
cuppa | cup of tea | pot of tea @0.7
pop in | pop by | pop round | call round @0.7
drop by @0.7
stop by @0.7
come as you are @0.9
make yourself at home | make yourselves at home @0.9
pull up a chair @0.8
have a seat with us @0.8
sit with us @0.8
give us a shout | give us a call | give us a ring @0.7
ask for me @0.7
have a chat | a good chat | chat over @0.8
natter @0.8
by name | first name | first names | know your name | knows your name @0.7
our regulars | the regulars @0.7
front porch | back porch | porch | backyard | back yard | back garden @0.6
doorstep @0.6
corner shop | corner store | village shop | village hall | village green | church hall @0.7
the pub | our pub | local pub @0.5
passed down | handed down | hand-me-down @0.7
same as ever | same as always @0.6
like it used to be | used to make @0.6
the old way @0.6
apron | aprons @0.7
rolling pin @0.7
wooden spoon @0.7
muddy boots @0.6
wellies @0.6
roll up our sleeves @0.6
lunchbox | packed lunch @0.4
sandwiches @0.4
leftovers @0.4
toast @0.4
porridge @0.4
folk | folks @0.4
patched | patch up @0.5
darned @0.5
mended | mend @0.5
allotment @0.7
vegetable patch | veg patch @0.7
hen house @0.7
henhouse @0.7
unassuming
working hands | worn hands | calloused hands @0.7
homespun | homely
hearth @0.7
fireside @0.7
rustic @0.4
countryside @0.4
good old @0.6
daughter | daughters @0.4
retired @0.3
village | villagers @0.4
casserole @0.5
stew @0.5
potluck @0.5
handwritten | handwritten note @0.6
workaday @0.6
no need to dress up | come hungry | bring the family | bring the kids @0.7
hard-earned | honest living @0.6
muck in | mucked in | odd jobs @0.6

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
frankly | frankness @0.9
open about | openly
nothing to hide
no hidden
no small print | no fine print
no catch
no strings attached | no strings
no tricks
no gimmicks | no gimmick
no nonsense
no surprises
not a miracle @0.9
no magic @0.9
no hype @0.9
keep our word | keeps its word | keeps her word | keeps his word | our word | true to our word | as good as our word
keep our promises | keep a promise | kept our promise | a promise kept
fair | fairly | fairness @0.5
fair and square | fair price | fair pay | fair wage | fair trade @0.8
admit | we admit @0.8
own up @0.8
come clean @0.8
fess up @0.8
made a mistake | our mistake | our mistakes @0.9
got it wrong | we were wrong @0.9
our error @0.9
our fault | our own fault @0.9
we let you down @0.9
we messed up @0.9
on us, not you @0.9
make it right | put it right | put things right | make amends
we should have | we could have done better @0.8
we fell short | fell short @0.8
we're sorry | we are sorry | truly sorry @0.4
trust | trusted | trusting @0.4
integrity @0.7
principled | principles @0.7
conscience | good conscience | clear conscience @0.9
heartfelt @1.1
from the heart | with all our heart
wholehearted | wholeheartedly
hand on heart | cross our hearts
tell you exactly | tell you straight | tell it like it is
say what we mean | mean what we say
we'll tell you | we will tell you | we will say so | we'll say so | we'd tell you @0.7
let you know if @0.7
to be honest | in all honesty @1.1
to tell the truth | truth be told @1.1
the truth is @0.9
the honest answer @0.9
warts and all
plain truth | the whole truth | the whole story | the full story
what you see is what you get | does what it says | exactly what it says @0.9
call a spade a spade
above board
on the level
see for yourself | judge for yourself @0.7
make up your own mind @0.7
not for everyone | isn't for everyone | won't suit everyone | isn't perfect | not perfect | aren't perfect @0.9
you don't need | you won't need | you may not need | don't need us @0.6
don't buy @0.6
drawback | drawbacks @0.6
downside | downsides @0.6
limitations @0.6
shortcomings @0.6
flaw | flaws @0.6
can't promise | cannot promise | we don't promise | can't guarantee | we can't fix @0.7
we don't know yet @0.6
we don't do @0.6
worth knowing | you should know | good to know before | before you buy @0.8
same price for everyone @0.7
what it costs us | what it cost us @0.7
to the penny @0.7
where your money goes | where the money goes @0.7
promise | promised @0.3
we listen | listen to you | we're listening @0.6
as it is @0.3
the way it is @0.3
unvarnished @0.9
unedited @0.9
unretouched @0.9
no retouching @0.9
no filter @0.9
undisguised @0.9
decent | decency @0.6
answer to you | answerable to @0.6
authentic | authentically | authenticity @0.9
earnest | earnestly @0.9
the real deal @0.8
loyal @0.5
faithful | faithfully @0.5
open and honest | open-hearted
ethical | ethically | ethics @0.7
honest mistake @0.6
unaffected @0.6
without pretence @0.6
refuse to exaggerate | no exaggeration | without exaggeration @0.9
owe you an explanation | owe you an apology @0.9
free to walk away @0.6
change your mind @0.6
no pressure @0.6
no hard sell @0.6

# wholesome
wholesome @1.2
caring @0.8
care for | care about | cares for | cared for | we care @0.8
kind | kindness | kindly meant | kinder @0.7
kind-hearted | good-hearted | warm-hearted | big-hearted | soft-hearted | heart of gold
compassion | compassionate | compassionately
natural | naturally @0.5
organic @0.5
fresh | freshly @0.4
farm-fresh | fresh from the | garden-fresh | straight from the farm @0.8
free-range @0.6
grass-fed @0.6
pasture-raised | home-raised @0.6
pure | purely @0.4
healthy @0.5
nourishing | nourish | nourishes @0.5
wholegrain | whole wheat | wholemeal @0.5
oats @0.5
honey @0.5
nothing added | nothing artificial | nothing else @0.8
no additives @0.8
no preservatives @0.8
home-baked | freshly baked | baked this morning @0.7
from scratch @0.7
family recipe | grandma's recipe | old recipe | recipe @0.5
made with love | with love @0.9
lovingly @0.9
handmade | made by hand | by hand | hand-knitted | knitted @0.6
kids @0.3
toddlers @0.3
little ones @0.6
grandchildren @0.6
grandkids @0.6
newborn @0.6
bedtime story | bedtime stories | story time @0.7
nursery rhyme @0.7
tender | tenderness @0.4
gentle | gently @0.4
thoughtful | thoughtfully @0.6
generous | generously | generosity @0.7
helping hand | lend a hand | help each other @0.8
pitch in | pitch in together @0.8
chip in @0.8
look after | looks after | looking after | looked after @0.7
take care of | taking care of @0.7
look out for each other | looking out for | for each other @0.6
watch over @0.6
one another @0.6
good deed | good deeds @0.7
give back | giving back @0.7
do good @0.7
doing good @0.7
volunteer | volunteers | volunteering @0.6
donate | donates | donated | donation | donations @0.5
soup kitchen @0.5
food bank @0.5
good for you @0.5
do you good @0.5
does you good @0.5
share | shared | sharing @0.3
safe for children | child-friendly | family-friendly @0.5
together @0.4
home @0.3
grateful | gratefully @0.7
gratitude @0.7
thankful @0.7
feel at home | at home with us | welcome you home | home away from home @0.8
orchard | orchards @0.5
hedgerow @0.5
meadow | meadows @0.5
berries @0.5
strawberries @0.5
pumpkin | pumpkins @0.5
homegrown vegetables @0.8
from our garden | from the garden | kitchen garden @0.8
clean living | good clean fun @0.6
unspoilt | unspoiled @0.6
innocence | innocent @0.6
virtue | virtues | virtuous @0.6
blessing | blessings | bless @0.5
forgive | forgiving | forgiveness @0.5
rescue dog | rescue dogs | rescued animals @0.5
adopted @0.5
good food | honest food | hearty food @0.7
square meal | hot meal | warm meal @0.7
goodness @0.7
goodwill @0.7
well-meaning @0.7
cruelty-free @0.4
eco-friendly @0.4
sustainably grown @0.4
unsweetened @0.5
unprocessed @0.5
home-bottled @0.5
devoted | devotion @0.5
nurture | nurtures | nurturing | nurtured @0.7
empathy | empathetic @0.7
care home | carers @0.4
hospice @0.4
loved ones @0.6

# cheerful
cheerful | cheerfully | cheerfulness | good cheer @1.1
warm | warmly | warmth @0.8
warm welcome | warmest welcome @1
friendly | friendliness @0.9
friend | friends | friendship @0.6
smile | smiles | smiling | smiled | with a smile | all smiles @0.8
grin | grins | grinning @0.7
beam with | beaming @0.7
happy | happily | happiness @0.5
merry | merrily
jolly
jovial
chirpy
sunny @0.6
sunshine @0.6
joy | joyful | joyfully @0.5
laughter | laugh together | a good laugh @0.6
giggle | giggles | giggling @0.5
chuckle | chuckles @0.5
hug | hugs | hugging @0.7
cuddle | cuddles @0.7
sentimental @0.7
memories @0.6
childhood @0.6
fond | fondly @0.6
nostalgia | nostalgic @0.6
good-natured
good-humoured | good-humored
light-hearted
heart-warming | warms the heart | warm your heart | warms your heart
lift your spirits | lifts your spirits
cheer you up
brighten your day | brighten up | brightens
made our day | make your day | made my day | made our week @0.8
big smile | put a smile | puts a smile @0.6
hearty | heartily @0.6
neighbourly | neighborly
cosy @0.5
cozy @0.5
cosily @0.5
snug @0.5
welcome | welcomes | welcoming @0.4
whistle | whistles | whistling @0.6
humming @0.6
sing along | singalong @0.6
good morning | morning, everyone @0.5
a wave | wave hello | say hello | says hello | said hello @0.6
lemonade @0.4
jam @0.4
scones @0.4
biscuits @0.4
cookies @0.4
cupcakes @0.4
hot chocolate @0.4
birthday | birthdays @0.4
picnic | picnics @0.4
barbecue @0.4
old friends | old friend | like an old friend @0.7
good company @0.7
pals @0.7
see you soon | see you there | glad to see | glad you came | happy to see | pleased to see @0.6
wag | wags | wagging | wagging tail @0.5
wish you well | best wishes | warmest wishes | with warmest @0.6
lots of love @0.6
spring in your step @0.4
skip | skipping @0.4
upbeat
perky
bubbly
buoyant
optimistic | optimism @0.6
hopeful @0.6
festive @0.5
merriment @0.5
delighted | delight @0.4
laugh | laughing @0.5
sing | sings | singing @0.4
good mood
in good spirits | high spirits
truly | a chat @0.4
cuppa's | cuppas @0.5
what a lovely | so lovely to | lovely to see @0.7

# hype
showy @-1
flashy | flashiest @-1
exclusive | exclusively | exclusivity @-0.6
elite | elites @-0.8
vip | vips @-0.6
a-list @-0.6
revolutionary | revolutionise | revolutionize @-0.5
game-changing | game changer @-0.7
world-class | best-in-class | world-leading @-0.5
unrivalled | unrivaled @-0.6
unmatched @-0.6
unparalleled @-0.6
must-have | must-haves @-0.5
dominate @-1
crush the competition | crush it @-1
jaw-dropping @-0.7
insane @-0.7
mind-blowing @-0.7
unbelievable | unbelievably @-0.5
incredible results @-0.5
guaranteed results | instant results | overnight results | overnight success @-0.9
miracle | miraculous @-0.9
secret formula | secret weapon @-0.7
magic bullet @-0.7
celebrity | celebrities @-0.5
red carpet @-0.5
paparazzi @-0.5
influencer | influencers @-0.6
glamour | glamorous | glamorously @-0.6
glitz | glitzy @-0.6
status symbol @-0.8
envy @-0.8
envied | envious @-0.8
turn heads @-0.8
show off | showing off @-0.8
iconic @-0.4
legendary @-0.4
ultimate @-0.4
next-level @-0.5
flawless @-0.5
age-defying | anti-ageing | anti-aging @-0.5
hype | hyped @-0.6
number one @-0.4
no 1 @-0.4
the greatest @-0.4
the best ever | the world's best @-0.4

# corporate distance
synergy | synergies @-0.8
leverage | leveraging @-0.8
stakeholders @-0.8
paradigm | paradigm shift @-0.8
value proposition @-0.8
deliverables @-0.8
touchpoints @-0.8
elevate | elevates | elevated | elevating @-0.5
seamless | seamlessly @-0.4
frictionless @-0.4
maximise | maximize @-0.4
optimise | optimize | optimal @-0.4
monetise | monetize | monetisation | monetization @-0.8
pursuant to @-0.5
aforementioned @-0.6
the undersigned @-0.6
herein @-0.6
valued customer | valued customers @-0.6
your call is important @-0.6
at your earliest convenience @-0.4
any inconvenience | inconvenience caused @-0.4
please refer to @-0.5
exclusions apply | terms apply | conditions apply @-0.5
the establishment @-0.5
our facility @-0.5
high-net-worth @-0.5
enterprise-grade @-0.5
market-leading @-0.5
ever-changing @-0.5
fast-moving world | today's fast-paced @-0.5
`;
