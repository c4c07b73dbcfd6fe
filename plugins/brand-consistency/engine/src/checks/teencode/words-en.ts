import type { ChatSpelling } from '../../chat-spelling/data/words-vi';

/** English chat spelling with its normal spelling. Gathered by hand from general knowledge; nothing is copied. */
const WORDS = `
u=you
ur=your/you're
r=are
thx thnx thanx tnx ty tysm=thank you
pls plz plss=please
gonna=going to
wanna=want to
gotta=have to
gimme=give me
lemme=let me
kinda=kind of
sorta=sort of
dunno=don't know
cuz coz cos bcuz bcz=because
tho=though
thru=through
nite=night
lite=light
luv=love
lovin=loving
ppl=people
msg=message
pic pics=picture
w/o=without
b4=before
gr8=great
l8r=later
m8=mate
2day=today
2moro 2morrow tmr tmrw tmw=tomorrow
4u=for you
4ever=forever
bday=birthday
btw=by the way
omg=(exclamation)
lol lolz rofl lmao lmfao=(laughter)
haha hahaha hehe=(laughter)
wtf=(profanity)
brb=back in a moment
idk=I don't know
imo imho=in our view
ikr=I know
irl=in real life
jk=only joking
nvm=never mind
smh=(disbelief)
tbh=to be honest
ttyl=talk later
fyi=for your information
asap=as soon as possible
xoxo=(kisses)
yolo=(slang)
fomo=fear of missing out
dm=message
k kk=okay
ya yall y'all=you
yup yep yeah=yes
nope nah=no
bro bruh=(slang)
sup wassup whatsup=hello
gud=good
awsm awesomesauce=excellent
cya=goodbye
gm gn=good morning/good night
hbd=happy birthday
ily=I love you
bff=best friend
obvs=obviously
probs prolly=probably
totes=totally
def=definitely
deets=details
info=information
veggies=vegetables
shoulda=should have
coulda=could have
woulda=would have
outta=out of
lotta=a lot of
ain't=is not
c'mon=come on
'cause=because
wit=with
dat=that
dis=this
da=the
nuff=enough
soooo sooo=so
yummm yumm=delicious
`;

/** Ordinary short words that some brands like: told only when the brandbook is strict. */
const MILD: ReadonlySet<string> = new Set(
  "thru info veggies asap fyi yeah yep yup nope pic pics haha hehe bro fomo def gonna wanna gotta kinda lite cos r k dm wit dis da ty gm gn light c'mon hahaha".split(
    ' ',
  ),
);

const all: readonly ChatSpelling[] = WORDS.trim()
  .split('\n')
  .flatMap((line) => {
    const [left = '', right = ''] = line.split('=');
    return left.split(' ').map((written) => ({ written, normal: right.split('/') }));
  })
  .filter(({ written }) => !written.includes('/') && !written.startsWith("'"));

/** Chat wherever it stands in lower case; the informal but spoken forms (gonna, kinda) are in `MILD_ENGLISH`. */
export const STRONG_ENGLISH: readonly ChatSpelling[] = all.filter(({ written }) => !MILD.has(written));
/** Forms that speech uses and print avoids: a suggestion in a text that has no other chat spelling. */
export const MILD_ENGLISH: readonly ChatSpelling[] = all.filter(({ written }) => MILD.has(written));
