export const ENTHUSIASM = `
list: enthusiasm
language: en
provenance: Words of delight, praise and anticipation, chosen by hand.
negatable: yes

# delight
love | loves | loved | loving
adore | adores | adored
amazing | amazingly | amazed
awesome
fantastic
incredible
wonderful | wonderfully
brilliant
fabulous
marvellous | marvelous
magnificent @0.8
spectacular @0.8
stunning @0.7
gorgeous @0.8
delightful | delighted | delight | delights @0.8
beautiful | beautifully @0.8
lovely @0.8
perfect | perfectly @0.7
superb
terrific
phenomenal
extraordinary @0.7
breathtaking @0.8
unforgettable @0.8
glorious @0.8
sensational
epic
great @0.8
excellent @0.9
good job | great job | nice job @0.8
best @0.6
favourite | favorite | favourites | favorites @0.8
happy | happier | happiest | happily | happiness @0.8
joy | joyful | joyous @0.8
glad @0.8
enjoy | enjoyed | enjoying @0.7
fun @0.6
cute @0.8
adorable @0.8
sweet @0.5
delicious @0.5
yum | yummy @0.7
heart | hearts @0.3
beloved @0.5
treasure @0.4
beauty | beauties @0.5
bliss | blissful @0.8
charming @0.5
cutest | coolest | nicest | funniest | loveliest @0.9
cool as @0.5
dazzling | dazzle @0.7
divine | heavenly @0.7
dreamy @0.6
ecstatic | elated | overjoyed
exquisite @0.6
first-rate | top-notch | top notch | world-class @0.7
flawless | flawlessly @0.7
fond of @0.4
good @0.3
good news | great news @0.6
heartwarming | heart-warming @0.8
I like | we like | I liked @0.5
liked @0.4
magical @0.7
magic @0.4
melted my heart | warms my heart | warmed my heart @0.9
my favourite | my favorite | our favourite | our favorite @0.9
outstanding @0.6
pleasant | pleasantly | pleasure @0.4
pleased @0.4
pretty good | really good | very good | damn good @0.6
remarkable | remarkably @0.6
smile | smiles | smiling @0.4
splendid @0.7
stellar @0.8
tasty @0.4
wholesome @0.5
wonders | wonder of @0.4
enjoyable | enjoys @0.5
entertaining @0.6
funny @0.4
interesting @0.3
satisfying @0.4
comfort @0.1

# anticipation
excited | exciting | excitement | excitedly
thrilled | thrilling | thrill
can't wait | cannot wait | can not wait | cant wait @1.3
looking forward @0.6
pumped @0.7
stoked
eager | eagerly @0.6
get ready | are you ready @0.7
here we go @0.7
at last @0.3
finally @0.4
psyched
hyped | hype @0.7
counting down | countdown @0.6
dream | dreamed | dreaming @0.3
wait for it @0.7
let's go | let's do this @0.9
join us @0.3
hooray | hurray | hurrah
woohoo | woo hoo | yay | yippee | woot
wow
omg @0.8
whoa @0.6
bravo
cheers @0.4
hell yeah | hell yes | oh yeah @0.8
bring it on | game on @0.7
buzzing @0.6
can hardly wait | could hardly wait
dying to @0.6
have a blast | had a blast | what a blast @0.8
here it comes | it's here @0.5
living the dream @0.8
over the moon | on cloud nine @0.9
party | parties @0.3
so ready @0.6
stay tuned @0.4
tickled pink @0.8
what a day | what a night | what a ride @0.6

# praise
congratulations | congrats | grats
well done
proud | proudly @0.6
celebrate | celebrates | celebrating | celebration @0.6
celebrated @0.4
bless | blessed @0.5
thank you so much | thanks so much @0.4
you rock | rocks @0.7
hero | heroes @0.3
genius @0.5
impressive | impressed @0.8
talented @0.5
inspiring | inspired @0.5
masterpiece @0.6
legend | legendary @0.5
a must | must-try | must-have @0.5
admire | admired | admiration @0.8
fan of @0.3
blown away | blew me away | mind-blowing @0.9
so good | so cool | so happy | so excited | so much fun | so beautiful | so cute @0.9
too good @0.6
nailed it @0.7
hilarious @0.5
cool @0.6
nice | nicer @0.6
sweetest @0.6
dream come true @0.9
made my day
well deserved @0.6
good for you | good luck | best of luck @0.6
happy birthday | happy cake day | merry christmas @0.9
love it | love this | love that | love you | loved it | love him | love her @1.2
accomplished @0.3
appreciate | appreciated @0.3
beast @0.3
best thing | best part | best way @0.5
brave | bravo to @0.4
champion | champions @0.4
clever @0.4
deserve | deserves @0.4
gem | gems @0.5
genuinely good | truly good @0.4
good point | good one | good stuff | good work | great work | nice work @0.5
great stuff | great idea | great read @0.8
hats off | kudos | props to @0.7
iconic @0.6
insane @0.2
intelligent @0.3
kind @0.2
one of the best | one of my favourite | one of my favorite | the greatest @0.9
perfection @0.8
respect @0.3
savage @0.2
skilled | skill @0.2
smart @0.3
solid @0.2
strong @0.2
talent @0.5
underrated @0.5
worthy @0.3
you deserve | you are the best | you're the best @0.9
`;
