export const SOLEMN = `
list: solemn
language: en
provenance: Wording of serious matters, where play would be out of place; chosen by hand.

# solemn matter
condolences @1.5
sympathy | sympathies @0.8
sorrow
mourn | mourning
passed away
regret | regrettably @0.8
apologise | apologize | apologies | apology @0.8
complaint | complaints @0.6
serious | seriously @0.5
gravely | grave @0.5
urgent | urgently @0.6
emergency @0.6
safety @0.4
risk | risks @0.4
injury | injuries @0.8
illness | disease @0.7
patient | patients @0.4
medical @0.5
clinical @0.5
diagnosis @0.7

# duty and law
overdue @0.8
outstanding balance | outstanding amount
payment @0.4
debt | debts @0.8
legal | legally @0.7
law | laws @0.5
contract @0.6
agreement @0.5
liability | liable
obligation | obligations
comply | compliance @0.8
regulation | regulations @0.8
in accordance with
pursuant to
shall @0.7
terms and conditions @0.8
hereby
warranty @0.4
responsibility | responsible @0.5
confidential @0.6
audit @0.7
policy @0.4
procedure | procedures @0.5
respectfully @0.6
integrity @0.5
research @0.3
evidence @0.3
report @0.2
analysis @0.4
security @0.3
ceremony | memorial @0.5
tradition | heritage @0.2
discretion | discreet @0.5
stillness | serene | serenity @0.4
gracious @0.3
`;
