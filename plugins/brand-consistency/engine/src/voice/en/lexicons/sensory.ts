export const SENSORY = `
list: sensory
language: en
provenance: Words for what is tasted, smelt, heard, felt and seen, which show a thing instead of judging it; chosen by hand, sense by sense.

# taste
sweet | sweetness | sweetly
salty | salted
briny
sour
tart | tartness
bitter | bittersweet
tangy | tang
zesty | zest
spicy
peppery
fiery
piquant
savoury | savory
umami
smoky | smoked | smokiness
buttery
creamy | creaminess
nutty
malty
earthy
juicy
ripe | ripened
succulent
sugary
syrupy
honeyed
mouthwatering | mouth-watering @0.7
flavour | flavours | flavor | flavors | flavourful @0.7
caramel | caramelised | caramelized @0.6
toffee @0.6
melt-in-the-mouth | melts on | melts in @0.9
aftertaste @0.7
palate @0.7
mouthful @0.7

# smell
scent | scents | scented
smell | smells | smelt | smelling @0.7
aroma | aromas | aromatic
fragrance | fragrances | fragrant
perfumed | perfume @0.8
musky @0.8
floral @0.8
woody @0.8
citrusy @0.8
whiff
waft | wafts | wafting
pine resin
woodsmoke
sea air
cut grass
wet earth

# sound
whisper | whispers | whispering
murmur | murmurs | murmuring
hum | hums | humming @0.8
crackle | crackles | crackling
sizzle | sizzles | sizzling
rustle | rustles | rustling
clink | clinks | clinking
clatter | clatters
rattle | rattles
creak | creaks | creaking
squeak | squeaks
thud | thuds
thump | thumps
rumble | rumbles | rumbling
hiss | hisses | hissing
fizz | fizzes
chime | chimes
jingle | jingles
crunch | crunches | crunching
splash | splashes
gurgle
drip | drips
hush | hushed @0.7

# touch
soft | softly | softer @0.6
smooth | smoother @0.7
silky @0.7
velvety | velvet-soft
crisp | crispy | crispness
crunchy
chewy
sticky
gooey
fluffy
fuzzy
woolly
rough @0.7
coarse @0.7
gritty @0.7
grainy @0.7
prickly
tingle | tingles | tingling
warm | warmth | warming @0.5
icy @0.5
chilled @0.5
frosty @0.5
frozen @0.5
steaming | steam rises
piping hot
damp
soaked
dripping
moist
feathery | feather-light
springy
squishy
bouncy
cool water | cool breeze | breeze | breezy @0.7
barefoot @0.6
fingertips @0.6
goosebumps @0.6

# sight
golden | golden-brown @0.6
glow | glows | glowing
shimmer | shimmers | shimmering
sparkle | sparkles | sparkling
gleam | gleams | gleaming
glitter | glitters | glittering
glossy
shiny
lustrous
flicker | flickers | flickering
misty
hazy
smoky light
crimson @0.7
scarlet @0.7
amber @0.7
ruby-red @0.7
emerald green @0.7
turquoise @0.7
indigo @0.7
violet @0.7
pale @0.6
pastel @0.6
rosy @0.6
sunlit
moonlit
candlelit
dappled
bright | brightly @0.5
dazzling @0.5
speckled @0.7
freckled @0.7
striped @0.7
marbled @0.7
`;
