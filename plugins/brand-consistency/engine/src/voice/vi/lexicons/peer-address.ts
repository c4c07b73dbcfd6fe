export const PEER_ADDRESS = `
list: peer-address
language: vi
provenance: The reader as a peer: bạn.

# peer
bạn
các bạn
bạn đọc @0.4
bạn nhé @1.2
bạn ơi | các bạn ơi | bạn ơi là bạn @1.3
bạn mình @0.8
`;
