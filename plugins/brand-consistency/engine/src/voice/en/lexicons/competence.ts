export const COMPETENCE = `
list: competence
language: en
provenance: Aaker (1997), competence: reliable, intelligent, successful. Cue words gathered by hand; negative weights are the opposite pole.
negatable: yes
facets: yes

# reliable
reliable | reliably | reliability @1.2
dependable | dependably | depend on | count on @1.1
trusted | trustworthy | trust @0.7
consistent | consistently | consistency @0.8
on time | punctual | punctually | on schedule @0.9
secure | securely | security @0.8
safe | safely | safety @0.6
guarantee | guaranteed | guarantees @0.7
warranty @0.7
proven | tried and tested | tested | test @0.7
hard-working | hardworking
durable | durability @0.4
maintained | maintenance | service team @0.5
24/7 | around the clock | 24 hours @0.6
responsible | responsibility | accountable | accountability @0.7
accurate | accurately | accuracy | precise | precisely | precision @0.9
thorough | thoroughly @0.8
careful | carefully @0.4
certified | certificate | certification | accredited | iso
standard | standards @0.6
inspection | inspected | checked | check every | checks @0.6
traceable | tracked | real time | real-time @0.6
within 24 hours | within two hours | response time @0.7
uptime | backup | monitoring | monitored @0.7
complies | compliance | compliant @0.6
quality control | quality @0.5
support team | technical support | technicians | technician @0.6

# intelligent
expert | experts | expertise @1.1
experienced | experience of | years of experience | years' experience @0.8
professional | professionals | professionally | professionalism @1.1
skilled | skills | skill | skilful | skillful @0.8
knowledge | knowledgeable @0.8
trained | training @0.7
engineer | engineers | engineered | engineering @0.8
technical | technically | technology | technologies @0.7
research | researched | researchers @0.7
science | scientific | scientists | scientifically @0.8
evidence | evidence-based | data | data-driven | analysis @0.7
specialist | specialists | specialised | specialized @0.9
doctor | doctors | physician | physicians | clinical | clinically @0.5
methodology | method | methods | process | processes @0.5
smart | smarter | intelligent | intelligence | intelligently @0.7
solution | solutions | solve | solves @0.5
efficient | efficiently | efficiency @0.8
effective | effectively | effectiveness @0.6
plan | planned | planning @0.3
advise | advisers | advisors | consultants | consultant | consulting @0.6
detailed | in detail | attention to detail @0.6
measured | measure | measurable | measurably @0.5
optimise | optimize | optimised | optimized @0.7
corporate @0.5
systems | system | infrastructure @0.4
qualified | qualifications @0.8
expertly @0.8

# successful
leader | leaders | leading | leadership @0.8
market leader | industry leader | industry-leading @0.8
award | awards | award-winning | awarded @0.8
success | successful | successfully | succeed @0.9
results | result-driven @0.7
achieve | achieves | achieved | achievement | achievements @0.7
confident | confidently | confidence @0.7
track record
performance | high-performance @0.7
productivity | productive @0.7
growth | grow your business @0.5
best-in-class | world-class @0.6
clients | client @0.4
partners | partnership @0.3
ranked | rated | rating @0.4
millions of customers | thousands of customers | customers worldwide @0.6
delivered | deliver | delivers @0.3
competent | competence | competently @1.2
capable | capability | capabilities | capably @0.8
excellence @0.6
goal | goals | target | targets @0.4
milestone | milestones @0.5

# careless
oops | whoops @-0.9
no idea | not sure | dunno | who knows @-1
whatever @-0.8
maybe @-0.4
kinda | sorta | kind of | sort of @-0.5
guess | we guess | i guess @-0.6
sloppy | careless @-1
late again | running late | sooner or later @-0.8
messy | mess @-0.6
lol | haha @-0.6
amateur | amateurs @-0.9
or something | and stuff | some stuff | stuff @-0.6
wing it | winging it | make it up as we go @-1
should work | hopefully | fingers crossed | with luck @-0.8
broken @-0.3
forgot @-0.6
muddle | muddled | clumsy @-0.7
roughly @-0.3
some day | when we feel like it | when we get round to it @-0.9
`;
