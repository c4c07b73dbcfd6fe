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
opulent | opulence | sumptuous | sumptuously
haute couture | couture | haute | atelier
bespoke | made to measure | made-to-measure | tailor-made
connoisseur | connoisseurs
aristocratic | noble | nobility | regal | royal | royalty @0.8
discerning @1.1
curated | curates | curator @0.8
impeccable | impeccably
immaculate | immaculately @0.9
fine dining | fine wine | fine wines | finest @0.9
champagne | caviar | truffle | truffles | vintage @0.7
silk | satin | velvet | cashmere | linen @0.6
marble | crystal | gold leaf | mother-of-pearl | porcelain @0.7
private villa | private butler | butler | concierge | sommelier | maître d' | maitre d' @0.9
five-star | five star | michelin @0.7
heritage @0.5
craftsmanship | artisan | artisans | artisanal | master craftsman | savoir-faire @0.7
masterpiece | masterpieces @0.7
gallery | opera | ballet | orchestra @0.6
soirée | soiree | gala @0.8
rare | rarest | rarity @0.5
suite | suites | residence | residences | villa | villas @0.4
timeless | timelessly @0.8
upscale | high-end @0.8
collection @0.2
tasting menu | degustation @0.7
by invitation | invitation only @0.9
privilege | privileged @0.6
poise | poised @0.9
cultured | cultivated @0.9
glamour | glamorous | glamorously

# charming
charming | charm | charmed | charmingly
graceful | gracefully | grace | gracious | graciously
delicate | delicately | delicacy @0.9
subtle | subtly | subtlety @0.8
sensual | sensuous | sensuously @0.8
romantic | romance @0.7
enchanting | enchanted | enchant | enchantment @0.8
alluring | allure @0.9
beautiful | beautifully | beauty @0.4
gentle | gently @0.4
serene | serenity | tranquil | tranquility @0.6
whisper | whispers | whispered | murmur @0.7
scent | fragrance | fragrant | perfume | jasmine @0.5
candlelight | candlelit | moonlight | moonlit @0.8
soft | softly | smooth | smoothly | silky @0.4
intimate | intimately @0.6
poetic | poetry | poet @0.7
aesthetic | aesthetics @0.7
stylish | style @0.5
feminine @0.6
discreet | discreetly | discretion @0.8
harmony | harmonious @0.6
understated @0.9
velvety @0.7
unhurried @0.6
savour | savor | savoured @0.5
indulge | indulgence | indulgent @0.7
glow | shimmer | shimmering | glimmer @0.5
ritual | rituals @0.4
lotus @0.2

# plain or coarse
cheap | cheapest | cheaply @-1.1
bargain | bargains @-1
dirt cheap @-1
grub | chow @-1
greasy @-0.9
buddy | dude | bro | guys @-0.8
y'all | folks @-0.6
plastic stool | plastic stools | plastic chairs @-0.9
no frills | no-frills @-0.8
down-to-earth | down to earth @-0.5
tough | rugged @-0.5
muddy | mud | dirt @-0.6
wanna | gonna | gotta @-0.6
stuff | chunk | slap @-0.5
awesome @-0.4
hey @-0.5
dig in | tuck in @-0.7
beer | burger | burgers | fries @-0.4
loud @-0.5
rough @-0.6
damn | crap | hell @-0.9
sweaty | sweat @-0.7
belly | bellies | tummy @-0.7
discount | discounts @-0.5
yum | yummy @-0.6
crazy @-0.4
messy @-0.7
`;
