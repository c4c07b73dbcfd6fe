export const RUGGEDNESS = `
list: ruggedness
language: vi
provenance: Aaker (1997), ruggedness (mạnh mẽ): outdoorsy, tough. Cue words of north, centre and south gathered by hand under her facets; negative weights are the opposite pole.
negatable: yes
facets: yes

# outdoorsy
đảo hoang | hoang đảo | hang đá @0.7
hang sâu | đồi núi @0.7
đi bụi | đi rừng núi | ngoài đồng @0.6
ngoài khơi | ngoài rẫy | trên đèo @0.6
dưới suối | đỉnh đèo | đỉnh dốc @0.6
bờ đá | gềnh đá | ghềnh thác @0.5
triền núi | lưng chừng núi | mây mù @0.5
sương mù @0.5
lều bạt | bếp dã chiến @0.7
giữa biển | giữa đồng @0.7
vượt sông | vượt suối | vượt biển @0.8
băng đồng | băng sông | lội sông @0.8
lội ruộng @0.8
mặt trời đổ lửa | nắng như thiêu | gió rít @0.7
gió quật | sóng quật | sóng đánh @0.7
sóng lớn | mưa xối | mưa như trút @0.7
muỗi mòng | gai rừng | gai cào @0.5
dây leo | rễ cây | cỏ tranh @0.5
lau sậy | bụi gai | đầm lầy @0.5
chèo thuyền | chèo xuồng | xuồng ba lá @0.5
ghe | thuyền thúng | đánh cá @0.5
nhặt củi | chẻ củi | bổ củi @0.5
vác củi @0.5
dã ngoại | ngoài trời | giữa trời
núi @0.8
rừng @0.7
đèo | con dốc | dốc đá @0.7
leo dốc | vượt dốc @0.7
đường mòn | lối mòn | đường đất @0.7
đất đỏ | đường đá | ổ gà @0.7
ổ voi | đường lầy @0.7
phượt
trekking | leo trèo | cắm trại @0.9
lều trại | lửa trại | đốt lửa @0.9
dựng lều | nhóm lửa | củi khô @0.9
hạ trại @0.9
thám hiểm | khám phá thiên nhiên @0.9
hoang dã | hoang sơ | hoang dại
hoang vu | hoang mạc
thác ghềnh | vượt thác | ghềnh đá @0.6
vách đá | mỏm đá | tảng đá @0.6
đá tai mèo | đá núi | đá hộc @0.6
con suối | bờ suối | lội suối @0.6
khe suối | nước suối | suối đá @0.6
băng suối | đầu nguồn @0.6
biển cả | sóng dữ | vượt sóng @0.7
ra khơi | bám biển | biển động @0.7
đi biển | ngư dân | tàu cá @0.7
ghe cá | kéo lưới | quăng chài @0.7
mẻ lưới | buông câu @0.7
địa hình | off-road | offroad @0.9
bán tải | hai cầu | gầm cao @0.9
bánh gai | lốp gai @0.9
mưa gió | nắng gió | gió bụi @0.8
nắng mưa | dầm mưa dãi nắng | bão @0.8
sóng gió | mưa nguồn @0.8
mùa lũ | lũ quét | lũ dữ @0.8
lũ ngập | sạt lở | gió giật @0.8
gió lào | gió bấc @0.8
nắng gắt | nắng cháy | nắng rát @0.7
nắng như đổ lửa | nắng lửa | rét cắt da @0.7
sương muối | lạnh buốt | rét buốt @0.7
bùn | sình @0.8
lầy lún | vũng lầy @0.8
bụi đường | bụi bặm @0.8
bụi đỏ | bụi mù @0.8
sa mạc | thảo nguyên | cao nguyên @0.6
đại ngàn | non cao | vực sâu @0.6
hẻm núi | hang động @0.6
đi săn | câu cá | thợ săn @0.6
săn bắn | bẫy thú | bắt cá @0.6
câu đêm | săn ong | dấu chân thú @0.6
ngựa | cao bồi @0.7
sinh tồn
cung đường | hành trình xuyên | xuyên việt @0.6
vạn dặm | ngàn dặm | vượt trăm cây số @0.6
rong ruổi | đường trường @0.6
ba lô | balo | giày leo núi @0.5
la bàn | dây thừng | đèn pin @0.5
bi đông | ống nhòm | võng dù @0.5
áo mưa bộ đội @0.5
phiêu bạt | phiêu lưu @0.5
trời sao | ngủ lán | mắc võng @0.6
ngủ võng | ngủ bạt | màn trời chiếu đất @0.6
lán trại | căng bạt @0.6
bản làng | vùng cao | biên cương @0.6
biên giới | cực bắc | hải đảo @0.6
đảo xa | vùng biên | buôn làng @0.6
nương rẫy | lên nương | đi rẫy @0.6
dân rẫy | trên rẫy @0.6
nướng trui | cơm lam | ống tre @0.4
gác bếp | khói củi | củi lửa @0.4
thú rừng | đại bàng | chó sói @0.5
hổ báo | gấu rừng | trâu rừng @0.5
lợn rừng | voi rừng | vắt rừng @0.5
muỗi rừng @0.5
lặn biển | chèo thuyền kayak | chèo kayak @0.7
chèo sup | vượt ghềnh | đu dây @0.7
leo vách | bơi sông @0.7
núi đồi | đồi trọc | đồi chè @0.4
rẻo cao | thung lũng @0.4
trèo đèo lội suối | lên rừng xuống biển | lên thác xuống ghềnh @1.2
vào sinh ra tử | rừng thiêng nước độc | nằm gai nếm mật @1.2
ăn gió nằm sương | gối đất nằm sương @1.2

# tough
mạo hiểm | liều mạng @0.5
thử thách bản thân | giới hạn bản thân @0.5
phuộc | giảm xóc | bình xăng @0.5
gầm xe | bánh lốp @0.5
không ngại bẩn | không sợ ướt | không sợ bẩn @0.8
không kén đường | không ngại mưa | không sợ va đập @0.8
khỏi giữ kẽ @0.8
đường nào cũng | trời nào cũng @0.5
tải gì cũng | chở gì cũng @0.5
bền gan | kiên gan | vững chí @0.8
chai lì | không biết mệt | không biết sợ @0.8
không sợ khó | không ngại khó | sá gì @0.8
xông xáo | lăn xả | xông pha @0.6
xung phong | lăn lộn @0.6
rám nắng | da rám | cháy nắng @0.6
sạm nắng | đen nhẻm | mặn chát @0.6
đinh tán | que hàn | mỏ hàn @0.5
cái đe | dao găm | dao quắm @0.5
lưỡi rìu | lưỡi dao @0.5
mô tô | phân khối lớn | xe cào cào @0.6
xe jeep | côn tay | thiết giáp @0.6
giàn khoan | đặc công | đặc nhiệm @0.6
lính thủy | cột điện | cao thế @0.6
sống sót | sống dai | sức trâu @0.6
trâu bò | bền như trâu | chạy bền @0.6
lâu mòn | khó mòn @0.6
gồng | oằn vai | còng lưng @0.6
vác trên vai | xắn tay áo | xắn quần @0.6
bạnh hàm | nắm đấm @0.6
máu | rớm | vết chai @0.4
đầu gối trầy | bong gân | kiệt sức @0.4
rã rời @0.4
chống chịu | trụ được | chịu được @0.6
vẫn nổ máy | vẫn chạy | vẫn đứng @0.6
vẫn trơ @0.6
càn lướt | lướt qua mọi | cân mọi @0.7
cân hết | chấp hết | chấp mọi @0.7
chấp cả @0.7
xích | móc cẩu | dây cáp @0.6
cần cẩu | máy khoan | máy hàn @0.6
máy ủi | khung sắt | tia lửa @0.6
nổ lốp | chết máy | lật xe @0.6
trơn trượt | sình ngập | ngập bánh @0.6
nửa bánh xe @0.6
quân đội | quân dụng | nhà binh @0.8
chiến trường | chiến hào | quân ngũ @0.8
tiền tuyến @0.8
dân lao động | dân xây dựng | thợ thuyền @0.7
công nhân mỏ | thợ đóng tàu | thủy thủ @0.7
mạnh mẽ | mạnh bạo @1.2
hùng mạnh | dũng mãnh @1.2
bền @0.8
gan góc | gan lì | gan dạ @1.1
lì lợm | gan như cóc tía | bạo gan @1.1
gai góc | góc cạnh
cứng cáp | cứng cỏi | cứng rắn
rắn rỏi | rắn chắc | cứng đầu
cứng như đá
chắc khỏe | chắc nịch | chắc bền @0.5
khỏe | dẻo dai @0.7
sức mạnh | mãnh liệt | uy lực @0.9
lực lưỡng | vạm vỡ | lực điền @0.9
đô con | cường tráng @0.9
phong trần | sương gió | dạn dày @1.1
từng trải | dày dạn @1.1
phóng khoáng | phong sương @0.8
nam tính | đàn ông | nam nhi @0.9
trượng phu | hảo hán | trai tráng @0.9
thép | sắt | titan @0.8
bê tông | inox dày | tôn dày @0.8
da bò | vải bố | denim @0.6
kaki | da thuộc | da sáp @0.6
vải dù | vải bạt | da trâu @0.6
chỉ dù @0.6
chống nước | chống thấm | chống sốc @0.8
chống mài mòn | chống trầy | chống rỉ @0.8
chống gỉ | chống cháy | chống đâm thủng @0.8
chịu mưa @0.8
va đập | quăng quật | nồi đồng cối đá @0.9
rơi vỡ | rơi từ | rớt từ @0.9
rơi tầng | cán qua @0.9
khắc nghiệt | khắc khổ | gian khổ @0.9
gian nan | gian lao | cam go @0.9
gian truân | hiểm trở | hiểm nguy @0.9
chiến binh | chiến đấu | chinh chiến @0.8
trận mạc | xung trận | ra trận @0.8
bộ đội | lính | cựu binh @0.8
mồ hôi | cơ bắp | gân guốc @0.9
chai sạn | chai tay | nổi chai @0.9
cuồn cuộn | bắp tay @0.9
vượt khó | vượt qua | không bỏ cuộc @0.8
không lùi bước | không chùn bước | không khuất phục @0.8
kiên cường | không gục ngã | không đầu hàng @0.8
không lùi | không ngán @0.8
bất khuất | ngang tàng | hiên ngang
ngạo nghễ | sừng sững | vững như bàn thạch
trơ trơ | đứng vững
chịu lực | chịu nhiệt | tải trọng @0.8
chịu tải | trọng tải | chịu đựng @0.8
chịu đòn | chịu lạnh | kéo tải @0.8
thồ | xe tải | máy cày @0.8
máy xúc @0.8
động cơ | mã lực | mô-men xoắn @0.7
dầu diesel | khung gầm | máy nổ @0.7
công trường | thợ hồ | thợ hàn @0.8
thợ máy | phu hồ | bốc vác @0.8
giàn giáo | thợ rèn | lò rèn @0.8
thợ mỏ | hầm mỏ | thợ lặn @0.8
thợ đụng | phu khuân vác @0.8
vết sẹo | trầy da | rướm máu @0.6
sứt sẹo | bầm dập @0.6
lao động nặng | nặng nhọc | vất vả @0.5
cực nhọc | việc nặng | khuân vác @0.5
vác gạch | gánh nặng @0.5
đương đầu | đối mặt | thách thức @0.7
chinh phục | đối đầu | chống chọi @0.7
đội bão | đội mưa | dầm mưa @0.7
đội nắng @0.7
cày | búa | rìu @0.5
dao rừng | xà beng | cuốc xẻng @0.5
rựa | cưa máy @0.5
bất chấp | mọi thời tiết | bất kể nắng mưa @0.8
nắng mưa gì | mưa nắng gì | xá gì @0.8
hầm hố | dữ dằn | dữ dội @0.8
hung hãn | bặm trợn | ngầu @0.8
kiên cố | kiên định @0.8
thô ráp | xù xì | sần sùi @0.8
thô mộc | nhám | cáu bẩn @0.8
lì đòn
đanh | rèn luyện | tôi luyện @0.6
rèn giũa trong lửa | lửa thử vàng @0.6
võ sĩ | quyền anh | đấm bốc @0.8
võ thuật | vật tay | đô vật @0.8
bao cát | tập tạ | đẩy tạ @0.8
nâng tạ | hít đất @0.8
cứu hộ | cứu nạn | cứu hỏa @0.6
xông vào đám cháy | khói lửa | biển lửa @0.6
đi tiếp | làm tiếp | chạy tiếp @0.5
leo tiếp | tập tiếp | đánh tiếp @0.5
lao tiếp @0.5
không than | không kêu ca | cắn răng @0.8
nghiến răng | bám trụ | trụ vững @0.8
trụ lại @0.8
đầu đội trời chân đạp đất | chân cứng đá mềm | đồng cam cộng khổ @1.2
mình đồng da sắt | xương đồng da sắt | có công mài sắt @1.2
kiến tha lâu | sóng to gió cả | ăn sóng nói gió @1.2
vai u thịt bắp | dời non lấp bể | bách chiến bách thắng @1.2
đập đá | phá đá | xẻ núi @0.7
mở đường | khai hoang | vỡ đất @0.7
đắp đập | be bờ | đào hầm @0.7
lính thú | người rừng | lão ngư @0.6
lão nông | thợ rừng | dân chài @0.6
dân biển | dân phu | kiểm lâm @0.6
tay lái lụa | tài xế đường dài @0.6
không nứt | không thủng | không mẻ @0.8
không gãy | không cong | không móp @0.8
không bể | không xước | không tuột @0.8
không bong | không hề hấn @0.8
giẫm | vác | cõng @0.3
đế gai | đế cao su | giày bảo hộ @0.7
đôi ủng | ủng cao su | mũ bảo hộ @0.7
găng bảo hộ | đồ bảo hộ @0.7

# delicate
tránh va đập | tránh nước | nhẹ tay @-0.7
nương tay | bọc kỹ | giặt nhẹ @-0.7
chỉ giặt tay @-0.7
phòng khách | phòng ngủ | ghế sofa @-0.4
bàn trang điểm | đi phố @-0.4
vải nhung | vải ren | viền ren @-0.7
mềm mại | mềm mịn @-0.8
mềm mượt | mềm xốp @-0.8
dịu dàng | dịu êm @-0.9
dịu nhẹ | dịu ngọt @-0.9
nhẹ nhàng | êm ái | êm đềm @-0.7
êm ru | êm chân @-0.7
nâng niu | vỗ về @-0.8
nuông chiều | chiều chuộng @-0.8
mong manh | mỏng manh | yếu đuối @-1
yểu điệu | mảnh mai @-1
thanh lịch | trang nhã @-0.7
thanh tao | thanh mảnh @-0.7
lụa | voan | gấm @-0.7
len mềm | bông gòn @-0.7
hương hoa | hương thơm @-0.6
nước hoa | cánh hoa @-0.6
duyên dáng | thướt tha | yêu kiều @-0.8
em bé | bé yêu | cho bé @-0.5
gấu bông | búp bê @-0.5
ngọt ngào | đáng yêu | dễ thương @-0.6
xinh xắn | dễ cưng @-0.6
spa | mát xa | thư giãn @-0.5
ngâm chân | đắp mặt nạ | làm móng @-0.5
lãng mạn | thơ mộng @-0.5
sang trọng | lộng lẫy | quý phái @-0.4
tinh tế @-0.6
ánh nến @-0.6
văn phòng | máy lạnh | công sở @-0.5
phòng lạnh | hội trường | điều hòa @-0.5
êm dịu | tĩnh lặng | tĩnh tại @-0.4
trong nhà | trong phòng @-0.3
nhỏ nhắn | nhỏ xinh | xinh xinh @-0.6
nhỏ gọn | mỏng nhẹ @-0.6
màu hồng | hồng phấn | màu kem @-0.6
trắng sứ | pastel @-0.6
trang điểm | son phấn | làm đẹp @-0.5
dưỡng da | chăm sóc da @-0.5
dạo phố | mua sắm | đi cà phê @-0.5
đi dạo | xem phim | trà bánh @-0.5
yoga | thiền @-0.3
nhạc nhẹ | nhún nhảy @-0.3
mùi nhẹ | thơm nhẹ | thoang thoảng @-0.4
thoáng khí | co giãn | đế êm @-0.4
quai êm | ghế nệm | đệm êm @-0.4
nệm êm @-0.4
tiện nghi | hồ bơi @-0.4
lịch sự | nhã nhặn @-0.5
thanh nhã | lịch thiệp @-0.5
nhỏ nhẹ | thỏ thẻ | rụt rè @-0.9
e dè | nhút nhát | bẽn lẽn @-0.9
liễu yếu đào tơ | chân yếu tay mềm @-0.9
dễ vỡ | dễ gãy | dễ rách @-0.9
mau hư | mau hỏng | xài vài bữa là hư @-0.9
công chúa | nàng @-0.4
quý cô | tiểu thư @-0.4
`;
