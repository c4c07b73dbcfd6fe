export const SENSORY = `
list: sensory
language: en
provenance: Words for what is tasted, smelt, heard, felt and seen, which show a thing instead of judging it; chosen by hand, sense by sense.

# taste
sweet | sweetness | sweetly
salty | salted | briny
sour | tart | tartness
bitter | bittersweet
tangy | tang | zesty | zest
spicy | peppery | fiery | piquant
savoury | savory | umami
smoky | smoked | smokiness
buttery | creamy | creaminess
nutty | malty | earthy
juicy | ripe | ripened | succulent
sugary | syrupy | honeyed
mouthwatering | mouth-watering | flavour | flavours | flavor | flavors | flavourful @0.7
caramel | caramelised | caramelized | toffee @0.6
melt-in-the-mouth | melts on | melts in @0.9
aftertaste | palate | mouthful @0.7

# smell
scent | scents | scented
smell | smells | smelt | smelling @0.7
aroma | aromas | aromatic
fragrance | fragrances | fragrant
perfumed | perfume @0.8
musky | floral | woody | citrusy @0.8
whiff | waft | wafts | wafting
pine resin | woodsmoke | sea air | cut grass | wet earth

# sound
whisper | whispers | whispering
murmur | murmurs | murmuring
hum | hums | humming @0.8
crackle | crackles | crackling
sizzle | sizzles | sizzling
rustle | rustles | rustling
clink | clinks | clinking
clatter | clatters | rattle | rattles
creak | creaks | creaking | squeak | squeaks
thud | thuds | thump | thumps
rumble | rumbles | rumbling
hiss | hisses | hissing | fizz | fizzes
chime | chimes | jingle | jingles
crunch | crunches | crunching
splash | splashes | gurgle | drip | drips
hush | hushed @0.7

# touch
soft | softly | softer @0.6
smooth | smoother | silky @0.7
velvety | velvet-soft
crisp | crispy | crispness
crunchy
chewy | sticky | gooey
fluffy | fuzzy | woolly
rough | coarse | gritty | grainy @0.7
prickly | tingle | tingles | tingling
warm | warmth | warming @0.5
icy | chilled | frosty | frozen @0.5
steaming | piping hot | steam rises
damp | soaked | dripping | moist
feathery | feather-light
springy | squishy | bouncy
cool water | cool breeze | breeze | breezy @0.7
barefoot | fingertips | goosebumps @0.6

# sight
golden | golden-brown @0.6
glow | glows | glowing
shimmer | shimmers | shimmering
sparkle | sparkles | sparkling
gleam | gleams | gleaming
glitter | glitters | glittering
glossy | shiny | lustrous
flicker | flickers | flickering
misty | hazy | smoky light
crimson | scarlet | amber | ruby-red @0.7
emerald green | turquoise | indigo | violet @0.7
pale | pastel | rosy @0.6
sunlit | moonlit | candlelit | dappled
bright | brightly | dazzling @0.5
speckled | freckled | striped | marbled @0.7
`;
