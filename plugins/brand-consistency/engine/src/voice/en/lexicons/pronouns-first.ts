export const PRONOUNS_FIRST = `
list: pronouns-first
language: en
provenance: First person singular: the writer stands in the text (Heylighen and Dewaele 2002; Biber 1988).

# first person singular
I
me
my
mine
myself
`;
