/**
 * Word lists for telling languages apart. Own lists: function words and the everyday words of company copy.
 * Keys are token keys (lower case); Vietnamese stands without its diacritics, for text typed that way.
 */
const list = (text: string): readonly string[] => text.trim().split(/\s+/);

export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  list(`
  a an the this that these those some any each every all both few many much more most other another such no none one two
  three four five six seven eight nine ten first last next i me my mine we us our ours you your yours he him his she her
  hers it its they them their theirs who whom whose which what when where why how here there then than so as at by for
  from in into of off on onto out over to up down with without about above across after again against along among around
  before behind below beside between beyond during except inside near outside past since through till toward under until
  upon via within and but or nor if because while though although however whether yet is am are was were be been being
  do does did done doing have has had having will would can could shall should may might must cannot not never always
  often only just also too very really quite even still already soon now today tomorrow yesterday tonight ever else
  get gets got give given go goes going gone went come comes came make makes made take takes took taken see sees saw seen
  say says said tell told know knew known think thought want wants wanted need needs use used using find found look looks
  let lets put keep kept run ran set sit sat stay stays eat ate hit cut buy bought sell sold pay paid cost call called
  ask asked try tried help show feel felt leave left bring begin began hold held turn turned start read write meet met
  mean means meant seem seems become became happen play move like liked live lived believe hope love loved enjoy
  man men woman women boy girl child kid kids son baby people person family friend mom mum dad home house room
  day days night week month year years time times hour hours minute morning thing things way ways part place world life
  hand head eye face name number point side kind sort lot lots bit end top back line case fact idea job work works worked
  working money price deal deals sale sales shop store order book free new old good great best better bad big small long
  short high low late early hot cold warm cool nice fine fun rich poor real true false right wrong sure own same able
  city town road street car bus train ship air sea sun sky beach bay water food meat ham fish rice tea coffee bar
  cat dog hat bat pan pen pin tin bin can ban fan tan ran van gang bang hang rang sang song gong hung lung long tong
  bit hit kit nit tit knit bot cot dot hot lot not pot rot got hut nut cut but cup pup up map tap lap cap gap nap rap
  hip tip lip rip chip ship trip hop top chop shop pop mom tom nun nun run sun gun hen men ten ben den pen then when
  chat that hat path bath math both moth thin chin skin kin tin nap ram dam ham jam rim him dim hum gum rum sum chum
  tech match catch much such rich lunch ranch inch bench bank thank thanks think thank
  no go so do to too two who bye hi hey hello ok okay yes yeah oh ah um uh lol please sorry
  mr mrs ms dr vs etc email web site app page team user users data card gift guest guests welcome contact us
  about join learn log sign check click view open close save send sent share follow news blog video photo press
  co com inc ltd usa uk eu america american english john mary
  cheap quality service services customer customers business company brand product products
  nothing something anything everything everyone someone anyone nobody maybe perhaps enough away together
  red blue green white black gray pink big bag box key map hit net web law war art era age act ad ads add
  kill kills rat rats hat gun mix fix fit sit wet wed ice pie tie die lie hay bay lay may pay ray say way
  tax mac pc tv dvd cd ps pm dc gop
  lie low mad met mid mob mud nap nod non oak oat odd oil oak pal pan pat pet pit pro pub rag raw rid rob rot row
  rub rug sad sake sap sir ski spa spy sub sue tab tag toe ton toy tub vet win won yen zoo man chin china minh
  hair chair main gain pain rain chain tail mail nail sail trail train boat coat goat loan moan road toad soap
  seat heat meat neat beat treat team cream dream gear hear near tear year beach teach reach each eat tea sea
  mean bean lean ocean clean thus bus plus upon hope note vote quote quit quiet suit fruit build built guide
  noun house mouse cause because pause laugh taught caught daughter neighbor
  `),
);

