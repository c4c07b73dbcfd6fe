export const BLUNT_OPENINGS = `
list: blunt-openings
language: en
provenance: Openings that readers of requests find less polite: a question asked outright, the reader put first, a bare please, a conjunction (Danescu-Niculescu-Mizil et al. 2013: direct question, direct start, second person start, please start); chosen by hand.
position: sentence-start

# question asked outright
what @0.6
why
who @0.5
where @0.3
how come
what is your problem | what's your problem @2
what do you mean | what are you

# reader first
you @0.6
your @0.4

# start in the middle of things
so @0.7
then @0.6
and @0.5
but @0.6
or @0.5
look @0.6
listen @0.6
please @0.3
`;
