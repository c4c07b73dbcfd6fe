export const PRONOUNS_WE = `
list: pronouns-we
language: en
provenance: First person plural: the company or community speaks.

# first person plural
we
us
our
ours
ourselves
`;
