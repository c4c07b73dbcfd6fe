export const TURNS = `
list: turns
language: vi
provenance: Words that turn a sentence, so that what follows them is meant and what precedes them is granted; chosen by hand.

# concession
nhưng
nhưng mà
thế nhưng
tuy nhiên
mỗi tội
chỉ mỗi tội
tội cái
chỉ tiếc
chỉ tiếc là
tiếc là
tiếc rằng
có điều
chỉ có điều
khổ nỗi
hiềm nỗi
ngặt nỗi
vậy mà
thế mà
ai dè
ai ngờ
ngược lại
trái lại
bù lại
`;
