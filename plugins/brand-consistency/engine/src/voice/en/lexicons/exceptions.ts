export const EXCEPTIONS = `
list: exceptions
language: en
provenance: Phrases that hide a shorter entry of another list because the word means something else in them; chosen by hand.

# other meaning
dirt cheap
free of charge
duty-free
sugar-free
gluten-free
fee-free
rock salt
pepper mill
hot dog
cold brew
sick leave
ice cream
mountain of
kind of you
fresh water
wild rice
wild card
fast food
quick start
lost and found
hard drive
power supply
rain check
no longer
not only
cannot but
no doubt
no problem
no worries
not just
not to mention
as well as
customer care
health care
skin care
pick-up truck
like to
would like
feel like
looks like
look like
like this
like that
thank you for not
right side
free time
free range
free-range
smart phone
new york
new zealand
san francisco
power outlet
power outlets
high street
dead sea
soft drink
soft drinks
cut glass
golden rule
`;
