export const BUREAUCRATIC = `
manner: bureaucratic
note en: Writes like an office memo: piled-up nouns, passives, procedures and references instead of people and deeds.
note vi: Viết như công văn: danh từ chồng danh từ, câu bị động, căn cứ và quy trình thay cho người và việc.

# names
## en
bureaucratic
corporate
stuffy
stiff
officialese
official
formal
too formal
overly formal
starchy
stilted
rigid
red-tape
legalistic
institutional
governmental
wooden
pedantic
procedural
administrative
ceremonious
buttoned-up
old-fashioned
conventional
boring
## vi
quan liêu
hành chính
cứng nhắc
công văn
khuôn sáo
trịnh trọng
quá trang trọng
khuôn mẫu
rập khuôn
khô cứng như công văn
nặng thủ tục
máy móc hành chính
quan cách
nghi thức
doanh nghiệp quá
bệ vệ
cứng

# memo phrases | lối công văn
## en
pursuant to
in accordance with the provisions
in accordance with applicable
herewith
hereby
hereinafter
heretofore
aforementioned
the aforesaid
enclosed herewith
please be advised
please be informed
please be reminded
kindly be informed
it has come to our attention
with reference to your
with regard to the above
re the above
in respect of the above
further to our letter
further to your
we wish to inform you
we regret to inform you that
for your perusal
as per our
as per your
as per the
the undersigned
until such time as
at this point in time
## vi
căn cứ vào
căn cứ theo quy định
theo quy định hiện hành
các quy định hiện hành
theo tinh thần công văn
chiếu theo
kính trình
trân trọng kính trình
kính đề nghị
đề nghị quý vị
nay thông báo
thông báo đến toàn thể
ban hành kèm theo
đã được ban hành
đơn vị ban hành
văn bản số
các nội dung nêu trên
nội dung nêu trên
như đã nêu ở trên
các vấn đề có liên quan
được sự nhất trí của
được sự quan tâm của
dưới sự chỉ đạo của

# piled-up nouns and passives | danh từ hoá, câu bị động
## en
the implementation of the
the provision of services
the utilisation of
the utilization of
the facilitation of
for the purposes of
for the purpose of ensuring
in order to facilitate
is to be effected
shall be effected
shall be submitted
shall be deemed
shall be construed
must be submitted in
in the event that
in the event of non
subject to approval by
subject to the approval
due process
duly completed
duly authorised
duly authorized
prior written consent
the relevant department
the appropriate department
the competent authority
## vi
việc thực hiện được
được thực hiện theo quy trình
tiến hành việc
tiến hành triển khai
triển khai thực hiện
triển khai công tác
thực hiện công tác
trong công tác
công tác chăm sóc
công tác phục vụ
tổ chức triển khai
đẩy mạnh công tác
nâng cao hiệu quả công tác
tăng cường công tác
quán triệt
tham mưu
đôn đốc
hướng dẫn thi hành
nhằm mục đích phục vụ
trên cơ sở đó
công tác tiếp đón
có ý kiến chỉ đạo

# procedure and duty | thủ tục, nghĩa vụ
## en
standard operating procedure
standard operating procedures
in triplicate
the prescribed form
in the prescribed manner
prescribed procedure
must be adhered to
adherence to the
compliance with the procedure
in compliance with the
the requisite
requisite documentation
relevant documentation
supporting documentation must
authorised personnel
authorized personnel
the management reserves the right
management reserves the right
all stakeholders
corporate governance framework
esteemed customer
valued customer
esteemed guests
## vi
tuân thủ quy trình
tuân thủ nghiêm ngặt
chấp hành nội quy
chấp hành quy định
theo định mức
đúng thẩm quyền
cấp có thẩm quyền
cơ quan chức năng
bộ phận chức năng
bộ phận có thẩm quyền
biểu mẫu đính kèm
điền đầy đủ biểu mẫu
nộp hồ sơ kèm
giải quyết theo trình tự
trình tự thủ tục
`;
