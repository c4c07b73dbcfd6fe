export const LAUGHTER = `
list: laughter
language: vi
provenance: Laughter and sobs as they are written in messages, gathered by hand.

# laughter
haha | ha ha | hahaha | ha ha ha | hahahaha | hahahahaha
hihi | hi hi | hihihi | hi hi hi | hì hì | hí hí | hjhj
hehe | he he | hehehe | hé hé | hề hề
kaka | kakaka | keke | kekeke | kkk | kkkk | kkkkk
há há | hô hô | khà khà | khặc khặc

# sob
huhu | hu hu | huhuhu | hu hu hu | hic | hix | hichic | hức hức @0.8
`;
