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
`;
