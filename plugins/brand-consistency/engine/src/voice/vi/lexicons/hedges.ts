export const HEDGES = `
list: hedges
language: vi
provenance: Words that soften a claim, chosen by hand.

# possibility
có thể @0.5
có lẽ
có khi @0.6
chắc là | chắc có lẽ @0.8
dường như
hình như
hầu như @0.6
gần như @0.5
có vẻ | có vẻ như
nghe nói | nghe đâu @0.7
ước chừng | khoảng chừng | tầm khoảng @0.6
khoảng @0.2
phần nào @0.7
tương đối @0.7
khá là @0.4
nói chung @0.6
nhìn chung @0.7
đôi khi | thỉnh thoảng @0.5
thường @0.2
thông thường @0.4
biết đâu @0.6
không chắc | chưa chắc @0.7
hy vọng | hi vọng @0.5
theo tôi | theo chúng tôi | theo mình | theo em @0.6
tôi nghĩ | em nghĩ | mình nghĩ | chúng tôi nghĩ @0.7
nếu được @0.6
tùy @0.3
trong khả năng @0.6
đại khái @0.7
cũng được @0.3
`;
