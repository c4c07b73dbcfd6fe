export const RUGGEDNESS = `
list: ruggedness
language: en
provenance: Aaker (1997), ruggedness: outdoorsy, tough. Cue words gathered by hand; negative weights are the opposite pole.
negatable: yes
facets: yes

# outdoorsy
outdoor | outdoors | outdoorsy @1.1
mountain | mountains | mountaineer | mountaineers | peak | peaks | summit | summits @0.9
trail | trails | off-trail @0.9
hike | hikes | hiking | hiker | hikers | trek | treks | trekking
climb | climbs | climbing | climber | climbers @0.9
wilderness | wild country | backcountry | back country | bush
forest | forests | jungle | jungles | woods @0.6
river | rivers | rapids @0.4
rock | rocks | rocky | cliff | cliffs | boulder | boulders @0.6
storm | storms | stormy | rain | snow | wind | ice | gale @0.5
camp | camping | campfire | campsite | tent | tents @0.8
desert | canyon | tundra | glacier @0.8
terrain | off-road | offroad | off road | 4x4 | dirt road | dirt roads
surf | surfing | surfers | paddle | kayak | kayaking @0.6
hunt | hunting | fishing | anglers | angler @0.6
horse | horses | ranch | cowboy | cowboys | saddle @0.7
expedition | expeditions | explorer | explorers | explore @0.6
compass | backpack | boots | rucksack @0.5
mud | muddy | dirt | dust | dusty @0.7
western | frontier @0.7
rugged | ruggedly | ruggedness @1.3
survive | survival | survivor @0.9
untamed | wild @0.6
elements @0.5
open sky | under the stars | sleep under @0.5
gear @0.4
nature @0.3

# tough
tough | tougher | toughest | toughness @1.2
strong | stronger | strongest | strength @0.7
durable | durability @0.8
hard-wearing | hardwearing | heavy-duty | heavy duty | industrial-strength @1.1
built to last | made to last | built for | lasts a lifetime @0.8
steel | iron | titanium | forged | concrete | granite @0.7
leather | canvas | denim | cordura @0.5
waterproof | windproof | weatherproof | shockproof | all-weather @0.8
bombproof | bulletproof | indestructible | unbreakable @1.1
abrasion-resistant | tear-resistant | scratch-resistant | rustproof | reinforced @0.9
sweat | sweaty | grit | gritty | blood @0.9
muscle | muscles | muscular @0.8
power | powerful @0.5
endure | endures | endurance | enduring @0.8
harsh | harshest | extreme | extremes | brutal | punishing @0.7
battle | battle-tested | fight | fighter | fighters | warrior | warriors @0.7
masculine | manly @0.9
raw | rough | roughest @0.7
hard work | hard day | hard day's work | back-breaking @0.7
workshop | welders | welder | miners | miner | construction site | job site | truck | trucks | engine | diesel @0.6
scars | scratches | calluses | bruises @0.8
withstand | withstands | survives | take a beating | takes a beating
never quit | never give up | no excuses | no quitting @0.8
hammer | axe | knife | chain | bolt | bolts @0.5
grip @0.4
torque | horsepower | payload @0.6
robust | sturdy | sturdily | solid @0.8
unforgiving | relentless | relentlessly @0.7

# delicate
delicate | delicately @-1
gentle | gently @-0.7
soft | softly | softer @-0.6
silk | silky | velvet | satin | lace @-0.8
elegant | elegance | elegantly @-0.8
pamper | pampers | pampering | spa @-0.8
cosy | cozy | cuddly | cushion | cushions @-0.7
tender | tenderly @-0.6
fragile @-1
pretty | cute @-0.6
refined @-0.6
serene | tranquil @-0.4
perfume | fragrance @-0.5
candlelight | candlelit @-0.6
dainty | petite @-0.9
romantic @-0.5
baby | babies @-0.4
sweet @-0.3
luxury | luxurious @-0.4
indoors | indoor @-0.5
blossom | petal | petals | flowers @-0.4
office @-0.3
comfort | comfortable | comfy @-0.3
`;
