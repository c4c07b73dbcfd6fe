export const COURTESY = `
list: courtesy
language: vi
provenance: Courtesy formulas: greeting, invitation, thanks, apology, polite request; chosen by hand.

# greeting or invitation
kính chào @1.1
kính gửi @1.1
kính mời @1.1
kính chúc @1.1
kính thưa
trân trọng
trân trọng kính mời @1.4
trân trọng cảm ơn @1.3
trân trọng thông báo @1.3
xin chào @0.5
xin kính chào @1.1
xin mời @0.7
mời anh | mời chị | mời ông | mời bà | mời cô | mời bác | mời quý khách @0.7
hân hạnh
rất hân hạnh | hân hạnh được phục vụ | hân hạnh đón tiếp @1.2
vinh hạnh | vinh dự
được phục vụ @0.6
đón tiếp @0.5
nghênh đón | cung kính
nồng nhiệt chào đón | chào mừng @0.4
thân gửi | thân mến @0.2
chúc anh chị | chúc quý khách | xin chúc | chúc ông | chúc bà @0.6
hẹn gặp lại @0.3
hoan nghênh @0.6
kính báo
kính trình
kính biếu | kính tặng

# thanks
cảm ơn | cám ơn @0.5
xin cảm ơn | xin cám ơn @0.8
chân thành cảm ơn | cảm ơn chân thành | thành thật cảm ơn
trân quý @0.5
tri ân @0.6
biết ơn @0.6
cảm kích @0.7
đội ơn @0.5
xin ghi nhận | ghi nhận @0.5
cảm tạ @0.8
cảm ơn anh | cảm ơn chị | cảm ơn ông | cảm ơn bà | cảm ơn cô | cảm ơn bác | cảm ơn quý khách @0.7

# apology
xin lỗi @0.6
thành thật xin lỗi | chân thành xin lỗi | vô cùng xin lỗi | rất xin lỗi
xin thứ lỗi | mong thứ lỗi | thứ lỗi @0.9
lượng thứ | xin lượng thứ | mong được lượng thứ
cáo lỗi
rất tiếc @0.5
lấy làm tiếc @0.9
thông cảm | mong thông cảm | mong quý khách thông cảm @0.7
cáo từ @0.6
làm phiền @0.5
xin phép @0.9
cho phép @0.3
mạn phép @0.9
tạ lỗi @0.9

# polite request
vui lòng @0.8
xin vui lòng
xin @0.4
xin hãy @0.7
làm ơn @0.6
mong @0.2
rất mong @0.7
mong nhận được | mong được @0.7
kính mong @1.1
kính đề nghị @1.1
nếu có thể @0.4
nếu tiện | khi thuận tiện | lúc thuận tiện @0.7
phiền anh | phiền chị | phiền bạn | phiền quý khách | phiền ông | phiền bà | phiền cô | phiền bác @0.8
có thể giúp | được không ạ @0.7
giúp em @0.4
nhờ anh | nhờ chị | nhờ bác | nhờ cô @0.6
cho em hỏi | cho em xin | em xin | cháu xin | con xin @0.8
cho phép em | cho phép chúng tôi @0.9
sẵn lòng | sẵn sàng hỗ trợ @0.6
hầu chuyện | phục vụ tận tình | tận tình | ân cần | chu đáo @0.5
tôn trọng | lắng nghe @0.4
tùy ý quý khách | theo ý quý khách @0.6
em gửi | em mời | em mang @0.4
để em @0.5
`;
