export const SCARCITY = `
list: scarcity
language: en
provenance: Wording that presses for haste: few left, little time, fear of missing out. Chosen by hand from the ways of shop windows and sales letters.

# little time
hurry | hurry up
be quick | quick, before
act now | act fast | act today | order now | buy now | book now @0.7
today only
tonight only
this weekend only
one day only
one night only
24 hours only
ends tonight | ends soon | ends today | ends tomorrow | ends midnight | ends sunday | offer ends | sale ends
last day | last days | final day | final days | final hours | final hour | last hours @0.8
last chance | final chance | final call | last call
limited time | time-limited | for a limited time
before it's too late | before it's gone | before they're gone | before they go
time is running out | running out @0.8
clock is ticking @0.8
countdown | counting down @0.8
don't wait @0.8
don't delay @0.8
don't hang about @0.8
no time to lose @0.8
deadline looms @0.7
closing soon | closes tonight | closes soon @0.7
while it lasts | while they last

# few left
while stocks last | while supplies last | while stock lasts
until sold out
only a few | just a few left | few left | last few | only two left | only three left | only five left @0.9
limited stock | limited stocks | limited quantities | limited quantity | limited supply | limited availability | limited number @0.7
limited places | limited seats | limited spaces | few seats left | last seats @0.7
last rooms @0.7
selling fast | going fast | selling out
almost gone | nearly gone | almost sold out | nearly sold out
when they're gone | when it's gone | once they're gone | once it's gone | gone forever
won't be back
low stock | back in stock @0.4
restocked | restock @0.4
first come @0.7
first served @0.7
first fifty @0.7
first hundred @0.7
first 50 @0.7
first 100 @0.7
limited edition | limited drop | limited run @0.4

# fear of missing out
don't miss | don't miss out | miss out | missing out | never miss @0.8
fomo @0.8
you'll regret | you'll kick yourself @0.8
too good to miss | not to be missed @0.8
once in a lifetime @0.7
never again | never to be repeated @0.7
secure yours | claim yours | reserve yours | get yours | yours before @0.7
snap up | snapped up @0.6
grab yours | grab them @0.6
rush in @0.6
everyone's buying | everyone is talking @0.5
people are viewing @0.5
in your basket @0.5
in demand @0.5
`;
