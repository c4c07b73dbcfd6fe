export const WALK_BACKS_VI = `
language: vi
provenance: Wordings by which shops, hotels and offices take back what they promised, north and south, spoken and written; gathered by hand from general knowledge of the language, nothing is copied from a list.
slot khach: quý khách/khách/khách hàng/bạn/anh chị/người mua/chị/anh
slot ta: chúng tôi/shop/quán/bên em/bên mình/tụi em/công ty/cửa hàng/nhà hàng/bên này

# refusal

## flat
không {thể/} làm gì {được/khác được/hơn được/hơn}
không biết làm gì hơn
không giải quyết {được đâu/đâu/khiếu nại/mọi khiếu nại/các khiếu nại/những trường hợp/trường hợp/thắc mắc}
không {tiếp nhận/nhận} {khiếu nại/đổi trả/trả hàng/yêu cầu/phản ánh/mọi khiếu nại}
không hỗ trợ {được đâu/đâu/trường hợp này/trường hợp/thêm/gì thêm/đổi/trả}
miễn {đổi trả/khiếu nại/bàn cãi/thắc mắc/trả giá/tiếp/hỏi/ý kiến/kêu ca/mặc cả}
không dám {hứa/chắc/đảm bảo/bảo đảm/cam kết}
không hứa {trước/gì/chắc/hẹn gì}
không {thể/} hứa {hẹn/trước/chắc/với/rằng/là}
không phải {việc/trách nhiệm/lỗi/chuyện} của <ta>
không phải {lỗi/tại} <ta>
đâu phải {việc/lỗi} của <ta>
không {ưng/thích/mua/chịu/hài lòng/đồng ý} thì {thôi/đi chỗ/mua chỗ/tìm chỗ}
thích thì {mua/ở/đặt/dùng/tới/ăn/lấy} không {thì/thích thì} thôi
{mua/đi/tìm} chỗ khác {mà/đi/giùm/nha}
{mời/cứ} {đi/qua/tìm/sang/ra} {chỗ/nơi/quán} khác
đừng hỏi {nữa/thêm/vì sao/lý do/tại sao}
{khỏi/đừng/miễn} {khiếu nại/phàn nàn/đòi/kêu ca/than phiền/thắc mắc/năn nỉ}
{quy định/nội quy/luật} là {vậy/thế/như vậy/quy định}
đã là {quy định/nội quy/luật}
quy định {rồi/thôi/chung rồi}
không có ngoại lệ
không {linh động/du di/châm chước/thương lượng/chiều}
đừng {mơ/mong/hòng} {có/được/hoàn/đổi}
làm gì có chuyện {hoàn/đổi/đền/bù/miễn phí/giảm}
ai {mà/} {đổi/hoàn/đền/bù} cho
hết hạn là hết
nói {vậy/thế} thôi chứ
hứa {vậy/thế} thôi
lời nói gió bay
hứa cho vui | nói cho vui
quảng cáo {thì/} {vậy/thế} thôi
bên trên {không duyệt/chưa duyệt/không cho}
sếp {không duyệt/không cho/chưa duyệt}

## plain
không {hoàn lại/hoàn tiền/hoàn cọc/hoàn phí/hoàn trả/hoàn huỷ/trả cọc/trả lại tiền/trả lại cọc}
không {được/} {đổi trả/đổi lại/đổi hoặc trả/hoàn lại/hoàn tiền}
không áp dụng {đổi trả/hoàn tiền/hoàn huỷ}
không {hỗ trợ/chấp nhận/nhận} {hoàn tiền/đổi trả/hoàn huỷ/huỷ/đổi ngày/hoàn cọc}
hàng đã {mua/bán/nhận/rời quầy} {miễn đổi trả/miễn đổi/miễn trả/không nhận lại/không đổi trả/không đổi/không trả lại}
miễn {hoàn tiền/trả lại/đổi}
<ta> {có quyền/được quyền}
bảo lưu quyền {từ chối/huỷ/thay đổi/chấm dứt/quyết định/điều chỉnh}
toàn quyền {quyết định/từ chối/thay đổi/huỷ}
quyết định {cuối cùng/sau cùng} {thuộc về/là của}
có thể {thay đổi/điều chỉnh/ngừng} {mà không/không cần/bất cứ lúc nào/bất kỳ lúc nào/tuỳ}
{mà/} không cần {báo trước/thông báo trước/giải thích/lý do/nêu lý do}
{thay đổi/điều chỉnh/huỷ/tăng giá/ngừng} không báo trước
{có/kèm/theo} điều kiện {áp dụng/đi kèm}
áp dụng {có điều kiện/kèm điều kiện/theo điều kiện}
không {đảm bảo/bảo đảm/cam kết} {được/là/rằng/sẽ/về/còn/đúng}
{buộc/đành} phải từ chối
{xin phép/xin/đành} từ chối {phục vụ/tiếp nhận/yêu cầu/đơn/các/những}
{rất tiếc/tiếc là} {không thể/chưa thể/không còn/không có/không nhận}
rất tiếc <ta> {không thể/chưa thể/không còn}
không phục vụ {trường hợp/yêu cầu/theo yêu cầu}
ngoài phạm vi {hỗ trợ/phục vụ/bảo hành}

## proviso
{khi/nếu/trong} điều kiện cho phép
{khi/nếu} {tình hình/hoàn cảnh/thời gian/nhân lực/nhân sự} cho phép
tuỳ {tình hình/theo tình hình/vào tình hình/tình trạng/theo tình trạng/điều kiện/theo điều kiện/vào điều kiện/hoàn cảnh/khả năng/theo khả năng/duyên/lúc/hôm/bữa}
{nếu/khi} còn {hàng/phòng/chỗ/suất}

# disclaimer

## flat
{mất/hư/bể/hỏng/vỡ} {ráng chịu/tự chịu/đành chịu/không đền/thì chịu}
không liên can {gì/đến/tới/}
không liên quan {đến/gì đến} <ta>
{đã/là/thì/coi như} hết trách nhiệm
phủi {tay/trách nhiệm}
coi như {bỏ/mất/xong/không có}
không can thiệp {được/gì}
sống chết mặc bay
không biết gì {đâu/hết/cả} {nha/nhé/à}
{hỏi/gọi} {bên vận chuyển/hãng/nhà sản xuất/shipper} {đi/mà/ấy}
ai làm {nấy/người nấy} chịu
{đừng/chớ} bắt đền
không {hơi đâu/rảnh} mà {lo/đền/bồi thường}

## plain
không chịu {trách nhiệm/bất kỳ trách nhiệm/bất cứ trách nhiệm/mọi trách nhiệm/thêm trách nhiệm/trách nhiệm gì}
không có trách nhiệm {về/với/đối với/bồi thường/hoàn/đền/giải quyết/phải}
không {nhận/gánh} trách nhiệm
miễn {trừ trách nhiệm/trách nhiệm}
không {bồi thường/đền bù/bồi hoàn}
không đền
ngoài {tầm kiểm soát/khả năng kiểm soát/sự kiểm soát/tầm tay} 
ngoài ý muốn
{trường hợp/lý do/sự kiện/do} bất khả kháng
{lý do/nguyên nhân/yếu tố} khách quan
do {lỗi/sự cố} {khách quan/bên vận chuyển/bên thứ ba/bên giao hàng/hệ thống/nhà mạng/đường truyền}
tự bảo quản {tài sản/đồ/tư trang/hành lý/đồ đạc}
chỉ {mang/có} {tính chất/tính} {minh hoạ/tham khảo}
có thể khác {thực tế/hình/ảnh/so với/với thực tế}
{màu sắc/sản phẩm/hương vị/món ăn/kích thước} thực tế có thể {khác/thay đổi/chênh lệch}
{kết quả/hiệu quả} {tuỳ/phụ thuộc/có thể khác}
không {bảo hành/kèm bảo hành/áp dụng bảo hành}
từ chối {bảo hành/bồi thường/mọi trách nhiệm/trách nhiệm}
không {giải quyết/xử lý} {sau khi/nếu/khi}
{bên thứ ba/đối tác/bên vận chuyển} chịu trách nhiệm

# delay

## flat
chưa {thể hẹn/thể hứa/hẹn được/hứa được/dám hẹn/dám hứa/thể nói trước/nói trước được/thể xác định/xác định được/thể báo/báo được/thể trả lời/trả lời được}
chưa {biết/rõ} {khi nào/bao giờ/chừng nào/lúc nào/ngày nào/tới khi nào/đến khi nào}
chưa có {lịch cụ thể/ngày cụ thể/thời gian cụ thể/thời hạn/lịch giao/ngày giao/hẹn}
không biết {khi nào/bao giờ/chừng nào/lúc nào/tới khi nào/tới bao giờ/đến bao giờ}
không {hẹn/hứa/nói} {trước được/được ngày/được khi nào/được bao giờ/chắc ngày/ngày nào/trước ngày}
không thể {hẹn/nói/biết} {trước/ngày/chắc/khi nào/bao giờ/chính xác}
không có thời hạn
vô thời hạn
{có/xong/tới} {lúc nào/khi nào/chừng nào} hay {lúc đó/khi đó/chừng đó}
từ từ {rồi/mà} {tính/có/làm/tới/cũng tới/sẽ/chờ/đợi}
để {tính sau/từ từ/đó đã/đó tính}
{tính/nói/hẹn/làm} sau {đi/nha/nhé/nghen/vậy}
đành {chờ/đợi} {thôi/vậy}
cứ {chờ/đợi} đi
{chờ/đợi} {dài cổ/mút mùa/mút chỉ/mỏi cổ/mòn mỏi}
{chờ/đợi} được thì {chờ/đợi}
{chờ/đợi} lâu {thì/ráng/cũng} {chịu/ráng/phải}
{chờ/đợi} {tới/đến} {mùa quýt/kiếp sau/sang năm/bao giờ thì/khi nào thì}
còn lâu {mới/nha/nhé/lắm}
còn khuya
đừng {mong/hy vọng/trông} {sớm/nhanh/gì/liền}
{bữa nào/hôm nào/khi nào/mai mốt} rảnh {thì/sẽ/rồi/ghé/tính}
{mai mốt/để bữa khác/để hôm khác} {tính/làm/đi/nha}
{có/chắc} {mai/mốt/tuần sau/tháng sau} {gì đó/không chừng}
không ưu tiên

## plain
{chỉ là/mang tính} {dự kiến/ước tính/ước chừng/tham khảo}
{chậm/trễ/lâu/kéo dài/muộn} hơn {dự kiến/bình thường/thường lệ/mọi khi}
{có thể/sẽ} {chậm trễ/kéo dài/bị chậm/bị trễ}
thời gian {giao/giao hàng/xử lý/chờ} {có thể/tuỳ/không cố định}
chưa thể {xác nhận/cam kết/đảm bảo}
sẽ {thông báo/báo/trả lời/phản hồi/liên hệ/cập nhật} {sau/khi có/khi nào}
{vui lòng/xin/mong} {kiên nhẫn/chờ thêm/đợi thêm}
tạm {ngưng/ngừng/hoãn} {vô thời hạn/đến khi/cho đến khi/tới khi}

## proviso
trong thời gian sớm nhất
{sớm nhất/nhanh nhất} có thể
khi có {điều kiện/người/nhân sự/kế hoạch/xe}
khi nào có {người/hàng/nhân viên/xe} {thì/sẽ/mới}
cho {đến/tới} khi có thông báo mới
{lúc nào/khi nào/bao giờ/chừng nào} {xong/có/rảnh/tiện} thì {xong/có/làm/báo/giao/tính/hay/gọi}
{lúc nào/khi nào/bao giờ/chừng nào} {rảnh/tiện/kịp} {sẽ/mới}
rảnh thì {làm/gọi/trả lời/giao/sửa/ghé/báo}

# cost

## flat
vẫn {thu phí/tính phí/tính tiền/thu tiền/phải trả/phải trả tiền/phải đóng/bị trừ/mất phí/mất tiền/chịu phí/thu đủ/tính đủ/thu thêm/bị phạt/mất cọc/trừ tiền}
{phải/tự} {trả/móc/bỏ} {thêm tiền/tiền túi}
{tính/thu/trả} tiền {riêng/thêm} {nha/nhé/hết}
cái gì cũng {tính tiền/tiền/trả tiền}
{miễn phí/khuyến mãi} {gì/đâu mà/là cho vui/trên giấy}
đâu có {miễn phí/free/cho không}
{giữ/lấy} luôn {tiền cọc/cọc/tiền}
muốn {nhanh/tốt/đẹp} thì {trả thêm/thêm tiền}
{có/đưa} thêm tiền {mới/thì mới}
không {trả/hoàn} {lại cọc/lại tiền cọc/lại tiền/cọc/tiền cọc} 
phạt {gấp/100%/toàn bộ/hết cọc}
tịch thu {cọc/tiền cọc/toàn bộ}

## plain
phát sinh {thêm phí/phụ phí/phụ thu/chi phí/phí/thêm chi phí/thêm phụ phí}
{bị/sẽ} {tính/thu/cộng} {thêm/phí/phụ phí}
{thu/tính} {phụ phí/thêm phụ phí/phí phát sinh/thêm phí}
{có/áp dụng/chịu} {phụ thu/phụ phí/phí phát sinh}
{phụ thu/phụ phí} {cuối tuần/lễ/lễ tết/ngoài giờ/vùng xa/cao điểm/tuỳ/theo}
{chi phí/phí} phát sinh
{chưa/không} {bao gồm/gồm} {phí/thuế/vat/phụ phí/chi phí}
giá {có thể/sẽ} {thay đổi/tăng/điều chỉnh/chênh lệch}
giá {chỉ/} {mang tính tham khảo/tham khảo/tạm tính/ước tính}
giá {thay đổi/tăng/tính} {tuỳ/theo thời điểm/theo ngày/không báo}
{trả/đóng/nộp/tính/chịu} thêm {phí/tiền/chi phí}
mất {cọc/tiền cọc/phí huỷ/toàn bộ tiền/toàn bộ cọc}
{trừ/khấu trừ} {tiền cọc/vào cọc/vào tiền cọc/thẳng vào/toàn bộ}
giữ lại {tiền cọc/toàn bộ/cọc/một phần}
{phí/chi phí} do {quý khách/khách/khách hàng/bạn/người mua} {trả/chịu/thanh toán/tự}
{quý khách/khách/khách hàng/bạn/người mua} {chịu/tự trả/phải trả/chịu mọi/chịu toàn bộ} {phí/chi phí/cước}
phạt {tiền/huỷ/trễ}
thu phí {huỷ/phạt/đổi/dọn/phục vụ/ngoài giờ}
{bù/trả/đóng} {phần chênh lệch/chênh lệch/tiền chênh}

# blame

## flat
tự chịu
ráng {chịu/mà chịu}
tự {gánh/gánh lấy/gánh chịu}
{quý khách/khách/khách hàng/bạn/anh chị} tự {lo/xử lý/giải quyết/thu xếp/xoay xở/tìm cách}
do {quý khách/khách/khách hàng/bạn/anh chị} {không/dùng sai/sử dụng sai/đặt sai/bất cẩn/đến trễ/chọn sai}
do chính <khach>
lỗi {của/do/tại/ở} {quý khách/khách hàng/bạn/anh chị/người mua/người dùng}
lỗi {của/tại} {khách/anh/chị}
tại {bạn/quý khách/anh chị/anh/chị} {không/tự/làm sai/quên}
{ghi/nói/báo/dặn} {rõ rồi/trước rồi/rồi mà/rành rành}
không đọc {kỹ/nội quy/quy định} {thì/mà} {ráng/chịu/còn}
lần sau {nhớ đọc/đọc kỹ/nhớ xem/nhớ hỏi/ráng/thì đọc/coi kỹ}
đáng {đời/kiếp}
đòi hỏi {quá/vậy/thế/nhiều/vô lý}
khó {tính/chiều/chịu} {quá/vậy/thế} {thì/mà}
khách khác {có/đâu/không} {ai kêu/kêu/phàn nàn/than/sao}
có ai {phàn nàn/kêu ca/than phiền/kêu/than} {gì đâu/đâu}
{chỉ/mỗi} mình {bạn/anh/chị} {kêu/phàn nàn/than/gặp}
muốn {rẻ/nhanh/ngon} thì {ráng/chịu/đừng/phải chịu}
rẻ {mà đòi/còn đòi/mà còn/thì đừng đòi/thì ráng/thì chịu}
đừng {trách/đổ lỗi cho/đổ thừa} {shop/quán/chúng tôi/tụi em/tụi tui/ai}
trách {mình/bản thân} {đi/trước}
{phải/nên} tự {trách/xem lại/coi lại}
xem lại {cách dùng/bản thân} {đi/trước}
không biết {dùng/xài/đọc} {thì/mà} {đừng/còn/hỏi}
có {đọc/xem/coi} {kỹ đâu/đâu mà}
đã cảnh báo {rồi/trước}
{đồng ý/ký} rồi {thì/còn/mà} {chịu/kêu/đòi}
không ai {ép/bắt/mời} {bạn/anh/chị/quý khách/khách/mua/ở}

## plain
{quý khách/khách hàng/khách/người dùng} {hoàn toàn/phải} chịu {trách nhiệm/mọi/rủi ro/thiệt hại}
{phải/tự} bồi thường
do {quý khách/khách/khách hàng/bạn} {vi phạm/sai sót/sơ suất}
{quý khách/khách hàng/khách} có trách nhiệm {tự/kiểm tra/bảo quản/bồi thường}

## question
ai {bảo/biểu/kêu/mượn/khiến} {bạn/anh/chị/khách/quý khách/không}
sao {không/hổng} {đọc/xem/hỏi/coi} {kỹ/trước/nội quy}
không đọc {bảng giá/nội quy/quy định/thông báo} {à/hả/sao}
{rẻ/giá đó/giá vậy} mà {đòi/muốn/mong} 
{muốn/đòi} gì nữa
{có/ai} hứa {đâu/gì đâu/hồi nào/bao giờ}
{lỗi/tại} ai

# shrug

## flat
{đành/thôi đành/cũng đành/thì đành} {chịu/thôi/vậy}
chịu thôi
biết {sao giờ/sao được/làm sao/sao đây}
{làm sao/sao mà} {được/hơn được/khác được}
cũng {vậy/thế} thôi
thì {sao/đã sao/có sao đâu}
chuyện {thường ngày/thường tình/bình thường thôi/nhỏ thôi/nhỏ xíu/thường thôi}
ai {mà chẳng/mà không/chẳng/cũng} {sai/có lúc/lỡ/nhầm}
không ai hoàn hảo
lỡ {rồi thì thôi/rồi chịu/thì thôi/thì chịu/rồi ráng}
{xui/hên xui} {thôi/thì chịu/ráng chịu/mà/lắm/à/nha/nhé}
hên xui
có gì đâu mà {kêu/phàn nàn/than/căng/to tiếng/gấp}
có {vậy/thế} mà cũng {kêu/than/phàn nàn/khiếu nại/đòi}
làm gì {căng/dữ/ghê} {vậy/thế}
{thôi kệ/kệ đi/kệ/mặc kệ} {nha/nhé/vậy/thôi}
{tới/đến} đâu hay {tới đó/đến đó/đó/đấy}
được chăng hay chớ
được {gì/cái nào/ngày nào/tới đâu} hay {đó/cái đó/ngày đó/ngày ấy/nấy}
được thì được không {được thì/thì} {thôi/chịu}
vui thì {làm/mở/bán/phục vụ/nấu} 
thích thì {làm/mở/trả lời/giao/nấu} không thích {thì/} {thôi/nghỉ}
{cũng/đã} cố {rồi/lắm rồi/hết cách}
lực bất tòng tâm
hết {cách/đường/phép} {rồi/nha/nhé/để}
bó tay {rồi/luôn/nha/thôi/chấm com}
vô phương
tiền nào của nấy
rẻ thì {vậy/chịu/phải chịu/phải vậy}
{ở/chỗ/đi} đâu {cũng/mà chẳng} {vậy/thế}
chỗ nào cũng {vậy/thế}
{không/đâu có/có} chết {ai/ai đâu/đâu}
{nhằm nhò/ăn thua/xi nhê} gì
{kêu/la/than/nói} {hoài/gì} cũng {vậy/thế}
{xài đỡ/dùng đỡ/ăn đỡ/ở đỡ} {đi/nha/nhé/vậy}
{sao/thế nào} cũng {được/xong} {mà/thôi}
có còn hơn không
méo mó có hơn không
thông cảm {đi/chứ/thôi} 
sai {thì sửa/tí/chút} {có sao/có gì/đâu}
đời mà
{số/tại số} {xui/nhọ/trời}
trời kêu ai nấy dạ
phước ai nấy hưởng
hồn ai nấy giữ
{mạnh/đèn nhà} ai nấy {lo/rạng}

## plain
{mong/xin} {quý khách/khách/bạn/các bạn/anh chị/mọi người/cả nhà/quý vị/bà con} {thông cảm/hiểu cho/lượng thứ/bỏ qua/cảm thông}
{mong/xin/mong được} {thông cảm/lượng thứ/cảm thông}
{vui lòng/ráng/chịu khó/cố gắng} thông cảm
{quý khách/bạn/anh chị/mọi người/cả nhà/chị/anh} thông cảm
thông cảm {cho/giúp/giùm/nha/nhé/nghen/ạ/với}
{mong/xin/rất mong} nhận được sự {thông cảm/cảm thông}
cảm ơn {sự thông cảm/vì đã thông cảm/quý khách đã thông cảm}
{mong/xin} {quý khách/bạn/anh chị/mọi người/cả nhà} {kiên nhẫn/chờ đợi}
{xin lỗi/rất tiếc} {vì/về} {sự bất tiện/bất tiện/sự phiền hà/sự cố}
`;
