export const CALM = `
list: calm
language: en
provenance: Matter-of-fact or downcast wording that cools a text, chosen by hand.

# matter of fact
please note @0.6
in accordance with
pursuant to
subject to @0.6
as follows @0.7
applicable @0.6
available on request @0.6
terms apply | terms and conditions
per @0.3
minimum @0.4
maximum @0.4
approximately @0.5
measures @0.2
consists of | comprises @0.6
specification | specifications @0.6
according to @0.4
reported @0.3
however @0.3
average @0.3
adequate @0.6
standard @0.3
section @0.3
instructions @0.4
store in a | store below | keep refrigerated @0.5
quiet | quietly | quietness @0.3
unhurried @0.5
calm | calmly @0.5
simply @0.2

# downcast
sad | sadly @0.8
unfortunately
sorry @0.5
regret
hate | hated @0.7
angry @0.6
annoying | annoyed @0.6
terrible @0.6
awful @0.6
horrible @0.6
worst @0.6
disappointed | disappointing | disappointment @0.7
boring | bored @0.6
tired @0.4
fail | failed | failure @0.4
problem | problems @0.4
wrong @0.4
never @0.3
no one | nobody @0.3
stupid @0.6
disgusting @0.6
afraid | scared | fear @0.4
died | dead | death | kill @0.4
not sure | idk | doubt @0.4
shame @0.5
overdue @0.5
cancelled | canceled @0.3
don't | doesn't | didn't | isn't | not @0.25
wtf @0.5
shit | fuck | fucking @0.2
hurt | hurts @0.5
lose | lost @0.3
confused | confusing @0.4
ridiculous @0.4
gross @0.5
weird @0.3
`;
