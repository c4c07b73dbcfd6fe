export const LUXURY = `
list: luxury
language: en
provenance: Wording of premium and luxury price tiers, chosen by hand; lighter weights speak of premium, heavier of luxury.
negatable: yes

# luxury
luxury | luxurious | luxuriously @1.2
ultra-luxury | ultra luxury @1.3
opulent | opulence @1.2
sumptuous | sumptuously @1.1
exclusive | exclusively | exclusivity @0.9
bespoke @1.1
haute couture | couture @1.1
prestige | prestigious
exquisite | exquisitely
private butler | butler @1.2
private jet | private yacht | yacht | helicopter transfer @1.2
private chef | personal chef
concierge @0.9
limousine | chauffeur | chauffeured @1.1
champagne @0.9
caviar @1.2
truffle | truffles | wagyu | foie gras @0.7
sommelier @0.9
michelin | michelin-starred
five-star | five star | 5-star @0.8
white-glove | white glove | white gloves
invitation only | by invitation
connoisseur | connoisseurs
discerning
diamond | diamonds | gold leaf | 24-karat @0.8
rarest | rare @0.5
limited to @0.4
penthouse | presidential suite | royal suite @1.1
private villa | private pool | private beach | private island @0.8
silk | cashmere | marble | mahogany @0.6
impeccable | impeccably | immaculate @0.7
atelier | maison @0.9
couturier
fine dining | tasting menu | degustation @0.8
pinnacle | epitome @0.7
unrivalled | unrivaled | unparalleled @0.6
opus @0.3
elite @0.8
indulgence | indulge | lavish | lavishly @0.8
discreet | discretion @0.5
your every wish | every whim | anticipate your @0.7

# premium
premium @0.7
upscale | high-end @0.9
elegant | elegance | elegantly @0.6
refined | refinement @0.7
curated @0.6
finest @0.6
handcrafted | hand-crafted | handmade @0.4
artisan | artisanal | craftsmanship | master craftsmen @0.5
signature @0.4
boutique @0.5
tailored | tailor-made | made to measure @0.6
distinguished | distinctive @0.4
heritage @0.3
single-origin | single origin | small-batch | small batch | reserve @0.4
timeless @0.5
sophisticated | sophistication @0.7
privilege | privileges | privileged @0.6
suite | suites | villa | villas @0.4
spa @0.3
personalised | personalized @0.3
connoisseur's @0.6
estate @0.3
fine @0.2
masterpiece @0.6
guests | our guests @0.2
exceptional @0.4
prestige range @0.5
first class | first-class | business class @0.6
crafted @0.3
serene | serenity | tranquil | unhurried @0.4
gracious | graciously @0.4
gala | soirée | soiree @0.6
crystal | porcelain | linen @0.4
`;
