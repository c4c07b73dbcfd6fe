export const PRONOUNS_READER = `
list: pronouns-reader
language: en
provenance: Second person: the reader is spoken to (Biber 1988: involved rather than informational).

# second person
you
your
yours
yourself
yourselves
`;
