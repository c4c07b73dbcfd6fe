export const SOPHISTICATION = `
list: sophistication
language: en
provenance: Aaker (1997), sophistication: upper class, charming. Cue words gathered by hand; negative weights are the opposite pole.
negatable: yes
facets: yes

# upper class
luxury | luxurious | luxuriously | luxuries @1.1
elegant | elegance | elegantly @1.2
refined | refinement @1.2
sophisticated | sophistication @1.2
exclusive | exclusively | exclusivity @0.9
prestige | prestigious
exquisite | exquisitely @1.1
opulent | opulence
sumptuous | sumptuously
haute couture | couture | haute | couturier
atelier | ateliers
bespoke
made to measure | tailor-made
cut to order
connoisseur | connoisseurs | connoisseur's
aficionado | aficionados
aristocratic | aristocracy @0.8
noble @0.8
nobility @0.8
regal @0.8
royal | royalty @0.8
duchess @0.8
countess @0.8
baroness @0.8
discerning @1.1
curated | curates | curator | curators @0.8
impeccable | impeccably
immaculate | immaculately @0.9
distinguished @0.8
distinction @0.8
fine dining | fine wine | fine wines | finest @0.9
champagne @0.7
caviar @0.7
truffle | truffles @0.7
vintage @0.7
oyster | oysters @0.7
canapés | canapes @0.7
foie gras @0.7
lobster @0.7
consommé @0.7
cognac @0.7
armagnac @0.7
single malt @0.7
cuvée @0.7
cuvee @0.7
grand cru @0.7
burgundy @0.7
bordeaux @0.7
decanter | decanters @0.7
cellar @0.7
silk @0.6
satin @0.6
velvet @0.6
cashmere @0.6
linen @0.6
chiffon @0.6
damask @0.6
brocade @0.6
tweed @0.6
mahogany @0.6
rosewood @0.6
lacquer | lacquered @0.6
marble @0.7
crystal @0.7
gold leaf @0.7
mother-of-pearl @0.7
porcelain @0.7
bone china | fine china @0.7
silver | silverware @0.5
gilded @0.5
gilt @0.5
filigree @0.5
pearl | pearls @0.7
emerald | emeralds @0.7
sapphire | sapphires @0.7
ruby @0.7
rubies @0.7
platinum @0.7
diamond | diamonds @0.7
gemstone | gemstones @0.7
heirloom | heirlooms @0.7
antique | antiques @0.7
patina @0.7
provenance @0.7
private villa | private butler | butler @0.9
concierge @0.9
sommelier @0.9
maître d' | maitre d' @0.9
footman @0.9
valet @0.9
doorman @0.9
private club | private members | members' club | private banker | private banking | private collection | private viewing @0.9
five-star @0.7
michelin @0.7
heritage @0.6
lineage @0.6
pedigree @0.6
dynasty @0.6
craftsmanship | master craftsman @0.7
artisan | artisans | artisanal @0.7
savoir-faire @0.7
hand-stitched | hand-finished | hand-painted | hand-rolled | hand-sewn | by hand in @0.6
cutter @0.4
cufflinks @0.4
lapel | lapels @0.4
pocket square @0.4
engraved @0.6
monogram | monogrammed @0.6
embossed @0.6
wax seal @0.6
letterhead @0.6
masterpiece | masterpieces @0.7
gallery | galleries @0.6
opera @0.6
ballet @0.6
orchestra @0.6
string quartet @0.6
chamber music @0.6
concerto @0.6
recital @0.6
sonata @0.6
piano | pianist @0.6
cello @0.6
violin @0.6
harp @0.6
waltz @0.8
ballroom @0.8
minuet @0.8
black tie | white tie @0.8
evening gown | gown | gowns @0.8
tuxedo | tuxedos @0.8
soirée | soiree @0.8
gala @0.8
salon @0.8
sculpture | sculptures @0.5
fine art @0.5
fresco @0.5
old masters @0.5
portrait | portraits @0.5
collector | collectors @0.5
auction house @0.5
rare | rarest @0.5
rarity | rarities @0.5
suite | suites @0.4
residence | residences @0.4
villa | villas @0.4
chateau @0.6
château @0.6
manor | manor house @0.6
palace | palatial @0.6
mansion @0.6
drawing room @0.6
estate | estates @0.4
vineyard | vineyards @0.4
chandelier | chandeliers @0.5
staircase @0.5
terrace @0.5
colonnade @0.5
fountain @0.5
marble hall @0.5
timeless | timelessly @0.8
ageless @0.8
upscale @0.8
high-end @0.8
upmarket @0.8
tasting menu @0.8
degustation @0.8
amuse-bouche @0.8
petits fours @0.8
afternoon tea @0.8
by invitation | invitation only
by appointment
by introduction | introduced by
privilege | privileged @0.6
patron | patrons | patronage @0.6
poise | poised @0.9
cultured @0.9
cultivated @0.9
erudite @0.9
urbane @0.9
well-bred @0.9
well-read @0.9
glamour | glamorous | glamorously
parisian @0.5
milanese @0.5
savile row @0.5
riviera @0.5
monaco @0.5
mayfair @0.5
etiquette @0.6
protocol @0.6
decorum @0.6
manners | well-mannered @0.6
attire @0.5
ensemble @0.5
wardrobe @0.5
tailoring @0.5
regatta @0.6
racehorses @0.6
thoroughbred @0.6
country house @0.6
yacht | yachts @0.6
polished @0.6
well-appointed @0.6
posh
classy
ritzy
swanky
debonair
suave
dapper
genteel | gentlemanly
ladylike
dignified | dignity @0.7
stately @0.7
sublime @0.7
divine @0.7
rarefied @0.7
gourmet @0.8
gastronomy | gastronomic @0.8
epicurean @0.8
haute cuisine @0.8
cosmopolitan @0.7
worldly @0.7
high society | socialite
jet set
martini @0.5
cocktail | cocktails @0.5
champagne flute @0.5
minimalist @0.4
architectural @0.4
deluxe @0.7
de luxe @0.7
grandeur @0.7
splendour | splendor | splendid @0.7
sought-after @0.6
coveted @0.6
jewel | jewels | jewelled | jeweled @0.6
precious @0.6
priceless @0.6
flawless | flawlessly @0.6
personal tailor | master tailor @0.7
milliner @0.7
perfumer @0.7
maestro @0.7

# charming
charming | charm | charms | charmed | charmingly
graceful | gracefully | grace | gracious | graciously
delicate | delicately | delicacy @0.9
subtle | subtly | subtlety @0.8
nuance | nuances | nuanced @0.8
sensual | sensuous | sensuously @0.8
seductive @0.8
sultry @0.8
romantic | romance | romantically @0.7
enchanting | enchanted | enchant | enchantment @0.9
bewitching @0.9
beguiling @0.9
captivating | captivates @0.8
mesmerising @0.8
mesmerizing @0.8
spellbound @0.8
alluring | allure @0.9
beautiful | beautifully | beauty @0.4
lovely @0.3
serene | serenity @0.6
tranquil | tranquility @0.6
whisper | whispers | whispered @0.7
murmur | murmurs @0.7
hush | hushed @0.7
scent | scents | scented @0.5
fragrance | fragrances | fragrant @0.5
perfume | perfumed @0.5
jasmine @0.5
magnolia @0.5
gardenia @0.5
orchid | orchids @0.5
peony | peonies @0.5
camellia @0.5
lilies @0.5
roses @0.5
sandalwood @0.6
bergamot @0.6
amber @0.6
musk @0.6
vetiver @0.6
incense @0.6
candlelight | candlelit @0.8
moonlight | moonlit @0.8
lamplight | lamplit @0.8
starlight | starlit @0.8
candle | candles @0.4
lantern | lanterns @0.4
dusk @0.6
twilight @0.6
evening light @0.6
golden hour @0.6
nightfall @0.6
soft | softly @0.4
smooth | smoothly @0.4
silky @0.4
intimate | intimately | intimacy @0.6
poetic | poetry | poet @0.7
poem | poems @0.7
verse @0.7
sonnet @0.7
love letter | love letters | love song @0.8
serenade @0.8
rendezvous @0.8
tête-à-tête @0.8
aesthetic | aesthetics | aesthetically @0.7
stylish | stylishly | style @0.6
chic @0.6
flair @0.6
feminine @0.6
discreet | discreetly | discretion @0.8
harmony | harmonious | harmoniously @0.6
melody | melodious @0.6
understated @0.9
velvety @0.7
unhurried @0.6
linger | lingers | lingering | lingered @0.7
savour | savor | savoured | savored @0.6
indulge | indulgence | indulgent @0.7
glow | glows | glowing @0.5
shimmer | shimmers | shimmering @0.5
glimmer @0.5
gleam | gleams | gleaming @0.5
lustrous | lustre @0.7
luminous | luminosity @0.7
radiant | radiance @0.7
iridescent @0.7
opalescent @0.7
ethereal @0.8
gossamer @0.8
weightless @0.8
feather-light @0.8
sheer @0.8
lace @0.5
ribbon | ribbons @0.5
tulle @0.5
veil @0.5
petal | petals @0.5
bouquet @0.5
drape | drapes | draped | draping @0.5
cascades | cascading @0.5
billowing @0.5
caress | caresses @0.5
embrace | embraces @0.5
silhouette | silhouettes @0.6
contour | contours @0.6
slender @0.6
sleek @0.6
supple @0.6
glide | glides | gliding @0.4
sway | sways @0.4
unfold | unfolds @0.4
unfurl | unfurls @0.4
ritual | rituals @0.4
lotus @0.2
tasteful | tastefully | good taste @0.9
artful | artfully @0.8
finesse @0.8
deft | deftly @0.8
effortless | effortlessly @0.6
with ease @0.6
secret garden | walled garden @0.4
courtyard @0.4
balcony @0.4
veranda @0.4
reverie @0.6
wistful @0.6
nostalgia for @0.6
witty | wit @0.5
repartee @0.5
flirt | flirts | flirtation @0.5
blush | blushes @0.5
an air of @0.5
a hint of @0.5
a touch of @0.5
a note of | notes of @0.5
a trace of @0.5
panache
elan
élan
je ne sais quoi
lyrical @0.6
lilting @0.6
dreamy | dreamlike @0.6
luscious @0.4
lush @0.4
crystalline @0.6
pearly @0.6
satiny @0.6
femininity @0.7
womanly @0.7
hypnotic @0.7
intoxicating @0.7
heady @0.7
tantalising @0.6
tantalizing @0.6
irresistible | irresistibly @0.6
courteous @0.6
gallant @0.6
chivalrous @0.6
exquisitely drawn | finely drawn @0.5
hand-tied @0.5
soft light | low light | half-light | soft glow @0.6

# plain or coarse
cheap | cheaper | cheapest | cheaply | cheapo @-1.1
bargain | bargains @-1
dirt cheap @-1
grub @-1
chow @-1
nosh @-1
tucker @-1
greasy | greasier @-0.9
buddy @-0.8
dude @-0.8
bro @-0.8
guys @-0.8
bloke | blokes @-0.8
lads @-0.8
mate | mates @-0.6
y'all @-0.6
folks @-0.6
plastic stool | plastic stools | plastic chairs | plastic cups | paper cups | paper plates @-0.9
plastic @-0.5
polyester @-0.5
nylon @-0.5
laminate @-0.5
no frills @-0.8
bog-standard @-0.8
run-of-the-mill @-0.8
basic | basics @-0.5
functional @-0.5
handy @-0.5
down-to-earth @-0.5
tough @-0.5
rugged @-0.5
muddy | mud @-0.6
dirt @-0.6
grubby @-0.6
wanna @-0.6
gonna @-0.6
gotta @-0.6
stuff @-0.5
chunk | chunks @-0.5
slap | slaps | slapped @-0.5
whack @-0.6
bash @-0.6
chuck @-0.6
shove @-0.6
dump @-0.6
plonk @-0.6
loads of @-0.5
heaps of @-0.5
tons of @-0.5
piles of @-0.5
awesome @-0.4
hey @-0.5
dig in @-0.8
tuck in @-0.8
scoff @-0.8
gobble @-0.8
guzzle @-0.8
wolf down @-0.8
slurp @-0.8
chomp @-0.8
beer | beers @-0.5
pint | pints @-0.5
booze | boozy @-0.5
burger | burgers @-0.5
fries | fried chicken @-0.5
chips @-0.5
hot dog | hot dogs @-0.5
nuggets @-0.5
kebab @-0.5
ketchup @-0.5
all-you-can-eat | eat all you can @-0.6
buffet @-0.6
loud @-0.5
noisy @-0.5
rough @-0.6
damn @-0.9
crap @-0.9
hell @-0.9
bloody @-0.9
sweaty | sweat @-0.7
stinky | stink @-0.7
smelly @-0.7
fart @-0.9
burp @-0.9
bum @-0.9
butt @-0.9
belly | bellies @-0.7
tummy @-0.7
gut @-0.7
discount | discounts @-0.5
yum | yummy @-0.6
crazy @-0.4
messy @-0.7
tacky @-1
gaudy @-1
garish @-1
trashy @-1
crude @-1
flip-flops @-0.5
tracksuit | tracksuits @-0.5
hoodie | hoodies @-0.5
sweatpants @-0.5
car park | parking @-0.4
industrial estate @-0.4
warehouse @-0.4
canteen @-0.4
microwave @-0.4
forklift @-0.4
ring us | give us a ring @-0.4
text us @-0.4
whatsapp @-0.4
multipack @-0.6
value pack | twin pack @-0.6
job lot @-0.6
wipe-clean @-0.6
machine washable @-0.6
one size fits all @-0.4
easy access @-0.3
cheesy @-0.7
naff @-0.7
sleazy @-0.7
dirty @-0.6
filthy @-0.6
grimy @-0.6
lager @-0.4
takeaway @-0.4
kebabs @-0.4
pizza @-0.4
wallet @-0.4
budget @-0.4
low-cost @-0.4
jeans @-0.3
t-shirt | t-shirts @-0.3
sneakers @-0.3
trainers @-0.3
bucket | buckets @-0.4
mop @-0.4
snack | snacks | snacking @-0.3
crisps @-0.3
sorted @-0.4
no worries @-0.4
no probs @-0.4
basement @-0.3
garage @-0.3
shed @-0.3
`;
