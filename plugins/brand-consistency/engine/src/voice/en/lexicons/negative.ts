export const NEGATIVE = `
list: negative
language: en
provenance: Unfavourable words for a small sentiment measure, chosen by hand.
negatable: yes

# unfavourable
bad | badly
terrible | terribly @1.2
awful | awfully @1.2
horrible | horribly @1.2
poor | poorly @0.8
worst @1.3
worse
hate | hates | hated @1.2
dislike | disliked
disappointed | disappointing | disappointment | disappoints @1.1
sad | sadly
angry | anger
annoying | annoyed | annoys
upset | upsetting
unhappy
boring | bored
broken | breaks | broke @0.7
faulty | defective | defect | defects
fail | failed | fails | failure
problem | problems @0.6
issue | issues @0.3
wrong @0.7
mistake | mistakes | error | errors @0.6
dirty | filthy
cold food | stale | soggy | bland | tasteless @0.8
rude | rudely | rudeness @1.1
slow | slowly @0.5
late | delay | delayed | delays @0.6
expensive | overpriced | pricey @0.6
waste | wasted @0.9
useless | pointless | worthless @1.1
cheaply made | flimsy | shoddy | tacky @0.9
noisy | noise @0.6
uncomfortable @0.9
unsafe | dangerous | danger @0.8
pain | painful | hurt | hurts @0.7
sick | ill | disease @0.5
smelly | stinks | stink | stank @0.9
ugly @0.9
disgusting | gross | nasty @1.2
complain | complained | complaint | complaints @0.6
refund | return it | sent it back @0.4
avoid | never again | stay away @0.8
unfortunately @0.8
regret | regrets @0.8
fear | afraid | scared | worry | worried | worries @0.5
difficult | hard to | confusing | confused @0.6
lost | missing @0.5
damage | damaged | torn | leaks | leaking | cracked @0.8
scam | fraud | cheated | lied | lie | lies | liar | fake @1.1
unacceptable | unprofessional @1.1
careless | negligent | ignored @0.9
frustrating | frustrated | frustration
shame | shameful | ashamed @0.8
mess | messy @0.6
ridiculous | stupid | idiotic @0.8
crap | shit | sucks | garbage | trash | rubbish | junk @1.1
death | dead | died | kill | killed @0.5
unfair @0.8
lack | lacks | lacking @0.5
unreliable | unstable @0.9
cancel | cancelled | canceled @0.4
unhelpful
hassle @0.7
overdue | penalty @0.4
miserable @1.1
burnt | undercooked | overcooked | greasy @0.7
crash | crashes | crashed @0.7
not worth
`;
