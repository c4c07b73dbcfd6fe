export const WALK_BACKS_EN = `
language: en
provenance: Wordings by which companies take back what they promised, gathered by hand from general knowledge of notices, counters, call scripts and small print; nothing is copied from a list.
slot we: we/I
slot cannot: can't/cannot/can not
slot wont: won't/will not
slot fees: fees/charges/costs/surcharges
slot fee: fee/charge/surcharge
slot guest: customer's/guest's/owner's/user's/buyer's/client's/visitor's/passenger's

# refusal

## flat
{there is/there's} nothing <we> can do
nothing <we> can do {about it/about that/for you}
nothing can be done
not much <we> can do
<we> <cannot> do anything {about/for}
<cannot> help you {with that/with this/there/any further}
<we> <cannot> make {any exceptions/exceptions/an exception}
no exceptions {made/will be made/are made/whatsoever}
not {our/my} {problem/job/department/concern/business}
{that's/that is/it's/it is} not {our/my} {responsibility/fault}
{somebody/someone} else's problem
<we> {<cannot>/<wont>} {promise/guarantee}
we {don't/do not} {promise/guarantee} {anything/that/it/any}
{make/makes/give/offer} no {promises/guarantees}
no {promises/guarantees} {made/given/here}
never promised {you/anything/that}
{don't/do not} {do/give/offer/accept} {refunds/returns/exchanges}
{don't/do not} {make exceptions/take complaints/accept complaints/accept cancellations}
{will not/won't/cannot/can't} be {honoured/honored/entertained/accommodated}
{requests/complaints/claims/returns/changes} {will not/won't/cannot/can't} be {accepted/considered/granted}
we {can't/cannot/won't/will not} {refund/reimburse/compensate/exchange/take back}
take it or leave it
like it or lump it
{feel free to/you can/go and/just} {go/shop/look/try/book} elsewhere
{find/try/go} somewhere else
don't bother {asking/calling/us/writing/complaining/coming}
don't even ask
{just/so/please} don't ask
{that's/that is} {the policy/our policy/just policy/company policy/how it works/just how it is/how it is/the way it is/the rule/the rules/just the way it is}
rules are rules
policy is policy
the answer is no
{is/are} not something we can {help with/do/offer/change}
isn't something we can {help with/do/offer/change}
{as/when/if} we see fit
out of the question
no can do
{not/isn't/ain't} going to happen
not gonna happen
{our/my} hands are tied
{we/I} {couldn't/could not} care less
{above/beyond} my pay grade
{I/we} {only/just} work here
{you're/you are} out of luck
{don't/do not} get your hopes up

## plain
{is/are/was} not {guaranteed/promised}
{isn't/aren't} guaranteed
{reserve/reserves} the right to
{terms/conditions/terms and conditions/exclusions/restrictions/limitations/blackout dates} apply
t&cs apply | t&c apply | t&c's apply
{terms/conditions/exclusions/restrictions/limitations} may apply
non-refundable | nonrefundable | non refundable
non-transferable | nontransferable | non transferable
non-returnable | non-exchangeable | non-cancellable
{is/are} not {refundable/transferable/returnable/exchangeable}
no {refunds/returns/exchanges} {or/and} {refunds/exchanges/returns}
no refund {will be/is/can be} {given/made/offered/issued/possible}
no {refunds/returns/exchanges}
{cannot/can't/may not} be {refunded/returned/cancelled}
all sales {are/} final
{sale/sales} {is/are} final
{decision/decisions} {is/are} final
no correspondence will be entered into
we are under no obligation to
not obliged to {refund/replace/compensate/accept/provide}
without {prior/further/any/} notice
{while we/although we/we} try to accommodate
not all requests can be
{substitutions/changes/cancellations} may {occur/be made}
may be {withdrawn/changed/discontinued/modified} at any time

## proviso
subject to {availability/capacity/stock/demand/space/approval/management approval/weather conditions}
subject to {change/alteration/variation/revision/amendment/withdrawal/cancellation}
{at/in} {our/its} {sole discretion/absolute discretion/own discretion/discretion}
{at/in} {the company's/the hotel's/the manager's/management's/the store's/the bank's} discretion
at the {sole discretion/discretion} of
{space/circumstances/conditions/staff/time/stock/capacity} permitting
{if/when/where} {circumstances/conditions/stocks} {permit/allow}
{if/when/where} {space/time} {permits/allows}
on a {best effort/best-effort/best efforts/best-efforts} basis

# disclaimer

## flat
don't {look at/come crying to/come running to/come to} us
{out of/beyond} our hands
{we/I} had nothing to do with {it/that/this}
nothing to do with {us/me}
through no fault of {ours/our own}
not {our/my} {responsibility/liability/fault}
don't shoot the messenger
{that's/that is/it's} between you and
take it up with {them/someone/somebody/the manager/head office/the courier/the manufacturer/the airline/your bank}
{wash/washes} {our/its} hands of
{you're/you are} on your own

## plain
at your {own/sole} {risk/peril}
at {your/the} {own/} risk {and expense/and cost}
at the <guest> own risk
at <guest> risk
at {the/} owner's risk
{accept/accepts/take/takes/assume/assumes/bear/bears} no {responsibility/liability}
{do/does} not {accept/take/assume} {any responsibility/any liability/responsibility/liability}
{don't/doesn't} {accept/take} {any responsibility/any liability/responsibility/liability}
{cannot/can't/will not/won't/shall not} be {held responsible/held liable/held accountable/responsible/liable}
{is/are/am} not {responsible/liable/accountable} for
{isn't/aren't} {responsible/liable/accountable} for
{we're/I'm} not {responsible/liable/accountable} for
not liable
{disclaim/disclaims} {all/any}
no {liability/responsibility} {is/will be/can be} {accepted/taken/assumed}
no compensation {will be/is/can be} {paid/given/offered}
{sold/provided/supplied/offered} {as is/as-is/as seen}
on an {as is/as-is} basis
without {any/} {warranty/warranties/liability/guarantee} of
make no {representation/representations/warranty/warranties}
{beyond/outside/out of} our {control/reasonable control}
circumstances beyond {our/anyone's} control
{errors/error} and omissions {excepted/excluded}
may {differ/vary} from {pictures/the picture/photos/those shown/the description/what is shown}
{actual/} {product/products/items/dishes/rooms} may {differ/vary}
{results/experiences/colours/colors/sizes/individual results} may vary
for {illustration/illustrative/reference} {only/purposes only}
we {will/do} not {cover/compensate/reimburse}
{guests/customers/visitors/users/clients} are {solely responsible/responsible} for
you {accept/assume/bear} {all/full} {risk/risks/responsibility/liability}

# delay

## flat
we {can't/cannot} {say/tell you/confirm} {when/how long/how soon/exactly when}
I {can't/cannot} {say/tell you} {when/how long}
<we> {don't/do not} know {when/how long}
<we> have no idea {when/how long}
{no/not a} idea when {it/we/they/your/the}
who knows when
{hard/impossible/difficult} to say when
no telling when
{don't/do not} hold your breath
don't wait up
no {ETA/timeline/timeframe} {yet/for/at this/at the/on}
no {fixed/set/firm} {date/time/timeline} {yet/for}
{postponed/delayed/suspended/closed/on hold} {indefinitely/until further notice}
{you'll/you will} {just/} have to wait
{you'll/you will} hear when you hear
just {keep waiting/wait your turn/have to wait}
{it'll be/it will be/it's/they'll be} ready when {it's/it is/they're} ready
{it'll/it will/they'll} get there when {it/they} {gets/get} there
{could/might/may} {take/be} {weeks/months/forever}
{we'll/we will} see {what happens/how it goes/about that/if we can/what we can do}
{we'll/we will} {try to/try and} get {back to you/to it/to you}
maybe {next week/next month/next year/some other time/another day}
try {again/back} {some other time/another day/next week/next month/next year}
not {our/a/my} priority
{you're/you are} not the only {one/customer/person}
{it/that} takes as long as it takes
{get/join} {in line/the queue}
wait your turn
one day, perhaps | some day, perhaps
all in good time
whenever {the staff/somebody/someone/anyone} {feel/feels/can/has/have/gets/get}
if we hear {anything/back/more}

## plain
{could/might/may} take {a while/some time/a long time/longer than expected}
until further notice
{delivery/arrival/response} {dates/times} are {estimates/approximate/indicative}
{dates/times} are {estimates/approximate/indicative} only
{expect/please expect/anticipate} {some delays/delays/a delay/some delay}
{delays/delay} {may/might/can} {occur/happen/arise}
{subject to/liable to} {delay/delays}
{waits/wait times/waiting times/response times/queues} {are/may be} longer than
<we> will be in touch {soon/when/if}

## proviso
in due course
at a later date
{as and when/as soon as} {stock/staff/space} {allows/permits/arrives}
when {stock/staff/resources/time} {allows/allow/permits/permit}
when <we> get {around to/round to/to} it
when <we> {feel like it/find the time/have a moment to spare/get a spare moment}
whenever <we> {can/get/feel/have}
if and when <we>
{call/come/check} back {some other time/another day/in a few weeks/whenever}

# cost

## flat
be {charged/billed} {anyway/regardless/either way/all the same}
{still/anyway} be {charged/billed} {in full/for it/for the}
{you/you'll/you will} still {pay/have to pay/owe}
we {still charge/will still charge/charge anyway/charge either way}
we {keep/will keep} {your/the} {deposit/money/payment}
your {money/deposit} {won't/will not/cannot} be {returned/refunded}
you {pay/will pay} extra for {that/it/this/the privilege}
you'll pay extra
{read/check/see} the {fine/small} print
{everything/anything} else is extra
that'll be extra
{is/are} charged extra
nothing is free
pay up or
hidden {fees/charges/costs/extras} {apply/may/will/included}
we {never/didn't} said it was {free/included}

## plain
{additional/extra/further/other/hidden} {fees/charges/costs} {may/will/apply}
{additional/extra} surcharges {may/will/apply}
<fees> {may apply/might apply/will apply}
{a/an additional/an extra} <fee> {may/will/applies}
{subject to/plus} {additional/extra/further} {fees/charges/costs}
subject to {a/an additional/an extra/a further} <fee>
at {an/} {additional/extra} {cost/charge}
for an {additional/extra} {charge/fee}
{prices/rates/fares/fees} are {indicative/approximate/provisional/estimates}
{prices/rates/fares/fees} may {change/vary/increase/rise/go up}
{prices/rates} exclude
not included in the price
{excluding/exclusive of} {taxes and fees/tax and service/taxes and service/delivery/fees}
{forfeit/forfeits} {your/the/their} {deposit/payment/booking}
{deposit/deposits/payment} {will be/is/are} {forfeited/retained}
{cancellation/late/admin/administration/handling/processing/booking/convenience/change} {fees apply/charges apply/fee applies/fees may apply}
restocking fee
{will/may} be {charged/billed} {extra/the difference/for any/in full}
must pay {extra/the difference/in full}
at your {own/} expense
at {the/} <guest> expense
at your own {cost/expense}
{service/tax/delivery/postage/installation} {not/is not} included
minimum {spend/charge} applies

# blame

## flat
{it's/it is/that's/that is} your {fault/problem/lookout/mistake/loss}
your own {fault/mistake/doing/problem/lookout/responsibility}
your {problem/fault/mistake/loss} not ours
not {our/my} {fault/problem} {you/if you/that you}
you should have {read/checked/booked/called/asked/known/told/thought/come/ordered/paid/listened/planned}
you should've {read/checked/booked/called/asked/known/told/thought/come/ordered/paid/listened/planned/been}
you ought to have
because you {didn't/did not/failed to/forgot to/were too/couldn't be bothered}
you {failed/neglected} to {read/check/follow/notice/tell/notify/provide/pay/confirm/respond/comply}
you {obviously/clearly} {didn't/did not/don't/haven't}
{that's/that is} what you get {for/when}
you get what you pay for
{you/you've} asked for it
{you/you've} brought {it/this} on yourself
serves you right
only yourself to blame
blame yourself
{customer/user} error
next time {read/check/book/ask/think/listen/try reading/pay attention}
{that's/that is} on you
{sort/figure/work} it out {for yourself/yourself/yourselves}
{no one/nobody} {forced/made/asked/told} you {to/}
{no one/nobody} is stopping you
nobody's stopping you
you {agreed to/signed/accepted} {the/our} {terms/conditions/contract/rules}
ignorance is no excuse
{that's/that is} no excuse
{you're/you are} {doing/holding/using/wearing} it wrong
{you're/you are} {overreacting/imagining things/too picky/being difficult/too sensitive/being unreasonable/mistaken/too demanding}
{other customers/other guests} {manage/cope/don't complain/seem fine/are happy}
{everyone else/everybody else} {manages/copes/seems fine/is happy}
{nobody/no one} else {complains/complained/has complained/minds/has this problem/had this problem}
you're the {only/first} one {who/to} {complained/complains/complain}
you must have {broken/dropped/lost/misread/misunderstood/done}
don't blame {us/me/the}
don't say we didn't warn you
you {have been/were/'ve been} warned
we warned you
we told you so
we did warn you
if you {can't/cannot} {afford/handle/follow/read}
use your {common sense/head/brain}
how hard can it be to
stop {complaining/whining/moaning}

## plain
it is your {responsibility/duty} to
it's your {responsibility/duty/job} to
you are {solely/entirely/fully} responsible
{customer/guest/user/your} {negligence/misuse/carelessness}
failure to {do so/comply} {will/may/shall}
must bear {the/all/any} {cost/costs/risk/loss/consequences}

## question
what {did/do} you expect
who {told/asked/made} you to
did you {even/not/actually} read
can't you read
didn't you read
why didn't you {read/check/ask/book/call/say/tell}
did we ever {say/promise}
whose fault is that

# shrug

## flat
sorry not sorry
too bad
tough {luck/cookies/break}
hard {luck/cheese/lines}
oh well
such is life | c'est la vie | that's life
it is what it is
{these/those} things happen
{mistakes/accidents/delays} happen
{stuff/shit} happens
{nobody's/nobody is/no one is/no one's/nothing is/nothing's} perfect
{we're/we are} only human
can't {win them all/please everyone/please everybody/have everything/win 'em all}
you win some, you lose some
what can {you/we/I} do
{just/} deal with it
get over it
{just/} live with it
get used to it
suck it up
suit yourself
so be it
we {don't/do not} {really/} care
not that we care
we did {what/all} we could
{that's/that is} the best we can do
the best you'll get
{worse things happen/could be worse/it could be worse/it could have been worse}
not the end of the world
{it's/that's} no big deal
cry me a river
boo hoo
luck of the draw
{that's/that is} how it goes
that's the way the cookie crumbles
them's the breaks
your guess is as good as {ours/mine}
beats {me/us}
{you'll/you will} survive
nobody died
join the club
life's not fair | life isn't fair
near enough is good enough
sooner you than me
{can't/cannot} be helped
take what you {can get/get}
hope for the best

## plain
<we> hope you {understand/will understand/'ll understand/can understand}
{ask for/appreciate/request/count on/rely on} your {understanding/patience/patience and understanding}
thank you for your {understanding/patience and understanding}
thanks for {understanding/your understanding}
your {understanding/patience} is appreciated
please {understand/bear with us/be patient/be understanding}
bear with us
{sorry/apologies/apologise/apologize} for {any/the} inconvenience
any inconvenience {is/caused is} regretted
{we/} regret any inconvenience
{unfortunately/sadly/regrettably} we {can't/cannot/are unable to/are not able to/won't be able to/are no longer able to}
{we/} regret to {inform you that we/say that we/tell you that we}
`;
