export const PLAYFULNESS = `
list: playfulness
language: vi
provenance: Cues of a playful manner: teasing, wordplay, mascot talk. They are cues, not a detector of humour; chosen by hand.
negatable: yes

# joke marker
đùa thôi | đùa tí | nói đùa | nói chơi | giỡn | giỡn chút | đùa @0.8
cười bể bụng | cười lăn | cười xỉu | cười té ghế | cười ngất | cười nghiêng ngả @1.1
hài hước | dí dỏm | tiếu lâm | vui nhộn | tếu táo | hóm hỉnh @0.8
chọc ghẹo | trêu | ghẹo | chọc quê | cà khịa @0.8
tấu hài | lầy lội | lầy | nhây
bật mí nhỏ | nói nhỏ nghe nè | nói nhỏ | bí mật nha | suỵt @0.8
coi chừng ghiền | coi chừng nghiện | coi chừng mê | cẩn thận ghiền | cẩn thận kẻo @0.9
tin chuẩn chưa anh | không đùa đâu | hổng giỡn @0.8

# playful talk
ú òa | tèn ten | tằng tằng | tén ten | bùm | bụp | chóp chép | nhóp nhép | măm măm | mlem | mlem mlem | ngoàm | rột rột | sột soạt @0.8
bụng biểu tình | cái bụng | bao tử biểu tình | bụng đói cồn cào | bụng réo | bụng kêu @0.8
crush | người yêu cũ | người yêu | ế | độc thân @0.4
má ơi | mẹ ơi | trời ơi | u là trời | chời ơi | ối giời ơi | ông bà ơi @0.8
mẹ vợ | má vợ | mẹ chồng | vợ biết | giấu vợ | ông xã | bà xã @0.6
ngon nhức nách | ngon bá cháy | bá cháy bọ chét | ngon quên lối về | ngon quên sầu | ngon quắc cần câu | ngon quên đường về
không ngon không lấy tiền | không ngon trả lại tiền | không ngon hông lấy tiền @0.7
oách xà lách | chất như nước cất | ngon lành cành đào | tuyệt cú mèo | chán như con gián | ghét của nào | buồn như con chuồn chuồn @1.2
thả thính | dính thính | đổ cái rầm | đổ rầm rầm @0.9
siêu nhân | ninja | phù thủy | quái vật | cô tiên | bà tiên @0.4
boss | hoàng thượng @0.3
ăn xong quên | ăn quên | ăn hoài không ngán | ăn tới tấp @0.5
xỉu | xỉu ngang | xỉu up xỉu down @0.8
hí hửng | tí tởn | tí ta tí tởn | tung tăng | lon ton | lăng xăng | nhí nhố | nhí nhảnh | tinh nghịch | nghịch ngợm @0.8
hết hồn | hú hồn | té ghế | lăn quay | lăn ra @0.7
con nít | nhóc tì | quỷ sứ @0.4
cà tưng | cà rỡn | cà rịch cà tang | tà tà | tàng tàng @0.7
đánh bay | xử gọn | chén sạch | ăn sạch sành sanh @0.5
tưng tửng | tưng tưng @0.9
dân chơi không sợ | dân chơi @0.6
có khi nào | đố bạn | đố ai | ai mà cưỡng | ai mà chịu nổi @0.6
đời không như là mơ | đời là bể khổ @0.9
tía má | ông nội ơi | bà nội ơi @0.6
mặt mo | mặt dày | mặt tiền @0.2
sương sương | nhẹ nhàng sương sương @0.8
vui là chính @0.9
của nhà trồng @0.6
chuẩn cơm mẹ nấu | cơm mẹ nấu @0.7
`;
