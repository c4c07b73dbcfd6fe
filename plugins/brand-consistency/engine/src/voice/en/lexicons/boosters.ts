export const BOOSTERS = `
list: boosters
language: en
provenance: Words that strengthen a claim (Hyland 2005), chosen by hand.

# degree
very @0.6
really @0.7
so much @0.7
extremely
incredibly
absolutely
totally
completely @0.7
utterly
truly @0.7
super
insanely
seriously @0.7
hugely
massively
deeply @0.5
highly @0.5
wildly
unbelievably
ridiculously @0.8
especially @0.3
particularly @0.3
remarkably @0.7
exceptionally @0.7
so good | so great | so happy | so excited
too good
beyond @0.2
way more | way better @0.7

# certainty
definitely
certainly @0.6
of course @0.6
undoubtedly @0.7
without a doubt | no doubt
always @0.4
never @0.2
obviously @0.5
clearly @0.3
guaranteed | guarantee @0.4
surely @0.6
indeed @0.4
for sure
100% @0.8
hands down

# superlative
best ever | the best @0.8
ever @0.4
most @0.2
greatest @0.8
ultimate @0.7
number one | no. 1 @0.6
world's best @0.8
nothing beats @0.8
unbeatable @0.7
like never before @0.8
once in a lifetime | once-in-a-lifetime @0.7
`;
