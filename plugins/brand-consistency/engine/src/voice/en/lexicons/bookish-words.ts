export const BOOKISH_WORDS = `
list: bookish-words
language: en
inflected: yes
provenance: Words of offices, newspapers and scholarship, which prose meant to be read uses and talk does not (Biber 1988: informational production); weights by how far they are from talk. Chosen by hand from general knowledge, field by field.

# word of law and government
abolish @0.5
accord @0.5
accuse @0.3
activist @0.2
adjudicate @0.9
advocate | advocacy @0.4
affidavit @0.9
agency @0.3
allege @0.4
alleged @0.4
allied @0.3
ambassador | embassy | diplomatic | diplomacy @0.4
amended @0.6
appoint @0.3
approve | approval @0.4
arbitrator @0.7
arrest warrant | search warrant @0.4
asylum @0.3
attorney @0.4
autonomy @0.5
ballot @0.4
borders @0.2
bureau @0.4
cabinet @0.3
campaign @0.2
capital punishment @0.3
casualty @0.4
ceasefire | cease-fire @0.4
census @0.4
citizens @0.2
colony @0.4
commissioner @0.4
compliant @0.7
condemn @0.4
conflict @0.3
congress | congressman | congresswoman @0.5
consent @0.5
contract | contractual @0.3
convicted @0.4
council @0.3
county @0.2
court @0.3
criminal @0.2
custody @0.4
decree @0.6
defendant | plaintiff @0.7
democratic | democracy @0.3
deputy @0.4
dictator @0.3
district @0.3
elect @0.3
electoral @0.3
electorate @0.6
enact @0.7
enforce @0.5
envoy @0.5
executive order @0.6
exempt @0.5
extradited @0.6
federal @0.4
felony | misdemeanor | misdemeanour @0.5
forces @0.2
foreign @0.2
fraud @0.2
governor @0.5
headquarters @0.4
hearing on | hearings @0.4
house of representatives | house of commons @0.5
humanitarian @0.5
immigrants @0.3
independent @0.3
indict @0.6
insurgents | militant @0.4
intelligence agency | central intelligence @0.3
investigators | investigate @0.4
judge @0.3
law | laws @0.3
lawmaker @0.4
legal | lawful | lawfully @0.5
legislator @0.6
liberal @0.2
license @0.3
litigate @0.8
lobbyist @0.3
mandate @0.5
mayor @0.3
minister | ministry | prime minister @0.5
monarchy | monarch @0.4
motion to @0.4
municipal @0.5
nation @0.3
negotiate @0.4
nominee | nominate @0.4
nuclear @0.2
oversight @0.5
pardon @0.2
parole @0.4
partisan | bipartisan @0.5
peacekeeping | peacekeepers @0.4
penalty @0.3
plead guilty | pleaded guilty @0.4
politicians @0.3
poverty @0.2
precedent @0.5
presidency of @0.3
president @0.3
prosecutor @0.4
protest | protesters @0.2
province | provincial @0.3
public affairs | foreign affairs | public policy @0.5
ratify @0.7
referendum @0.6
refugee @0.3
regulator @0.4
repeal @0.6
republic | republican @0.2
resident @0.4
resign @0.4
ruling @0.4
senate | senator @0.5
sheriff @0.2
sovereign | sovereignty @0.6
statute @0.7
suspect @0.3
tariff @0.4
taxpayer @0.4
terrorist @0.3
testimony | testify @0.4
treaty @0.5
tribunal @0.7
troops @0.2
trustee @0.5
united states | united nations | united kingdom @0.3
verdict @0.4
veterans @0.2
veto @0.4
violated @0.5
voter | voting @0.3
warrant @0.3
welfare @0.3

# word of business and administration
account for | accounts for @0.3
accounting | accountant @0.3
acquire @0.5
adjacent to @0.6
adjust @0.3
affiliate @0.5
aggregate @0.6
agricultural @0.4
allocate @0.6
analyst @0.4
applicant @0.4
assess @0.5
asset @0.3
attached please find | please find attached @0.6
audit | auditor @0.5
authorise | authorize @0.6
bankruptcy | bankrupt @0.3
benchmark @0.3
bid | bids @0.1
board of directors | board of trustees @0.6
budget @0.2
capital @0.2
chairman | chairwoman | chairperson | chair of @0.4
colleague @0.3
commerce @0.3
committed to @0.3
compensate @0.4
competitor @0.3
conglomerate @0.5
consultant | consult @0.4
consumer @0.3
contingent @0.6
contractor @0.3
coordinate @0.5
corporate @0.4
correspondent @0.4
creditor @0.5
criterion | criteria @0.5
deficit | surplus @0.5
delegate @0.5
demographic @0.5
deposit @0.2
director @0.3
economic | economy | economist @0.4
employer | employee @0.3
enterprise @0.4
estimate @0.4
evaluate @0.5
export | import @0.3
fiscal @0.6
fluctuate @0.6
forecast | projected @0.4
fund @0.3
guideline @0.4
income @0.2
incur | incurred | incurring @0.7
indicator @0.5
industry @0.3
interest rate | interest rates @0.3
investor @0.4
joint venture @0.5
labor | labour @0.3
legacy @0.2
lender @0.3
logistics @0.4
macroeconomic @0.5
manufacturer @0.4
margin of | margins @0.3
memorandum @0.8
merger @0.4
monitor @0.3
mortgage @0.2
non-profit | nonprofit @0.3
output @0.3
per cent | percent | percentage @0.4
personnel @0.4
portfolio @0.4
premises @0.6
procure @0.7
proposal | propose @0.4
quarterly | annual | per annum @0.4
quota @0.5
recommend @0.3
recruit @0.3
reimburse @0.6
retail | retailer @0.2
retire @0.2
revenue @0.4
scheme of | schemes @0.2
sector @0.4
seminar | workshop @0.3
shareholder | stakeholder @0.5
shortage @0.3
specialist @0.3
spokesman | spokeswoman | spokesperson @0.4
strategy | strategic @0.4
subsidy | subsidise | subsidize @0.5
supervise | supervisor @0.3
supplier @0.3
tenant @0.3
unemployed @0.4
vendor @0.3
venue @0.3
workforce @0.4

# word of science and scholarship
abstract @0.4
academic | academy @0.4
acid @0.2
algorithm @0.4
analogy @0.6
analyse | analyze @0.4
anatomy @0.4
ancestor | descendants @0.4
anthropology | sociology | archaeology @0.5
antibiotics | vaccine @0.3
architectural @0.3
aspect @0.4
astronomy | astronomers @0.3
atom | atomic @0.3
author of | authors of @0.2
autobiography | biography @0.3
bacteria @0.3
biology @0.3
calculate @0.3
carbon | hydrogen | oxygen | nitrogen @0.2
cardiac | cardiovascular @0.5
catalyst @0.4
causal @0.6
cell membrane | cells @0.1
century @0.3
chapter @0.1
characteristic | characterise | characterize @0.6
chemistry @0.3
chronic | acute @0.4
classify @0.5
clinic @0.3
coefficient @0.7
comparatively @0.5
component @0.4
compound @0.3
concept | conceptual @0.4
configure @0.3
context @0.4
correlate @0.6
curriculum @0.4
data @0.2
deduce | infer | inferred @0.6
defined as | is defined @0.5
diagnosis | diagnosed @0.4
disease @0.2
distinct @0.5
ecosystem | ecology @0.4
electron | proton @0.3
empire | emperor | dynasty @0.3
encyclopedia @0.3
environmental @0.3
enzyme | protein @0.3
epidemic | pandemic @0.3
essay @0.2
examine @0.4
experimental @0.3
factor @0.3
faculty @0.3
formula @0.3
genetic @0.3
geography | geographic @0.4
geology @0.4
habitat @0.4
historian @0.3
hormone @0.2
humanities | linguistic @0.5
hypothesis | hypotheses @0.6
ideology @0.5
industrialised | industrialized @0.5
infected @0.2
inhibit @0.5
interpret @0.5
logic @0.2
magnitude @0.5
mathematics @0.3
medieval @0.4
metaphor @0.4
method | methodology @0.4
migrate @0.4
molecule | molecular @0.4
narrator @0.4
noun | verb @0.3
nutrients @0.3
observe @0.3
paradigm @0.6
paragraph @0.2
parameter @0.5
particle @0.3
patient @0.3
phenomenon | phenomena @0.6
philosophy @0.4
physician @0.5
physics @0.2
prevalent @0.6
principle @0.4
psychology @0.3
ratio @0.4
religion | theology | doctrine @0.3
researcher @0.4
rhetoric @0.5
sample @0.2
scholar | scholarly @0.5
scientific | scientist @0.3
semester @0.1
species @0.3
spectrum @0.4
statistics @0.4
structural @0.3
study @0.2
subset @0.4
surgery @0.3
survey @0.2
symptom @0.3
syndrome @0.3
synthesis | synthetic @0.4
taxonomy @0.7
technology @0.2
terminology @0.5
therapy | therapist | therapeutic @0.3
thesis @0.5
tissue @0.2
transform @0.3
universe @0.2
vitamin @0.1
volume @0.2

# abstract or learned verb
abandon @0.2
accelerate @0.4
accommodate @0.5
accomplish @0.4
accumulate @0.5
achieve @0.3
address the | addresses the | addressed the @0.4
adhere @0.7
administer @0.5
adopt @0.3
affect @0.3
aim to | aims to | aimed at @0.3
allege that @0.4
alleviate @0.6
alter @0.4
amend @0.6
anticipate @0.5
appeal to | appeals to | appealed @0.2
appear @0.2
append @0.8
apprehend @0.6
arise | arose @0.4
arrange for @0.4
articulate @0.5
assemble | assembly @0.3
assert @0.5
associate @0.4
assume @0.2
assure @0.5
attain @0.6
attempt @0.3
attract @0.2
attribute @0.5
base on | based on @0.2
bestow @0.7
broaden @0.3
caution that | cautioned @0.4
cease @0.6
circulate @0.4
cite @0.4
clarify @0.5
coincide @0.5
collaborate @0.4
combine @0.2
commemorate @0.6
commend @0.6
compel | compelled @0.5
compile @0.4
comprise @0.7
concede @0.5
concern @0.2
confer | conferred @0.6
conform @0.6
connect with | connection with @0.2
consider @0.2
consist of | consists of | consisted of @0.5
consolidate @0.5
construct @0.4
consume @0.4
contemplate @0.5
contend @0.5
contrary to @0.5
contribute @0.4
convene @0.7
convey @0.5
correspond @0.5
criticise | criticize @0.3
cultivate @0.4
curtail @0.7
deal a blow | dealt with @0.2
decide @0.1
declare @0.4
decline @0.3
decrease @0.3
dedicate @0.3
deduct @0.4
deem @0.7
defer | deferred @0.5
deliberate @0.5
denote @0.7
denounce @0.5
depart @0.4
depict @0.5
deploy @0.4
describe @0.2
designate @0.5
desire @0.2
detain | detainees @0.4
deter | deterrent @0.5
deteriorate @0.5
devise @0.5
devote @0.4
differ @0.3
disclose | disclosure @0.5
discontinue @0.6
dispute @0.4
disregard @0.5
disseminate @0.9
dissolve @0.2
distribute @0.4
donate @0.2
elaborate @0.3
elevate @0.4
elicit @0.7
eliminate @0.4
embark @0.5
embody @0.5
emerge @0.4
emphasise | emphasize | emphasis @0.5
employ @0.3
enclose | enclose a @0.6
encounter @0.4
encourage @0.3
endorse @0.4
endure @0.4
engage in | engaged in @0.4
entail @0.7
equip | equipped @0.2
err @0.5
evacuate @0.3
evoke @0.4
evolve @0.4
exceed @0.5
execute @0.4
exert @0.6
exhibit @0.4
expand @0.2
expedite @0.7
expel | expelled @0.4
exploit @0.4
explore @0.1
expose | exposure @0.2
express @0.3
extend @0.2
extract @0.3
file for | filed @0.2
forgo | forego @0.7
formulate @0.7
foster @0.4
fulfil | fulfill @0.4
generate @0.3
govern @0.5
grant @0.3
guarantee that @0.3
hinder @0.5
honour | honor @0.3
house the @0.2
identify @0.4
illustrate @0.5
immerse @0.3
impede @0.7
imply @0.4
impose @0.5
incline | inclined to @0.4
incorporate @0.5
induce @0.5
inflict @0.5
inhabit | inhabitants @0.5
initiate @0.6
injure @0.2
inquire | enquire @0.6
insert @0.2
inspect | inspectors @0.4
institute @0.4
instruct @0.4
intend @0.3
interfere @0.3
intervene @0.5
introduce @0.2
invest in | invested in @0.2
invoke @0.7
involve @0.3
justify @0.3
label as | labelled as | labeled as @0.3
launch @0.1
locate @0.3
manifest @0.6
mitigate @0.8
modify @0.4
motivate @0.2
necessitate @0.9
neglect @0.4
note that | noted that | it is noted @0.4
obstruct @0.6
occur | occurred @0.4
offend | offense @0.2
omit | omitted @0.6
operate @0.3
oppose @0.3
originate @0.5
outline @0.4
overcome @0.2
participate | participant @0.4
pass away | passed away @0.2
penetrate @0.4
persist @0.4
pertain @0.8
possess @0.5
postpone @0.4
precede @0.6
preclude @0.9
predict @0.3
prescribe @0.3
presented @0.2
preserve @0.3
pressure on @0.2
presume @0.5
prevail @0.5
prevent @0.2
proceed @0.4
produce @0.2
prohibit @0.6
promote | promotion of @0.3
pronounce @0.4
propel @0.4
pursue @0.4
quote @0.1
rally @0.1
range from | ranges from | ranging from @0.3
rebut | refute @0.6
receipt of @0.2
reconcile @0.5
recover | recovery @0.2
reduce @0.2
refer to | refers to | referred to @0.4
refine @0.3
reflect @0.3
refrain @0.6
refuse to | refused to | refusal @0.2
regulate @0.5
reiterate @0.7
reject @0.3
relate to | relates to | related to @0.3
release @0.1
relinquish @0.8
relocate @0.4
remit @0.8
render @0.4
renounce @0.6
replace @0.2
report that | reported that | reports that @0.3
represent @0.4
require that | requires that @0.6
reserve @0.2
resolve @0.4
respond | response to @0.3
restore @0.3
restrain | restraint @0.4
restrict @0.4
retrieve @0.4
reveal @0.3
review @0.1
revise @0.5
rise to @0.2
seek | sought @0.4
seize @0.3
select @0.2
serve as | serves as | served as @0.3
signify @0.7
solicit @0.6
specify @0.5
stabilise | stabilize @0.5
stipulate @0.9
strengthen @0.3
subject | subjected to @0.2
substitute @0.3
succeed | successor @0.2
suffice @0.6
summarise | summarize @0.3
summon @0.5
supplant @0.7
support | supporters @0.1
surpass @0.5
surrender @0.3
survival @0.2
suspend @0.4
sustain @0.4
terminates @0.7
transfer | transferred @0.3
transmit | transmitted @0.5
transport @0.3
undergo | undergone | underwent @0.5
undermine @0.5
underscore | underlying @0.5
unveil @0.3
urge @0.4
vary @0.3
verify @0.5
violate @0.4
waive | waiver @0.7
warn @0.1
welcome the opportunity @0.7
withdraw | withdrawn | withdrew | withdrawal @0.4
yield @0.3

# learned adjective, adverb or noun
provisional @0.6
absence of @0.4
abundant @0.4
accident @0.1
accurate | accuracy @0.3
adverse | adversely @0.6
affluent @0.5
aforesaid @1.3
alternatively @0.2
ample @0.5
apparent @0.3
approximate @0.4
arid @0.4
atmosphere @0.2
attitude @0.2
aware @0.2
bias @0.3
bilateral | multilateral @0.7
brief | briefly @0.2
broad | broadly @0.2
burden @0.4
catastrophe | catastrophic @0.3
category of @0.3
cautiously @0.3
central | centre of | center of @0.2
challenge @0.2
civil | civilian @0.3
coherent @0.5
collapse @0.2
collectively @0.4
comment on @0.2
competent @0.4
concise @0.4
confidence in @0.2
consistent @0.3
constant @0.1
constraint @0.6
continent | continental @0.3
continuously @0.3
controversy @0.3
conviction that @0.4
corrupt @0.3
cultural @0.2
current @0.3
damage to @0.2
decade @0.3
deceased @0.6
defense @0.2
delicate @0.2
descent @0.4
detail @0.2
dignified @0.5
dilemma @0.4
diminish @0.6
discipline @0.3
discourse @0.7
diverse @0.4
domestic @0.3
dominant | dominated @0.4
drastic @0.3
duly @0.8
duty @0.3
dynamic @0.3
efficient @0.3
eligible for @0.4
eloquent @0.5
eminent @0.7
enormously @0.2
entire | entirely @0.2
equal @0.2
equivalent @0.4
era @0.3
ethics @0.4
eventual @0.2
evident @0.4
excerpt @0.4
excess | excessively @0.3
exclusive of | inclusive of @0.6
existing @0.3
expertise @0.4
explicit | explicitly @0.5
extensively @0.5
extent @0.4
external | internal @0.3
extraordinarily @0.2
formal @0.4
frequent @0.3
fruitful @0.3
fundamental @0.5
further @0.3
general public @0.4
genuine | genuinely @0.2
global @0.2
gradual @0.4
grave | gravely @0.3
hazard @0.4
hence forth @0.6
hierarchy @0.5
high-profile @0.2
highly @0.2
horizontal @0.3
hostile @0.4
humble @0.2
illegal | unlawful @0.3
immediate @0.2
imminent @0.5
impact @0.2
imperative that @0.7
implicit @0.5
importance of | of importance @0.5
improper @0.4
inability to @0.5
inadequate @0.5
inappropriate @0.3
incident @0.3
indefinite | indefinitely @0.4
individual @0.3
inevitably @0.4
inferior | superior @0.3
infinite @0.2
influx @0.5
inherent @0.6
insight @0.3
insufficient @0.6
integral | integrated @0.3
intellectual @0.4
intense @0.2
intermediate @0.4
irrelevant @0.3
isolated @0.3
journalist @0.2
knowledge of @0.3
landscape @0.2
latter | former @0.4
legislation to @0.5
legitimate @0.4
length of @0.2
likelihood @0.5
longstanding | long-standing @0.4
loyalty @0.2
luxury of @0.2
major @0.3
manner @0.4
marine | maritime @0.3
massively @0.2
mature @0.3
maximum | minimum @0.3
meaningful @0.2
media @0.1
merely @0.4
moderate @0.3
momentum @0.3
moral @0.3
mutual @0.4
necessarily @0.3
neutral @0.2
norm @0.4
notably @0.4
notion @0.4
objective of @0.4
obstacle @0.4
offspring @0.4
ongoing @0.3
opponent @0.3
optimal | optimum @0.5
origin @0.3
outcome @0.4
overall @0.2
parallel @0.3
particular | in particular @0.3
passage of @0.4
peripheral @0.5
permanent @0.3
persistent @0.4
pertinent @0.7
phase @0.3
precise | precisely @0.4
predecessor @0.5
prejudice @0.4
premier @0.2
prerequisite @0.7
presence of @0.4
prestige @0.4
prevailing view @0.5
previously @0.3
principal @0.4
prior @0.4
privilege @0.4
process @0.2
profound | profoundly @0.5
progress @0.2
prolonged @0.5
prominent @0.4
prone to @0.4
protocol @0.4
psychiatric @0.3
purely @0.3
purpose @0.3
pursuit of @0.4
rapid | rapidly @0.3
reality of @0.2
realm @0.4
rear @0.2
recent @0.2
regime @0.4
region @0.3
reluctant @0.3
remainder @0.5
remark | remarkably @0.3
remedy @0.3
remote @0.2
renowned @0.5
repeatedly @0.2
resilient @0.4
resource @0.3
responsible for @0.3
revenue from @0.4
rigor | rigour @0.6
role of | role in @0.3
rural | urban @0.3
scarce @0.4
scenario @0.2
scope @0.3
severe | severely @0.3
simultaneously @0.5
society @0.3
sole @0.5
solely @0.6
sophisticated @0.3
specific @0.3
stable @0.4
stance @0.4
status @0.2
strain @0.2
strict | strictly @0.3
stringent @0.7
subtle @0.3
supreme @0.4
suspicion @0.3
symbol of | symbolic @0.3
system of | systems @0.2
tentatively @0.6
thorough | thoroughly @0.4
threshold @0.5
tragedy | tragic @0.2
transparent @0.4
trend @0.2
turmoil @0.4
ultimate goal @0.3
unable to @0.3
unanimously @0.6
uncertain | uncertainty @0.4
undoubtedly @0.5
uniform | uniformly @0.2
unique @0.1
unlikely @0.2
unprecedented @0.5
upcoming @0.1
utmost @0.6
valid @0.4
variety of @0.3
vast @0.2
viable @0.5
victim @0.2
violent @0.2
virtue @0.4
vision of @0.3
vital @0.4
voluntarily @0.4
wealth | wealthy @0.2
well-being | wellbeing @0.2
whether or not @0.2
widespread @0.4
worthy of @0.4

# title before a name
Dr. | Dr | Prof. | professor @0.4
Hon. | majesty | his holiness @0.8
Mr. | Mr | Mrs. | Mrs | Messrs @0.5
Sen. | Rep. | Gov. | Lt. | Gen. | Col. @0.5
`;
