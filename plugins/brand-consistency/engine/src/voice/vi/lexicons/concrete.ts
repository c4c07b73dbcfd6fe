export const CONCRETE = `
list: concrete
language: vi
provenance: Everyday things, creatures and places that one can see and touch, as opposed to abstractions (Paivio 1971 on concreteness; the words are chosen by hand).

# in the house
cái bàn | mặt bàn
góc bàn | chân bàn
cái ghế | chiếc ghế | ghế gỗ
ghế đá | ghế mây
cửa sổ | khung cửa | cánh cửa
bậu cửa | bậc cửa | bậc thềm
mái nhà | mái ngói | mái hiên
hiên nhà | sân nhà | góc sân
sân sau
căn bếp | gian bếp | cái bếp
bếp ga | bếp lò
cái nồi | nồi cơm | nồi canh
chảo gang | cái chảo | cái chén
cái bát | đôi đũa | cái muỗng
cái thìa | con dao | cái thớt
ly nước | tách trà | ấm nước
cái ấm | phích nước | bình nước
cái ca | chai nước
cái giường | tấm chiếu | cái mền
cái chăn | cái gối | cái mùng
cái màn | cái võng
cái tủ | ngăn kéo | kệ bếp
giá sách | tủ lạnh | cái quạt
quạt trần | bóng đèn | đèn bàn
đèn dầu
cây chổi | cái xô | cái thau
cái chậu | cái rổ | cái rá
cái thúng | cái khăn | cục xà bông
bánh xà phòng
lọ hoa | chậu cây | chậu kiểng
tấm rèm | tấm gương | cái gương
tấm thảm | cái mâm

# on the body
cái áo | chiếc áo | tấm áo
áo mưa | áo len | túi áo
cổ áo | cúc áo | nút áo
ống tay
đôi dép | đôi giày | chiếc giày
đôi ủng | dây giày | cái nón
chiếc nón | cái mũ | khăn quàng
bàn tay | đôi tay | ngón tay @0.6
bàn chân | đầu gối | bờ vai @0.6
mái tóc | gò má | lòng bàn tay @0.6
cái túi | túi vải | cái ví @0.7
ba lô | cái cặp | cái kính @0.7
cái dù | cái ô @0.7

# at table
bánh mì | ổ bánh mì | ổ bánh
cái bánh | bánh tráng | bánh chưng
bánh tét | bánh xèo | bánh bao
tô phở | tô bún | tô mì
tô cháo | bát phở | bát bún
đĩa cơm | dĩa cơm | hộp cơm
gói xôi | nắm cơm
quả trứng | trứng gà | trứng vịt
miếng đậu | miếng thịt | khúc cá
con cá | con cua | con tôm
củ khoai | củ hành | củ tỏi
củ gừng | củ cà rốt | trái ớt
quả ớt | trái chanh | quả chanh
quả cà | trái cà
trái xoài | quả xoài | trái ổi
nải chuối | trái mít | múi mít
trái bưởi | quả cam | trái cam
quả dưa | trái dừa
bó rau | mớ rau | lá chuối
lá dong | ngọn rau | bẹ cải
cọng hành | nắm gạo | lon gạo
hạt gạo | hạt cơm
muối hột | hũ mắm | chén mắm @0.7
nước mắm | hũ đường | chai dầu @0.7
hũ dưa | lọ mật @0.7
ly cà phê | cốc cà phê | cà phê phin @0.5
ly trà | chén chè | ly chè @0.5

# out of doors
gốc cây | cành cây | bóng cây
tán cây | hàng cây | ngọn cây
chiếc lá | lá khô | bãi cỏ
con đường | con hẻm | con ngõ @0.5
bờ sông | bờ kênh | bờ biển @0.5
bãi cát | con sông | con suối @0.5
con dốc @0.5
cây cầu | bến đò | bến xe
con đò | chiếc thuyền | chiếc ghe
con thuyền | mái chèo
cánh đồng | thửa ruộng | bờ ruộng
luống rau | vạt rau | mảnh vườn
hàng rào | cái giếng | cái ao
hòn đá | viên đá | cục đá
viên gạch | tảng đá | cục đất
nắm đất | hạt cát
hạt mưa | cơn mưa | giọt mưa @0.5
hạt sương | tia nắng | vạt nắng @0.5
mặt trời | mặt trăng @0.5
xe đạp | xe máy | chiếc xe @0.5
xe lam | xe buýt | yên xe @0.5
bánh xe | xe đò | chuyến xe @0.5

# creatures
con gà | gà mái | đàn gà
con vịt | đàn vịt | con heo
con lợn | con trâu | con bò
đàn bò | con dê
con chó | chú chó | con mèo
chú mèo | con chim | đàn chim
con ong | tổ ong | con bướm
con ếch | con kiến

# tools and work
cây búa | cây đinh | con ốc
cái kìm | cái cưa | cây cuốc
cái cuốc | cái liềm | cây kim
sợi chỉ | cuộn len | cái kéo
sợi dây | dây thừng | dây điện
cái thang | miếng gỗ | tấm ván
thanh sắt | tấm tôn | bao xi măng
cây bút | cây viết | cây bút chì
viên phấn | cuốn sổ | quyển vở
tờ giấy | tấm thiệp | lá thư
phong bì | con tem
thùng giấy | thùng hàng | cái hộp @0.7
hộp gỗ | bao gạo | cái chai @0.7
cái lọ | cái hũ | cái can @0.7
cái trống | cây đàn | cây sáo @0.7
cái chuông | quả bóng | trái banh @0.7
cánh diều | con búp bê @0.7
`;
