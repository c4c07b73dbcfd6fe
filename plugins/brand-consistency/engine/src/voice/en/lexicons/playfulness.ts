export const PLAYFULNESS = `
list: playfulness
language: en
provenance: Cues of a playful manner: jokes announced, wordplay markers, teasing, mascot talk. They are cues, not a detector of humour; chosen by hand.
negatable: yes

# joke marker
just kidding | only kidding | kidding
joke | jokes | joking
pun | puns | pun intended | no pun intended
haha | hahaha | hehe | lol | lmao | rofl
tongue in cheek | tongue-in-cheek
spoiler alert | spoiler @0.6
plot twist
warning
side effects may include
true story @0.5
asking for a friend
you had one job
wink | winks @0.6
giggle | giggles | giggling
chuckle | chuckles
hilarious | hilariously
funny | funnier @0.6
laugh | laughs | laughing | laughter @0.5
silly | silliness
cheeky
mischief | mischievous
goofy
wacky
quirky @0.6
witty @0.5
banter
shenanigans
tomfoolery
prank | pranks

# playful talk
oops | whoops | oopsie
ta-da | tada | voila @0.7
yum | yummy | nom nom | om nom
boop
psst
pssst
abracadabra
shh | shhh @0.7
drum roll | drumroll
guess what @0.7
bet you | we bet @0.5
don't tell | our little secret | don't tell anyone @0.6
pinky promise | pinky swear | scout's honour | cross our hearts
easy peasy | lemon squeezy | okey dokey | okey-dokey
no biggie @0.5
tummy | belly | bellies @0.4
munch | munching | munchies @0.5
nap @0.3
snooze @0.4
hangry
zombie | zombies @0.5
unicorn | unicorns @0.6
ninja | ninjas @0.6
wizard | wizards | wizardry @0.4
pirate | pirates @0.4
superpower | superpowers @0.4
monster @0.3
grandma | granny | your mum | your mom | mother-in-law @0.3
cat videos | pyjamas | pajamas @0.4
dad joke | dad jokes | dad dance
guilty pleasure @0.5
sorry not sorry | not sorry @0.9
we won't judge | no judgement | no judgment @0.8
don't judge @0.7
or your money back
resistance is futile @0.8
let that sink in @0.4
the struggle is real @0.8
adulting
blame the | blame our @0.5
wiggle | wiggles | jiggle @0.6
party @0.3
tickle | tickles | tickled @0.6
nerd out | geek out @0.6
happy dance @0.8
kind of a big deal @0.8
not all heroes wear capes @0.9
may or may not @0.6
said no one ever | said nobody ever @1.2
`;
