export const ENTHUSIASM = `
list: enthusiasm
language: vi
provenance: Words of delight, praise and anticipation, chosen by hand.
negatable: yes

# delight
tuyệt vời @0.9
tuyệt cú mèo @1.2
tuyệt quá | quá tuyệt | tuyệt ghê
tuyệt đẹp | đẹp tuyệt @0.7
tuyệt hảo @0.6
mê ly | mê mẩn | mê tơi | mê quá | mê luôn | mê xỉu @0.9
mê @0.4
yêu quá | yêu ghê | yêu lắm | yêu thích | yêu @0.4
thích quá | thích ghê | thích mê | thích lắm @0.8
vui quá | vui ghê | vui lắm | vui tươi | vui @0.5
vui mừng | vui sướng | hạnh phúc @0.6
sung sướng | sướng quá | sướng @0.7
ngon quá | ngon ghê | ngon tuyệt | quá ngon | ngon bá cháy | ngon hết sẩy @0.9
đẹp quá | đẹp ghê | xinh quá | xinh xỉu @0.9
đã quá | quá đã | đã ghê | đã đời @0.9
phấn khích | phấn khởi | hào hứng | hứng khởi | háo hức | nức lòng @1.1
rộn ràng | tưng bừng | sôi động | náo nhiệt | rực rỡ | bùng nổ | bùng cháy @0.9
hấp dẫn @0.5
khó quên | đáng nhớ | không thể quên @0.6
thần kỳ | kỳ diệu | diệu kỳ @0.7
đỉnh quá | quá đỉnh | đỉnh của chóp | siêu đỉnh | đỉnh @0.7
xuất sắc @0.7
hoàn hảo @0.6
ngất ngây | mê hoặc | say mê | say đắm @0.7
đam mê | nhiệt huyết | cuồng nhiệt | hết mình @0.7
tuyệt diệu | tuyệt trần @0.8
lung linh @0.5

# anticipation
không thể chờ | nóng lòng | mong chờ | chờ đón | trông chờ | đón chờ @0.8
sẵn sàng chưa | sẵn sàng @0.5
nào cùng | cùng nhau | hãy cùng | nào mình cùng | cùng quẩy | cùng khám phá @0.5
nhanh tay | nhanh chân | nhanh tay lên | đừng bỏ lỡ | chớ bỏ lỡ | không thể bỏ lỡ | đừng chần chừ @0.7
chào đón | chào mừng @0.4
cuối cùng cũng | cuối cùng đã @0.4
hãy đến | hãy thử | hãy ghé | ghé ngay | ghé liền | tới ngay | đến ngay | thử ngay | thử liền | khám phá ngay | đặt ngay | mua ngay @0.6
quẩy | quẩy lên | quẩy thôi | triển thôi | lên đường thôi | đi thôi | gét gô | let's go | nào ta cùng @0.9
hú hú | yeah | yay | hura | hoan hô | ú la la | wow | ồ | ôi @0.7
đếm ngược | bật mí | tèn ten | ra mắt @0.5
không thể rời mắt | nghiện | ghiền @0.5
đại tiệc | lễ hội | bữa tiệc @0.4

# praise
chúc mừng | xin chúc mừng @0.7
tự hào @0.6
tuyệt phẩm | siêu phẩm | kiệt tác @0.7
cảm ơn rất nhiều | cảm ơn nhiều | cảm ơn nha | cảm ơn nhiều lắm @0.7
yêu thương | thương lắm | thương quá | thương ghê @0.7
giỏi quá | giỏi ghê | hay quá | quá hay | hay ghê | khỏi chê @0.8
ấn tượng @0.5
truyền cảm hứng | cảm hứng @0.5
cố lên | tiến lên @0.8
chiến thắng | vô địch @0.5
đáng đồng tiền | đáng thử | phải thử | nhất định phải thử @0.6
`;
