export const IMPERATIVES = `
list: imperatives
language: en
provenance: Verbs that open a direct call on the reader; counted only at the start of a sentence. Chosen by hand.
position: sentence-start

# call to act
come
get
grab
try
taste
join
book
call
order
visit
discover
explore
enjoy
take
make
bring
let
start
save
shop
buy
click
tap
sign
check
see
learn
find
look
meet
pay
send
tell
give
use
go
keep
stop
wait
read
listen
follow
share
choose
pick
add
download
reserve
imagine
dare
step
open
contact
register
subscribe
apply
submit
remember
relax
dive
hurry
feel
stay
do not
don't
never
`;
