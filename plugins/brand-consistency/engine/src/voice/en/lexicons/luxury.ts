export const LUXURY = `
list: luxury
language: en
provenance: Wording of premium and luxury price tiers, chosen by hand; lighter weights speak of premium, heavier of luxury.
negatable: yes

# luxury in so many words
luxury | luxurious | luxuriously | luxuries @1.2
ultra-luxury @1.3
opulent | opulence @1.2
sumptuous | sumptuously | sumptuousness @1.1
exclusive | exclusively | exclusivity @0.9
lavish | lavishly @0.8
exquisite | exquisitely
prestige | prestigious
impeccable | impeccably @0.7
immaculate | immaculately @0.7
peerless @0.7
incomparable @0.7
without equal @0.7
second to none @0.7
unrivalled | unrivaled @0.6
unparalleled @0.6
pinnacle @0.7
epitome @0.7
quintessence @0.7
opus | magnum opus @0.3
elite @0.8
discerning
connoisseur | connoisseurs | connoisseur's
indulgence | indulge | indulgent @0.8
palatial @0.9
regal @0.9
stately @0.9
majestic @0.7
resplendent @0.7
magnificence @0.7
rarefied | rarest | rare @0.6
rarity @0.6
deluxe
de luxe
grandeur
splendour | splendor
posh @0.8
ritzy @0.8
swanky @0.8
plush @0.8
sought-after @0.6
coveted @0.6
priceless @0.6
vip | vips @0.6
jet set @0.6
millionaire @0.6
billionaire @0.6
couture-grade @0.8
museum-quality @0.8
precious @0.5

# made for few
bespoke @1.1
haute couture | couture | couturier @1.1
atelier | ateliers @0.9
maison @0.9
savile row @0.8
made to measure | made to your measure @0.8
cut to order | built to order @0.8
invitation only | by invitation | by personal invitation @1.1
by appointment | appointment only @0.8
private viewing | private view | private showing | trunk show @0.9
private banking | private banker | private bank @1
family office @1
wealth management @1
private collection | private collections | collector | collectors | collector's @0.7
private client | private clients
by introduction
waiting list | waitlist @0.5
price on request | price on application | prices on request
limited to @0.5
one of only @0.5
only ten made @0.5
edition of @0.5
numbered | individually numbered | signed and numbered | number engraved @0.6
members only | members' club | private members @0.8
one of one @0.6
one of a kind @0.6
at your leisure @0.7
your every wish @0.7
every whim @0.7
your every need @0.7
anticipate your @0.7
before you ask @0.7
discreet | discreetly | discretion @0.5
personal shopper | personal stylist | private stylist @0.9

# service
butler | butlers | private butler @1.2
concierge @0.9
limousine | limousines @1.1
chauffeur | chauffeurs | chauffeured | chauffeur-driven @1.1
valet @0.6
doorman @0.6
footman @0.6
housekeeper @0.6
personal assistant awaits @0.6
white-glove | white gloves | gloved hands @0.9
sommelier | sommeliers
private chef | personal chef | chef's table @1.1
maître d' | maitre d' @0.8
turndown @0.8
pillow menu @0.8
fresh orchids @0.8
private jet | private jets | private yacht @1.1
by helicopter | helipad @1.1
seaplane @1.1
yacht | yachts @1.2
superyacht | superyachts @1.2
first class | business class @0.6
private terminal @0.5
airport lounge | lounge access | arrivals lounge @0.5
your driver @0.7
met on arrival @0.7
escorted to your @0.7
your suite @0.7
your residence @0.7
your villa @0.7

# places
penthouse | penthouses @1.1
presidential suite | royal suite @1.1
private villa | private pool | private beach | private island | private terrace | private cove | private dining @0.9
infinity pool | plunge pool @0.8
marble bath | marble bathroom @0.8
château @0.7
chateau @0.7
manor | manor house | country house | country estate @0.7
palace | palazzo @0.7
residence | residences @0.4
suite | suites @0.4
villa | villas @0.4
estates @0.3
grand hotel | grand salon @0.7
ballroom @0.7
opera house | the opera @0.7
drawing room @0.7
monaco @0.8
riviera @0.8
st moritz @0.8
saint-tropez @0.8
mayfair @0.8
place vendôme @0.8
lake como @0.8
regatta @0.7
ascot @0.7
racehorse | racehorses @0.7
grand prix paddock @0.7
spa @0.3
wellness suite @0.3
hammam @0.3
five-star | 5-star @0.8
michelin | michelin-starred

# materials and marks
diamond | diamonds @0.8
carat | carats @0.8
gold leaf | solid gold | rose gold | white gold @0.8
24-karat @0.8
emerald | emeralds @0.8
sapphire | sapphires @0.8
ruby @0.8
rubies @0.8
platinum @0.8
pearl | pearls @0.8
silk | mulberry silk @0.7
cashmere @0.7
vicuña @0.7
mink @0.7
ermine @0.7
satin @0.5
velvet @0.5
damask @0.5
brocade @0.5
marble @0.6
alabaster @0.6
onyx @0.6
mahogany @0.6
rosewood @0.6
ebony @0.6
crystal @0.5
porcelain @0.5
bone china @0.5
linen @0.5
egyptian cotton @0.5
thread count @0.5
calfskin @0.8
crocodile leather | ostrich leather | full-grain leather @0.8
lambskin @0.8
hallmark | hallmarked @0.6
engraved @0.6
monogram | monogrammed @0.6
gilded @0.6
tourbillon @1.1
chronometer @1.1
minute repeater @1.1
horology @1.1
haute horlogerie @1.1
mechanical movement @1.1
coachbuilt | coachbuilder @0.8
hand-built @0.8
goldsmith | goldsmiths @0.8
silversmith @0.8
jeweller | jewellers | high jewellery @0.8
haute joaillerie @0.8

# at table
champagne | champagnes @0.9
caviar @1.2
beluga @1.2
oscietra @1.2
truffle | truffles @0.7
wagyu @0.7
foie gras @0.7
saffron @0.7
lobster @0.5
oyster | oysters @0.5
langoustine @0.5
grand cru | premier cru @0.8
cuvée @0.8
cuvee @0.8
first growth @0.8
cellar | cellars @0.8
cognac @0.6
armagnac @0.6
single malt @0.6
aged whisky | rare whisky @0.6
cigar | cigars @0.6
fine dining @0.8
tasting menu @0.8
degustation @0.8
amuse-bouche @0.8
silver service | silver tray @0.7
candlelit dinner @0.7
canapés | canapes @0.5
petits fours @0.5
afternoon tea @0.5

# lineage
heirloom | heirlooms | heirs @0.6
inherit | inherited | inheritance @0.6
heritage @0.3
patina @0.3
since 18 | founded in 18 @0.6
royal warrant @0.6
purveyor | purveyors @0.6
dynasty @0.8
pedigree @0.8
lineage @0.8
aristocratic | aristocracy @0.8
nobility @0.8
royalty @0.4
her majesty | his majesty @0.4
passed from generation | for the next generation | handed to the next @0.4
gala @0.7
soirée | soiree @0.7
black tie | white tie @0.7
opening night @0.5
royal box | private box @0.5
front row @0.5
patron | patrons @0.5
provenance @0.4
sotheby's @0.4
christie's @0.4

# premium
premium @0.7
upscale @0.9
high-end @0.9
upmarket @0.9
superior | superlative | superbly @0.4
elegant | elegance | elegantly @0.6
refined | refinement @0.7
curated | curation @0.6
finest | the finest @0.6
handcrafted | hand-crafted @0.5
handmade @0.3
hand-stitched | hand-finished | hand-rolled | hand-polished | hand-painted | hand-blown @0.6
artisan | artisans | artisanal @0.6
craftsmanship | master craftsman | master craftsmen | master watchmaker @0.6
signature @0.4
boutique @0.5
tailored | tailor-made | tailor @0.5
distinguished @0.4
distinctive | distinction @0.4
single-origin @0.4
small-batch @0.4
barrel-aged @0.4
cask @0.4
timeless @0.5
sophisticated | sophistication @0.7
privilege | privileges | privileged @0.6
personalised | personalized @0.3
masterpiece | masterpieces @0.6
exceptional | exceptionally @0.4
crafted @0.3
merino | merino wool @0.4
solid oak | solid walnut | solid brass @0.4
italian leather | italian marble @0.4
complimentary | with our compliments @0.4
welcome drink @0.4
serene | serenity @0.4
tranquil @0.4
unhurried @0.4
gracious | graciously @0.4
polished @0.3
poise @0.3
aged for | slow-aged @0.3
matured for | matured @0.3
design-led | designer | architect-designed @0.4
elevated @0.3
glamour | glamorous @0.5
chic @0.5
chandelier | chandeliers @0.7
candelabra @0.7
marble staircase @0.7
orchid | orchids @0.2
jasmine @0.2
frangipani @0.2
gourmet @0.5
gastronomic @0.5
top of the range | top-of-the-line @0.6
flagship model @0.6
first-rate @0.6
classy @0.3
stylish @0.3
solid silver | sterling silver @0.6
gold-plated @0.6
hand-selected | hand-picked | carefully selected @0.4
extra virgin @0.4
single estate @0.4
dry-aged | aged beef @0.4
state room | stateroom @0.6
cabin suite @0.6
monogrammed robe | robe and slippers @0.4
bathrobe @0.4
exceptional service | attentive service | personal service @0.5
private tour | private guide | private transfer | private lesson @0.6
award-winning architect | architect @0.2
`;