/** Everyday words of both: English as they stand, Vietnamese (có, bạn, hay, vẫn …) without their diacritics. */
export const AMBIGUOUS_WORDS: ReadonlySet<string> = new Set(
  list(`
  co ban hay van con can hang tan rang sang song hung gang bang gong tong minh son men ben den dung hat bat hop cut tin
  ran lung long bon mat sao ha ai oi chin may mon no do da thu pha hong ham
  `),
);

/** Vietnamese words that are right without diacritics and no everyday English. */
export const PLAIN_VIETNAMESE: ReadonlySet<string> = new Set(
  list(`
  anh em cho chi khi mua mang trong theo nhau xem tay qua thay cao nghe trang tham nhanh quanh hoa nam kem mau xanh
  nhanh trao giao bao cao dao ngon thanh hai ba nay mai sao tham lo vui chung quen nghi tham ra vo em
  `).filter((word) => !ENGLISH_WORDS.has(word)),
);

/** Vietnamese words that are written with diacritics, here without them. Those that are English words stay out. */
export const BARE_VIETNAMESE: ReadonlySet<string> = new Set(
  list(`
  khong cua nhung duoc va cac nguoi chung voi nhu cung roi lai nay nhieu truoc sau tren duoi ngoai giua vi neu thi ma
  tai vao ra len xuong dang da se chua hay hoac tung moi moi rat qua lam nao dau gi sao bao gio bay hom ngay thang nam
  tuan dem sang chieu toi khach hang quy kinh thua xin chao cam thay biet noi nghe nhin mua ban gia giam khuyen mai
  uu dai tang mien phi dich vu san pham chat luong cong ty thuong hieu dat lich phong nha hang quan mon com pho
  bun tra sua ca phe ngon re dep tot hon nhat vui long lien he dien thoai dia chi giao doi tra bao hanh thanh toan
  uy tin chinh sach trai nghiem nghi duong du bien dao nui thanh pho viet nam sai gon noi ha da nang nhe nha nhi
  minh toi em chi anh ong ba co chu bac cau may tao ho ta chinh rieng hai ba bon sau bay tam chin muoi tram nghin
  trieu ty dong viec cuoc song yeu thuong gia dinh tre nho lon cao thap dai ngan moi cu ky thuat the gioi nuoc
  `).filter((word) => !ENGLISH_WORDS.has(word)),
);

/** Words of languages that are not read here, spelt without diacritics; none is English. */
export const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  list(`
  le la les des du de est et une un pour dans avec sur vous nous votre notre vos nos qui que quoi pas sont cette aux ce
  mais tous toute bienvenue bonjour merci chez leur ses ces je tu il elle nous ils elles etes suis avez avons
  jour chaque toujours produits clients qualite meilleur prix
  der das und ist nicht ein eine einen einem einer mit auf wir sie ihr ihre ihren ihrem ihrer uns unser unsere unserem unserer unseren hier zu im
  dem von bei auch aber oder nach noch nur sich werden wird haben sind guten danke willkommen heute sehr ich du fur
  fuer zum zur aus ueber kein keine diese dieser dieses bitte jetzt kaufen
  el los las una y para por con como pero sus su es muy esta este hola gracias bienvenidos bienvenido nuestro nuestra
  nuestros nuestras todo todos mas del al lo se mejor usted ustedes calidad
  gli della delle dei di che non sono una benvenuti nostro nostra grazie questo questa anche nel nella piu
  uma com nao mais voce nosso nossa obrigado seu sua em ao pelo
  het een van ik je niet dat op zijn met voor wij onze ons ook maar naar bij deze wordt
  yang dan untuk dengan ini itu tidak kami anda dari pada adalah akan bisa selamat terima kasih dapat oleh kita
  och att det som av med till inte jag vi har ett pa ar vara
  lorem ipsum dolor amet consectetur adipiscing tempor incididunt labore dolore magna aliqua
  nie jest sie dla czy ktory jako oraz ve bir icin ile bu cok
  `).filter((word) => !ENGLISH_WORDS.has(word)),
);
