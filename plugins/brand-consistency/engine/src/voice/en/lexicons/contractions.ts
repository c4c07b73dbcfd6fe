export const CONTRACTIONS = `
list: contractions
language: en
provenance: Contracted forms, with and without the apostrophe; listed by hand from general knowledge of English spelling. Possessive 's is left out.

# negative contraction
don't
doesn't
didn't
can't
won't
isn't
aren't
wasn't
weren't
haven't
hasn't
hadn't
wouldn't
couldn't
shouldn't
mustn't
needn't
ain't @2

# pronoun with verb
I'm
I've
I'll
I'd
you're
you've
you'll
you'd
we're
we've
we'll
we'd
they're
they've
they'll
they'd
he's
he'll
he'd
she's
she'll
she'd
it's
it'll
it'd

# other word with verb
that's
that'll
there's
here's
what's
who's
where's
how's
when's
let's
y'all @2
who'd
who'll
what're
there'll
something's
everyone's @0.5
everything's @0.5
could've
should've
would've
might've

# apostrophe left out
dont @1.5
doesnt @1.5
didnt @1.5
cant @1.5
wont @0.5
isnt @1.5
arent @1.5
wasnt @1.5
havent @1.5
hasnt @1.5
wouldnt @1.5
couldnt @1.5
shouldnt @1.5
im @1.5
ive @1.5
youre @1.5
theyre @1.5
thats @1.5
whats @1.5
theres @1.5
yall @2
aint @2
`;
