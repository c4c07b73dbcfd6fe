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
a bit @0.4
a little @0.2
all the time @0.3
all over the place @0.5
all that @0.2
and so on @0.2
as if @0.2
back in the day @0.5
believe it or not @0.4
believe me | trust me @0.5
deal with @0.2
even if @0.1
every time @0.2
for free @0.4
for now @0.3
give it a try | give it a go | give it a shot @0.5
good thing @0.4
guess so @0.6
I wish @0.4
I'm like | was like | she's like | he's like @0.6
if I were you @0.4
if you ask me @0.6
in a nutshell @0.4
it depends @0.3
it's like | it's just @0.5
just because @0.3
just like @0.4
kind of thing | that kind of @0.4
let me know | let us know if @0.2
long story short @0.7
make sense | makes sense @0.3
make sure @0.2
my guess @0.5
no big deal @0.6
no clue | no idea @0.6
no matter what @0.3
no wonder @0.4
not really @0.5
nothing like @0.2
of course @0.3
oh well @0.7
on the go @0.2
on top of that @0.2
or so @0.3
out there @0.3
over there @0.4
right away @0.3
right now @0.3
so far @0.2
so many | so much of @0.2
something like @0.4
sounds like @0.4
stuff like that | things like that @0.8
sure enough @0.4
that much @0.3
that way @0.3
that's it | that is it @0.4
the thing is @0.6
the way you @0.2
the whole @0.2
to be honest | tbh @0.5
to be fair @0.3
what a @0.4
who knows @0.5
why don't you | why not just @0.5
worth a try | worth a shot @0.5
you can't go wrong @0.4
you could @0.2
you see @0.3
your best bet @0.5
about it @0.2
all right | alright @0.4
and all @0.4
another thing @0.3
any more | anymore @0.2
as hell @0.8
at all @0.2
bit by bit @0.2
can't even @0.5
does it @0.3
either way @0.2
first off @0.5
for some reason @0.4
good enough @0.3
half the time @0.4
hard to say @0.3
hope that helps | hope it helps @0.4
I bet | I'd bet @0.5
I heard @0.3
I love | I hate @0.4
I say @0.2
in the end @0.2
it's all @0.3
just in case @0.3
know what @0.4
last night @0.2
like crazy | like mad @0.6
like me | like you @0.3
like that | like this @0.3
more like @0.4
my favorite | my favourite @0.3
never ever @0.5
no good @0.3
no matter @0.2
not even @0.2
not bad @0.3
not too @0.2
nothing wrong with @0.3
on my own | on your own @0.3
once in a while @0.3
or else @0.3
other than that @0.4
over and over @0.3
same here | same thing @0.4
same old @0.4
second of all | first of all @0.4
so bad | so badly @0.5
so they @0.2
some kind of | some sort of @0.3
some people @0.2
someday @0.2
take it easy @0.5
thank god | thank goodness @0.5
that one | this one @0.3
the only thing | the only way @0.3
the other day @0.4
the real deal @0.4
then again @0.4
think about it @0.4
time to @0.2
too bad @0.5
too many | too much @0.2
way to go @0.5
well I | well if | well it | well you @0.5
what happened @0.3
what kind of | what kinds of @0.3
what to do @0.3
what you @0.3
when I was @0.3
why bother @0.5
yes I | no I | yes it | no it | yes you | no you @0.4
you are right | you're right @0.4
you better @0.6
you don't | you won't @0.2
you know what @0.6
you never know @0.5
you want @0.3
your best @0.2

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
ask around | ask for it @0.3
bail out on | bail on @0.5
beat up @0.4
blow up @0.3
break up | broke up | breaking up @0.4
calm down @0.4
catch up @0.3
chip in @0.4
clean up @0.2
come by | come over | come along @0.3
come up with @0.3
crash @0.2
cut back on | cut down on @0.3
cut it out @0.6
do it @0.2
drop off @0.2
dump | dumped | dumping @0.4
fall for @0.3
fill out | fill in @0.1
fool around | mess around @0.7
get along @0.4
get away with @0.4
get back @0.3
get going @0.4
get in touch @0.2
get over @0.4
get rid of @0.5
get started @0.2
get to @0.2
get up @0.3
get used to @0.3
getting better | getting worse | gets better @0.3
give up @0.3
go for @0.2
go nuts | go crazy @0.7
go out with | goes out with | going out with @0.4
got to @0.4
hang around @0.5
hang in there @0.6
happen to @0.2
have fun @0.5
head over | head to @0.3
heard about @0.2
hook up | hooks up @0.6
hop on | hop in @0.5
jump on @0.3
keep on | keep up @0.3
kick @0.2
kidding @0.6
knock off @0.4
laugh at @0.3
leave me alone | leave it alone @0.5
let go @0.2
look for | looking for @0.2
look into @0.1
look out @0.3
look up @0.2
make it @0.2
make up @0.2
mess up @0.4
miss you | miss him | miss her | miss them @0.4
move on @0.3
pay off @0.2
play around @0.4
pull off @0.4
put on @0.2
put up @0.2
run into @0.3
scream | screaming @0.3
set up @0.1
shut down @0.2
slip up @0.4
snag @0.4
sneak @0.3
sort out @0.3
stick to | stick with | stuck with @0.3
stuck @0.3
swap @0.2
take care @0.3
take off @0.2
talk about | talking about @0.2
tell me | tell you @0.4
throw up | throw away | throw out @0.3
turn out | turns out @0.4
wake up @0.3
watch out @0.4
whine | whining @0.5
work out @0.3
yell | yelling | yelled @0.4
be good at | good at @0.3
check it @0.3
cheat | cheating | cheated @0.2
cry | crying @0.2
cuddle @0.4
fall in love @0.3
feel free @0.2
feel good | feel bad | feel better @0.3
find someone @0.3
forget it | forget about @0.3
get it | get me | get you | get your @0.3
get a @0.3
gets old @0.4
give me | give you @0.2
go back @0.2
go see @0.5
go ahead and @0.4
hang | hanging @0.2
hit on @0.4
hug | hugs | hugging @0.4
hurt | hurts @0.2
kiss | kissing @0.3
laugh | laughing @0.2
let him | let her | let them | let it @0.2
let me @0.4
lie to | lied to @0.2
likes | liked @0.2
look like | looks like @0.3
looks good @0.3
loves | loved @0.15
lose weight | losing weight @0.3
miss out @0.3
pee | poop @0.7
put it @0.2
read it @0.2
shut @0.2
smell | smells @0.2
sounds @0.2
spit @0.2
take a look @0.3
talk | talking | talks @0.2
taste like | tastes like @0.2
thinks | thinking | think @0.2
watch | watching @0.15
wish @0.2
wonder | wondering @0.2

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

