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
on a budget | tight budget | stretch your budget
shoestring | on a shoestring
low price | low prices | lower prices | lowest price | lowest prices | low-cost
lowest | lowest fares @0.5
rock-bottom prices @0.5
affordable | affordably | affordability @0.7
bargain | bargains | bargain bin | bargain basement | bargain hunters @1.1
economical @0.7
inexpensive @0.7
value for money | good value | great value | best value | amazing value | money's worth @0.6
won't break the bank | doesn't break the bank | break the bank @0.9
easy on the wallet | easy on your wallet | kind to your wallet @0.9
penny | pennies | every penny | penny-wise | penny-pinching @0.8
cents @0.5
pence @0.5
99p @0.5
quid @0.5
bucks | ten bucks | twenty bucks @0.6
loose change | spare change | small change | pocket change @0.8
pocket money | pocket-friendly | student-friendly | student price | student prices @0.8
thrifty | thrift @0.8
frugal | frugality @0.8
thrift store | thrift shop | charity shop | op shop | pound shop | dollar store
flea market
car boot sale
no frills @0.8
rock-bottom @1.1
a steal | such a steal @1
daylight robbery prices @1
save money | save big | save up to | save more @0.6
saving | savings @0.6
for less | more for less @0.8
pay less @0.8
spend less @0.8
costs less | cost less @0.8
for next to nothing @0.8
wholesale @0.8
factory price | factory prices | factory outlet | outlet | trade prices @0.8
everyday low @0.9
cut-price | price cut | price cuts | slash prices | slashed | slashing
knockdown | knock-down
unbeatable price | unbeatable prices | best price | best prices | price match | price promise | beat any price @0.8
cost-effective | cost-conscious | cost of living @0.5
less than a coffee | price of a coffee | less than the price of @0.6
skint @0.7
payday | till payday | before payday @0.7
make ends meet @0.7
feed the family for @0.7
haggle | haggling @0.8
make us an offer | make an offer @0.8
name your price @0.8
basics @0.3
peanuts | costs peanuts
next to nothing
cheapskate @0.8
stingy @0.8
scrimp @0.8
tuppence @0.8
purse-friendly | wallet-friendly
piggy bank
bottom dollar
cut-rate
saver | savers | super saver | saver menu @0.7
lower bills | cut your bills | cheaper bills @0.6
low fares | low fare | low rates
crazy low | insanely low | super low | ridiculously low
you save | save on | save today | save even more @0.6

# price cuts and offers
discount | discounts | discounted @0.9
sale | sale price | sale prices | sales price @0.7
flash sale | clearance sale | clearance | closing down sale | stock clearance | warehouse sale | end of season sale
garage sale | yard sale | jumble sale | rummage sale
percent off | per cent off @0.9
half price | half off @0.9
pounds off @0.9
dollars off @0.9
money off @0.9
marked down | markdown | markdowns @0.9
reduced to clear | reduced price | prices reduced | now reduced @0.9
knocked off @0.9
now only | now just @0.6
buy one get one | buy 1 get 1 | 2 for 1 | 3 for 2
bogo
two for one | three for two
two for the price of one
second one free
multi-buy | multibuy @0.6
any two for | any three for @0.6
mix and match @0.6
coupon | coupons @0.7
voucher | vouchers @0.7
promo code | promo codes | promo | promos | discount code @0.7
deal | deals | hot deal | super deal | best deals | deal of the day @0.6
special offer | special offers | introductory offer | offer price @0.6
offer of the week | weekly specials | today's special | specials @0.5
blowout
mega sale | crazy sale | crazy prices | super sale | boxing day sale
black friday
cyber monday
doorbuster | doorbusters
cashback | cash back @0.6
rebate | rebates @0.6
giveaway | giveaways @0.5
free gift | free gifts @0.5
freebie | freebies | for free | free @0.3
free shipping @0.4
free delivery @0.4
free postage @0.4
free returns @0.4
free trial @0.4
free sample | free samples @0.4
free refill | free refills | refills @0.4
extra free | free extra @0.6
bonus pack | bonus size @0.6
kids eat free | kids go free @0.7
under-fives free @0.7
price drop | price drops | prices slashed | prices dropped | price freeze @0.9
rollback @0.9
no hidden fees | no booking fee | no booking fees | no delivery fee | no joining fee | no annual fee @0.4
loyalty card | loyalty points | stamp card | reward points | earn points @0.4
clubcard @0.4
student discount | senior discount | staff discount | nhs discount @0.7
happy hour @0.5
early bird @0.5
off-peak price @0.5
tuesday special @0.5
stock up @0.6
fill your trolley | fill your basket | fill your boots @0.6
grab yours | grab it @0.4
snap up @0.4
bag a bargain @0.4
everything must go | must go @0.8
clear-out | clearing out @0.8
trade-in @0.4
part exchange @0.4
bring your old @0.4
bogof
buy two | buy three | buy 2 | buy 3
bundle | bundles @0.4
slashing prices @0.5
extra value | added value @0.4
prize draw @0.4
scratch card @0.4
lucky dip @0.4
refer a friend @0.4
first order | your first order @0.4
mid-season sale | summer sale | winter sale | january sale | spring sale | weekend sale

