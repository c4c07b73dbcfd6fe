export const NEGATIVE = `
list: negative
language: vi
provenance: Unfavourable words for a small sentiment measure, chosen by hand.
negatable: yes

# unfavourable
tệ | quá tệ | tồi | tồi tệ @1.2
dở | dở tệ | chán | chán ngắt
xấu | xấu xí @0.9
thất vọng @1.2
buồn | buồn bã | đáng buồn @0.7
bực | bực mình | bực bội | tức giận | giận
khó chịu | khó ưa | khó tính @0.8
đắt | quá đắt | đắt đỏ | chặt chém | hét giá @0.6
chậm | chậm chạp | chậm trễ | trễ | lâu lắc @0.7
bẩn | dơ | dơ bẩn | hôi | mất vệ sinh | bốc mùi @0.9
hỏng | hư | hư hỏng | bể | vỡ | rách | móp | trầy @0.8
lỗi | bị lỗi | sai | nhầm | thiếu @0.5
thái độ lồi lõm | thái độ tệ | thái độ không tốt | hách dịch | cáu gắt | cọc cằn | thô lỗ @1.1
kém | kém chất lượng | chất lượng kém | yếu kém @0.9
lừa đảo | lừa | gian dối | treo đầu dê | hàng giả | hàng nhái | hàng dỏm | hàng đểu @1.2
phí tiền | tốn tiền | uổng tiền | mất tiền @0.7
khó hiểu | khó khăn | khó dùng | rắc rối | phức tạp @0.6
ồn | ồn ào @0.6
nguội | nguội ngắt | mặn chát | nhạt nhẽo | nhạt | ôi thiu | thiu | khét @0.6
đau | đau đớn @0.4
lo lắng | lo ngại | sợ | sợ hãi @0.5
ghét | căm ghét
phàn nàn | khiếu nại | than phiền @0.5
vô trách nhiệm | thiếu trách nhiệm | vô tâm | cẩu thả | qua loa @1.1
tránh xa | né | cạch mặt | một đi không trở lại | không bao giờ quay lại @1.1
mệt | mệt mỏi | nhàm chán | buồn ngủ @0.7
mỏng dính | ọp ẹp | dỏm | đểu | lởm | cùi bắp @0.9
tiếc | đáng tiếc | rất tiếc @0.5
hoàn trả | trả hàng | đòi lại tiền @0.5
lộn xộn | bừa bộn | chật chội | chật @0.6
nguy hiểm | mất an toàn @0.7
quá hạn | trễ hẹn | thất hứa | nuốt lời @0.7
vô dụng | vô ích | vô lý | vô lí @0.9
gian lận | ăn gian
hụt hẫng | bất mãn | bất tiện | bất lịch sự | bất công @0.8
nói dối | dối trá | xạo @0.9
chết | mất mát | thảm họa | thảm hại | kinh khủng @0.5
ngu | ngu ngốc | xàm | nhảm @0.9
không ra gì | chẳng ra gì | không đáng | không như hình | không giống hình | không đúng hàng @0.9
`;
