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
kettle | teapot
cup | cups | mug | mugs
plate | plates | bowl | bowls
spoon | spoons | fork | forks
pan | pans | saucepan | frying pan
oven | stove
bed | beds @0.7
blanket | blankets | quilt
pillow | pillows
lamp | lamps
candle | candles
shelf | shelves
drawer | drawers | cupboard
stairs | staircase | doorstep
roof | porch | fence | gate @0.7
garden | gardens | yard
bucket | buckets | basket | baskets
broom | mop | sponge
soap | towel | towels
mirror | mirrors

# on the body
shirt | shirts
boots | boot
shoe | shoes
sock | socks
coat | coats | jacket | jackets
hat | hats | scarf | scarves | glove | gloves
pocket | pockets
button | buttons | zip | zips
apron | aprons
umbrella | umbrellas
hand | hands @0.4
finger | fingers | thumb | knee | knees | elbow
shoulder | shoulders
beard | beards | eyebrow | eyebrows

# at table
bread | loaf | loaves
egg | eggs
milk | cheese | yoghurt | yogurt
butter | jam | honey
soup | stew | broth
rice | noodles | beans @0.7
apple | apples | pear | pears | plum | plums
orange | oranges | lemon | lemons @0.7
tomato | tomatoes | onion | onions | garlic
potato | potatoes | carrot | carrots
cake | cakes | pie | pies | biscuit | biscuits
sandwich | sandwiches | toast
sugar | salt | pepper @0.6
coffee | tea @0.5
lemonade | juice | beer @0.6
fish | chicken | beef | pork @0.5
pickle | pickles | mustard | vinegar

# out of doors
tree | trees
leaf | leaves @0.6
grass | hay | straw
field | fields @0.5
hill | hills
river | rivers | stream | pond | creek
mud | stone | stones | sand | pebbles
rain | snow | frost @0.6
sun | moon | stars @0.5
road | street | lane | pavement @0.5
bridge | bridges @0.6
bench | benches
bus | tram | trams | train | trains @0.6
bicycle | bicycles | bike | bikes
van | truck | trucks | lorry | tractor
boat | boats | rope | ropes
barn | shed | sheds
chimney | fireplace | bonfire

# creatures
dog | dogs | puppy | puppies
cat | cats | kitten | kittens
hen | hens | duck | ducks | goose
cow | cows | goat | goats | sheep | lamb
horse | horses | pony
bee | bees | butterfly
bird | birds | sparrow | swallow

# tools and work
hammer | nail | nails | screw | screws
knife | knives | scissors
needle | thread | wool | yarn
ladder | ladders | wheelbarrow
brush | brushes | paint @0.6
pencil | pencils | notebook | chalk
envelope | postcard | stamp | stamps @0.7
wood | timber | brick | bricks
wheel | wheels | tyre | tyres | tire
wire | cable | bulb | torch @0.6
bag | bags | box | boxes | jar | jars | bottle | bottles @0.5
newspaper | crossword | dictionary
drum | piano | guitar | fiddle @0.6
toy | toys | balloon | balloons | kite
`;
