export const BOOSTERS = `
list: boosters
language: vi
provenance: Words that strengthen a claim, chosen by hand.

# degree
rất @0.5
rất rất
vô cùng @0.8
cực kỳ | cực kì @0.9
cực @0.6
siêu @0.8
siêu cấp
siêu to khổng lồ @1.1
quá @0.4
quá trời | quá xá | quá chừng | quá đã @0.9
hết sức @0.7
thật sự @0.5
thực sự @0.5
hoàn toàn @0.5
tuyệt đối @0.7
đặc biệt @0.3
ơi là @0.8
lắm luôn | lắm @0.4
dã man @0.8
kinh khủng | khủng khiếp @0.5
khủng @0.5
bao la @0.3
ngập tràn @0.5
bùng nổ @0.7
cực đỉnh | cực phẩm | cực chất | cực đã | cực hot
vượt trội @0.5
hơn bao giờ hết @0.8
chưa từng có @0.7
nhất quả đất | nhất trần đời | nhất hệ mặt trời
luôn luôn @0.3
số một | số 1 @0.6
tốt nhất | đẹp nhất | ngon nhất | rẻ nhất @0.6
duy nhất @0.4
chắc chắn | nhất định @0.5
đảm bảo @0.3
100% @0.5
hẳn @0.2
đúng là @0.4
thiệt là | thật là @0.6
xiết bao | biết bao @0.6
`;
