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
accurate | accurately @0.4
admire | admirable @0.9
adorable | cute @0.8
agree | agreed @0.4
appreciate | appreciated @0.8
blessed | bless @0.7
brave | bravery @0.5
celebrate | celebrated | celebration @0.5
clear instructions | easy to follow @0.6
clever | smart | intelligent @0.6
cool @0.6
correct | exactly @0.3
creative @0.5
cosy | cozy @0.6
deserve | deserves @0.3
effective @0.6
efficient | efficiently @0.6
encouraging | encouraged @0.5
exciting | excitement @0.9
fascinating | interesting @0.6
faultless | impeccable @1.1
funny | hilarious @0.5
good luck | best of luck @0.7
gratitude @0.9
great job | good job | well played @0.9
haha | hahaha | lol | lmao @0.4
hope you | hopefully | I hope @0.4
honest | honestly good @0.5
incredible | incredibly @0.9
it works | works @0.2
legend | hero @0.5
lucky @0.5
magnificent | marvellous | marvelous | splendid @1.1
neat @0.5
no complaints | no problems | no issues @0.8
optimistic @0.6
polished @0.5
proud of @0.8
relief | relieved @0.6
respect | respected @0.5
right on | spot on | spot-on @0.7
roomy | spacious @0.6
safe and sound @0.7
solid @0.4
support | supportive | supported @0.4
sweet @0.6
talented | skilled | skilful @0.6
thank you | thank god @0.6
top quality | good quality | great quality | high quality @0.9
true @0.2
value for money | good value | great value @0.9
well deserved @0.8
wise @0.4
wow @0.6
yay | hooray | woohoo @0.9
you got this | you're welcome @0.6
`;
