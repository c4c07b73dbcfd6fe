export const BARGAIN = `
list: bargain
language: en
provenance: Wording of budget and bargain offers, chosen by hand; lighter weights also occur in the mainstream.
negatable: yes

# cheapness
cheap | cheaper | cheapest | cheaply | cheapo @1.1
dirt cheap @1.2
cheap and cheerful @1.2
cheap as chips | cheap eats | cheap seats | cheap flights @1.1
budget | budgets | budget-friendly | low-budget @0.9
on a budget | tight budget | stretch your budget | shoestring | on a shoestring
low price | low prices | lower prices | lowest price | lowest prices | low-cost
lowest | lowest fares | rock-bottom prices @0.5
affordable | affordably | affordability @0.7
bargain | bargains | bargain bin | bargain basement | bargain hunters @1.1
economical | economy @0.7
inexpensive @0.7
value for money | good value | great value | best value | amazing value | money's worth @0.6
won't break the bank | doesn't break the bank | break the bank | easy on the wallet | easy on your wallet | kind to your wallet @0.9
penny | pennies | every penny | penny-wise | penny-pinching @0.8
cents | pence | 99p | quid @0.5
bucks | ten bucks | twenty bucks @0.6
loose change | spare change | small change | pocket change @0.8
pocket money | pocket-friendly | student price | student prices | student-friendly @0.8
thrifty | thrift | frugal | frugality @0.8
thrift store | thrift shop | charity shop | op shop | pound shop | dollar store | flea market | car boot sale
no frills @0.8
rock-bottom @1.1
a steal | such a steal | daylight robbery prices @1
save money | save big | save up to | saving | savings | save more @0.6
save @0.4
for less | pay less | spend less | costs less | cost less | more for less | for next to nothing @0.8
wholesale | factory price | factory prices | outlet | factory outlet | trade prices @0.8
everyday low @0.9
cut-price | knockdown | knock-down | price cut | price cuts | slashed | slash prices | slashing
unbeatable price | unbeatable prices | best price | best prices | price match | price promise | beat any price @0.8
cost-effective | cost-conscious | cost of living @0.5
less than a coffee | price of a coffee | less than the price of @0.6
skint | broke | payday | till payday | before payday | make ends meet | feed the family for @0.7
haggle | haggling | make us an offer | make an offer | name your price @0.8
basics @0.3

# price cuts and offers
discount | discounts | discounted @0.9
sale | sale price | sale prices | sales price @0.7
flash sale | clearance | clearance sale | closing down sale | stock clearance | warehouse sale | end of season sale
garage sale | yard sale | jumble sale | rummage sale
percent off | per cent off | half price | half off | pounds off | dollars off | money off @0.9
marked down | markdown | markdowns | reduced to clear | reduced price | knocked off | prices reduced | now reduced @0.9
was and now | was £ | now only | now just @0.6
buy one get one | bogo | buy 1 get 1 | 2 for 1 | two for one | 3 for 2 | three for two | two for the price of one | second one free
multi-buy | multibuy | any two for | any three for | mix and match @0.6
coupon | coupons | voucher | vouchers | promo code | promo codes | promo | promos | discount code @0.7
deal | deals | hot deal | super deal | best deals | deal of the day @0.6
special offer | special offers | introductory offer | offer price @0.6
offer of the week | weekly specials | today's special | specials @0.5
blowout | mega sale | crazy sale | crazy prices | super sale | black friday | cyber monday | boxing day sale
doorbuster | doorbusters
cashback | cash back | rebate | rebates @0.6
giveaway | giveaways | free gift | free gifts @0.5
freebie | freebies | for free | free @0.3
free shipping | free delivery | free postage | free returns @0.4
free trial | free sample | free samples | free refill | free refills | refills @0.4
extra free | free extra | bonus pack | bonus size @0.6
kids eat free | kids go free | under-fives free @0.7
price drop | price drops | prices slashed | prices dropped | price freeze | rollback @0.9
no hidden fees | no booking fee | no booking fees | no delivery fee | no joining fee | no annual fee @0.4
loyalty card | loyalty points | stamp card | reward points | clubcard | earn points | earns points @0.4
student discount | senior discount | staff discount | concessions | nhs discount @0.7
happy hour | early bird | off-peak price | tuesday special @0.5
stock up | fill your trolley | fill your basket | fill your boots @0.6
grab yours | grab it | grab a | snap up | bag a bargain @0.4
everything must go | must go | clear-out | clearing out @0.8
trade-in | part exchange | bring your old @0.4

# ways to pay little
pay as you go | pay monthly | instalments | installments | buy now pay later | interest-free | no deposit @0.4
no contract | cancel any time | cancel anytime | prepaid | top-up @0.3
cash only | cash on delivery | exact change @0.5
from just | from only | for just | for only | starting at | starting from | prices start at @0.5
under ten | under a fiver | a fiver | a tenner | under £ | under $ @0.7
a month | per month | a week @0.2
per kilo | by the kilo | by the pound weight | a dozen for | each or two for @0.4
nothing to pay | costs nothing | at no cost | no extra cost | no extra charge | free of charge @0.4
price list | cheapest option | lowest tier | basic plan | basic package | basic room @0.6

# plain goods
multipack | multipacks | twin pack | family pack | value pack | jumbo pack | six-pack | pack of ten @0.6
bulk buy | buy in bulk | bulk | bulk pack | catering pack | economy size | family size @0.6
own brand | store brand | unbranded | no-name | generic version @0.7
factory seconds | seconds | imperfect | slight seconds | ex-display | ex-demo | ex-rental | as seen | sold as seen @0.6
refurbished | reconditioned | pre-loved | pre-owned | used car | used cars @0.5
secondhand | second-hand @0.4
end of line | surplus | surplus stock | leftover stock | overstock | overstocks | odd sizes | remnants @0.7
job lot | job lots | pick and mix | bargain bucket @0.7
flat-pack | self-assembly | assemble it yourself | do it yourself @0.4
plastic | polyester | disposable | throwaway @0.4
scratched | might be scratched | slightly damaged | damaged box | no box @0.5
imitation | faux | lookalike | dupe | dupes | knock-off @0.6
wipe-clean | machine washable | one size fits all @0.3

# plain places and fare
street food | takeaway | take-out | takeout | diner | food stall | food court | food truck @0.5
plastic stool | plastic stools | plastic chairs | paper plates | paper cups | plastic cups @0.8
self-service | self-checkout | serve yourself | help yourself | bring your own @0.5
dorm | dorms | dormitory | hostel | hostels | bunk | bunks | bunk bed | bunk beds @0.6
shared bathroom | shared kitchen | shared room | communal shower @0.6
motel | motels | inn by the motorway | budget hotel @0.5
canteen | cafeteria | vending machine | microwave | microwaveable @0.5
all-you-can-eat | eat all you can | all you can drink | bottomless | buffet @0.6
combo | combos | set meal | meal deal | meal deals | lunch deal | value meal @0.6
burger | burgers | fries | chips | hot dogs | nuggets | kebab @0.4
instant noodles | pot noodle | tinned | canned @0.4
coach trip | night bus | overnight bus | hand luggage only | cabin bag only | standby | economy seat @0.4
market stall | market stalls | aisle | aisles | trolley | checkout | supermarket @0.4
corner shop | convenience store | discount store | discounter | warehouse @0.4
car park | free parking | drive-through | drive-thru @0.4
`;
