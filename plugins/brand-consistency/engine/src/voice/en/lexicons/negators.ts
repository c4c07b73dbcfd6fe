export const NEGATORS = `
list: negators
language: en
provenance: Words that turn the next words around.

# negation
not
don't | do not
doesn't | does not
didn't | did not
isn't | is not
aren't | are not
wasn't | was not
weren't | were not
won't | will not
can't | cannot
couldn't
wouldn't
shouldn't
haven't
hasn't
hadn't
ain't
never
no
without
nothing
neither
nor
hardly
barely
none
nobody
dont
didnt
isnt
cant
wont
`;
