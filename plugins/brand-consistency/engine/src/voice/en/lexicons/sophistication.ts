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
haute couture | couture | haute | atelier | ateliers | couturier
bespoke | made to measure | tailor-made | cut to order
connoisseur | connoisseurs | connoisseur's | aficionado | aficionados
aristocratic | aristocracy | noble | nobility | regal | royal | royalty | duchess | countess | baroness @0.8
discerning @1.1
curated | curates | curator | curators @0.8
impeccable | impeccably
immaculate | immaculately @0.9
distinguished | distinction @0.8
fine dining | fine wine | fine wines | finest @0.9
champagne | caviar | truffle | truffles | vintage @0.7
oyster | oysters | canapés | canapes | foie gras | lobster | consommé @0.7
cognac | armagnac | single malt | cuvée | cuvee | grand cru | burgundy | bordeaux | decanter | decanters | cellar @0.7
silk | satin | velvet | cashmere | linen | chiffon @0.6
damask | brocade | tweed | mahogany | rosewood | walnut | lacquer | lacquered @0.6
marble | crystal | gold leaf | mother-of-pearl | porcelain | bone china | fine china @0.7
silver | silverware | gilded | gilt | filigree @0.5
pearl | pearls | emerald | emeralds | sapphire | sapphires | ruby | rubies | platinum | diamond | diamonds | gemstone | gemstones @0.7
heirloom | heirlooms | antique | antiques | patina | provenance @0.7
private villa | private butler | butler | concierge | sommelier | maître d' | maitre d' | footman | valet | doorman @0.9
private club | private members | members' club | private banker | private banking | private collection | private viewing @0.9
five-star | michelin @0.7
heritage | lineage | pedigree | dynasty @0.6
craftsmanship | artisan | artisans | artisanal | master craftsman | savoir-faire @0.7
hand-stitched | hand-finished | hand-painted | hand-rolled | hand-sewn | by hand in @0.6
fittings | fitting | cutter | cufflinks | lapel | lapels | pocket square @0.4
engraved | monogram | monogrammed | embossed | wax seal | letterhead @0.6
masterpiece | masterpieces @0.7
gallery | galleries | opera | ballet | orchestra @0.6
string quartet | chamber music | concerto | recital | sonata | piano | pianist | cello | violin | harp @0.6
waltz | ballroom | minuet | black tie | white tie | evening gown | gown | gowns | tuxedo | tuxedos @0.8
soirée | soiree | gala | salon @0.8
sculpture | sculptures | fine art | fresco | old masters | portrait | portraits | collector | collectors | auction house @0.5
rare | rarest | rarity | rarities @0.5
suite | suites | residence | residences | villa | villas @0.4
chateau | château | manor | manor house | palace | palatial | mansion | drawing room | library @0.6
estate | estates | vineyard | vineyards | grounds of @0.4
chandelier | chandeliers | staircase | terrace | colonnade | fountain | marble hall @0.5
timeless | timelessly | ageless @0.8
upscale | high-end | upmarket @0.8
collection | collections @0.2
tasting menu | degustation | amuse-bouche | petits fours | afternoon tea @0.8
by invitation | invitation only | by appointment | by introduction | introduced by
privilege | privileged | patron | patrons | patronage @0.6
poise | poised @0.9
cultured | cultivated | erudite | urbane | well-bred | well-read @0.9
glamour | glamorous | glamorously
paris | parisian | milan | milanese | savile row | riviera | monaco | venice | mayfair @0.5
etiquette | protocol | decorum | manners | well-mannered @0.6
ambassador | ambassadors | embassy | attaché | chairman | trustees @0.4
oxford | cambridge | scholars | the bar @0.3
attire | ensemble | wardrobe | tailoring @0.5
polo | regatta | racehorses | thoroughbred | country house | yacht | yachts @0.6
polished | well-appointed | appointed @0.6

