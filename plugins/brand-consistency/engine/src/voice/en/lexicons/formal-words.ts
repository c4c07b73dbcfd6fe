export const FORMAL_WORDS = `
list: formal-words
language: en
provenance: Words and phrases of formal written English (letters, contracts, reports), chosen by hand.

# formal connective
furthermore
moreover
therefore @0.8
thus @0.8
hence @0.8
consequently
accordingly
nevertheless
nonetheless
notwithstanding
whereas @0.8
whereby
wherein
thereof
therein
thereafter
hereby @1.3
herein @1.3
hereinafter @1.3
hitherto
in addition @0.5
in accordance with @1.3
in compliance with @1.2
in respect of
with respect to
with regard to | in regard to
with reference to
in relation to @0.8
pursuant to @1.5
prior to @0.8
subsequent to
in the event of | in the event that
in order to @0.5
on behalf of @0.8
by virtue of
as well as @0.3
such as @0.3
due to @0.4
owing to @0.7
in conjunction with
in lieu of
in terms of @0.4
as a result of | as a result @0.5
for the purpose of | for the purposes of
subject to @0.7
provided that @0.8
insofar as
inasmuch as
albeit
henceforth
namely @0.6
respectively @0.7
upon @0.6
amongst @0.4
within @0.3
regarding @0.6
concerning @0.5
including @0.3
however @0.4
although @0.4
according to @0.3
rather than @0.3
throughout @0.3
despite @0.3
between @0.2
among @0.3

# formal verb
commence | commences | commenced
endeavour | endeavor | endeavours | endeavoured
ascertain | ascertained
facilitate | facilitates | facilitated
utilise | utilize | utilised | utilized
obtain | obtained | obtains @0.7
require | requires | required @0.5
request | requested | requests @0.5
provide | provides | provided | providing @0.35
ensure | ensures | ensured | ensuring @0.6
inform | informed @0.6
advise | advised @0.5
notify | notified @0.7
acknowledge | acknowledged @0.7
comply | complies | complied @0.9
submit | submitted @0.6
retain | retained | retains @0.5
reserve the right | reserves the right @1.2
purchase | purchased | purchases @0.5
reside | resides | residing @0.8
terminate | terminated @0.8
constitute | constitutes @0.9
undertake | undertakes | undertaken @0.8
establish | established | establishes @0.5
indicate | indicates | indicated @0.5
assist | assists | assisted @0.5
attend | attended @0.3
remain | remains | remained @0.3
permit | permits | permitted @0.6
enable | enables @0.4
conduct | conducted @0.5
determine | determined | determines @0.4
maintain | maintains | maintained @0.4
demonstrate | demonstrated | demonstrates @0.6
shall
may be @0.3
is entitled to | are entitled to @0.9
be advised | please be advised @1.2
please note @0.5
enclosed | attached herewith @0.8
appreciate @0.4
accompany | accompanied @0.4
await | awaits | awaiting @0.6
extend our @0.6
regret to inform | regret that
are pleased to | is pleased to @0.8
are delighted to | is delighted to @0.5
look forward to @0.4
remind | reminded @0.2
confirm | confirmed @0.3
issue | issued | issuing @0.3
conclude | concluded | concludes @0.4
announce | announced @0.3
state | stated @0.2

# formal noun or adjective
correspondence
assistance @0.6
inquiry | enquiry | enquiries | inquiries @0.6
remuneration
obligation | obligations @0.7
provision | provisions @0.7
procedure | procedures @0.5
documentation @0.5
authorisation | authorization @0.7
aforementioned | above-mentioned @1.3
undersigned @1.3
sufficient @0.6
additional @0.4
appropriate @0.5
applicable @0.7
relevant @0.5
respective @0.6
numerous @0.5
subsequent @0.7
adequate @0.5
considerable | considerably @0.5
significant | significantly @0.4
substantial | substantially @0.5
primary | primarily @0.4
individuals @0.5
residents @0.2
establishment @0.5
accommodation | accommodations @0.4
convenience | at your convenience | at your earliest convenience @0.6
ladies and gentlemen
madam
sir @0.6
esteemed
valued guest | valued guests | valued customer | valued customers @0.7
distinguished @0.6
courtesy @0.5
hospitality @0.3
circumstances @0.5
matter @0.2
objective | objectives @0.4
framework @0.4
policy | policies @0.3
analysis @0.4
evidence @0.3
research @0.3
approach @0.2
terms and conditions @0.6
agreement @0.4
duration @0.6
payment @0.2
outstanding balance | outstanding amount @0.7
amount due @0.6
invoice @0.3
party | parties @0.1
committee @0.4
government @0.3
officials @0.4
administration @0.4
authorities @0.4
members of @0.3
department of @0.4

# formal opening or close
dear sir @1.2
dear madam @1.2
dear guest | dear guests @0.8
dear customer | dear customers @0.7
to whom it may concern @1.3
yours sincerely | sincerely yours @1.1
yours faithfully @1.2
sincerely @0.7
best regards | kind regards @0.7
respectfully @0.9
with kind regards @0.7
with gratitude @0.4
cordially @0.8
kindly @0.6

# word of law and government
law | laws @0.3
legal | legally | lawful | lawfully @0.5
legislation | legislative | legislature | legislator | legislators @0.6
lawmaker | lawmakers @0.4
statute | statutes | statutory @0.7
regulation | regulations | regulatory @0.5
regulators | regulator @0.4
constitution | constitutional @0.5
treaty | treaties @0.5
parliament | parliamentary @0.5
congress | congressional | congressman | congresswoman @0.5
senate | senator | senators @0.5
governor | governors @0.5
minister | ministers | ministry | prime minister @0.5
secretary @0.3
president | presidential | presidency @0.3
ambassador | embassy | diplomatic | diplomacy @0.4
federal @0.4
municipal | municipality @0.5
province | provincial @0.3
election | elections | electoral @0.3
campaign | campaigns @0.2
democratic | democracy @0.3
republic | republican @0.2
court | courts @0.3
judge | judges | judicial | judiciary @0.3
jurisdiction @0.7
attorney | attorneys @0.4
defendant | defendants | plaintiff | plaintiffs @0.7
prosecutor | prosecutors | prosecution @0.4
testimony | testified | testify @0.4
alleged | allegation | allegations @0.4
investigation | investigations | investigators | investigate | investigated @0.4
custody @0.4
violation | violations | violated @0.5
penalty | penalties @0.3
liability | liabilities @0.6
contract | contracts | contractual @0.3
amendment | amendments | amended @0.6
ratify | ratified @0.7
approve | approved | approval @0.4
appoint | appointed | appointment @0.3
elect | elected @0.3
resolution | resolutions @0.4
council | councils @0.3
commission | commissions | commissioner @0.4
agency | agencies @0.3
bureau @0.4
official @0.3
public affairs | foreign affairs | public policy @0.5
citizens @0.2
veterans @0.2
military @0.2
security @0.2
national | nation | nations @0.3
international @0.3
united states | united nations | united kingdom @0.3
jurisprudence @0.9
sovereign | sovereignty @0.6
sanctions | sanction @0.4
negotiate | negotiated | negotiations | negotiation @0.4
petition | petitions @0.4
plead guilty | pleaded guilty @0.4
allege | alleges @0.4
enact | enacted | enactment @0.7
mandate | mandates | mandated | mandatory @0.5
eligible | eligibility @0.5
exempt | exemption | exemptions @0.5
licence | license | licensed @0.3

# word of business and administration
corporate | corporation | corporations @0.4
executive | executives @0.4
financial | finance | finances @0.3
fiscal @0.6
economic | economy | economist | economists @0.4
investment | investments | investor | investors @0.4
revenue | revenues @0.4
expenditure | expenditures @0.6
budget | budgets @0.2
management | managerial @0.3
organisation | organization | organisations | organizations @0.3
institution | institutions | institutional @0.5
industry | industries | industrial @0.3
infrastructure @0.5
recession | inflation @0.3
shareholder | shareholders | stakeholder | stakeholders @0.5
acquisition | acquisitions | acquire | acquired @0.5
allocation | allocate | allocated @0.6
appropriation | appropriations @0.6
compensation | compensate | compensated @0.4
reimburse | reimburses | reimbursed | reimbursement @0.6
employment | employer | employers | employee | employees @0.3
personnel @0.4
recruitment | recruit @0.3
quarterly | annual | annually | per annum @0.4
application | applications | applicant | applicants @0.4
registration @0.3
proposal | proposals | proposed | propose | proposes @0.4
initiative | initiatives @0.4
implementation | implement | implemented | implements @0.6
development | developments @0.3
assessment | assessments | assess | assessed @0.5
evaluation | evaluations | evaluate | evaluated @0.5
recommendation | recommendations | recommend | recommended @0.3
requirement | requirements @0.5
criterion | criteria @0.5
guideline | guidelines @0.4
priority | priorities @0.3
strategy | strategies | strategic @0.4
transaction | transactions @0.4
operation | operations | operational @0.3
authorise | authorize | authorised | authorized @0.6
supervise | supervision | supervisor @0.3
coordinate | coordinates | coordinated | coordination @0.5
delegate | delegates | delegation @0.5
consultant | consultants | consultation | consult @0.4
conference | conferences @0.2
colleague | colleagues @0.3
spokesman | spokeswoman | spokesperson @0.4
chairman | chairwoman | chairperson | chair of @0.4
director | directors @0.3
representative | representatives @0.4
correspondent @0.4
memorandum @0.8
attachment | attached please find | please find attached @0.6
benchmark | benchmarks @0.3
logistics @0.4
scheme of | schemes @0.2
tenant | tenants @0.3
premises @0.6
vendor | vendors @0.3
beneficiary | beneficiaries @0.6
contingency | contingent @0.6
fiduciary @0.9

# word of science and scholarship
theory | theories | theoretical @0.4
hypothesis | hypotheses @0.6
method | methods | methodology @0.4
experiment | experiments | experimental @0.3
data @0.2
statistics | statistical @0.4
survey | surveys @0.2
study | studies @0.2
scientific | scientist | scientists @0.3
academic | academics | academy @0.4
scholar | scholars | scholarly | scholarship @0.5
phenomenon | phenomena @0.6
concept | concepts | conceptual @0.4
context | contexts @0.4
principle | principles @0.4
perspective | perspectives @0.4
aspect | aspects @0.4
factor | factors @0.3
function | functions @0.3
structure | structures | structural @0.3
component | components @0.4
element | elements @0.3
category | categories @0.3
definition | definitions | defined as | is defined @0.5
characteristic | characteristics | characterise | characterize | characterised | characterized @0.6
distinction | distinctions | distinct @0.5
derive | derived | derives @0.5
correlation | correlate | correlated @0.6
implication | implications @0.6
interpretation | interpret | interpreted @0.5
examination | examine | examined | examines @0.4
observation | observations | observed | observe @0.3
population | populations @0.3
species @0.3
organism | organisms @0.4
molecule | molecules | molecular @0.4
atom | atoms | atomic @0.3
temperature | temperatures @0.2
mathematics | mathematical | equation | equations @0.3
medical | medication | medications @0.3
clinical | clinic @0.3
disease | diseases @0.2
diagnosis | diagnosed @0.4
symptom | symptoms @0.3
treatment | treatments @0.3
surgery | surgical @0.3
psychological | psychology @0.3
biological | biology @0.3
chemical | chemistry @0.3
environmental | environment @0.3
technology | technological @0.2
century | centuries @0.3
historical | historian | historians @0.3
civilisation | civilization @0.3
literature | literary @0.4
philosophy | philosophical @0.4
religious | religion | theology | doctrine @0.3
empire | emperor | dynasty @0.3
industrialised | industrialized @0.5

# abstract or learned verb
achieve | achieved | achieves | achievement | achievements @0.3
address the | addresses the | addressed the @0.4
adopt | adopted | adopts @0.3
affect | affects | affected @0.3
anticipate | anticipated | anticipates @0.5
appear | appears | appeared @0.2
arise | arises | arose @0.4
assert | asserts | asserted @0.5
assume | assumes | assumed @0.2
assure | assured | assures | assurance | assurances @0.5
attempt | attempts | attempted @0.3
attribute | attributed | attributes @0.5
cease | ceases | ceased @0.6
cite | cites | cited @0.4
clarify | clarified | clarification @0.5
collaborate | collaboration @0.4
compile | compiled @0.4
comprise | comprises | comprised @0.7
conceive | conceived @0.4
concern | concerns @0.2
confer | conferred @0.6
consist of | consists of | consisted of @0.5
contend | contends | contended @0.5
contribute | contributes | contributed | contribution | contributions @0.4
convene | convened @0.7
convey | conveys | conveyed @0.5
decline | declined | declines @0.3
dedicate | dedicated @0.3
deem | deemed | deems @0.7
denote | denotes @0.7
denounce | denounced @0.5
depict | depicts | depicted @0.5
deploy | deployed | deployment @0.4
designate | designated @0.5
devote | devoted @0.4
discontinue | discontinued @0.6
disclose | disclosed | disclosure @0.5
dispute | disputed | disputes @0.4
disseminate @0.9
distribute | distributed | distribution @0.4
eliminate | eliminated @0.4
emerge | emerged | emerges | emergence @0.4
emphasise | emphasize | emphasised | emphasized | emphasis @0.5
encounter | encountered | encounters @0.4
encourage | encouraged | encourages @0.3
engage in | engaged in @0.4
enhance | enhanced | enhances @0.4
entail | entails | entailed @0.7
evolve | evolved | evolves @0.4
exceed | exceeds | exceeded @0.5
execute | executed | execution @0.4
exhibit | exhibits | exhibited @0.4
expand | expanded | expansion @0.2
express | expressed | expresses @0.3
formulate | formulated @0.7
generate | generated | generates @0.3
grant | granted | grants @0.3
identify | identified | identifies | identification @0.4
impose | imposed | imposes @0.5
incorporate | incorporated | incorporates @0.5
initiate | initiated | initiates @0.6
inquire | enquire | inquired @0.6
institute | instituted @0.4
intend | intended | intends @0.3
involve | involves | involved | involving @0.3
justify | justified @0.3
necessitate | necessitated | necessitates @0.9
note that | noted that | it is noted @0.4
occur | occurs | occurred @0.4
oppose | opposed | opposition @0.3
participate | participated | participation | participants | participant @0.4
perceive | perceived | perceives @0.5
persist | persists | persisted @0.4
pertain | pertains | pertaining @0.8
possess | possesses | possessed @0.5
precede | preceded | precedes @0.6
preserve | preserved | preservation @0.3
presume | presumed @0.5
prevail | prevailed | prevailing @0.5
proceed | proceeds | proceeded @0.4
prohibit | prohibits | prohibited @0.6
promote | promoted | promotion of @0.3
pursue | pursued | pursuing @0.4
receive | received | receives | receipt of @0.2
refer to | refers to | referred to @0.4
reflect | reflects | reflected @0.3
refrain @0.6
regulate | regulated @0.5
reiterate | reiterated | reiterates @0.7
relate to | relates to | related to @0.3
render | rendered @0.4
replace | replaced | replacement @0.2
represent | represents | represented | representation @0.4
resolve | resolved @0.4
restrict | restricted | restrictions | restriction @0.4
reveal | revealed | reveals @0.3
revise | revised | revision @0.5
seek | seeks | sought @0.4
select | selected | selection @0.2
solicit | solicited @0.6
specify | specified | specifies @0.5
strengthen | strengthened @0.3
suffice @0.6
supplement | supplemented | supplementary @0.5
supplant @0.7
suspend | suspended | suspension @0.4
sustain | sustained @0.4
transmit | transmitted | transmission @0.5
verify | verified | verification @0.5
withdraw | withdrawn | withdrew | withdrawal @0.4
yield | yields | yielded @0.3

# learned adjective, adverb or noun
absence of @0.4
abundant | abundance @0.4
accurate | accurately | accuracy @0.3
adverse | adversely @0.6
aforesaid @1.3
ample @0.5
apparent @0.3
approximate @0.4
arbitrary @0.5
availability @0.4
beneficial @0.4
bilateral | multilateral @0.7
broad | broadly @0.2
capacity @0.3
civil | civilian | civilians @0.3
complexity @0.4
comprehensive @0.5
consequence | consequences @0.3
consistent | consistently @0.3
contemporary @0.5
controversy | controversial @0.3
conventional @0.4
critical | critically @0.2
crucial @0.3
current | currently @0.3
deceased @0.6
decade | decades @0.3
diminished | diminish @0.6
diverse | diversity @0.4
domestic @0.3
duly @0.8
efficient | efficiency @0.3
entire | entirely @0.2
essential | essentially @0.3
ethical | ethics @0.4
evident | evidently @0.4
exclusive of | inclusive of @0.6
existing | existence @0.3
expertise @0.4
explicit | explicitly @0.5
extent @0.4
external | internal @0.3
fundamental | fundamentally @0.5
further @0.3
general public @0.4
global | globally @0.2
hence forth @0.6
immediate @0.2
imperative that @0.7
impact | impacts @0.2
inadequate @0.5
incident | incidents @0.3
inherent | inherently @0.6
initial | initially @0.3
integral | integrated @0.3
intellectual @0.4
intermediate @0.4
latter | former @0.4
legitimate @0.4
likelihood @0.5
major | majority | minority @0.3
manner @0.4
maximum | minimum @0.3
merely @0.4
mutual | mutually @0.4
necessary | necessarily | necessity @0.3
negligible @0.6
notable | notably @0.4
objection | objections @0.5
occasion | occasions | occasionally @0.2
overall @0.2
particular | in particular @0.3
permanent | temporary @0.3
pertinent @0.7
potential @0.3
precise | precisely @0.4
predominantly @0.7
preliminary @0.5
presence of @0.4
previous | previously @0.3
principal @0.4
profound | profoundly @0.5
prominent @0.4
proportion @0.4
prospective @0.5
provisional @0.6
reasonable @0.2
recent | recently @0.2
reference @0.2
region | regional | regions @0.3
regime | regimes @0.4
rural | urban @0.3
scope @0.3
severe | severely @0.3
social @0.2
solely @0.6
specific | specifically @0.3
stringent @0.7
successive @0.5
sustainable | sustainability @0.3
technical | technically @0.2
territory | territories @0.3
traditional | traditionally @0.2
transition @0.4
ultimately @0.4
unanimous | unanimously @0.6
unprecedented @0.5
utmost @0.6
valid | validity @0.4
variety of @0.3
various @0.3
vast @0.2
vulnerable @0.4
whether or not @0.2
widespread @0.4

# written link between thoughts
above all @0.2
as a consequence @0.7
as far as @0.2
as follows @0.5
as of @0.2
as regards @0.8
as such @0.3
at present @0.5
at this time @0.3
by means of @0.7
conversely @0.7
during the @0.2
except for @0.2
following the @0.3
for example | for instance @0.2
for this reason @0.5
given that | given the @0.4
in contrast | by contrast @0.5
in effect @0.4
in light of | in the light of @0.6
in particular as @0.3
in response to @0.5
in spite of @0.3
in the course of @0.5
in turn @0.4
in view of @0.7
it is important to | it is essential to | it is necessary to @0.5
it should be noted | it must be noted @0.9
likewise @0.5
not only @0.2
on the basis of @0.6
on the contrary @0.5
on the other hand @0.3
one of the most @0.2
over the course of @0.3
per capita @0.7
similarly @0.4
that is to say @0.6
the following @0.4
the former | the latter @0.6
the majority of @0.4
the number of @0.3
the purpose of @0.5
thereby @0.8
to that end | to this end @0.7
under the auspices of @1
unlike @0.2
via @0.3
viz | i.e. | e.g. @0.4
whilst @0.5
with the exception of @0.7

# title before a name
Mr. | Mr | Mrs. | Mrs | Messrs @0.5
Dr. | Dr | Prof. | professor @0.4
Sen. | Rep. | Gov. | Lt. | Gen. | Col. @0.5
Hon. | honourable | honorable | excellency | majesty | his holiness @0.8
`;