# everyday or childlike word
amazing @0.4
babe | baby | babies @0.2
boss @0.2
boyfriend | girlfriend @0.4
bugs @0.1
cash @0.2
cheesy @0.5
clue @0.2
cop | cops @0.5
cute @0.5
darn @0.8
dirt @0.1
ex @0.4
fat @0.2
flick | flicks @0.4
forever @0.2
freak | freaks | freaky @0.7
fries | burger | burgers @0.2
glad @0.2
grandma | grandpa | granny @0.4
gross out @0.6
handy @0.3
hot @0.1
huge @0.2
hungry @0.2
jokes | joke @0.3
junk @0.4
kiddo | kiddos @0.7
lady @0.1
luck | lucky @0.2
mad @0.3
messy @0.3
grammy @0.5
neat @0.4
nuts @0.3
party @0.1
perfect @0.1
picky @0.4
piece of cake @0.5
plenty of @0.2
poor thing @0.5
pretty @0.4
quick @0.1
quit @0.3
rent @0.05
scary | scared @0.3
sexy @0.6
shot @0.05
smart @0.1
sneaky @0.4
spooky @0.4
stink | stinks | stinky @0.6
sucker @0.7
sweet @0.3
teen | teens @0.2
tricky @0.3
ugly @0.3
upside down @0.1
way better | way more | way less @0.6
whole lot | whole bunch @0.6
wild @0.2
yucky | yuck @0.8
zillion | gazillion @0.8
goodness | gosh | geez | jeez @0.8
for god's sake | for heaven's sake | oh my god | my god | oh my @0.8
bad guy | bad guys | good guy | good guys @0.5
boring | bored @0.3
bunch @0.3
cat | cats | kitty | kitten @0.15
cheap @0.2
chick | chicks @0.4
dog | dogs | doggy | puppy | puppies @0.15
drunk @0.3
dude @0.3
evil @0.2
favorite | favourite @0.2
guy @0.5
hell @0.6
movie | movies @0.15
myself | yourself @0.15
nobody @0.3
okay | ok @0.4
pizza @0.15
rude @0.2
sex @0.2
skinny @0.3
smelly @0.4
spit out @0.2
stupidly @0.3
tell the truth @0.2
tired @0.2
tonight @0.15
worse | worst @0.2
wrong @0.2
`;
