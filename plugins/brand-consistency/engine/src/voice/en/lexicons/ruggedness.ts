export const RUGGEDNESS = `
list: ruggedness
language: en
provenance: Aaker (1997), ruggedness: outdoorsy, tough. Cue words gathered by hand; negative weights are the opposite pole.
negatable: yes
facets: yes

# outdoorsy
outdoor | outdoors | outdoorsy | outdoorsman @1.1
mountain | mountains | mountaineer | mountaineers | mountaineering @0.9
peak | peaks | summit | summits | ridge | ridges | ridgeline @0.7
trail | trails | trailhead | off-trail | switchback | switchbacks @0.9
hike | hikes | hiked | hiking | hiker | hikers | trek | treks | trekking
climb | climbs | climbed | climbing | climber | climbers | scramble up @0.9
wilderness | wild country | backcountry | back country | bush | bushland | outback
forest | forests | jungle | jungles | woods | woodland | timber @0.6
river | rivers | rapids | creek | creeks | riverbed | whitewater @0.5
rock | rocks | rocky | cliff | cliffs | boulder | boulders | crag | crags | scree @0.6
gorge | gorges | ravine | canyon | canyons | crevasse | crevasses @0.9
storm | storms | stormy | gale | gales | force nine | squall @0.7
rain | snow | wind | ice | icy | hail | sleet | frost | frozen ground @0.5
blizzard | blizzards | thunder | lightning | cyclone | cyclones | downpour | monsoon rain @0.6
flood | floods | flooded | causeway | washed-out @0.4
the weather | bad weather | foul weather | rough weather | whatever the weather @0.6
windswept | weather-beaten | weathered | sun-baked | sunburnt | frostbite @0.9
camp | camps | camped | camping | campfire | campfires | campsite | base camp | tent | tents @0.8
bivouac | hammock | tarp | tarpaulin | swag | sleeping bag | bedroll @0.8
firewood | woodsmoke | kindling | embers | coals | cast iron | billy @0.7
desert | tundra | glacier | glaciers | steppe | savannah | arctic | antarctic | himalaya | himalayan @0.8
terrain | off-road | offroad | 4x4 | dirt road | dirt roads | gravel | unpaved | dirt track | dirt tracks
surf | surfing | surfer | surfers | paddle | paddling | kayak | kayaks | kayaking | canoe | canoeing @0.6
sail | sails | sailor | sailors | deckhand | trawler | trawlers | trawlermen | swell | rough seas @0.6
hunt | hunter | hunters | hunting | fishing | fishermen | angler | anglers | bait | rod and reel @0.6
horse | horses | horseback | ranch | rancher | ranchers | cowboy | cowboys | saddle | saddles | rodeo | lasso @0.7
cattle | herd | herds | drover | drovers | stockman | shepherd | shepherds | sheepdog @0.6
paddock | paddocks | barn | barns | tractor | tractors | hay bales | hay | fence post | barbed wire @0.5
expedition | expeditions | explorer | explorers | explore @0.6
compass | backpack | backpacks | rucksack | head torch | headlamp | carabiner | crampons | harness @0.7
rope | ropes | ladder | ladders @0.4
boots | boot | gumboots | waders | oilskin | oilskins | parka @0.6
mud | muddy | dirt | dust | dusty | mire | swamp | swamps @0.7
western | frontier | wild west @0.7
rugged | ruggedly | ruggedness @1.3
survive | survived | survival | survivor | survivors @0.9
untamed | wild | savage @0.6
the elements | elements @0.5
open sky | under the stars | open country | big sky | open range @0.8
first light | at dawn | before dawn | before sunrise | daybreak @0.5
miles from | off-grid | off the grid | off the map | no signal | remote | no road @0.6
gear | kit @0.3
nature @0.3
bear | bears | wolf | wolves | elk | moose | bison | buffalo | crocodile | eagle | eagles @0.5
knee-deep | waist-deep | soaked | drenched | soaking @0.5
on foot | long walk | keep walking | long haul | uphill | steep @0.5
uncharted | untrodden | pathless | unmapped @0.8

# tough
tough | tougher | toughest | toughness | toughened @1.2
strong | stronger | strongest | strength @0.7
durable | durability @0.8
hard-wearing | hardwearing | heavy-duty | industrial-strength | industrial-grade | military-grade | military-spec @1.1
built to last | made to last | lasts a lifetime | built like a tank @1
built for | made for work | work-ready @0.6
outlast | outlasts | outlasted | outlive | outlives @0.9
steel | iron | titanium | forged | concrete | granite | cast steel @0.7
galvanised | galvanized | armoured | armored | armour | armor | kevlar | plated @0.9
leather | canvas | denim | cordura | oilcloth | rawhide @0.5
waterproof | windproof | weatherproof | shockproof | dustproof | all-weather @0.8
bombproof | bulletproof | indestructible | unbreakable @1.1
abrasion-resistant | tear-resistant | scratch-resistant | shock-resistant | rustproof | reinforced | ripstop @0.9
triple-stitched | double-stitched | riveted | rivets | rivet | welded | weld | welds @0.8
sweat | sweaty | grit | gritty | blood | grime | grease @0.8
muscle | muscles | muscular | brawn | brawny | burly @0.8
power | powerful @0.4
endure | endures | endured | endurance | enduring @0.8
hardy | hardier | hardened | resilient | resilience | stubborn | stubbornly @0.9
harsh | harshest | extreme | extremes | brutal | brutally | punishing | gruelling | grueling @0.7
sub-zero | below zero | freezing | blistering | scorching | bone-dry | minus twenty @0.7
battle | battles | battle-tested | fight | fights | fighter | fighters | warrior | warriors @0.6
soldier | soldiers | marines | boot camp | combat | commando @0.6
firefighter | firefighters | rescue team | mountain rescue | lifeboat | paramedic @0.5
masculine | manly @0.9
raw | rough | roughest | rough-hewn @0.7
hard work | hard day | hard day's work | back-breaking | hard yards | hard graft | hard labour | hard labor @0.8
workshop | welder | welders | miner | miners | lumberjack | lumberjacks | blacksmith | foundry @0.7
construction site | building site | job site | scaffold | scaffolding | foreman | quarry | quarries | mine site @0.8
truck | trucks | trucker | truckers | pickup | ute | lorry | lorries | bulldozer | excavator @0.6
engine | engines | diesel | winch | tow | towing | torque | horsepower | payload | tonne | tonnes @0.5
scar | scars | scarred | scratches | callus | calluses | bruise | bruises | bruised | knuckles | blisters @0.8
dent | dents | dented | battered | beat-up | knocked about @0.7
withstand | withstands | survives | take a beating | takes a beating | took a beating | take a knock | takes a knock
shrug off | shrugs off | stand up to | stands up to | stood up to | laughs at @0.8
never quit | won't quit | doesn't quit | never give up | no excuses | no quitting | keep going | keeps going @0.8
dropped | run over | driven over | dragged | dropped from @0.5
hammer | hammers | axe | axes | knife | machete | chain | chains | chainsaw | bolt | bolts | bolted @0.6
crowbar | sledgehammer | anvil | wrench | spanner | toolbox | tool belt | work gloves | gloves @0.6
haul | hauls | hauled | hauling | lug | lugs | heave | hoist | dig deep | shovel | shovels @0.7
carry him | carry her | stretcher | carried out | on your back | on their backs @0.4
barbell | barbells | deadlift | deadlifts | push-ups | pull-ups | bench press | squat rack | chalk | kettlebell @0.7
boxing | boxer | boxers | wrestle | wrestler | rugby | ultramarathon | ironman @0.6
grip | grips @0.4
robust | robustly | sturdy | sturdily | solid | rock-solid @0.8
unforgiving | relentless | relentlessly | merciless | no mercy @0.7
the hard way | bare hands | bare-knuckle | with your hands | rolled-up sleeves | no shortcuts @0.7
no mirrors | no frills | no pampering | nothing soft @0.6
smash | smashes | crush | crushes | slam | slams | pound | pounds it @0.5
overalls | hi-vis | hard hat | steel-toe | steel toe caps | work boots | workwear | work shirt @0.8
rust | rusty | rusted | oil-stained | soot @0.6
crew | crews @0.4
still runs | still running | still works | still rings | still starts | starts first | first pull @0.7
tyres | tires | tread | axle | chassis | bumper @0.4
bite | bites back | teeth | snarl | growl | growls | howling @0.4

# delicate
delicate | delicately @-1
gentle | gently @-0.7
soft | softly | softer | softness | silky-soft @-0.6
silk | silky | velvet | satin | lace | chiffon | tulle @-0.8
elegant | elegance | elegantly @-0.8
pamper | pampers | pampered | pampering | spa | massage | facial | manicure | bubble bath @-0.8
cosy | cozy | cuddly | cushion | cushions | pillow | pillows | plush | fluffy @-0.7
tender | tenderly @-0.6
fragile | handle with care | breakable @-1
pretty | cute | lovely @-0.5
refined @-0.6
serene | tranquil | soothing | soothes @-0.5
perfume | fragrance | scented @-0.5
candlelight | candlelit | fairy lights @-0.6
dainty | petite | frilly | lacy | ribbon | ribbons @-0.9
romantic @-0.5
baby | babies @-0.4
sweet | sweetly @-0.3
luxury | luxurious @-0.4
indoors | indoor @-0.5
blossom | blossoms | petal | petals | flowers | bouquet @-0.4
office | desk | meeting room @-0.3
comfort | comfortable | comfortably | comfy @-0.4
airy | light and airy | pastel | blush pink @-0.6
herbal tea | brunch | cupcake | cupcakes | macaron | macarons | latte @-0.5
unwind | relax | relaxing | breathe @-0.4
slippers | armchair | armchairs | sofa | duvet | pyjamas | pajamas @-0.6
boutique | salon @-0.4
dry clean only | hand wash | cool iron @-0.6
slim | sleek | lightweight @-0.3
`;
