export const PRICE = `
list: price
language: en
provenance: Words with which a text talks of prices and costs at all, dear or cheap: luxury leaves them unsaid. Chosen by hand.

# what it costs
price | prices | priced | pricing
price tag | price list | price per
cost | costs | costing
fee | fees
charge of | charged | extra charge @0.8
surcharge @0.8
fare | fares
tariff | tariffs @0.8
rent @0.5
deposit | deposits @0.6
vat | incl. vat | plus tax | tax included | including tax @0.7
quotation @0.5
bill | bills @0.6
invoice | invoices @0.6
refund | refunds @0.5
worth it @0.4

# money
pound | pounds @0.7
dollar | dollars @0.8
euro | euros @0.8
cents @0.9
pence @0.9
quid @0.9
bucks @0.9
money @0.6
cash @0.6
fiver @0.9
tenner @0.9

# by unit and time
per month | a month | monthly fee | monthly payment | by the month | monthly @0.7
per year | a year's fee | yearly fee | annual fee @0.6
per week | per day | per night | per hour | a night | hourly rate @0.6
per person | per head | per item | per kilo | per unit @0.7
a piece @0.7
one-off payment @0.5
upfront @0.5
up front @0.5

# paying
pay | pays | paying @0.7
paid @0.7
payment | payments @0.6
spend | spends | spending @0.6
buy | buys @0.4
afford | affords
credit card | debit card @0.6
contactless payment @0.6
instalment | instalments @0.7
installment | installments @0.7
checkout @0.6
basket total @0.6
subtotal @0.6
`;
