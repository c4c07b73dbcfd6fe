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
không quan tâm | ai quan tâm | ai rảnh | ai hơi đâu | hơi đâu @0.7
không phải việc của | chuyện của bạn | việc của bạn @0.8
thì sao | thì đã sao @0.4
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
`;
