export const COURTESY = `
list: courtesy
language: en
provenance: Politeness strategies after Brown and Levinson (1987) and Danescu-Niculescu-Mizil et al. (2013): gratitude, deference, apology, indirect request; the entries were chosen by hand.

# gratitude
thank you
thanks @0.7
many thanks
thankful
grateful | gratefully
gratitude
appreciate | appreciated | appreciates | appreciation
much obliged
thank you for your patience @1.2
thank you for your trust
indebted

# apology
apologise | apologize | apologies | apology | apologised
we are sorry | I am sorry | we're sorry | I'm sorry
sorry for @0.7
sorry @0.4
regret @0.6
pardon | pardon us
excuse me | excuse us
forgive @0.6
inconvenience @0.6
understanding @0.2
patience @0.4
beg your pardon
my apologies | our apologies | apologies for @1.1
sorry to bother | sorry to trouble | sorry to interrupt | sorry for the trouble @1.1
I'm afraid | I am afraid | we're afraid | we are afraid @0.5
my mistake | my fault | our mistake | our fault @0.6
hope you don't mind | hope you do not mind @0.8
I hate to @0.4

# please
please
kindly
if you please
may I | may we
might I | might we
allow us | allow me | permit us | permit me
would you please | could you please
if you would
if you wish | should you wish
if it suits you | if convenient
at your convenience | at your earliest convenience
when you are ready | whenever you are ready @0.7
feel free @0.4
do let us know @0.6
should you need | should you require | should you have
if possible @0.5
if you could | if you can | if you wouldn't mind | if you would not mind @0.8
if you have time | if you have a moment | if you have a minute | if time allows @0.8
if it is not too much trouble | if it's not too much trouble | if it isn't too much trouble @1.2
when you get a chance | when you have a chance | when you have a moment | when you have time | when you get a moment @0.9
at your leisure | in your own time @0.8
no rush | no hurry | take your time @0.7
if you like | if you prefer | if that works | if that suits you @0.4
happy to | glad to | more than happy to @0.4

# indirect request
could you | could we
would you | would you like | would you mind | would you be able
can you @0.3
I wonder if | I was wondering | wondering if @0.8
would it be possible | is it possible @0.7
it would be | we would be @0.3
I would appreciate | we would appreciate
would love to | we would like | I would like @0.6
do you mind | if you don't mind | if you do not mind @0.8
how may we help | how may I help | how can we help | how can I help @0.9
by the way @0.2
may be able @0.4
could I | could it be | could someone @0.7
can I | can we @0.3
will you | won't you @0.4
would it @0.6
would someone | would anyone @0.5
is there any chance | any chance @0.6
is there any way | would there be @0.5
do you think you could | do you think we could | do you happen to @1
I would like to ask | I wanted to ask | I'd like to ask @0.6
I'd appreciate | we'd appreciate | would be appreciated | much appreciated | greatly appreciated @1.1
I'd be grateful | I would be grateful | we would be grateful | we'd be grateful @1.2
I just wanted to | I was hoping | I am hoping | I'm hoping | we were hoping @0.6
may I suggest | might I suggest | perhaps we | perhaps you @0.6
what do you think | your thoughts | your opinion | your advice | your input @0.4
would that be | would this be | does that work | does this work @0.5
let me know if | let us know if | please let me know | please let us know @0.5
just a reminder | a gentle reminder | friendly reminder @0.3
by any chance @0.6

# deference
sir | madam | ma'am
ladies and gentlemen
our guests | our guest | dear guest | dear guests
honoured | honored | honour | honor
privilege | privileged @0.7
respect | respectful | respectfully | respected
courtesy | courteous
welcome | you are welcome | you're welcome @0.6
at your service | at your disposal
your comfort | your privacy | your wishes @0.7
our pleasure | my pleasure | it is a pleasure
delighted to @0.5
esteemed
distinguished @0.6
humbly | humbled
dear @0.5
sincerely @0.6
regards | best regards | kind regards @0.6
value your | valued @0.7
good morning | good afternoon | good evening @0.6
with care @0.3
we listen | listening to you @0.4
considerate | consideration @0.6
great question | good question | good point | great work | nice work | good work | well done @0.6
excellent point | interesting point | fair point | interesting question | excellent question @0.7
good job | great job | nice job | excellent work | great article | nice article | great idea | good idea @0.6
your help | your time | your support | your kindness | your assistance @0.6
you are right | you're right | quite right @0.3
I trust that @0.3
of course @0.2
certainly @0.3
with respect | with all due respect | with pleasure @0.5

# thanks
thank you for @1.1
thanks again | thank you again @1.2
thanks in advance | thank you in advance @1
thanks for your | thank you for your | thanks for the | thank you for the @1.1
I owe you @0.5

# greeting and good wishes
hello | hi there | hi @0.4
greetings @0.5
hope you are well | hope you're well | hope you are doing well | hope you're doing well @0.9
hope this finds you well | hope all is well @0.9
have a good day | have a nice day | have a great day | have a lovely day | have a good weekend | have a great weekend @0.7
best wishes | all the best | warm regards | with thanks @0.7
looking forward to | look forward to @0.4
take care @0.3
congratulations @0.4
good luck @0.3
hope that helps | hope this helps @0.3
`;
