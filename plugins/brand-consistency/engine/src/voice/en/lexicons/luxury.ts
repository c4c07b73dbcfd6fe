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
impeccable | impeccably | immaculate | immaculately @0.7
peerless | incomparable | without equal | second to none @0.7
unrivalled | unrivaled | unparalleled @0.6
pinnacle | epitome | quintessence @0.7
opus | magnum opus @0.3
elite @0.8
discerning | connoisseur | connoisseurs | connoisseur's
indulgence | indulge | indulgent @0.8
palatial | regal | stately @0.9
majestic | resplendent | magnificence @0.7
rarefied | rarest | rare | rarity @0.6

# made for few
bespoke @1.1
haute couture | couture | couturier @1.1
atelier | ateliers | maison @0.9
savile row | made to measure | cut to order | built to order | made to your measure @0.8
commission | commissioned by | commissions @0.4
invitation only | by invitation | by personal invitation | invitation card @1.1
by appointment | appointment only @0.8
private viewing | private view | private showing | trunk show @0.9
private banking | private banker | private bank | family office | wealth management @1
private collection | private collections | collector | collectors | collector's @0.7
private client | private clients | by introduction | existing clients only
waiting list | waitlist @0.5
price on request | price on application | prices on request
limited to | one of only | only ten made | edition of @0.5
numbered | individually numbered | signed and numbered | number engraved @0.6
members only | members' club | private members @0.8
one of one | one of a kind @0.6
never advertise | we do not advertise | do not advertise @0.8
will receive you | at the hour of your choosing | at an hour of your choosing | at your leisure @0.7
your every wish | every whim | your every need | anticipate your | before you ask @0.7
discreet | discreetly | discretion @0.5
personal shopper | personal stylist | private stylist @0.9

# service
butler | butlers | private butler @1.2
concierge @0.9
limousine | limousines | chauffeur | chauffeurs | chauffeured | chauffeur-driven @1.1
valet | doorman | footman | housekeeper | personal assistant awaits @0.6
white-glove | white gloves | gloved hands @0.9
sommelier | sommeliers
private chef | personal chef | chef's table @1.1
maître d' | maitre d' @0.8
turndown | pillow menu | fresh orchids @0.8
private jet | private jets | private yacht | helicopter | helipad | seaplane @1.1
yacht | yachts | superyacht | superyachts @1.2
first class | business class @0.6
private terminal | airport lounge | lounge access | arrivals lounge @0.5
your car meets | your driver | met on arrival | escorted to your @0.7
your suite | your residence | your villa @0.7

# places
penthouse | penthouses | presidential suite | royal suite @1.1
private villa | private pool | private beach | private island | private terrace | private cove | private dining @0.9
infinity pool | plunge pool | marble bath | marble bathroom @0.8
château | chateau | manor | manor house | country house | country estate | palace | palazzo @0.7
residence | residences @0.4
suite | suites | villa | villas @0.4
estate | estates @0.3
grand hotel | grand salon | ballroom | opera house | the opera | drawing room @0.7
monaco | riviera | st moritz | saint-tropez | mayfair | place vendôme | lake como @0.8
polo | regatta | ascot | racehorse | racehorses | grand prix paddock @0.7
spa | wellness suite | hammam @0.3
five-star | 5-star @0.8
michelin | michelin-starred

# materials and marks
diamond | diamonds | carat | carats | gold leaf | 24-karat | solid gold | rose gold | white gold @0.8
emerald | emeralds | sapphire | sapphires | ruby | rubies | platinum | palladium | pearl | pearls @0.8
silk | mulberry silk | cashmere | vicuña | mink | ermine @0.7
satin | velvet | damask | brocade @0.5
marble | alabaster | onyx | mahogany | rosewood | ebony @0.6
crystal | porcelain | bone china | limoges | linen | egyptian cotton | thread count @0.5
calfskin | crocodile leather | ostrich leather | lambskin | full-grain leather @0.8
hallmark | hallmarked | engraved | monogram | monogrammed | gilded @0.6
tourbillon | chronometer | minute repeater | horology | haute horlogerie | mechanical movement @1.1
marque | coachbuilt | coachbuilder | hand-built @0.8
goldsmith | goldsmiths | silversmith | jeweller | jewellers | high jewellery | haute joaillerie @0.8

# at table
champagne | champagnes @0.9
caviar | beluga | oscietra @1.2
truffle | truffles | wagyu | foie gras | saffron @0.7
lobster | oyster | oysters | langoustine @0.5
grand cru | premier cru | cuvée | cuvee | first growth | cellar | cellars @0.8
cognac | armagnac | single malt | aged whisky | rare whisky | cigar | cigars @0.6
fine dining | tasting menu | degustation | amuse-bouche @0.8
first flush | darjeeling | matcha ceremony @0.3
silver service | silver tray | candlelit dinner @0.7
canapés | canapes | petits fours | afternoon tea @0.5

# lineage
heirloom | heirlooms | heirs | inherit | inherited | inheritance @0.6
heritage | patina @0.3
since 18 | founded in 18 | royal warrant | purveyor | purveyors @0.6
dynasty | pedigree | lineage | aristocratic | aristocracy | nobility @0.8
ambassador | ambassadors | statesmen | royalty | her majesty | his majesty @0.4
passed from generation | for the next generation | handed to the next @0.4
gala | soirée | soiree | black tie | white tie @0.7
opening night | royal box | private box | front row | patron | patrons @0.5
provenance | auction | auctioned | sotheby's | christie's @0.4

# premium
premium @0.7
upscale | high-end | upmarket @0.9
superior | superlative | superbly @0.4
elegant | elegance | elegantly @0.6
refined | refinement @0.7
curated | curation @0.6
finest | the finest @0.6
handcrafted | hand-crafted @0.5
handmade @0.3
hand-stitched | hand-finished | hand-rolled | hand-polished | hand-painted | hand-blown @0.6
artisan | artisans | artisanal | craftsmanship | master craftsman | master craftsmen | master watchmaker @0.6
signature @0.4
boutique @0.5
tailored | tailor-made | tailor @0.5
distinguished | distinctive | distinction @0.4
single-origin | small-batch | reserve | barrel-aged | cask @0.4
timeless @0.5
sophisticated | sophistication @0.7
privilege | privileges | privileged @0.6
personalised | personalized @0.3
fine @0.2
masterpiece | masterpieces @0.6
guests | our guests @0.2
exceptional | exceptionally @0.4
crafted @0.3
merino | solid oak | solid walnut | solid brass | italian leather | italian marble | merino wool @0.4
complimentary | with our compliments | welcome drink @0.4
serene | serenity | tranquil | unhurried @0.4
gracious | graciously @0.4
polished | poise @0.3
aged for | slow-aged | matured for | matured @0.3
design-led | designer | architect-designed @0.4
elevated @0.3
glamour | glamorous | chic @0.5
connoisseur's choice | cabin crew | stewardess @0.2
chandelier | chandeliers | candelabra | marble staircase @0.7
orchid | orchids | jasmine | frangipani @0.2
chairman | private secretary | trustees @0.3
`;
