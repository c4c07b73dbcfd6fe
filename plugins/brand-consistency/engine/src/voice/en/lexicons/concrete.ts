export const CONCRETE = `
list: concrete
language: en
provenance: Everyday things, creatures and places that one can see and touch, as opposed to abstractions (Paivio 1971 on concreteness; the words are chosen by hand, not taken from rated lists).

# in the house
door | doors
window | windows
table | tables @0.7
chair | chairs
kitchen | kitchens
kettle
teapot
cup | cups
mug | mugs
plate | plates
bowl | bowls
spoon | spoons
fork | forks
pan | pans | frying pan
saucepan
oven
stove
bed | beds @0.7
blanket | blankets
quilt
pillow | pillows
lamp | lamps
candle | candles
shelf | shelves
drawer | drawers
cupboard
stairs | staircase
doorstep
roof @0.7
porch @0.7
fence @0.7
gate @0.7
garden | gardens
yard
bucket | buckets
basket | baskets
broom
mop
sponge
soap
towel | towels
mirror | mirrors

# on the body
shirt | shirts
boots | boot
shoe | shoes
sock | socks
coat | coats
jacket | jackets
hat | hats
scarf | scarves
glove | gloves
pocket | pockets
buttons
zip | zips
apron | aprons
umbrella | umbrellas
hand | hands @0.4
finger | fingers
thumb
knee | knees
elbow
shoulder | shoulders
eyebrow | eyebrows

# at table
bread
loaf
loaves
egg | eggs
milk
cheese
yoghurt
yogurt
butter
jam
honey
soup
stew
broth
rice @0.7
noodles @0.7
beans @0.7
apples
pear | pears
plum | plums
oranges @0.7
lemon | lemons @0.7
tomato | tomatoes
onion | onions
garlic
potato | potatoes
carrot | carrots
cake | cakes
pie | pies
biscuit | biscuits
sandwich | sandwiches
toast
sugar @0.6
salt @0.6
pepper @0.6
coffee @0.5
tea @0.5
lemonade @0.6
juice @0.6
beer @0.6
fish @0.5
chicken @0.5
beef @0.5
pork @0.5
pickle | pickles
mustard
vinegar

# out of doors
tree | trees
leaf @0.6
grass
hay
straw
field | fields @0.5
hill | hills
river | rivers
stream
pond
creek
mud
stone | stones
sand
pebbles
rain @0.6
snow @0.6
frost @0.6
sun @0.5
moon @0.5
road @0.5
street @0.5
lane @0.5
pavement @0.5
bridge | bridges @0.6
bench | benches
bus @0.6
tram | trams @0.6
trains @0.6
bicycle | bicycles
bike | bikes
van
truck | trucks
lorry
tractor
boat | boats
rope | ropes
barn
shed | sheds
chimney
fireplace
bonfire

# creatures
dog | dogs
puppy | puppies
cat | cats
kitten | kittens
hen | hens
duck | ducks
goose
cow | cows
goat | goats
sheep
lamb
horse | horses
pony
bee | bees
butterfly
bird | birds
sparrow

# tools and work
hammer
nail | nails
screw | screws
knife
knives
scissors
needle
thread
wool
yarn
ladder | ladders
wheelbarrow
brush | brushes @0.6
paint @0.6
pencil | pencils
notebook
chalk
envelope @0.7
postcard @0.7
stamp | stamps @0.7
wood
timber
brick | bricks
wheel | wheels
tyre | tyres
tire
wire @0.6
cable @0.6
bulb @0.6
torch @0.6
bag | bags @0.5
box | boxes @0.5
jar | jars @0.5
bottle | bottles @0.5
newspaper
dictionary
drum @0.6
piano @0.6
guitar @0.6
fiddle @0.6
toy | toys
balloon | balloons
kite
`;
