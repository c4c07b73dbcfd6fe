export const INFORMAL_GRAMMAR = `
list: informal-grammar
language: en
provenance: Grammar of speech (Biber 1988: involved production), chosen by hand.

# spoken question or tag
how about | what about
what do you think | any ideas | any thoughts
guess what
isn't it | right guys
does anyone | anyone know | anybody know
how do i | how can i | where can i | what should i
do you | did you | are you | have you @0.4
is there @0.3
wanna know | want to know @0.5
what if @0.4
why not @0.5
ready to | ready for @0.3
what do @0.4
how come
who wants @0.6

# spoken opener
so i | so you | so we @0.7
but i | but you | but we @0.5
and i | and you | and we @0.4
cause i | because i @0.6
i just @0.6
i really @0.6
if u | if you @0.2
there you go | here you go | here we go @0.7
that is why @0.1
this is @0.1
it is @0.05
he said @0.1
i think | i know | i have | i was | i am | i would | i do | i can @0.3
you can | you get | you will | you need @0.3
not sure @0.4
go to @0.3
look at @0.3
go on @0.3
have to | has to | had to @0.3
going to @0.4
trying to @0.3
want to @0.4
used to @0.2
`;
