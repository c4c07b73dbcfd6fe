export const NEGATIVE = `
list: negative
language: en
provenance: Unfavourable words for a small sentiment measure, chosen by hand.
negatable: yes

# unfavourable
bad | badly
terrible | terribly @1.2
awful | awfully @1.2
horrible | horribly @1.2
poor | poorly @0.8
worst @1.3
worse
hate | hates | hated @1.2
dislike | disliked
disappointed | disappointing | disappointment | disappoints @1.1
sad | sadly
angry | anger
annoying | annoyed | annoys
upset | upsetting
unhappy
boring | bored
broken | breaks | broke @0.7
faulty | defective | defect | defects
fail | failed | fails | failure
problem | problems @0.6
issue | issues @0.3
wrong @0.7
mistake | mistakes | error | errors @0.6
dirty | filthy
cold food | stale | soggy | bland | tasteless @0.8
rude | rudely | rudeness @1.1
slow | slowly @0.5
late | delay | delayed | delays @0.6
expensive | overpriced | pricey @0.6
waste | wasted @0.9
useless | pointless | worthless @1.1
cheaply made | flimsy | shoddy | tacky @0.9
noisy | noise @0.6
uncomfortable @0.9
unsafe | dangerous | danger @0.8
pain | painful | hurt | hurts @0.7
sick | ill | disease @0.5
smelly | stinks | stink | stank @0.9
ugly @0.9
disgusting | gross | nasty @1.2
complain | complained | complaint | complaints @0.6
refund | return it | sent it back @0.4
avoid | never again | stay away @0.8
unfortunately @0.8
regret | regrets @0.8
fear | afraid | scared | worry | worried | worries @0.5
difficult | hard to | confusing | confused @0.6
lost | missing @0.5
damage | damaged | torn | leaks | leaking | cracked @0.8
scam | fraud | cheated | lied | lie | lies | liar | fake @1.1
unacceptable | unprofessional @1.1
careless | negligent | ignored @0.9
frustrating | frustrated | frustration
shame | shameful | ashamed @0.8
mess | messy @0.6
ridiculous | stupid | idiotic @0.8
crap | shit | sucks | garbage | trash | rubbish | junk @1.1
death | dead | died | kill | killed @0.5
unfair @0.8
lack | lacks | lacking @0.5
unreliable | unstable @0.9
cancel | cancelled | canceled @0.4
unhelpful
hassle @0.7
overdue | penalty @0.4
miserable @1.1
burnt | undercooked | overcooked | greasy @0.7
crash | crashes | crashed @0.7
not worth
abuse | abused | abusive @0.9
aggressive @0.4
appalling | atrocious | dreadful @1.2
argue | argument | arguments @0.3
awkward | awkwardly @0.6
blame | blamed @0.6
bother | bothered | bothersome @0.5
bullshit | shitty @1
bully | bullying @0.9
cheap-looking @0.7
chaos | chaotic @0.6
clumsy @0.6
cold-hearted | heartless @0.9
complicated @0.4
corrupt | corruption @0.8
crazy @0.3
creepy | creep | creeps @0.9
cringe | cringey | cringy @0.9
cruel | cruelty @1
cry | crying | tears @0.4
damn | dammit @0.6
dare you | how dare @0.8
depressed | depressing | depression @0.9
despise | despised @1.1
disaster | disastrous @0.9
disgrace | disgraceful @1.1
dishonest | dishonesty @0.9
disrespect | disrespectful @1
disturbing | disturbed @0.7
embarrassed | embarrassing | embarrassment @0.8
evil @0.8
excuse | excuses @0.3
exhausted | exhausting @0.5
false @0.4
fed up @1
fool | foolish | fools @0.7
fuck | fucked | fucking | fuck off @0.7
grief | grieve @0.7
guilt | guilty @0.5
harm | harmful | harmed @0.7
harsh @0.5
heartbreaking | heartbroken @0.9
hell @0.4
hopeless @0.9
horror | horrifying | horrified @0.8
hostile @0.7
hypocrite | hypocrisy @0.9
ignorant | ignorance @0.8
illegal @0.4
inappropriate @0.7
inadequate @0.7
inferior @0.7
insult | insulted | insulting @0.9
jealous @0.5
lame @0.7
let down | letdown @0.8
lonely @0.7
lose | losing | loser @0.5
lousy @1
mad @0.5
mean to me @0.5
misleading @0.9
miss you | I miss | miss those @0.5
nervous | anxious | anxiety @0.5
nightmare | nightmares @0.9
no good @0.8
no way @0.3
offended | offensive @0.7
outdated @0.5
outrage | outraged | outrageous @0.9
overrated @0.8
pathetic @1.1
piss | pissed @0.9
pity @0.5
racist | racism | sexist @0.9
ruin | ruined | ruins @0.9
sarcastic | sarcasm @0.3
scary | terrifying | terrified @0.6
scream | screamed @0.3
selfish @0.8
shocked | shocking @0.5
sloppy @0.8
sorry @0.4
struggle | struggled | struggling @0.4
stuck @0.3
suffer | suffered | suffering @0.7
suspicious @0.5
threat | threaten | threatened @0.6
tired of | sick of @0.7
too bad @0.6
tragic | tragedy @0.7
trouble | troubles @0.5
unacceptably @1
unbearable | insufferable @1.1
unclear @0.5
unfortunate @0.8
unnecessary | unnecessarily @0.5
untrue | not true @0.7
unwelcome @0.7
violence | violent @0.5
vile | repulsive | revolting @1.1
weak @0.5
weird | weirdo @0.4
worthless piece @1
wtf | what the hell | what the fuck @0.8
yikes | ugh | ew | eww @0.7
who cares | don't care @0.6
shut up @0.8
not enough @0.5
`;
