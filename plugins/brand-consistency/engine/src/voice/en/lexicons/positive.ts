export const POSITIVE = `
list: positive
language: en
provenance: Favourable words for a small sentiment measure, chosen by hand.
negatable: yes

# favourable
good @0.7
great
excellent @1.2
amazing @1.2
awesome @1.2
wonderful @1.2
fantastic @1.2
brilliant
lovely
beautiful | beautifully
perfect | perfectly @1.2
best
better @0.4
love | loves | loved | loving @1.1
like it | liked @0.6
enjoy | enjoyed | enjoys | enjoyable | enjoying
happy | happier | happily | happiness
glad
pleased | pleasure | pleasant | pleasantly
delight | delighted | delightful
joy | joyful
nice | nicely @0.8
kind | kindness @0.6
friendly
helpful | helpfully
comfortable | comfort | comfy @0.8
clean @0.6
fresh | freshly @0.6
tasty | delicious | yummy
warm | warmth | warmly @0.6
safe | safely @0.5
easy | easily @0.6
fast | quick | quickly @0.5
reliable | reliably @0.8
recommend | recommended
impressed | impressive
satisfied | satisfying | satisfaction
thank | thanks | thankful | grateful @0.6
welcome | welcoming @0.4
success | successful | successfully @0.7
win | wins | winning | winner @0.6
fun @0.7
favourite | favorite @0.8
fair | fairly @0.4
generous
gentle | gently @0.5
peaceful | calm | serene @0.6
smile | smiles | smiling @0.8
superb @1.2
outstanding @0.6
exceptional
worth @0.5
charming | charm @0.8
elegant @0.6
gorgeous | stunning
proud | proudly @0.6
hope | hopeful @0.4
improve | improved | improves | improvement @0.6
benefit | benefits @0.5
care | caring @0.4
trust | trusted | trustworthy @0.5
bright @0.4
healthy @0.5
smooth | smoothly @0.6
thoughtful | attentive @0.8
affordable @0.5
well made | well-made | well done | well cooked @0.7
works well | works great @0.8
thrilled | excited @0.9
inspiring @0.8
unforgettable @0.9
spotless @0.9
congratulations | congrats @0.9
flawless | flawlessly @1.1
cheerful @0.8
polite | politely | courteous @0.8
convenient | convenience @0.6
punctual | on time @0.6
bargain @0.3
`;
