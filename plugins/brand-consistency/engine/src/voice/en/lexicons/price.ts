export const PRICE = `
list: price
language: en
provenance: Words with which a text talks of prices and costs at all, dear or cheap: luxury leaves them unsaid. Chosen by hand.

# what it costs
price | prices | priced | pricing
price tag | price list | price per
cost | costs | costing
fee | fees
charge of | charged | surcharge | extra charge @0.8
fare | fares
tariff | tariffs @0.8
rent @0.5
deposit | deposits @0.6
vat | plus tax | tax included | including tax | incl. vat @0.7
quote | quotes | quotation | estimate @0.5
bill | bills | invoice | invoices @0.6
refund | refunds @0.5
worth it @0.4

# money
pound | pounds @0.7
dollar | dollars @0.8
euro | euros @0.8
cents | pence | quid | bucks @0.9
money | cash @0.6
fiver | tenner @0.9

# by unit and time
per month | a month | monthly fee | monthly payment | by the month | monthly @0.7
per year | a year's fee | yearly fee | annual fee @0.6
per week | per day | per night | per hour | a night | hourly rate @0.6
per person | per head | per item | per kilo | per unit | a piece @0.7
one-off payment | upfront | up front @0.5

# paying
pay | pays | paid | paying @0.7
payment | payments @0.6
spend | spends | spending @0.6
buy | buys @0.4
afford | affords
credit card | debit card | card payments | contactless payment @0.6
instalment | installment | instalments | installments @0.7
checkout | basket total | subtotal @0.6
`;
