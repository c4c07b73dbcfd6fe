export const MEASURES = `
list: measures
language: vi
provenance: Units, counted quantities and moments that tie a statement to something that could be checked, chosen by hand.

# quantity
phần trăm | phần nghìn | phần triệu
gam | gram | kg
ki-lô-gam | kí lô | tấn hàng
hai tấn | mười tấn
mét vuông | mét khối | cây số
ki-lô-mét | km | mm
inch | héc-ta
lít | ml
thìa cà phê | muỗng cà phê
gb | mb | watt @0.8
mah | ampe | kwh @0.8
mã lực @0.8
một phần ba | một phần tư | một phần hai
hai phần ba | gấp hai lần | gấp ba lần
một trăm | hai trăm | ba trăm @0.5
năm trăm | một nghìn | một ngàn @0.5
hai nghìn | mười nghìn | vạn @0.5
một triệu | hai triệu | ba triệu @0.5
mười hai | mười lăm | mười tám @0.4
hai mươi | ba mươi | bốn mươi @0.4
năm mươi @0.4
lần thứ hai | lần thứ ba | năm thứ hai @0.5
năm thứ ba | năm thứ năm @0.5

# moment
giây | phút @0.6
tiếng đồng hồ | giờ đồng hồ @0.6
giờ sáng | giờ trưa | giờ chiều @0.4
giờ tối | giờ rưỡi @0.4
ngày làm việc | tháng qua | quý vừa rồi @0.5
năm ngoái | năm qua | tuần qua @0.5
mỗi quý | mỗi tháng | mỗi giờ @0.5
mỗi phút | mỗi tuần | hằng quý @0.5
hằng tháng @0.5
`;
