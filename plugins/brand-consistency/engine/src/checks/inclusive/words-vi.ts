import { readEntries } from './types';
import type { InclusiveEntry } from './types';

/**
 * Vietnamese words that leave people out, with their cures. Gathered by hand after the wording of the Law on Persons
 * with Disabilities (51/2010/QH12), the Law on the Elderly (39/2009/QH12) and the usage of Vietnamese communities
 * themselves; nothing is copied from a list.
 */
export const readInclusiveVi = (): readonly InclusiveEntry[] => [
  ...readEntries(
    'vi',
    'disability',
    `
    người tàn tật | kẻ tàn tật | người tàn phế | kẻ tàn phế → người khuyết tật
    trẻ tàn tật | trẻ em tàn tật → trẻ khuyết tật | trẻ em khuyết tật
    tàn tật | tàn phế → khuyết tật
    bị khuyết tật → có khuyết tật | là người khuyết tật
    người bất bình thường | người không bình thường → người khuyết tật
    người bình thường và người khuyết tật → người không khuyết tật và người khuyết tật
    !thằng què | con què | đồ què | thằng cụt | thằng mù | con mù | thằng điếc | đồ điếc | thằng gù → người khuyết tật
    người mù → người khiếm thị | người mù (tên hội) ~ hội người mù
    người đui | đui mù | kẻ mù loà | mù loà → người khiếm thị
    người câm điếc | câm điếc → người điếc | người khiếm thính
    người câm → người khiếm ngôn
    người què | què quặt → người khuyết tật vận động
    người cụt chân | người cụt tay → người mất chân | người mất tay | người khuyết tật vận động
    ngồi xe lăn suốt đời | gắn chặt với xe lăn | bị trói vào xe lăn → dùng xe lăn
    thiểu năng | thiểu năng trí tuệ | chậm phát triển trí tuệ → khuyết tật trí tuệ ~ thiểu năng tuần hoàn | thiểu năng vành | thiểu năng giáp
    !đồ thiểu năng | thằng thiểu năng | đồ đần | thằng đần | đồ ngu | thằng ngu → (bỏ)
    ?trẻ tự kỷ → trẻ có rối loạn phổ tự kỷ
    bệnh tự kỷ | bị tự kỷ | mắc bệnh tự kỷ → trẻ có rối loạn phổ tự kỷ | rối loạn phổ tự kỷ
    bệnh down | trẻ down | bị down → hội chứng Down | trẻ có hội chứng Down ~ bị down máy
    ?nghị lực phi thường của người khuyết tật | tàn nhưng không phế → (nói việc họ làm)
    `,
  ),
  ...readEntries(
    'vi',
    'gender',
    `
    phái yếu | chân yếu tay mềm | liễu yếu đào tơ → phụ nữ
    ?phái đẹp → phụ nữ | chị em
    ?phái mạnh | đấng mày râu | cánh mày râu → nam giới
    ?cánh chị em | hội chị em bạn dì → phụ nữ
    việc của đàn bà | việc đàn bà | chuyện đàn bà → việc nhà | việc chung
    việc của phụ nữ | thiên chức của phụ nữ | thiên chức phụ nữ → việc của cả nhà
    ?thiên chức làm mẹ → việc làm mẹ
    đàn bà con gái | bọn đàn bà | lũ đàn bà → phụ nữ
    !con mụ | mụ đàn bà | con đàn bà | đồ đàn bà → phụ nữ
    đàn ông đích thực | đàn ông thực thụ | bản lĩnh đàn ông → bản lĩnh
    !ẻo lả như đàn bà | yếu như đàn bà | nhiều chuyện như đàn bà | đàn ông mặc váy → (bỏ)
    gái ế | ế chồng | bà cô già | gái già | quá lứa lỡ thì | bà cô ế → phụ nữ độc thân
    trai ế | ế vợ → người độc thân
    gái một con | gái nạ dòng → phụ nữ có con
    !gái ngành | gái gọi | gái điếm | con điếm | cave → người hành nghề mại dâm
    ?bà nội trợ | các bà nội trợ | chị em nội trợ → người nội trợ | người lo việc nhà
    nữ công gia chánh → việc nhà
    vợ hiền dâu thảo | công dung ngôn hạnh → (nói phẩm chất cụ thể)
    không chồng mà chửa | chửa hoang → mang thai khi chưa kết hôn
    con hoang → con ngoài giá thú
    sinh con trai nối dõi | con trai nối dõi | nối dõi tông đường → sinh con
    ?nữ tài xế | nữ giám đốc | nữ doanh nhân | nữ bác sĩ | nữ kỹ sư → tài xế | giám đốc | doanh nhân | bác sĩ | kỹ sư ~ giải thưởng nữ doanh nhân | hội nữ doanh nhân | hiệp hội nữ doanh nhân
    cô y tá | cô thư ký | cô tạp vụ | cô lao công → điều dưỡng | thư ký | nhân viên vệ sinh
    chỉ tuyển nam | chỉ tuyển nữ | ưu tiên nam | ưu tiên nữ | chỉ tuyển nhân viên nữ | chỉ tuyển nhân viên nam → tuyển mọi giới
    ngoại hình ưa nhìn | ngoại hình khá | yêu cầu ngoại hình → tác phong gọn gàng
    ?đàn ông xây nhà đàn bà xây tổ ấm → cả nhà cùng vun đắp tổ ấm
    `,
  ),
  ...readEntries(
    'vi',
    'age',
    `
    người già cả → người cao tuổi
    ?người già neo đơn | người già → người cao tuổi ~ viện người già | người già cả
    !ông già lẩm cẩm | bà già lẩm cẩm | lẩm cẩm | già cả lú lẫn | lú lẫn → (bỏ)
    !lão già | mụ già | bà già khó tính | ông già khó tính | bọn già → người cao tuổi
    ?các cụ già → các cụ | người cao tuổi
    quá đát | hết đát | quá date → (bỏ) ~ hàng quá date | sản phẩm quá date | thực phẩm quá date
    !trẻ trâu | sửu nhi | ranh con | nhãi ranh | bọn trẻ ranh → người trẻ
    tuổi teen bồng bột | giới trẻ ngày nay hư → người trẻ
    trẻ chưa vắt mũi sạch | hỉ mũi chưa sạch | vắt mũi chưa sạch → người trẻ
    già mà còn | từng này tuổi mà còn → (bỏ)
    chỉ tuyển dưới 30 tuổi | chỉ tuyển người trẻ → nêu yêu cầu công việc
    `,
  ),
  ...readEntries(
    'vi',
    'ethnicity',
    `
    dân tộc thiểu số ít người → dân tộc thiểu số | dân tộc thiểu số rất ít người
    dân tộc ít người → dân tộc thiểu số
    người dân tộc ít người → người dân tộc thiểu số
    ?bà con dân tộc | đồng bào dân tộc → đồng bào dân tộc thiểu số ~ đồng bào dân tộc thiểu số | bà con dân tộc thiểu số | đồng bào dân tộc mông | đồng bào dân tộc thái | đồng bào dân tộc dao | đồng bào dân tộc khmer | đồng bào dân tộc ê đê
    !mọi rợ | dân mọi | bọn mọi | mán mọi | mán mường | thằng mán | như mán → (bỏ)
    người mèo | dân tộc mèo → người Mông ~ người mèo và
    người thượng | dân thượng → người dân tộc thiểu số Tây Nguyên ~ người thượng khách
    người mán | dân tộc mán → người Dao
    người mên | dân miên | thằng miên → người Khmer
    !tàu khựa | khựa | bọn tàu | thằng tàu | ba tàu | chệt | thằng chệt → người Trung Quốc | người Hoa
    !mọi đen | bọn đen | thằng đen | da đen bẩn → người da màu | người gốc Phi
    ?người da đen → người gốc Phi | người da màu
    !thằng tây | bọn tây | ông tây bà đầm | tây lông | tây balô | tây ba lô → khách nước ngoài | du khách
    !bắc kỳ | nam kỳ | bắc kì | nam kì | rau muống giá sống → người miền Bắc | người miền Nam ~ nam kỳ khởi nghĩa | nam kỳ lục tỉnh | bắc kỳ và nam kỳ
    !dân thanh hoá ăn rau má | trung kỳ | trung kì → người miền Trung
    thổ dân → người bản địa
    bộ lạc lạc hậu | lạc hậu mông muội → cộng đồng bản địa
    nước thế giới thứ ba | thế giới thứ ba → nước đang phát triển
    `,
  ),
  ...readEntries(
    'vi',
    'orientation',
    `
    !bê đê | bê-đê | bêđê | pê đê | pê-đê | pêđê | pd bóng | bóng lộ | bóng gió lộ | xăng pha nhớt | ái nam ái nữ | nửa nam nửa nữ → người đồng tính | người chuyển giới | người liên giới tính
    !ô môi | ô-môi | con ô môi → người đồng tính nữ
    bệnh đồng tính | mắc bệnh đồng tính | chữa đồng tính | bị đồng tính → người đồng tính | là người đồng tính
    đồng tính luyến ái → đồng tính
    lệch lạc giới tính | lệch lạc tình dục | biến thái giới tính | rối loạn giới tính → đa dạng giới
    giới tính thứ ba | thế giới thứ 3 | giới tính thứ 3 | thế giới ngầm đồng tính → người chuyển giới | người đồng tính | cộng đồng LGBT+
    chuyển đổi giới tính → chuyển giới | xác định lại giới tính
    người chuyển đổi giới tính → người chuyển giới
    giới tính thật → giới tính khi sinh
    tình dục đồng giới bệnh hoạn | tình yêu trái tự nhiên → tình yêu đồng giới
    thiên hướng tình dục → xu hướng tính dục
    đồng bóng → (bỏ) ~ hầu đồng bóng
    `,
  ),
  ...readEntries(
    'vi',
    'health',
    `
    bệnh nhân tâm thần | người tâm thần | kẻ tâm thần | thằng tâm thần → người có vấn đề sức khoẻ tâm thần | người bệnh tâm thần
    !đồ tâm thần | đồ thần kinh | thằng thần kinh | con thần kinh | đồ điên | thằng điên | con điên → (bỏ)
    nạn nhân hiv | kẻ nhiễm hiv | người bị hiv | người bị sida | bị si đa | con bệnh hiv → người sống chung với HIV
    si đa | sida → HIV | AIDS
    con nghiện | thằng nghiện | kẻ nghiện | dân nghiện → người nghiện ma tuý | người sử dụng ma tuý
    nạn nhân ung thư → người bệnh ung thư
    người cùi | người hủi | thằng hủi | thằng cùi | bệnh cùi | bệnh hủi → người bệnh phong | bệnh phong
    động kinh như | lên cơn động kinh như | phát rồ | phát điên lên → (bỏ)
    ?giá điên rồ | giảm giá điên rồ | giảm giá điên cuồng → giảm giá mạnh
    tự tử hụt | tự sát hụt → đã có hành vi tự sát
    `,
  ),
  ...readEntries(
    'vi',
    'body',
    `
    !béo ú | béo như lợn | mập như heo | con béo | thằng béo | đồ béo | mập ú → (bỏ)
    !lùn tịt | đồ lùn | thằng lùn | nấm lùn | ba mét bẻ đôi → (bỏ)
    !xấu như ma | xấu ma chê quỷ hờn | đồ xấu xí | vịt giời xấu xí → (bỏ)
    người quá khổ | cỡ quá khổ | size bò → cỡ lớn
    ?đen nhẻm | đen thui | da đen nhẻm → da nâu | da ngăm ~ cháy đen thui
    ?gầy trơ xương | còm nhom → gầy
    ?hết thời nhan sắc | tàn phai nhan sắc | xuống sắc → (bỏ)
    `,
  ),
  ...readEntries(
    'vi',
    'status',
    `
    !dân tỉnh lẻ | dân quê mùa → người ở tỉnh | người ở quê
    !nhà quê | đồ nhà quê | quê một cục | đồ quê mùa → ở quê | mộc mạc ~ nhà quê ngoại | nhà quê nội | về nhà quê
    ô sin | ôsin | osin | con ở | con sen | thằng ở | đầy tớ → người giúp việc ~ con sen đá | hoa con sen | con sen hồng
    cửu vạn → người bốc xếp
    thằng bảo vệ | con phục vụ | thằng phục vụ | bọn nhân viên | thằng xe ôm | ông xe ôm → nhân viên bảo vệ | nhân viên phục vụ | tài xế xe ôm
    !dân ngu khu đen | thường dân ngu dốt | dân đen → người dân
    người nghèo hèn | bọn nghèo | kẻ nghèo → người có hoàn cảnh khó khăn
    ?dân chợ búa | hàng tôm hàng cá | con buôn → tiểu thương
    trẻ bụi đời | bụi đời → trẻ em đường phố | người vô gia cư
    kẻ ăn mày | ăn mày | cái bang → người xin ăn ~ ăn mày dĩ vãng
    lao động tay chân trình độ thấp | lao động hạ cấp → lao động phổ thông
    hộ đói | hộ nghèo đói → hộ nghèo
    phu hồ | thợ đụng → thợ xây | thợ phụ
    `,
  ),
];