# ways to pay little
pay as you go | pay monthly | buy now pay later @0.4
instalments @0.4
installments @0.4
interest-free @0.4
no deposit @0.4
no contract @0.3
cancel any time | cancel anytime @0.3
prepaid @0.3
top-up @0.3
cash only | cash on delivery @0.5
exact change @0.5
from just | from only | for only @0.5
starting at | starting from | prices start at @0.5
under ten | under a fiver | a fiver | a tenner @0.7
per month @0.2
per kilo | by the kilo @0.4
by the pound weight @0.4
a dozen for @0.4
each or two for @0.4
nothing to pay | costs nothing | at no cost | no extra cost | no extra charge | free of charge @0.4
price list @0.6
cheapest option @0.6
lowest tier @0.6
basic plan | basic package | basic room @0.6

# plain goods
multipack | multipacks @0.6
twin pack | family pack | value pack | jumbo pack | six-pack | pack of ten @0.6
bulk buy | buy in bulk | bulk pack | catering pack @0.6
economy size | family size @0.6
own brand | store brand @0.7
unbranded @0.7
no-name @0.7
generic version @0.7
factory seconds | slight seconds @0.6
imperfect @0.6
ex-display | ex-demo | ex-rental @0.6
as seen | sold as seen @0.6
refurbished @0.5
reconditioned @0.5
pre-loved | pre-owned @0.5
used car | used cars @0.5
secondhand | second-hand @0.4
end of line @0.7
surplus | surplus stock | leftover stock @0.7
overstock | overstocks @0.7
odd sizes @0.7
remnants @0.7
job lot | job lots @0.7
pick and mix @0.7
bargain bucket @0.7
flat-pack @0.4
self-assembly | assemble it yourself | do it yourself @0.4
plastic @0.4
polyester @0.4
disposable @0.4
throwaway @0.4
slightly damaged | damaged box @0.5
imitation @0.6
lookalike @0.6
dupe | dupes @0.6
knock-off @0.6
wipe-clean @0.3
machine washable @0.3
one size fits all @0.3

# plain places and fare
street food | food stall | food court | food truck @0.5
takeaway | take-out | takeout @0.5
diner @0.5
plastic stool | plastic stools | plastic chairs | plastic cups | paper cups | paper plates @0.8
self-service | self-checkout | serve yourself | help yourself @0.5
bring your own @0.5
dorm | dorms | dormitory @0.6
hostel | hostels @0.6
bunk | bunks | bunk bed | bunk beds @0.6
shared bathroom | shared kitchen | shared room @0.6
communal shower @0.6
motel | motels @0.5
inn by the motorway @0.5
budget hotel @0.5
canteen @0.5
cafeteria @0.5
vending machine @0.5
microwave | microwaveable @0.5
all-you-can-eat | eat all you can | all you can drink @0.6
bottomless @0.6
buffet @0.6
combo | combos @0.6
set meal | meal deal | meal deals | lunch deal | value meal @0.6
burger | burgers @0.4
fries @0.4
chips @0.4
hot dogs @0.4
nuggets @0.4
kebab @0.4
instant noodles | pot noodle @0.4
tinned @0.4
canned @0.4
coach trip @0.4
night bus | overnight bus @0.4
hand luggage only @0.4
cabin bag only @0.4
standby @0.4
economy seat @0.4
market stall | market stalls @0.4
aisle | aisles @0.4
trolley @0.4
checkout @0.4
supermarket @0.4
corner shop @0.4
convenience store | discount store | discounter @0.4
warehouse @0.4
car park | free parking @0.4
drive-through | drive-thru @0.4
`;
