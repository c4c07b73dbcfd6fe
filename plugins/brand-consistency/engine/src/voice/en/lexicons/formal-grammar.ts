export const FORMAL_GRAMMAR = `
list: formal-grammar
language: en
provenance: Prepositions, determiners and relatives that formal, informational prose uses densely (Heylighen and Dewaele 2002; Biber 1988); weights by hand.

# preposition
of
in @0.7
by
from @0.6
for @0.4
with @0.4
as @0.5
at @0.4
to @0.2
on @0.3
under @0.6
over @0.3
during
through @0.6
toward | towards @0.7
against @0.6
into @0.5
across @0.5
since @0.4
while @0.5

# determiner
the @0.6
an @0.5
these @0.6
those @0.5
each @0.6
such
its
their @0.7
his @0.4
her @0.4

# relative or auxiliary of formal prose
which
whose
whom @1.5
who @0.5
has been | have been | had been @0.7
was @0.2
were @0.3
is @0.1
be @0.2
will be @0.3
must be | should be | can be @0.5
not @0.2
cannot @0.6
do not | does not | did not | is not | are not | will not @0.7
also @0.5
both @0.4
other @0.3
first @0.2
`;
