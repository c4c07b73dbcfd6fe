export const LAUGHTER = `
list: laughter
language: vi
provenance: Laughter and sobs as they are written in messages, gathered by hand.

# laughter, beside the bursts that are known by their shape
khặc khặc | hắc hắc | hấc hấc | sặc sặc

# sob
huhu | hu hu | huhuhu | hu hu hu | hic | hix | hichic | hức hức @0.8
`;
