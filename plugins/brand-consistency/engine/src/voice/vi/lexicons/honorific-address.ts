export const HONORIFIC_ADDRESS = `
list: honorific-address
language: vi
provenance: Forms of address that raise the reader (xưng hô trang trọng), chosen by hand.

# raised reader
quý khách
quý khách hàng
quý vị | quí vị
quý khán giả
quý thính giả
quý độc giả
quý bạn đọc
quý cư dân
quý phụ huynh
quý đối tác
quý công ty
quý doanh nghiệp
quý cơ quan
quý thầy cô
quý ông | quý ông bà | quý bà
quý đồng nghiệp
quý hành khách
quý cổ đông
quý nhà đầu tư
quý hội viên
quý khách quý @0.6
quý bệnh nhân
ông/bà @0.9
thưa ông | thưa bà
ngài @0.8
thưa ngài
thưa quý vị @1.2
kính thưa @1.3
thưa bác | thưa cô | thưa chú | thưa anh | thưa chị | thưa cụ @0.9
thưa thầy | thưa cô giáo @0.9
kính thưa quý vị | kính thưa quý khách @1.4
các vị @0.6
vị khách @0.2
quý ngài
thượng khách
thưa toàn thể
đại biểu @0.4
`;
