export const NEGATORS = `
list: negators
language: vi
provenance: Words that turn the next words around.

# negation
không
không hề
không phải
không có
không bao giờ
chẳng
chả
chưa
chưa từng
chưa hề
đừng
khỏi
hổng
hông
hong
ko
k
đâu có
chớ
làm gì có
thiếu @0.5
khỏi cần
không cần
`;
