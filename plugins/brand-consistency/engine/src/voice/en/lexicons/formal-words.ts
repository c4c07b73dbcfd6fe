export const FORMAL_WORDS = `
list: formal-words
language: en
provenance: Words and phrases of formal written English (letters, contracts, reports, ceremonious correspondence), chosen by hand.

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

# ceremonious request or offer
may I extend | may we extend | allow me to extend | permit me to extend | might I extend @1.2
might I be permitted | might we be permitted | may I be permitted | may we be permitted | if I may be permitted | if I might be permitted @1.3
I should be most obliged | we should be most obliged | I should be obliged | we should be obliged | I would be most obliged | we would be most obliged | much obliged to you | most obliged @1.2
I should be grateful | we should be grateful | I should be most grateful | we should be most grateful | we would be most grateful | I would be most grateful @1.1
kindly be advised | kindly be informed | kindly be reminded | kindly note | kindly refrain | kindly ensure | kindly acknowledge | kindly furnish | kindly remit @1.1
you are hereby | you are kindly requested | you are respectfully requested | you are cordially invited | you are cordially requested | it is respectfully requested | it is kindly requested | it is requested that @1.2
be so kind as to | be good enough to | would you be so good as to | have the goodness to | do us the honour | do us the honor | do me the honour @1.1
I have the honour | we have the honour | I have the honor | we have the honor | have the pleasure of informing | it is my honour | it is our honour @1.2
it is with great pleasure | it is with pleasure | it is with regret | it is with great regret | it is with deep regret | it is with the utmost @1
we beg to | I beg to | beg leave to | beg to inform | beg to advise | beg to remain @1.3
grant us the | accord us | vouchsafe | deign to | deigns to | condescend to @1.1
extend to you | extend our sincere | extend our deepest | extend our warmest | convey our | convey my | tender our | tender my | tender our apologies @0.9
please accept the assurance | please accept our assurance | rest assured that | please be assured | be assured that | you may rest assured @0.9
your esteemed | your good self | your good selves | your kind attention | your favourable consideration | your favorable consideration | your kind consideration | your gracious @1.1
your most obedient | your humble servant | I remain yours | we remain yours | I have the honour to remain @1.3
trusting that | trusting this | thanking you in anticipation | thanking you in advance | awaiting your favourable | in anticipation of your @1.1

# stiff word of papers
furnish you with | furnish us with | furnished with | furnishing you @1
hereto | hereunder | hereof | herewith | hereafter | heretofore | thereto | thereunder | therefrom | therewith | thereupon | thereafter shall | whereof | wherefore | whereupon | whosoever | whomsoever | whatsoever shall @1.2
the same shall | said party | said account | the said | the aforesaid | aforesaid | the foregoing | foregoing | the undermentioned | undermentioned | hereinabove | hereinbelow | hereinbefore @1.2
deem | deems | deemed | deem it | deemed necessary | as deemed appropriate | should it be deemed | shall be deemed @0.9
in the event of your | in the absence of | in the interim | in due course | at such time as | until such time as | from time to time | for and on behalf of @0.7
endeavour to | endeavors to | shall endeavour | use best endeavours | best endeavours | reasonable endeavours @0.9
effect payment | effect delivery | render payment | remit payment | tender payment | remit the | remittance | remunerate | remunerated @0.9
apprise | apprised | apprise you | acquaint you | acquaint yourself | intimate to | intimated that | notify the undersigned @1
avail yourself | avail yourselves | avail themselves | avail himself | avail of @1
be in receipt of | are in receipt of | am in receipt of | in receipt of your | acknowledge receipt | we acknowledge receipt | duly received | duly noted | duly completed | duly signed @1
pertaining to | appertaining to | relating thereto | incidental to | contingent upon | predicated upon | incumbent upon | without prejudice | mutatis mutandis | inter alia | ipso facto | pro rata | bona fide @0.9
forthwith | posthaste | henceforward | perforce | peradventure | ere long | betwixt | verily @1
should you desire | should you so wish | should you so desire | should you be desirous | if you so desire | if it please you | if it pleases you @1.1
patronage | your continued patronage | your valued patronage | your custom | valued clientele | clientele | patrons | esteemed clientele | esteemed patrons | esteemed guests | distinguished guests @0.8
partake of | partake in | partake | repast | sojourn | bestow | bestows | bestowed | conferred upon | felicitate | felicitations @0.8
`;