# charming
charming | charm | charms | charmed | charmingly
graceful | gracefully | grace | gracious | graciously
delicate | delicately | delicacy @0.9
subtle | subtly | subtlety | nuance | nuances | nuanced @0.8
sensual | sensuous | sensuously | seductive | sultry @0.8
romantic | romance | romantically @0.7
enchanting | enchanted | enchant | enchantment | bewitching | beguiling @0.9
captivating | captivates | mesmerising | mesmerizing | spellbound @0.8
alluring | allure @0.9
beautiful | beautifully | beauty @0.4
lovely @0.3
gentle | gently @0.4
serene | serenity | tranquil | tranquility @0.6
whisper | whispers | whispered | murmur | murmurs | hush | hushed @0.7
scent | scents | scented | fragrance | fragrances | fragrant | perfume | perfumed @0.5
jasmine | magnolia | gardenia | orchid | orchids | peony | peonies | camellia | lilies | roses @0.5
sandalwood | bergamot | amber | musk | vetiver | incense @0.6
candlelight | candlelit | moonlight | moonlit | lamplight | lamplit | starlight | starlit @0.8
candle | candles | lantern | lanterns | the lamps @0.4
dusk | twilight | evening light | golden hour | nightfall @0.6
soft | softly | smooth | smoothly | silky @0.4
intimate | intimately | intimacy @0.6
poetic | poetry | poet | poem | poems | verse | sonnet @0.7
love letter | love letters | love song | serenade | rendezvous | tête-à-tête @0.8
aesthetic | aesthetics | aesthetically @0.7
stylish | stylishly | style | chic | flair @0.6
feminine @0.6
discreet | discreetly | discretion @0.8
harmony | harmonious | harmoniously | melody | melodious @0.6
understated @0.9
velvety @0.7
unhurried @0.6
linger | lingers | lingering | lingered @0.7
savour | savor | savoured | savored @0.6
indulge | indulgence | indulgent @0.7
glow | glows | glowing | shimmer | shimmers | shimmering | glimmer | gleam | gleams | gleaming @0.5
lustrous | lustre | luminous | luminosity | radiant | radiance | iridescent | opalescent @0.7
ethereal | gossamer | weightless | feather-light | sheer @0.8
lace | ribbon | ribbons | tulle | veil | petal | petals | bouquet @0.5
drape | drapes | draped | draping | cascades | cascading | billowing @0.5
caress | caresses | embrace | embraces | brushes the @0.5
silhouette | silhouettes | contour | contours | slender | sleek | supple @0.6
glide | glides | gliding | sway | sways | drift past | slip past @0.4
unfold | unfolds | unfurl | unfurls @0.4
ritual | rituals @0.4
lotus @0.2
tasteful | tastefully | good taste @0.9
artful | artfully | finesse | deft | deftly @0.8
effortless | effortlessly | with ease @0.6
secret garden | walled garden | courtyard | balcony | veranda @0.4
reverie | daydream | wistful | nostalgia for @0.6
witty | wit | repartee | flirt | flirts | flirtation | blush | blushes @0.5
an air of | a hint of | a touch of | a note of | notes of | a trace of @0.5

# plain or coarse
cheap | cheaper | cheapest | cheaply | cheapo @-1.1
bargain | bargains @-1
dirt cheap @-1
grub | chow | nosh | tucker @-1
greasy | greasier @-0.9
buddy | dude | bro | guys | bloke | blokes | lads @-0.8
mate | mates @-0.6
y'all | folks @-0.6
plastic stool | plastic stools | plastic chairs | plastic cups | paper plates | paper cups @-0.9
plastic | polyester | nylon | laminate @-0.5
no frills | bog-standard | run-of-the-mill @-0.8
basic | basics | functional | handy @-0.5
down-to-earth @-0.5
tough | rugged @-0.5
muddy | mud | dirt | grubby @-0.6
wanna | gonna | gotta @-0.6
stuff | chunk | chunks | slap | slaps | slapped @-0.5
whack | bash | chuck | shove | dump | plonk @-0.6
loads of | heaps of | tons of | piles of @-0.5
awesome @-0.4
hey @-0.5
dig in | tuck in | scoff | gobble | guzzle | wolf down | slurp | chomp @-0.8
beer | beers | pint | pints | booze | boozy @-0.5
burger | burgers | fries | chips | hot dog | hot dogs | nuggets | kebab | fried chicken | ketchup @-0.5
all-you-can-eat | eat all you can | buffet @-0.6
loud | noisy @-0.5
rough @-0.6
damn | crap | hell | bloody @-0.9
sweaty | sweat | stinky | stink | smelly @-0.7
fart | burp | bum | butt @-0.9
belly | bellies | tummy | gut @-0.7
discount | discounts @-0.5
yum | yummy @-0.6
crazy @-0.4
messy @-0.7
tacky | gaudy | garish | trashy | crude @-1
flip-flops | tracksuit | tracksuits | hoodie | hoodies | sweatpants @-0.5
car park | parking | industrial estate | warehouse | canteen | microwave | forklift @-0.4
ring us | give us a ring | text us | whatsapp @-0.4
multipack | value pack | twin pack | job lot | wipe-clean | machine washable @-0.6
suits most | fits most | most people | adjustable | one size fits all @-0.4
two minutes from | near the station | easy access @-0.3
`;
