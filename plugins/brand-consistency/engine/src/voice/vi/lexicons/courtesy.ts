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

# help asked for
giúp mình | giúp tôi | giúp chị | giúp anh | giúp cháu | giúp con | giúp chúng tôi | giúp bên em @0.6
giúp với | giúp nhé | giúp nha | giúp nghen | giúp được không @0.6
giùm em | giùm mình | giùm tôi | giùm con | giùm cháu | giùm chị | giùm anh | giùm với | giùm nha | giùm nhé @0.6
dùm em | dùm mình | dùm tôi | dùm con | dùm chị | dùm anh | dùm nha @0.6
hộ em | hộ mình | hộ tôi | hộ cháu | hộ chị | hộ anh | hộ với | hộ nhé @0.5
xem giúp | gửi giúp | kiểm tra giúp | xác nhận giúp | giữ giúp | lấy giúp | báo giúp | chuyển giúp | để ý giúp @0.6
coi giùm | gửi giùm | lấy giùm | nhắn giùm | giữ giùm @0.6
xin giúp | mong giúp | nhờ giúp @0.8
nhờ mọi người | nhờ các bạn | nhờ bạn | nhờ các anh | nhờ các chị | nhờ thầy | nhờ sếp | nhờ chú @0.6
phiền mọi người | phiền các bạn | phiền thầy | phiền chú | phiền sếp | phiền các anh chị @0.8
cho mình hỏi | cho tôi hỏi | cho con hỏi | cho cháu hỏi | cho hỏi @0.5
cho mình xin | cho cháu xin | cho con xin | cho tôi xin | cho em gửi @0.6
có thể gửi | có thể giúp em | có thể giúp mình | có thể giúp tôi @0.4
có được không | liệu có thể @0.5

# regard for the other's time and ease
nếu được | nếu thuận tiện | nếu không phiền | nếu không quá phiền | nếu không ngại @0.7
nếu rảnh | khi nào rảnh | lúc nào rảnh | có rảnh | rảnh thì @0.4
khi nào tiện | lúc nào tiện | lúc nào cũng được | khi nào cũng được | bao giờ tiện @0.6
biết là bận | đang bận | bận rộn @0.2
bớt chút thời gian | dành chút thời gian | dành thời gian | đôi chút thời gian @0.7
không cần vội | không gấp | cứ thong thả | cứ từ từ @0.5
làm mất thời gian | mất công | vất vả @0.3
chịu khó | chịu khó giúp @0.4
cân nhắc giúp | xem xét giúp | lưu tâm giúp @0.7
xin ý kiến | cho ý kiến | xin góp ý | xin chỉ giáo | chỉ giáo | chỉ bảo @0.6
xin được | xin được phép @0.7
xin hẹn | xin gửi | xin báo | xin mạn phép | xin mạo muội @0.7
mạo muội | trộm nghĩ | trộm phép @0.9
không dám | dạ không dám | đâu dám @0.5

# thanks and praise
biết ơn vô cùng | rất biết ơn | vô cùng biết ơn | mang ơn | mang ơn nhiều | hàm ơn @0.9
cảm ơn nhiều | cảm ơn rất nhiều | cám ơn nhiều | cảm ơn nhiều lắm | cảm ơn trước @0.7
cảm ơn thầy | cảm ơn chú | cảm ơn bạn | cảm ơn các bạn | cảm ơn mọi người | cảm ơn quý vị | cảm ơn sếp @0.7
gửi lời cảm ơn | lời cảm ơn | lời tri ân | lời biết ơn @0.8
quý hóa quá | quý hoá quá | quý quá | thật quý @0.6
nhờ có anh | nhờ có chị | nhờ có bạn | nhờ anh chị @0.5
học hỏi được nhiều | học hỏi nhiều | học được nhiều từ @0.4
tiếp thu | rất trân trọng @0.5
có lời khen | lời khen @0.3
mong tiếp tục nhận được | mong được đồng hành | mong được hợp tác | mong được đón tiếp @0.9

# apology and comfort
xin lỗi vì | xin lỗi anh | xin lỗi chị | xin lỗi bạn | xin lỗi mọi người | xin lỗi quý khách @0.7
xin lỗi đã làm phiền | xin lỗi vì sự bất tiện | xin lỗi vì làm phiền @0.9
áy náy | rất áy náy | vô cùng áy náy @0.7
mong bỏ qua | bỏ qua cho | bỏ quá cho | mong tha lỗi | tha lỗi @0.7
mong anh thông cảm | mong chị thông cảm | mong bạn thông cảm | mong mọi người thông cảm | thông cảm giúp | thông cảm cho @0.8
rất lấy làm tiếc | vô cùng tiếc | thật đáng tiếc @0.7
đừng ngại | đừng lo lắng | xin yên tâm | cứ yên tâm | yên tâm giúp @0.5
chúc sức khỏe | chúc sức khoẻ | chúc mạnh khỏe | giữ gìn sức khỏe | giữ gìn sức khoẻ | mau khỏe @0.5
chúc một ngày tốt lành | chúc ngày mới | chúc ngày vui | chúc may mắn @0.4
chúc anh | chúc chị | chúc bạn | chúc mọi người | chúc thầy cô | chúc gia đình @0.5
hân hoan đón | rất vui được đón | rất vui được giúp | rất vui được phục vụ | rất vui được hỗ trợ | vui lòng phục vụ @0.7
kính chào quý khách | kính chúc quý khách | kính chúc sức khỏe | kính báo quý khách @1.2
kính nhờ | kính cáo | kính bút | kính thư @1.1
chào anh | chào chị | chào bạn | chào thầy | chào cô | chào bác | chào chú | chào mọi người | chào cả nhà @0.4
em chào | cháu chào | con chào @0.7

# warmth and regard
cúi mình | nghiêng mình @0.6
quý báu | sự quý báu | đóng góp quý báu | góp ý quý báu @0.6
thấu hiểu | đồng cảm | chia sẻ cùng @0.4
sự ủng hộ | sự tin tưởng | sự đồng hành | sự quan tâm | sự thông cảm | sự kiên nhẫn | sự hiện diện @0.6
tin yêu | tin dùng | tín nhiệm @0.4
mong sớm gặp lại | mong sớm được gặp | mong được gặp | hẹn gặp | hẹn sớm gặp lại @0.4
kính mến | kính thương | quý mến | thân thương | thân ái @0.6
được đón tiếp | được chào đón | được đồng hành | được lắng nghe @0.5
xin nhận | xin ghi lòng | ghi lòng tạc dạ | khắc ghi @0.8
xin chịu trách nhiệm | xin nhận lỗi | nhận lỗi | xin sửa @0.6
thay lời cảm ơn | món quà nhỏ | chút tấm lòng | chút lòng thành @0.6
giữ sức khỏe | giữ sức khoẻ | nghỉ ngơi nhé | nghỉ ngơi ạ @0.4
gửi lời chào | gửi lời thăm | gửi lời hỏi thăm | hỏi thăm sức khỏe @0.6
nếu cần thêm | cần thêm thông tin | có thắc mắc | cần hỗ trợ thêm | luôn sẵn sàng hỗ trợ @0.4
`;
