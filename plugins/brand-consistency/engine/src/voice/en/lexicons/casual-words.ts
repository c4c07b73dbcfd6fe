export const CASUAL_WORDS = `
list: casual-words
language: en
provenance: Everyday words that careful formal writing avoids, chosen by hand.

# loose noun
guys
folks @0.6
stuff
things @0.3
thing @0.3
kids @0.5
kid @0.4
mom | mum | mommy @0.5
dad | daddy @0.5
pal | pals
buddies
gal | gals
chap | chaps
tons of | a ton of
loads of
lots of
lots
a lot | alot
a bunch of | bunch of
bit of @0.4
a couple of @0.4
whatnot
gear @0.1
fridge @0.3
phone @0.1
tv @0.3
ad @0.2
ads @0.2
fan @0.1
job @0.1
deal @0.1
mess @0.4
treat yourself @0.4

# vague or spoken phrase
kind of @0.7
sort of @0.7
and stuff
or something
or whatever
whatever @0.6
you know @0.6
I mean @0.5
I guess @0.7
anyway | anyways @0.7
by the way @0.4
no problem @0.5
no way @0.8
sure thing @0.8
for sure @0.6
big deal @0.5
a little bit @0.4
pretty much @0.7
at the end of the day @0.3
more or less @0.1
these days @0.2

# spoken verb
get | gets | getting @0.25
got @0.5
go ahead @0.3
gets you @0.4
grab | grabs | grabbing @0.6
check out | check it out @0.5
pop in | pop by | drop by | swing by | stop by @0.6
pick up @0.2
figure out @0.4
find out @0.15
show up @0.4
sign up @0.2
dig in | tuck in @0.7
kick off @0.4
hang on | hold on @0.5
come on @0.7
let us know @0.1
put up with @0.4
end up @0.3
mess with @0.7
fix up @0.3
bug @0.1
bugging @0.6
guess @0.4
bet @0.4
wait till @0.4
think so @0.4
try @0.05
want @0.2
wants @0.1
need to @0.1
love @0.15
hate @0.4
hope this helps @0.3
go for it @0.7
dive in @0.4
jump in @0.4
shout @0.2

# casual greeting or answer
hey | heya | hiya
hi @0.6
hello @0.3
howdy
yo
yeah | yea | yeh
yep | yup
nope | nah
uh | um | umm | uhh | er
hmm | hmmm
huh
oh @0.6
ah @0.3
oops | whoops
wow @0.7
yay | yippee | woohoo | woo hoo | woot
yum | yummy
ugh
meh
duh
bye @0.6
cheers @0.6
see ya | see you soon | see you there @0.6
good luck @0.5
thanks @0.4
thanks a lot | thanks a bunch | thanks so much @0.6
awesome @0.7
cool @0.5
great @0.15
nice @0.3
good @0.1
bad @0.2
big @0.1
really @0.4
so much @0.3
super @0.4
totally @0.7
pretty good @0.5
way too @0.6
too @0.05
crazy @0.5
weird @0.5
dumb | stupid @0.8
silly @0.5
fun @0.3
funny @0.4
sorry @0.2
gross @0.3
lousy @0.5
tiny @0.1
lame @0.7
anyone @0.15
anybody @0.4
somebody @0.4
everybody @0.3
maybe @0.4
just @0.3
like @0.2
if you like @0.1
actually @0.3
basically @0.5
honestly @0.4
seriously @0.5
literally @0.6
hopefully @0.3
sure @0.3
though @0.2
but @0.2
so @0.2
and then @0.3
because @0.1
best of all @0.1
`;
