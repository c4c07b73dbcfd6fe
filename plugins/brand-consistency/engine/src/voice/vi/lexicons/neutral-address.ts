export const NEUTRAL_ADDRESS = `
list: neutral-address
language: vi
provenance: Polite everyday address: neither raised nor intimate.

# everyday address
anh chị
anh/chị
các anh chị
cô chú
cô bác
bà con @0.6
chúng tôi @0.5
`;
