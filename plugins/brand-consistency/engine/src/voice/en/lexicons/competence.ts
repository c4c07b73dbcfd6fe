export const COMPETENCE = `
list: competence
language: en
provenance: Aaker (1997), competence: reliable, intelligent, successful. Cue words gathered by hand; negative weights are the opposite pole.
negatable: yes
facets: yes

# reliable
reliable | reliably | reliability @1.2
dependable | dependably | depend on @1.1
count on @1.1
rely on @1.1
trusted | trustworthy | trust @0.7
consistent | consistently | consistency @0.8
on time @0.9
punctual | punctually | punctuality @0.9
on schedule @0.9
on the dot @0.9
to the minute @0.9
to the second @0.9
to the millimetre | to the millimeter @0.9
without fail | never fails | never failed | has not failed | not once failed @1
every time | first time | time after time | year after year @0.5
day in, day out @0.5
never late | never missed | not missed | never been late | missed none @0.9
as promised @0.8
as agreed @0.8
as planned @0.8
keeps to schedule @0.8
deadline | deadlines @0.6
ahead of schedule | ahead of time @0.9
secure | securely | security @0.7
encrypted | encryption | encrypts @0.7
two-factor @0.7
safe | safely | safety @0.5
safeguard | safeguards | safeguarded | fail-safe | failsafe @0.8
guarantee | guaranteed | guarantees @0.7
warranty | warranties @0.7
refund | refunds | refunded @0.4
money back @0.4
proven
tried and tested | well tested
tested | testing | test | tests @0.5
hard-working
diligent | diligently | diligence
maintained @0.5
maintenance @0.5
serviced | service team @0.5
spare parts | replacement part | replacement parts | replaced free @0.5
24/7 | 24 hours @0.6
around the clock | round the clock @0.6
day and night @0.6
responsible | responsibly | responsibility @0.6
accountable | accountability @0.6
accurate | accurately | accuracy @0.9
precise | precisely | precision @0.9
exact | exactly | exacting @0.4
thorough | thoroughly | thoroughness @0.9
careful | carefully @0.4
meticulous | meticulously @0.9
certified | certificate | certification | certificates
accredited | accreditation
iso
licensed @0.7
registered with @0.7
fully insured @0.7
regulated by @0.7
chartered @0.7
standards @0.5
inspection | inspections | inspected | inspects | inspector | inspectors @0.7
checked | check every | checks every | double-check | double-checked | double-checks | checked twice | cross-checked @0.8
checklist | checklists @0.7
logged @0.7
logs every @0.7
signed off | sign-off @0.7
documented @0.6
on record @0.6
audited | audit trail @0.6
traceable | traceability | tracked | tracking @0.5
real-time @0.5
within 24 hours | within two hours | within the hour | within an hour @0.7
response time @0.7
same-day | next-day @0.7
by noon @0.6
by nine @0.6
by the next morning @0.6
by close of business @0.6
by end of day @0.6
uptime @0.7
backup | backups | backed up @0.7
monitoring | monitored | monitors @0.7
downtime @0.7
redundancy | redundant systems @0.6
standby generator | standby team @0.6
restore | restored | restores @0.3
recovery @0.3
complies | compliance | compliant @0.6
quality control | quality assurance | quality checks @0.9
quality @0.4
support team | technical support | technicians | technician @0.6
help desk @0.6
contingency | contingencies @0.6
plan b | back-up plan @0.6
turnaround @0.6
lead time | lead times @0.6
service level @0.6
itemised | itemized @0.6
fixed quote | written quote | written estimate @0.6
no surprises on the bill @0.6
zero errors | error-free | zero defects | without error | no errors @1
fault-free @1
verified | verify | verifies | verification @0.8
validated | validation @0.8
steadfast @0.9
unfailing | unfailingly @0.9
rock-solid @0.9
failure rate @0.9
on hand @0.5
on call @0.5
stands by its work | stand by our work @0.5
prompt | promptly @0.6
swiftly @0.6
responsive @0.6
stable | stability @0.6
assured | assurance @0.6
peace of mind @0.6
conscientious
vigilant | vigilance
foolproof @0.8
watertight @0.8
well-organised | well-organized | organised | organized @0.5
by the book @0.6
to the letter @0.6
zero downtime
in good hands | in safe hands | safe pair of hands
fulfil every | fulfilled on @0.5
met every @0.6
meets every | meet every @0.6
replaced within | repaired within | resolved within | answered within | reply within @0.7
every hour | hour by hour | minute by minute @0.4
duplicated | two copies @0.5
inspect every | weighed and measured | counted twice @0.6

# intelligent
expert | experts | expertise @1.1
expertly
experienced | experience of | years of experience | years' experience | decades of experience @0.8
professional | professionals | professionally | professionalism @1.1
skilled | skills | skill | skilful | skillful | skilfully @0.8
knowledge | knowledgeable | know-how @0.8
trained | training @0.6
retrained @0.6
engineer | engineers | engineered | engineering @0.8
technical | technically @0.6
technology | technologies @0.6
research | researched | researcher | researchers @0.6
science | scientific | scientist | scientists | scientifically @0.8
laboratory | laboratories @0.6
lab | labs | lab-tested @0.6
evidence | evidence-based @0.7
data | data-driven | dataset | datasets @0.7
analysis | analyses | analyse | analyze | analysed | analyzed | analyst | analysts | analytics @0.8
statistics | statistical | statistically @0.7
algorithm | algorithms @0.7
calculates | calculated | calculation | calculations @0.7
forecast | forecasts | forecasting @0.6
predicts | predictive @0.6
diagnose | diagnosed | diagnoses | diagnosis | diagnostic | diagnostics @0.7
calibrate | calibrated | calibration
fine-tuned
sensor | sensors @0.6
microscope @0.6
tolerance | tolerances @0.6
specialist | specialists | specialised | specialized | specialism @0.9
doctors @0.5
physician | physicians @0.5
clinical | clinically @0.5
clinical trial | clinical trials | controlled trial @0.9
peer-reviewed @0.9
double-blind @0.9
solicitor | solicitors @0.6
lawyer | lawyers @0.6
accountant | accountants @0.6
actuary | actuaries @0.6
auditor | auditors @0.6
surveyor | surveyors @0.6
architect | architects @0.5
pharmacist | pharmacists @0.5
dermatologist | dermatologists @0.5
physiotherapist @0.5
phd @0.5
professor | professors @0.5
scholar @0.5
postgraduate @0.5
methodology | method | methods | methodical | methodically @0.6
process | processes @0.4
systematic | systematically
structured
rigorous | rigorously | rigour | rigor
logical | logic @0.7
rational | rationale @0.7
reasoning @0.7
smart | smarter @0.7
intelligent | intelligence | intelligently @0.7
clever | cleverly @0.6
ingenious @0.6
sharp-eyed @0.6
insight | insights | insightful @0.7
solution | solutions @0.5
solve | solves | solved | problem-solving @0.5
efficient | efficiently | efficiency @0.8
effective | effectively | effectiveness @0.6
strategy | strategies | strategic | strategically @0.7
advise | advised | advises | adviser | advisers | advisor | advisors | advisory @0.6
consultant | consultants | consulting | consultancy @0.6
detailed | in detail | attention to detail @0.6
measured | measure | measures every | measurable | measurably | measurement | measurements @0.5
benchmark | benchmarks | benchmarked @0.6
assess | assessed | assessment @0.6
evaluates | evaluated @0.6
optimise | optimize | optimised | optimized | optimisation | optimization @0.7
automated | automates | automatically | automation @0.5
patent | patents | patented @0.5
formula | formulated | formulation @0.5
systems | system @0.4
infrastructure @0.4
qualified | qualification | qualifications @0.8
explains why | explain why | shows why @0.5
walks you through @0.5
step by step @0.5
specification | specifications | spec sheet @0.5
technical drawings @0.5
blueprint @0.5
ratio @0.4
dosage @0.4
proficient | proficiency @0.8
fluent in @0.8
mastery | mastered @0.8
well-informed | informed decision | informed decisions @0.8
seasoned @0.6
veteran @0.6
credentials @0.8
credible | credibility @0.8
authoritative | authority on @0.8
astute @0.7
shrewd @0.7
savvy @0.7
curriculum @0.3
academic @0.3
well-trained | highly trained | highly qualified
hypothesis @0.4
tutor | tutors @0.4
lecturer | lecturers @0.4
mentor | mentors @0.4
pinpoint | pinpoints @0.5
detect | detects @0.5
identifies @0.5
modelling | modeling @0.6
simulation | simulations @0.6
due diligence @0.8
cross-referenced | cross-checks @0.6
explains its | shows its working | sources cited | footnotes @0.6

# successful
leader | leaders | leading | leadership @0.7
market leader | industry leader | industry-leading | market-leading @0.9
award | awards | award-winning | awarded @0.8
success | successful | successfully | succeed | succeeds @0.9
success rate | pass rate | completion rate | retention rate @1
results | result-driven | results-driven @0.6
achieve | achieves | achieved | achieving | achievement | achievements @0.7
accomplish | accomplished | accomplishment | accomplishments @0.8
confident | confidently | confidence @0.6
track record | proven record
performance | high-performance @0.8
outperform | outperforms | outperformed @0.8
productivity | productive @0.7
growth | grow your business | growth rate @0.5
doubled @0.6
tripled @0.6
rose by @0.6
grew by @0.6
grown by @0.6
up by a third @0.6
profit | profits | profitable | profitability @0.6
revenue @0.6
turnover @0.6
market share @0.6
listed on @0.6
stock exchange @0.6
fortune 500 @0.6
investors @0.6
sold out @0.6
best-selling | bestselling | bestseller | bestsellers @0.6
reordered @0.6
clients | client @0.4
client list @0.7
blue-chip @0.7
multinational | multinationals @0.7
partners | partnership | partnerships @0.3
ranked | top-ranked | top-rated | rated | top tier @0.5
rating | ratings @0.5
millions of customers | thousands of customers | thousands of businesses | customers worldwide @0.7
in thirty countries @0.7
trusted by @0.6
chosen by @0.6
recommended by @0.6
relied on by @0.6
used by @0.6
supplier to @0.6
nationwide @0.4
worldwide @0.4
headquarters | headquartered @0.4
branches in @0.4
expanded | expands | expansion @0.5
second branch | new branch | opened our second @0.5
competent | competence | competently @1.2
capable | capability | capabilities | capably @0.8
excellence | excels | excelled @0.6
goal | goals @0.4
target | targets | on target @0.4
exceeded | exceeds expectations | exceeding @0.5
milestone | milestones @0.5
under budget | within budget | on budget @0.8
won @0.4
winner | winners | winning @0.4
first place @0.6
gold medal @0.6
first prize @0.6
shortlisted @0.6
finalist @0.6
championship @0.6
promoted | promotion to @0.4
career | careers @0.4
hired @0.4
executive | executives | chief executive @0.5
boardroom | board of directors @0.5
corporate @0.5
business results | business case @0.7
return on investment @0.7
bottom line @0.7
pioneer | pioneers | pioneered @0.5
reputation @0.6
renowned @0.6
respected @0.6
esteemed @0.6
established @0.3
since 1990 @0.3
long-standing @0.3
thriving @0.5
prosper | prosperous @0.5
flourishing @0.5
full order book | fully booked @0.6
waiting list of clients @0.6
repeat business | repeat customers @0.6
came back to us @0.6
roi @0.6
kpi | kpis @0.6
enterprise @0.4
scalable @0.4
top performer | top-performing | high-performing
record year | record sales | best year @0.7
dominant position @0.7
largest provider | leading provider @0.7
secured funding | raised funding @0.4
honoured | honored @0.6
accolade | accolades @0.6

# careless
oops | oopsie @-0.9
whoops @-0.9
no idea @-1
not sure @-1
dunno @-1
who knows @-1
not a clue | haven't a clue @-1
whatever @-0.6
whenever @-0.6
maybe @-0.4
perhaps @-0.4
probably @-0.4
kinda @-0.5
sorta @-0.5
ish @-0.5
guess | guesses | we guess | i guess | guessing | guesswork | best guess @-0.7
sloppy @-1
careless | carelessly @-1
slapdash @-1
shoddy @-1
haphazard @-1
late again | running late | sooner or later @-0.8
eventually @-0.3
messy | mess | messed up @-0.6
lol @-0.6
haha @-0.6
amateur | amateurs | amateurish @-0.8
novice @-0.8
beginner's luck @-0.8
or something | some stuff | and stuff | stuff @-0.6
wing it | winging it @-1
make it up as we go @-1
play it by ear @-1
on the fly @-1
should work @-0.8
hopefully @-0.8
fingers crossed @-0.8
with luck | with any luck @-0.8
touch wood | knock on wood @-0.8
broken | broke down | breaks down @-0.4
on the blink @-0.4
forgot | forget | forgotten | forgetful @-0.5
muddle | muddled | muddling @-0.8
clumsy | clumsily @-0.8
roughly @-0.4
give or take @-0.4
more or less @-0.4
some day | one of these days | at some point @-0.9
when we feel like it | when we get round to it | when we remember @-0.9
as soon as we can @-0.4
do our best | try our best | we'll try | we will try @-0.4
no promises @-0.9
don't quote us @-0.9
can't remember | if we remember @-0.9
lost track @-0.9
mix-up | mixed up @-0.7
mislaid @-0.7
misplaced @-0.7
lost your @-0.7
typo | typos @-0.7
glitch | glitches @-0.6
crashes | crashed @-0.6
buggy @-0.6
delay | delays | delayed @-0.4
excuse | excuses @-0.7
not our problem @-0.7
not our fault @-0.7
half-baked | half-finished @-0.9
unfinished @-0.9
thrown together | cobbled together @-0.9
bodged @-0.9
botched @-0.9
good enough | near enough | close enough @-0.7
that'll do @-0.7
gut feeling @-0.7
hunch @-0.7
toss a coin | flip a coin @-0.7
crystal ball @-0.7
horoscope @-0.7
daydream | daydreaming @-0.8
head in the clouds @-0.8
scatterbrained @-0.8
absent-minded @-0.8
clueless @-1
unprepared @-1
disorganised | disorganized @-1
inexperienced @-1
untrained @-1
unreliable @-1
lazy @-0.7
lazily @-0.7
slack @-0.7
can't be bothered @-0.7
`;
