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
beautiful | beautifully @0.5
lovely @0.6
perfect | perfectly @0.6
superb @0.8
terrific
phenomenal
extraordinary @0.7
breathtaking @0.8
unforgettable @0.8
glorious @0.8
sensational
epic
great @0.5
excellent @0.6
good job | great job | nice job @0.8
best @0.4
favourite | favorite @0.5
happy | happier | happiest | happily @0.7
joy | joyful | joyous @0.8
glad @0.6
enjoy | enjoyed | enjoying @0.4
fun @0.5
cute @0.6
adorable @0.8
sweet @0.5
delicious @0.5
yum | yummy @0.7
heart | hearts @0.3
beloved @0.5
treasure @0.4

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

# praise
congratulations | congrats | grats
well done
proud | proudly @0.6
celebrate | celebrates | celebrating | celebration @0.6
celebrated @0.4
bless | blessed @0.5
thank you so much | thanks so much @0.8
thank you @0.3
thanks @0.2
you rock | rocks @0.7
hero | heroes @0.3
genius @0.5
impressive | impressed @0.6
talented @0.5
inspiring | inspired @0.5
masterpiece @0.6
legend | legendary @0.5
a must | must-try | must-have @0.5
admire | admiration @0.6
fan of @0.3
blown away | blew me away | mind-blowing @0.9
so good | so cool | so happy | so excited | so much fun | so beautiful | so cute @0.9
too good @0.6
nailed it @0.7
hilarious @0.5
cool @0.4
nice @0.4
sweetest @0.6
dream come true @0.9
made my day
well deserved @0.6
good for you | good luck | best of luck @0.6
happy birthday | happy cake day | merry christmas @0.9
love it | love this | love that | love you | loved it | love him | love her @0.5
`;
