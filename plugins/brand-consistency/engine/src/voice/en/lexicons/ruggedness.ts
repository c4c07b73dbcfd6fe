export const RUGGEDNESS = `
list: ruggedness
language: en
provenance: Aaker (1997), ruggedness: outdoorsy, tough. Cue words gathered by hand; negative weights are the opposite pole.
negatable: yes
facets: yes

# outdoorsy
outdoor | outdoors | outdoorsy | outdoorsman @1.1
mountain | mountains | mountaineer | mountaineers | mountaineering @0.9
peak | peaks @0.7
summit | summits @0.7
ridge | ridges | ridgeline @0.7
trail | trails | trailhead | off-trail @0.9
switchback | switchbacks @0.9
hike | hikes | hiked | hiker | hikers
hiking
trek | treks | trekking
climb | climbs | climbed | climbing | climber | climbers @0.9
scramble up @0.9
wilderness | wild country | back country | backcountry
bush | bushland
outback
forest | forests @0.6
jungle | jungles @0.6
woods | woodland @0.6
timber @0.6
river | rivers | riverbed @0.5
rapids @0.5
creek | creeks @0.5
whitewater @0.5
rock | rocks | rocky @0.6
cliff | cliffs @0.6
boulder | boulders @0.6
crag | crags @0.6
scree @0.6
gorge | gorges @0.9
ravine @0.9
canyon | canyons @0.9
crevasse | crevasses @0.9
storm | storms | stormy @0.7
gale | gales @0.7
squall @0.7
rain @0.5
snow @0.5
wind @0.5
ice @0.5
icy @0.5
hail @0.5
sleet @0.5
frost @0.5
frozen ground @0.5
blizzard | blizzards @0.6
thunder @0.6
lightning @0.6
cyclone | cyclones @0.6
downpour @0.6
monsoon rain @0.6
flood | floods | flooded @0.4
the weather | bad weather | foul weather | rough weather | whatever the weather @0.6
windswept @0.9
weather-beaten | weathered @0.9
sun-baked @0.9
sunburnt @0.9
frostbite @0.9
camp | camps | camped | camping | campfire | campfires | campsite | base camp @0.8
tent | tents @0.8
bivouac @0.8
hammock @0.8
tarp | tarpaulin @0.8
swag @0.8
sleeping bag @0.8
bedroll @0.8
firewood @0.7
woodsmoke @0.7
kindling @0.7
embers @0.7
coals @0.7
cast iron @0.7
billy @0.7
desert @0.8
tundra @0.8
glacier | glaciers @0.8
steppe @0.8
savannah @0.8
arctic @0.8
antarctic @0.8
himalaya | himalayan @0.8
terrain
off-road | dirt road | dirt roads | dirt track | dirt tracks
offroad
4x4
gravel
unpaved
surf | surfing | surfer | surfers @0.6
paddle | paddling @0.6
kayak | kayaks | kayaking @0.6
canoe | canoeing @0.6
sail | sails | sailor | sailors @0.6
deckhand @0.6
trawler | trawlers | trawlermen @0.6
swell @0.6
rough seas @0.6
hunt | hunter | hunters | hunting @0.6
fishing | fishermen @0.6
angler | anglers @0.6
bait @0.6
rod and reel @0.6
horse | horses | horseback @0.7
ranch | rancher | ranchers @0.7
cowboy | cowboys @0.7
saddle | saddles @0.7
rodeo @0.7
lasso @0.7
cattle @0.6
herd | herds @0.6
drover | drovers @0.6
stockman @0.6
shepherd | shepherds @0.6
sheepdog @0.6
paddock | paddocks @0.5
barn | barns @0.5
tractor | tractors @0.5
hay @0.5
fence post @0.5
barbed wire @0.5
expedition | expeditions @0.6
explorer | explorers @0.6
compass @0.7
backpack | backpacks @0.7
rucksack @0.7
head torch | headlamp @0.7
carabiner @0.7
crampons @0.7
rope | ropes @0.4
boots @0.6
gumboots @0.6
waders @0.6
oilskin | oilskins @0.6
parka @0.6
mud | muddy @0.7
dirt @0.7
dust | dusty @0.7
mire @0.7
swamp | swamps @0.7
frontier @0.7
wild west @0.7
rugged | ruggedly | ruggedness @1.3
survive | survived | survival | survivor | survivors @0.9
untamed @0.6
wild @0.6
savage @0.6
the elements | elements @0.5
open sky | open country | big sky | open range @0.8
under the stars @0.8
first light @0.5
at dawn | before dawn | before sunrise @0.5
daybreak @0.5
miles from @0.6
off-grid | off the grid @0.6
off the map @0.6
no signal @0.6
remote @0.6
no road @0.6
gear @0.3
nature @0.3
wolf @0.5
wolves @0.5
elk @0.5
moose @0.5
bison @0.5
buffalo @0.5
crocodile @0.5
eagle | eagles @0.5
knee-deep | waist-deep @0.5
soaked | soaking @0.5
drenched @0.5
on foot @0.5
long walk | long haul @0.5
uphill @0.5
steep @0.5
uncharted @0.8
untrodden @0.8
pathless @0.8
unmapped @0.8
alpine
sierra
highlands
fjord
prairie
safari @0.7
savanna @0.7
outcrop @0.7
rafting
abseil | abseiling
bouldering
rock face
trail running
cross-country
snowshoe | snowshoes
husky
sled
motorbike | motorbikes @0.6
motorcycle | motorcycles @0.6
biker | bikers | dirt bike @0.6
bushcraft
backwoods
homestead | homesteader
trapper
logger | loggers
wildfire @0.4
wildlife @0.4
waterfall | waterfalls @0.5
cave | caves @0.5
volcano @0.5
driftwood @0.4
logs @0.4
ocean @0.4
waves @0.4
open water | open sea @0.4
thorns @0.6
brambles @0.6
undergrowth @0.6
sunrise @0.4
altitude @0.4
high ground @0.4
summit fever @0.7
bushwhack @0.7
thru-hike @0.7
pack mule | mules @0.7
pasture | pastures @0.5
livestock @0.5
cattle station @0.5

# tough
tough | tougher | toughest | toughness | toughened @1.2
strong | stronger | strongest @0.7
strength @0.7
durable | durability @0.8
hard-wearing | hardwearing @1.1
heavy-duty @1.1
industrial-strength | industrial-grade | military-grade | military-spec @1.1
built to last | built like a tank @1
made to last @1
lasts a lifetime @1
built for @0.6
made for work | work-ready @0.6
outlast | outlasts | outlasted | outlive | outlives @0.9
steel | cast steel @0.7
iron @0.7
titanium @0.7
forged @0.7
concrete @0.7
granite @0.7
galvanised | galvanized @0.9
armoured | armored | armour | armor @0.9
kevlar @0.9
plated @0.9
leather @0.5
canvas @0.5
denim @0.5
cordura @0.5
oilcloth @0.5
rawhide @0.5
waterproof @0.8
windproof @0.8
weatherproof | all-weather @0.8
shockproof @0.8
dustproof @0.8
bombproof @1.1
bulletproof @1.1
indestructible @1.1
unbreakable @1.1
abrasion-resistant | tear-resistant | scratch-resistant | shock-resistant @0.9
rustproof @0.9
reinforced @0.9
ripstop @0.9
triple-stitched | double-stitched @0.8
riveted | rivets | rivet @0.8
welded | weld | welds @0.8
sweat | sweaty @0.8
grit | gritty @0.8
blood @0.8
grime @0.8
grease @0.8
muscle | muscles | muscular @0.8
brawn | brawny @0.8
burly @0.8
powerful @0.4
endure | endures | endured | endurance | enduring @0.8
hardy | hardier | hardened @0.9
resilient | resilience @0.9
stubborn | stubbornly @0.9
harsh | harshest @0.7
extreme | extremes @0.7
brutal | brutally @0.7
punishing @0.7
gruelling | grueling @0.7
sub-zero | below zero @0.7
freezing @0.7
blistering @0.7
scorching @0.7
bone-dry @0.7
minus twenty @0.7
battle | battles | battle-tested @0.6
fight | fights | fighter | fighters @0.6
warrior | warriors @0.6
soldier | soldiers @0.6
marines @0.6
boot camp @0.6
combat @0.6
commando @0.6
firefighter | firefighters @0.5
rescue team | mountain rescue @0.5
lifeboat @0.5
paramedic @0.5
masculine @0.9
manly @0.9
raw @0.7
rough | roughest | rough-hewn @0.7
hard work | hard day | hard day's work | hard yards | hard graft | hard labour | hard labor @0.8
back-breaking @0.8
workshop @0.7
welder | welders @0.7
miner | miners @0.7
lumberjack | lumberjacks @0.7
blacksmith @0.7
foundry @0.7
construction site | building site | job site | mine site @0.8
scaffold | scaffolding @0.8
foreman @0.8
quarry | quarries @0.8
truck | trucks | trucker | truckers @0.6
pickup @0.6
ute @0.6
lorry | lorries @0.6
bulldozer @0.6
excavator @0.6
engine | engines @0.5
diesel @0.5
winch @0.5
tow | towing @0.5
torque @0.5
horsepower @0.5
payload @0.5
tonne | tonnes @0.5
scar | scars | scarred @0.8
scratches @0.8
callus | calluses @0.8
bruise | bruises | bruised @0.8
knuckles @0.8
blisters @0.8
dent | dents | dented @0.7
battered @0.7
beat-up @0.7
knocked about @0.7
withstand | withstands
survives
take a beating | takes a beating | took a beating | take a knock | takes a knock
shrug off | shrugs off @0.8
stand up to | stands up to @0.8
stood up to @0.8
laughs at @0.8
never quit | won't quit | doesn't quit | never give up | no quitting @0.8
no excuses @0.8
keep going | keeps going @0.8
driven over @0.5
dragged @0.5
hammer | hammers @0.6
axe | axes @0.6
knife @0.6
machete @0.6
chainsaw @0.6
bolt | bolts | bolted @0.6
crowbar @0.6
sledgehammer @0.6
anvil @0.6
wrench @0.6
spanner @0.6
toolbox | tool belt @0.6
work gloves | gloves @0.6
haul | hauls | hauled | hauling @0.7
lug | lugs @0.7
heave @0.7
hoist @0.7
dig deep @0.7
shovel | shovels @0.7
stretcher @0.4
carried out @0.4
on your back | on their backs @0.4
barbell | barbells @0.7
deadlift | deadlifts @0.7
push-ups | pull-ups @0.7
bench press @0.7
squat rack @0.7
kettlebell @0.7
boxing @0.6
boxer | boxers @0.6
wrestle | wrestler @0.6
rugby @0.6
ultramarathon @0.6
ironman @0.6
grip | grips @0.4
robust | robustly @0.8
sturdy | sturdily @0.8
solid @0.8
unforgiving @0.7
relentless | relentlessly @0.7
merciless | no mercy @0.7
the hard way @0.7
bare hands | bare-knuckle | with your hands @0.7
no shortcuts @0.7
no pampering @0.6
nothing soft @0.6
crush | crushes @0.5
slam | slams @0.5
pound | pounds it @0.5
overalls @0.8
hi-vis @0.8
hard hat @0.8
steel-toe | steel toe caps @0.8
work boots | workwear @0.8
rust | rusty | rusted @0.6
oil-stained @0.6
soot @0.6
crew | crews @0.4
still runs | still running | still works | still starts @0.7
tyres @0.4
tires @0.4
tread @0.4
axle @0.4
chassis @0.4
bumper @0.4
snarl @0.4
growl | growls @0.4
howling @0.4
hard as nails | tough as nails | tough as old boots
rough and ready | rough-and-tumble
hardcore @0.8
brute @0.8
beast @0.8
beefy @0.8
gnarly @0.8
grizzled @0.8
stamina
iron will | iron-willed
dogged | doggedly
tenacity | tenacious
macho @0.9
virile @0.9
testosterone @0.9
primal | primitive @0.6
all-terrain
four-wheel drive
thick-skinned | thick-soled | thick hide @0.7
conquer | conquers | conquered @0.7
pain | painful @0.4
ache | aches @0.4
heavy | heavier | heavyweight @0.4
lathe @0.4
backbone @0.7
spine of steel @0.7
impact-resistant
crush-proof | drop-proof
crashproof
mechanic | mechanics @0.6
bricklayer | bricklayers @0.6
farmhand | farmhands @0.6
roughneck | roughnecks @0.6
stonemason @0.6
never breaks | won't break | does not break @0.8
won't bend @0.8
won't crack @0.8
won't tear @0.8

# delicate
delicate | delicately @-1
gentle | gently @-0.7
soft | softly | softer | softness | silky-soft @-0.6
silk | silky @-0.8
velvet @-0.8
satin @-0.8
lace @-0.8
chiffon @-0.8
tulle @-0.8
elegant | elegance | elegantly @-0.8
pamper | pampers | pampered | pampering @-0.8
spa @-0.8
massage @-0.8
facial @-0.8
manicure @-0.8
bubble bath @-0.8
cosy @-0.7
cozy @-0.7
cuddly @-0.7
cushion | cushions @-0.7
pillow | pillows @-0.7
plush @-0.7
fluffy @-0.7
tender | tenderly @-0.6
fragile @-1
handle with care @-1
breakable @-1
cute @-0.5
lovely @-0.5
refined @-0.6
serene @-0.5
tranquil @-0.5
soothing | soothes @-0.5
perfume @-0.5
fragrance @-0.5
scented @-0.5
candlelight | candlelit @-0.6
fairy lights @-0.6
dainty @-0.9
petite @-0.9
frilly @-0.9
lacy @-0.9
ribbon | ribbons @-0.9
romantic @-0.5
baby @-0.4
babies @-0.4
sweet | sweetly @-0.3
luxury | luxurious @-0.4
indoors | indoor @-0.5
blossom | blossoms @-0.4
petal | petals @-0.4
flowers @-0.4
bouquet @-0.4
meeting room @-0.3
comfort | comfortable | comfortably | comfy @-0.4
airy | light and airy @-0.6
pastel @-0.6
blush pink @-0.6
herbal tea @-0.5
brunch @-0.5
cupcake | cupcakes @-0.5
macaron | macarons @-0.5
latte @-0.5
unwind @-0.4
relax | relaxing @-0.4
breathe @-0.4
slippers @-0.6
armchair | armchairs @-0.6
sofa @-0.6
duvet @-0.6
pyjamas @-0.6
pajamas @-0.6
boutique @-0.4
salon @-0.4
dry clean only @-0.6
hand wash @-0.6
cool iron @-0.6
slim @-0.3
sleek @-0.3
lightweight @-0.3
timid @-0.8
meek @-0.8
frail @-0.8
feeble @-0.8
feminine @-0.6
girly @-0.6
ladylike @-0.6
fine china @-0.5
crystal glasses @-0.5
quilted @-0.4
cashmere @-0.4
padded @-0.4
carpet | carpets @-0.4
curtains @-0.4
whisper | whispers @-0.4
hush @-0.4
subtle | subtly @-0.4
dessert @-0.3
pastry | pastries @-0.3
cocktail | cocktails @-0.4
champagne @-0.4
`;
