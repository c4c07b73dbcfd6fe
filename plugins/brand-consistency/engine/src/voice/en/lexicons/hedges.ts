export const HEDGES = `
list: hedges
language: en
provenance: Words that soften a claim (Lakoff 1972; Hyland 2005), chosen by hand.

# possibility
may @0.6
might
could be @0.8
perhaps
possibly
probably
maybe
presumably
conceivably
it seems | seems | seem | seemed
appears to | appear to | it appears
suggests | suggest @0.7
tends to | tend to
likely @0.7
unlikely @0.7
apparently
allegedly
supposedly
potentially

# degree
somewhat
fairly @0.7
rather @0.5
quite @0.4
relatively
roughly
approximately
about @0.05
around @0.05
almost @0.3
nearly @0.3
generally
usually @0.6
typically @0.7
often @0.4
sometimes @0.5
in general
in most cases
to some extent
more or less
partly

# own view
I think | we think
I believe | we believe @0.8
I feel | we feel @0.6
in my opinion | in our opinion | in our view | in my view
I suppose
I guess
as far as I know
to my knowledge | to our knowledge
I hope | we hope @0.5
I assume | we assume
I understand | we understand @0.3
`;
