export const RUDENESS = `
list: rudeness
language: vi
provenance: Impolite and irreverent phrases: insult, dismissal, bare order, mockery; chosen by hand.

# insult
ngu | ngu ngốc | ngu xuẩn | đồ ngu @1.4
khùng | điên | khùng điên | đồ điên @0.7
đồ khốn | khốn nạn | khốn kiếp @1.5
mất dạy | vô học | vô duyên @1.1
rác rưởi | rác @0.5
bần | nhà quê | quê mùa @0.5
lừa đảo | ăn cắp @0.5
đồ lười | lười chảy thây | lười biếng | lười @0.5
keo kiệt | kẹt xỉ | bủn xỉn @0.7
nhảm nhí | nhảm | xàm | xàm xí @0.9
dở hơi | dở người | tào lao | ba xạo @0.8
tao | mày @0.8
tụi bây | chúng mày | bọn mày @1.2
con mẹ | con khỉ | ông nội mày
đéo | đếch | cóc cần | cóc sợ @1.3
vãi | vl | vcl | đm | dm | vkl @1.2
chết tiệt | mẹ kiếp | khỉ gió | chết tía
thằng | con mụ | mụ @0.5
đám đó | bọn chúng @0.4
quê @0.1

# dismissal
kệ bạn | kệ chị | kệ anh | kệ mày | mặc kệ @0.8
kệ xác | kệ thây @1.4
ai quan tâm | ai rảnh | ai hơi đâu | hơi đâu @0.7
không phải việc của | chuyện của bạn | việc của bạn @0.8
thì đã sao @0.4
im đi | câm đi | câm miệng | im mồm @1.5
biến đi | cút | cút đi @1.5
chịu thì chịu | không thì thôi | không thích thì thôi | thích thì nhích @0.8
ráng chịu | ráng mà chịu | tự chịu @0.9
đừng có mà | đừng có hỏi | đừng có @0.6
khỏi nhiều lời | nói nhiều | lắm lời | lắm chuyện @0.8
phiền quá | phiền phức | rách việc @0.5
hỏi hoài | hỏi lắm @0.9

# bare order
mau lên | nhanh lên | lẹ lên @0.5
phải trả ngay | trả ngay | trả tiền ngay | trả liền | trả tiền liền | trả nợ ngay | trả nợ đi @0.9
đừng để tụi này | liệu hồn | coi chừng đó | đừng trách
ngồi im | đứng đó | đứng im @0.6
tự đi mà | tự tìm đi | tự làm đi @0.9
bắt buộc @0.3
cấm @0.4
nghe chưa @0.6
hiểu chưa @0.7
biết chưa @0.5
lo mà @0.8
làm ăn kiểu gì | sao không chịu | tại sao không chịu @0.9
đi chỗ khác @0.8
có mắt không | mù à | điếc à @1.3
chây ì | quỵt | xù nợ @0.8

# contempt for persons
mấy người | các người | lũ các người | bọn các người @1
một lũ | cả lũ | lũ ngu | lũ vô | đồ vô | bọn vô | quân vô @1.2
cái loại | loại người | cái thứ | hạng người | cái ngữ | thứ gì đâu @0.8
đứa nào | con nhỏ đó | thằng đó | con đó | cái thằng | cái con | con mẹ đó @0.8
vô dụng | bất tài | đần | đần độn | óc chó | óc heo | não phẳng | óc bã đậu @1.2
có não không | không có não | có não | não để | để não ở nhà | đầu óc để đâu @1.2
như chó | như con chó | con chó | đồ chó | đồ lợn | như heo | đồ bò @1.2
mặt dày | trơ trẽn | mặt mo | vô liêm sỉ | không biết xấu hổ | không biết nhục @1.2
vác mặt | vác xác | mở mồm | mở miệng ra | há mồm | lắm mồm | câm mồm | ngậm mồm | ngậm miệng @1.2
mất nết | lếu láo | láo toét | láo lếu | hỗn láo | hỗn xược | hỗn hào | xấc xược @1.2
hạ đẳng | ít học | thất học | thiếu giáo dục | không được dạy dỗ | dạy dỗ lại @1.1
nghèo còn | nghèo rớt mồng tơi | đồ nghèo @0.9
ăn hại | ăn bám | phá hoại | tốn cơm tốn gạo @1.1
vô ơn | vô nhân tính | mất tính người | tàn nhẫn @0.9
trình độ gì | trình còi | trình gà @0.9
đồ nhà quê | hai lúa @0.8
đồ hãm | xấu tính | khốn | đáng đời | đáng kiếp @0.9
ăn vạ | làm màu | giả tạo @0.5
đồ điên khùng | thần kinh | tâm thần | hâm dở | có vấn đề à @1
ông cố nội | cha nội | bà nội | mẹ mày | bố mày | tiên sư | tổ cha | tổ sư @0.9

# sending away
tránh ra | tránh đường | xê ra | xích ra | dẹp đi | dẹp tiệm | lượn đi | xéo đi | phắn | phắn đi | biến giùm @1.1
biến giúp | cút xéo | cuốn xéo | đi chết | chết đi | khuất mắt | cho khuất mắt @1.3
đừng làm phiền | đừng gọi nữa | đừng nhắn nữa | đừng hỏi nữa | khỏi hỏi | khỏi gọi | hỏi gì hỏi lắm @0.8
mặc xác | mặc kệ bạn | ai thèm | đây không thèm | đếch cần | không cần loại @1.1
không rảnh | ai mà rảnh | rảnh quá | rỗi hơi | rảnh đâu @0.8
phí lời | phí nước bọt | phí thời giờ của tôi | nói như nước đổ đầu vịt @1.1
thích thì mua | không thích thì | không ưng thì | không tin thì thôi @0.6
tùy bạn thôi | kệ đấy | kệ đó | kệ tía | kệ cha @0.7

# reproach and sarcasm
tưởng mình là ai | tưởng anh là ai | nghĩ mình là ai | là cái thá gì | là cái gì mà @1.2
có biết đọc không | có biết chữ không | không biết đọc à | không đọc à | đọc không hiểu à | có hiểu không @1
có nghe không | nghe không hiểu à | nói không hiểu | nói mãi không hiểu | dễ vậy mà @0.8
bao nhiêu lần rồi | lần thứ mấy | lần thứ mấy rồi | lần thứ ba rồi | nói bao nhiêu lần | nhắc bao nhiêu lần | nói hoài không @0.8
lại quên | lại sai | lại thiếu | lại trễ | lại muộn | lại nghỉ | lại nữa | sai nữa | trễ nữa @0.6
sao chưa | sao còn chưa | bao giờ mới | chừng nào mới | đến bao giờ @0.6
ai bảo | ai nhờ | ai mượn | ai khiến | ai biểu @0.7
kiểu gì vậy | kiểu gì thế | cái kiểu gì | gì mà | cái quái gì | làm cái gì @0.5
đổ thừa | đổ cho | đừng đổ | đừng trách ai | lỗi của anh | lỗi của chị | tại bạn | do bạn tự @0.7
cãi cùn | cãi chày cãi cối | cãi bướng | già mồm | nói lý @0.9
lắm chuyện thế | nhiều chuyện | rách chuyện | lắm điều | lôi thôi @0.8
đồ gì đâu | của nợ | của ôi | đồ rác | hàng rác | thứ rác @1
phải chịu | tự chịu trách nhiệm | ráng chịu đi | cho chừa | cho biết mặt | đáng lắm @0.6
không phải đầy tớ | không phải con ở | không phải việc của tôi @0.8
không có trách nhiệm phải | không nhắc lại | không nói lại | tôi không rảnh @0.7
xem lại mình đi | coi lại mình đi | soi gương @0.9
chỉ tổ | chỉ giỏi | chỉ được cái | được mỗi cái @0.7

# order without softening
ngay cho tôi | liền cho tôi | làm ngay | gửi ngay cho tôi | trả lại đây | đem ra đây | ra đây @0.6
nhanh lên coi | lẹ coi | mau coi | làm mau | làm lẹ | khẩn trương lên | nhanh cái tay | nhanh tay lên coi @0.7
cho rồi | đi cho rồi @0.3
có gửi không | có trả không | có chịu @0.6
nói lẹ | bớt nói @0.5
đừng động vào | đừng đụng | đừng xía | đừng chen | đừng để tôi | đừng bắt tôi @0.8
viết lại | làm lại | gửi lại | sửa lại đi | làm lại đi @0.2
gặp tôi ngay | xuống đây ngay | vào đây ngay @0.7
đợi nãy giờ | chờ nãy giờ | nãy giờ rồi @0.4

# coarse abuse
đồ khùng | đồ dở hơi | đồ vô ý thức | đồ vô dụng | đồ bỏ đi | đồ ăn hại | đồ mất dạy | đồ quỷ | đồ tồi | đồ hèn @1.3
thằng điên | con điên | thằng ngu | con ngu | thằng khốn | thằng chó | con chó cái @1.5
ngu si | ngu dốt | ngu như bò | ngu như lợn | ngu như heo | dốt | dốt nát | dốt đặc @1.2
bố láo | xỏ lá | đểu cáng | đểu giả | chó má | súc vật | mọi rợ | cặn bã | thối tha | bẩn thỉu @1.3
vô văn hóa | vô văn hoá | thiếu văn hóa | kém văn hóa | vô ý thức | vô phép | vô lễ | vô giáo dục | chợ búa | hàng tôm hàng cá @1
con buôn | gian thương | phường lừa đảo | lũ lừa đảo | bọn lừa đảo | quân lừa đảo | đồ lừa đảo | quân ăn cướp | bọn ăn cướp | ăn cướp @1.1
hèn hạ | đê tiện | bỉ ổi | ti tiện | nhục nhã | đáng khinh | ghê tởm @1.1
chửi cho | ăn chửi | ăn đòn | đập cho | đập chết | đánh cho | tát cho | vả cho | vả vào mặt @1.1
rồ | rồ dại | dở người à | điên à | khùng à | bị điên à | bị khùng hả | mù hả | điếc hả | câm hả @1.1

# reproachful question
sao cứ | sao mãi không @0.3
làm gì mà | việc gì phải | mắc gì | mắc mớ gì | can cớ gì | hơi sức đâu @0.6
là sao hả | vậy là sao | thế là thế nào | như vậy mà được à | như thế mà được à @0.7
biết điều | biết thân biết phận | liệu mà | lo cái thân | lo thân @0.9
cũng vậy thôi | cũng thế thôi | thì thôi | thôi khỏi | khỏi đi | khỏi cần @0.4
ai chịu nổi | chịu hết nổi | hết chịu nổi | quá đáng | quá quắt | quá thể @0.6
đừng hòng | đừng mơ | mơ đi | còn khuya | làm như | tưởng bở @0.8
nói nữa | nhắn nữa | hỏi nữa | cãi nữa | lằng nhằng | lải nhải | lèm bèm | càm ràm @0.6

# mocking retort
than hoài | than chi | than thở gì | than trời @0.7
kêu ca gì | kêu hoài | la làng | la lối | kêu chi @0.7
ai biểu không | ai biểu ham | ai biểu mua | ai biểu đặt | ai bảo ham | ai bảo mua | ai kêu mua @1
đáng đời chưa | cho đáng | cho đáng đời | đáng lắm chưa | bõ ghét | cho bõ ghét @1
chịu khó mà chịu | chịu đi | chịu đi chứ | có chơi có chịu | ham rẻ thì chịu | ham thì chịu | rẻ mà đòi @0.9
khóc đi | khóc lóc gì | về mà khóc | đi mà khóc | về mách mẹ | mách mẹ đi @1.1
nằm mơ đi | mơ giữa ban ngày | đừng có mơ | mơ hão | mơ mộng hão huyền @0.9
biết thế nào là lễ độ | cho biết tay | biết tay tao | biết tay nhau @1.1
có tiền không mà | có tiền chưa | không có tiền thì | hết tiền thì thôi | tiền đâu mà đòi @0.9
làm như ngon lắm | làm như báu lắm | làm như quý lắm | giỏi thì làm đi | ngon thì làm đi @0.9
tưởng ngon lắm | tưởng hay lắm | tưởng giỏi lắm | tưởng oai lắm | oai lắm à @0.9
hỏi ngu | hỏi kỳ | hỏi kỳ vậy | hỏi vớ vẩn | hỏi nhảm | hỏi chi hỏi hoài @1
đọc chữ được không | biết đọc mà | mắt để đâu | tai để đâu | mắt mũi để đâu | não đâu @1.1
rảnh quá ha | rảnh ghê | rảnh dữ | rảnh háng @0.9
phiền ghê | phiền thiệt | phiền dễ sợ | nhức đầu ghê @0.6
lắm mồm lắm miệng | nhiều chuyện quá | nhiều lời quá | nói dai | nói dai như đỉa | dai như đỉa @0.9
khó ưa | khó chiều | đòi hỏi gì lắm | đòi hỏi quá đáng | được voi đòi tiên | khách gì mà | khách kiểu gì @0.9
bày đặt | bày đặt sang | bày đặt làm màu | sĩ diện hão | làm sang @0.7
thích thì chịu | không ai rảnh | ai mà thèm | chả ai thèm | chẳng ai thèm @0.8
ai rước nổi | ai chịu cho nổi | ai thèm quan tâm | ai hỏi mà | ai hỏi đâu | hỏi ai vậy @0.8
tự lo đi | tự mà lo | tự xử | tự xử đi | tự biết đi | tự coi đi | tự đi mà làm | tự đi mà tìm @0.8
đừng lải nhải | đừng lằng nhằng | đừng ca cẩm | bớt ca cẩm | bớt than | bớt kêu | bớt đòi hỏi | bớt nhiều chuyện @0.9
bớt ảo tưởng | ảo tưởng sức mạnh | hoang tưởng | bớt diễn | diễn quá | làm lố | lố lăng @0.8
nhìn lại mình đi | coi lại cái mặt | soi gương đi | biết mình là ai không @1.1
kệ bây | kệ tụi bây | kệ người ta | kệ mấy người | mặc kệ mấy người | kệ ông kệ bà @0.9
`;
