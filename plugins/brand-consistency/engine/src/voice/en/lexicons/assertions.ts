export const ASSERTIONS = `
list: assertions
language: en
provenance: Words that insist on facts, which readers of requests find less polite (Danescu-Niculescu-Mizil et al. 2013: factuality); chosen by hand.

# fact insisted on
actually
in fact
as a matter of fact
the fact is | the fact that @0.7
the point is | the point was
the reality is | in reality
the truth is
honestly @0.7
frankly
really @0.4
clearly @0.7
simply @0.3
plainly @0.6
obviously
again @0.3
already @0.4
as I said | as I told you | like I said | as already mentioned @1.5
as I mentioned | as mentioned @0.4
I told you | we told you
still haven't | still have not | still waiting | still no @1
how many times
for the last time
once and for all @0.7
you know @0.4
it's not that hard | it is not that hard | how hard is it
you claim | you say that | you said
you obviously | you clearly
`;
