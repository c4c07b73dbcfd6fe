export const RUDENESS = `
list: rudeness
language: en
provenance: Impolite and irreverent phrases: insult, dismissal, bare order, mockery; chosen by hand.

# insult
idiot | idiots | idiotic
stupid | dumb
moron | morons
fool | fools | foolish @0.7
loser | losers
jerk | jerks
pathetic
ridiculous @0.6
ignorant
lazy @0.4
liar | liars
crazy @0.3
clueless @0.8
dumbass | asshole | assholes @1.5
shit | bullshit | shitty @1.2
fuck | fucking | fucked @1.5
bitch | bastard @1.5
damn | dammit @0.8
crap | crappy @0.8
sucks | suck @0.8
screw @0.8
piss off | pissed @1.2
hell @0.5
trash @0.4
garbage @0.4
nonsense @0.5
boring @0.3
snob | snobs | snobby @0.7

# dismissal
whatever @0.6
shut up @1.5
who cares | nobody cares | don't care | do not care @1.2
not our problem | not my problem | your problem @1.2
get over it @1.2
deal with it @0.9
tough luck
so what @0.7
get lost @1.5
go away @1.2
big deal @0.5
blah | blah blah @0.7
yeah right | yeah
right @0.8
duh @0.9
obviously @0.4
screw the
to hell with
no excuses @0.9
never mind @0.2
none of your business @1.3

# bare order or reproach
you must @0.6
you have to | you need to @0.3
you should @0.3
you'd better | you had better @0.8
stop @0.4
don't you @0.4
why did you | why didn't you | why don't you | why are you | why would you @0.5
why the @0.6
what the @0.7
you failed | you forgot | you never | you people @0.7
pay up | pay now | pay immediately @1.2
or else
do it now | right now @0.5
immediately @0.3
hurry up | hurry @0.4
your fault | your mistake
listen up @0.6
wake up @0.3
you guys @0.3
sit down and @0.4
come on @0.4
final warning | last warning @0.8
no whining | stop whining @1.2
read it again @0.5
did you even @0.9
do you even @0.9
are you kidding | you kidding @0.9

# irreverence
dude | bro | bruh @0.6
yo @0.5
badass | kickass | kick-ass @0.8
rules are for @0.9
rules are made to be broken
fancy pants | fancy-pants
snooty | stuck-up | stuffy @0.7
boring old @0.8
bore you | bored to death @0.7
suits @0.2
to be honest @0.1
sue us | sue me @0.9
we dare you | dare you @0.4
bite me @1.2
lame @0.6
dorky | nerdy @0.3

# mocking retort
what did you expect | what do you expect | what were you expecting | what did you think @0.9
suck it up | man up | toughen up | grow a spine | grow a pair | grow up already @1.1
nobody's stopping you | nobody is stopping you | no one's stopping you | no one is stopping you | nobody asked you | no one asked you | nobody asked @1
cry about it | go cry | cry me a river | cry more | boo hoo | boohoo | cry baby | crybaby | crybabies @1.1
deal with it yourself | figure it out yourself | google it | use your brain | use your head @0.8
sucks to be you | too bad for you | tough cookies | too bad so sad | your loss @1
get a life | get real | get in line | get out of here | get used to it @0.8
spare me | spare us | zip it | put a sock in it | pipe down @1
are you serious | are you blind | are you deaf | are you dense | are you for real | can't you read | can you read @0.9
serves you right | you asked for it | you had it coming | you brought it on yourself | that's what you get | told you so | we told you so @1
who asked you | who asked | who do you think you are | what's your problem | what is your problem | what's wrong with you | what is wrong with you @1.1
not that hard | how hard can it be | it's not rocket science | it is not rocket science | do the math @0.6
don't come crying | don't come running | don't like it | don't like it leave | take it or leave it | like it or lump it @0.9
suit yourself | be my guest then | go ahead and complain | go complain | complain all you like | keep complaining @0.8
quit whining | quit moaning | quit complaining | stop moaning | stop complaining | whiner | whiners | moaner | moaners @1.1
not my circus | not our circus | talk to the hand | jog on | sod off | bugger off | naff off | buzz off @1.1
nice try | good one genius | well done genius | genius move | slow clap | big whoop | whoop de doo | cool story @0.7
cheapskate | cheapskates | tightwad | freeloader | freeloaders | time waster | time wasters | timewasters | dimwit | dimwits | halfwit | numpty @1.1
drama queen | snowflake | snowflakes | princess much @0.7
`;
