export const CASUAL_PARTICLES = `
list: casual-particles
language: vi
provenance: Friendly, regional and chatty sentence particles, chosen by hand. đi and đấy also do grammatical work and weigh little.

# friendly particle
nhé @0.8
nha | nhá
nhe @0.8
nè | nèe
nà @0.6
nghen | nghe hông | nghe chưa | nghe hong
hén @0.9
nhỉ @0.7
á nha | á nè @0.8
héng @0.9
đó nha | đó nghen | đó nhe | đấy nhé | đấy nhá | đó nhé @1.1
luôn nha | luôn nè | luôn nhé | luôn á
thôi nào | thôi nè @0.6
đi nào | đi nè | đi nha | đi nhé | nào mình
nha mọi người | nha cả nhà | nha bạn | nha bồ @1.2
chứ bộ
chớ @0.6
chứ sao @0.8
mà lị | mà lỵ
cơ mà @0.6
đâu á | đâu nha | đâu nè @0.9
đó đa | nghen bây
ơi là @0.8
ơi @0.5
ha bạn | hen bạn
thiệt nha
vậy đó | vậy á | vậy nè | vậy nha @0.8
rồi đó | rồi nè | rồi nha @0.8
nhen
hổng @0.9
nhể @0.2
`;
