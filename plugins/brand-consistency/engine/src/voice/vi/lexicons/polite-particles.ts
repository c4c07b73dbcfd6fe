export const POLITE_PARTICLES = `
list: polite-particles
language: vi
provenance: Particles and openers of respect (lễ phép), chosen by hand.

# respectful particle
ạ
dạ
vâng @0.8
dạ vâng | vâng ạ | dạ thưa | vâng dạ @1.3
thưa
dạ em @0.9
dạ có | dạ được | dạ không
ạ nhé @0.6
nhé ạ | nha ạ @0.6
dạ con | dạ cháu @0.8
ạ dạ @0.5
bẩm @0.3
dạ rồi
dạ phải | dạ đúng
dạ mời | dạ xin @1.2
`;
