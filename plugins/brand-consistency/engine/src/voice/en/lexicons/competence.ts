export const COMPETENCE = `
list: competence
language: en
provenance: Aaker (1997), competence: reliable, intelligent, successful. Cue words gathered by hand; negative weights are the opposite pole.
negatable: yes
facets: yes

# reliable
reliable | reliably | reliability @1.2
dependable | dependably | depend on | count on | rely on @1.1
trusted | trustworthy | trust @0.7
consistent | consistently | consistency @0.8
on time | punctual | punctually | punctuality | on schedule @0.9
on the dot | to the minute | to the second | to the millimetre | to the millimeter @0.9
without fail | never fails | never failed | has not failed | not once failed @1
every time | first time | year after year | day in, day out | time after time @0.5
never late | never missed | not missed | never been late | missed none @0.9
as promised | as agreed | as planned | on the day we named | keeps to schedule @0.8
deadline | deadlines @0.6
ahead of schedule | ahead of time | early and under budget @0.9
secure | securely | security @0.7
encrypted | encryption | encrypts | two-factor @0.7
safe | safely | safety @0.5
safeguard | safeguards | safeguarded | failsafe | fail-safe @0.8
guarantee | guaranteed | guarantees @0.7
warranty | warranties @0.7
refund | refunds | refunded | money back | fee goes back @0.4
proven | tried and tested | well tested
tested | testing | test | tests @0.5
hard-working | diligent | diligently | diligence
durable | durability @0.4
maintained | maintenance | serviced | service team @0.5
spare parts | replacement part | replacement parts | replaced free @0.5
24/7 | around the clock | round the clock | 24 hours | day and night @0.6
responsible | responsibly | responsibility | accountable | accountability @0.6
accurate | accurately | accuracy | precise | precisely | precision @0.9
exact | exactly | exacting @0.4
thorough | thoroughly | thoroughness @0.9
careful | carefully @0.4
meticulous | meticulously @0.9
certified | certificate | certification | certificates | accredited | accreditation | iso
licensed | registered with | fully insured | regulated by | chartered @0.7
standard | standards @0.5
inspection | inspections | inspected | inspects | inspector | inspectors @0.7
checked | check every | checks every | double-check | double-checked | double-checks | checked twice | cross-checked @0.8
checklist | checklists | logged | logs every | signed off | sign-off @0.7
documented | on record | recorded | audited | audit trail @0.6
traceable | traceability | tracked | tracking | real-time @0.5
within 24 hours | within two hours | within the hour | within an hour | response time | same-day | next-day @0.7
by noon | by nine | by the next morning | by close of business | by end of day @0.6
uptime | backup | backups | backed up | monitoring | monitored | monitors | downtime @0.7
redundancy | redundant systems | standby generator | standby team @0.6
restore | restored | restores | recovery @0.3
complies | compliance | compliant @0.6
quality control | quality assurance | quality checks @0.9
quality @0.4
support team | technical support | help desk | technicians | technician @0.6
contingency | contingencies | plan b | back-up plan @0.6
turnaround | lead time | lead times | service level @0.6
itemised | itemized | fixed quote | written quote | written estimate | no surprises on the bill @0.6
zero errors | error-free | zero defects | without error | no errors | fault-free @1
verified | verify | verifies | verification | validated | validation @0.8
steadfast | unfailing | unfailingly | rock-solid | failure rate @0.9
on hand | on call | stands by its work | stand by our work @0.5

# intelligent
expert | experts | expertise @1.1
expertly
experienced | experience of | years of experience | years' experience | decades of experience @0.8
professional | professionals | professionally | professionalism @1.1
skilled | skills | skill | skilful | skillful | skilfully @0.8
knowledge | knowledgeable | know-how @0.8
trained | training | retrained @0.6
engineer | engineers | engineered | engineering @0.8
technical | technically | technology | technologies @0.6
research | researched | researcher | researchers @0.6
science | scientific | scientist | scientists | scientifically @0.8
laboratory | laboratories | lab | labs | lab-tested @0.6
evidence | evidence-based @0.7
data | data-driven | dataset | datasets @0.7
analysis | analyses | analyse | analyze | analysed | analyzed | analyst | analysts | analytics @0.8
statistics | statistical | statistically @0.7
algorithm | algorithms | calculates | calculated | calculation | calculations @0.7
forecast | forecasts | forecasting | predicts | predictive @0.6
diagnose | diagnosed | diagnoses | diagnosis | diagnostic | diagnostics @0.7
calibrate | calibrated | calibration | fine-tuned
sensor | sensors | microscope | tolerance | tolerances @0.6
specialist | specialists | specialised | specialized | specialism @0.9
doctor | doctors | physician | physicians | surgeon | surgeons | clinical | clinically @0.5
clinical trial | clinical trials | peer-reviewed | controlled trial | double-blind @0.9
solicitor | solicitors | lawyer | lawyers | accountant | accountants | actuary | actuaries | auditor | auditors | surveyor | surveyors @0.6
architect | architects | pharmacist | pharmacists | dermatologist | dermatologists | physiotherapist @0.5
phd | professor | professors | scholar | postgraduate @0.5
methodology | method | methods | methodical | methodically @0.6
process | processes @0.4
systematic | systematically | structured | rigorous | rigorously | rigour | rigor
logical | logic | rational | rationale | reasoning @0.7
smart | smarter | intelligent | intelligence | intelligently @0.7
clever | cleverly | ingenious | sharp-eyed @0.6
insight | insights | insightful @0.7
solution | solutions | solve | solves | solved | problem-solving @0.5
efficient | efficiently | efficiency @0.8
effective | effectively | effectiveness @0.6
strategy | strategies | strategic | strategically @0.7
plan | planned | planning @0.3
advise | advised | advises | adviser | advisers | advisor | advisors | advisory @0.6
consultant | consultants | consulting | consultancy @0.6
detailed | in detail | attention to detail @0.6
measured | measure | measures every | measurable | measurably | measurement | measurements @0.5
benchmark | benchmarks | benchmarked | assess | assessed | assessment | evaluates | evaluated @0.6
optimise | optimize | optimised | optimized | optimisation | optimization @0.7
automated | automates | automatically | automation @0.5
patent | patents | patented | formula | formulated | formulation @0.5
systems | system | infrastructure @0.4
qualified | qualification | qualifications @0.8
explains why | explain why | shows why | walks you through | step by step @0.5
specification | specifications | spec sheet | technical drawings | blueprint @0.5
ratio | dosage | concentration of | per cent of @0.4
proficient | proficiency | fluent in | mastery | mastered @0.8
well-informed | informed decision | informed decisions @0.8

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
performance | high-performance | outperform | outperforms | outperformed @0.8
productivity | productive @0.7
growth | grow your business | growth rate @0.5
doubled | tripled | rose by | grew by | grown by | up by a third @0.6
profit | profits | profitable | profitability | revenue | turnover @0.6
market share | listed on | stock exchange | fortune 500 | investors @0.6
sold out | best-selling | bestselling | bestseller | bestsellers | reordered @0.6
clients | client @0.4
client list | blue-chip | multinational | multinationals @0.7
partners | partnership | partnerships @0.3
ranked | rated | rating | ratings | top-rated | top-ranked | top tier @0.5
millions of customers | thousands of customers | thousands of businesses | customers worldwide | in thirty countries @0.7
trusted by | chosen by | recommended by | relied on by | used by | supplies | supplier to @0.6
nationwide | worldwide | headquarters | headquartered | branches in @0.4
expanded | expands | expansion | second branch | new branch | opened our second @0.5
delivered | deliver | delivers @0.3
competent | competence | competently @1.2
capable | capability | capabilities | capably @0.8
excellence | excels | excelled @0.6
goal | goals | target | targets | on target @0.4
exceeded | exceeds expectations | exceeding @0.5
milestone | milestones @0.5
under budget | within budget | on budget @0.8
won | winner | winners | winning @0.4
first place | gold medal | first prize | shortlisted | finalist | championship @0.6
promoted | promotion to | career | careers | hired @0.4
executive | executives | boardroom | board of directors | chief executive @0.5
corporate @0.5
business results | return on investment | bottom line | business case @0.7
pioneer | pioneers | pioneered @0.5
reputation | renowned | respected | esteemed @0.6
established | since 1990 | long-standing @0.3
thriving | prosper | prosperous | flourishing @0.5
full order book | waiting list of clients | fully booked | repeat business | repeat customers | came back to us @0.6

# careless
oops | whoops | oopsie @-0.9
no idea | not sure | dunno | who knows | not a clue | haven't a clue @-1
whatever | whenever @-0.6
maybe | perhaps | probably @-0.4
kinda | sorta | kind of | sort of | ish @-0.5
guess | guesses | we guess | i guess | guessing | guesswork | best guess @-0.7
sloppy | careless | carelessly | slapdash | shoddy | haphazard @-1
late again | running late | sooner or later | eventually @-0.8
messy | mess | messed up @-0.6
lol | haha @-0.6
amateur | amateurs | amateurish | novice | beginner's luck @-0.8
or something | and stuff | some stuff | stuff @-0.6
wing it | winging it | make it up as we go | play it by ear | on the fly @-1
should work | hopefully | fingers crossed | with luck | with any luck | touch wood | knock on wood @-0.8
broken | breaks down | broke down | on the blink @-0.4
forgot | forget | forgotten | forgetful @-0.5
muddle | muddled | muddling | clumsy | clumsily @-0.8
roughly | give or take | more or less @-0.4
some day | one of these days | at some point | when we feel like it | when we get round to it | when we remember @-0.9
as soon as we can | do our best | try our best | we'll try | we will try @-0.4
no promises | don't quote us | can't remember | lost track | if we remember @-0.9
mix-up | mixed up | mislaid | misplaced | lost your | typo | typos @-0.7
glitch | glitches | crashes | crashed | buggy @-0.6
delay | delays | delayed @-0.4
excuse | excuses | not our problem | not our fault @-0.7
half-baked | half-finished | unfinished | thrown together | cobbled together | bodged | botched @-0.9
good enough | near enough | close enough | that'll do @-0.7
gut feeling | hunch | toss a coin | flip a coin | crystal ball | horoscope @-0.7
daydream | daydreaming | head in the clouds | scatterbrained | absent-minded @-0.8
clueless | unprepared | disorganised | disorganized | inexperienced | untrained | unreliable @-1
lazy | lazily | slack | can't be bothered @-0.7
pretty colours | pretty colors | prettiest | cute | cutest @-0.4
`;
