export const BARGAIN = `
list: bargain
language: en
provenance: Wording of budget and bargain offers, chosen by hand; lighter weights also occur in the mainstream.
negatable: yes

# cheapness
cheap | cheaper | cheapest | cheaply @1.1
dirt cheap | dirt-cheap @1.2
budget | budget-friendly | low-budget @0.9
low price | low prices | lowest price | lowest prices | low-cost | low cost
affordable | affordably | affordability @0.7
bargain | bargains @1.1
economical | economy @0.7
inexpensive @0.7
value for money | good value | great value | best value @0.6
won't break the bank | doesn't break the bank | break the bank | easy on the wallet | easy on your wallet @0.9
penny | pennies | every penny | penny-wise @0.8
pocket money | pocket-friendly | student price | student prices @0.8
thrifty | thrift | frugal @0.8
no frills | no-frills @0.8
rock-bottom | rock bottom @1.1
a steal | such a steal
save money | save big | save up to | saving | savings | save @0.5
bucks @0.5
for less | pay less | spend less | costs less @0.8
wholesale | factory price | factory prices | outlet @0.8
secondhand | second-hand @0.2
everyday low @0.9
cut-price | knockdown | knock-down | price cut | price cuts | slashed
unbeatable price | unbeatable prices | best price | best prices | price match @0.7
basics @0.3
freebie | freebies | for free | free @0.3
free shipping | free delivery @0.4
cheap and cheerful @1.2
all-you-can-eat | bottomless | jumbo pack | family pack | value pack | bulk buy @0.5

# offer and urgency
discount | discounts | discounted @0.9
sale | sales price | flash sale | clearance | clearance sale | closing down sale @0.8
percent off | half price | half-price @0.9
buy one get one | bogo | buy 1 get 1 | 2 for 1 | two for one | 3 for 2
coupon | coupons | voucher | vouchers | promo code | promo codes | promo | discount code @0.7
deal | deals | hot deal | super deal | best deals | deal of the day @0.6
special offer | offer ends | limited-time offer | limited time offer @0.5
hurry | act now | don't miss out | last chance | while stocks last | while supplies last | today only | ends tonight | ends soon @0.6
blowout | mega sale | crazy sale | crazy prices | super sale | black friday
doorbuster | doorbusters
cashback | cash back @0.6
giveaway | giveaways | free gift @0.5
stock up @0.5
grab yours | grab it | snap up @0.4
price drop | price drops | prices slashed @0.9
no hidden fees @0.3
street food | takeaway | take-out | diner | food stall @0.5
plastic stool | plastic stools | plastic chairs @0.8
self-service | dorm | hostel | hostels | shared bathroom @0.5
combo | combos | set meal @0.4
`;
