export const FEATURE_LABELS = `
base: start of the scale, before any cue | điểm xuất phát khi chưa có dấu hiệu nào
abstract-nouns: abstract nouns | danh từ trừu tượng tiếng Anh
assertions: words that insist | từ ngữ khẳng định, nhấn sự thật
bargain: bargain words | từ ngữ giá rẻ, khuyến mãi
blunt-openings: blunt openings | lối mở câu thẳng, đột ngột
bookish-words: words of offices and books | từ ngữ công văn, sách vở tiếng Anh
boosters: words that strengthen | từ nhấn mạnh
calm: matter-of-fact words | từ ngữ điềm đạm
casual-particles: friendly particles (nhé, nha, nè) | từ đệm thân mật (nhé, nha, nè)
casual-words: everyday words | từ ngữ đời thường tiếng Anh
charm-price: catchy prices | giá viết kiểu bán lẻ (99k, 9.99)
chat-shapes: chat spelling, by its shape | chữ viết kiểu chat
chat-spelling: chat spelling and written laughter | viết tắt kiểu chat, tiếng cười
competence.intelligent: competence: expert, knowing | năng lực: chuyên môn, hiểu biết
competence.opposite: careless words | từ ngữ thiếu chắc chắn, tuỳ tiện
competence.reliable: competence: reliable | năng lực: đáng tin cậy
competence.successful: competence: successful | năng lực: thành công
concrete: things one can see and touch | từ ngữ chỉ vật cụ thể
contractions: contractions | dạng rút gọn tiếng Anh
courtesy: courtesies | lời lịch sự
discount: discount figures | mức giảm giá
ellipsis: trailing dots | dấu ba chấm
emoji: emoji | biểu tượng cảm xúc
emoticon: emoticons | mặt cười bằng dấu câu
enthusiasm: words of delight | từ ngữ hào hứng
excitement.daring: excitement: daring | sôi nổi: táo bạo
excitement.imaginative: excitement: imaginative | sôi nổi: giàu ý tưởng
excitement.opposite: staid words | từ ngữ trầm, khuôn phép
excitement.spirited: excitement: spirited | sôi nổi: tràn năng lượng
excitement.up-to-date: excitement: up to date | sôi nổi: hợp thời
exclamation: exclamation marks | dấu chấm than
exclamation-run: repeated exclamation marks | dấu chấm than liên tiếp
formal-grammar: grammar of written prose | ngữ pháp văn viết tiếng Anh
formal-words: formal words | từ ngữ trang trọng
hedges: words that soften | từ ngữ giảm nhẹ
honorific-address: raised address (quý khách, quý vị) | cách gọi trang trọng (quý khách, quý vị)
imperatives: direct calls to act | câu kêu gọi trực tiếp
informal-grammar: grammar of speech | ngữ pháp văn nói tiếng Anh
intimate-address: intimate address (tụi mình, bồ) | xưng hô suồng sã (tụi mình, bồ)
kin-address: kinship address of courtesy (em – anh, cháu – bác) | xưng hô theo vai vế (em – anh, cháu – bác)
laughter: written laughter (haha, huhu) | tiếng cười, tiếng khóc viết ra (haha, huhu)
learned-words: learned words | từ ngữ học thuật tiếng Anh
lowercase-i: lower-case i | chữ i viết thường
lowercase-start: sentences begun in lower case | câu không viết hoa đầu câu
luxury: luxury and premium words | từ ngữ cao cấp, xa xỉ
measures: quantities and times | số đo, số đếm, thời điểm cụ thể
negative: unfavourable words | từ ngữ tiêu cực
neutral-address: everyday polite address (anh chị) | xưng hô lịch sự thường ngày (anh chị)
no-diacritics: Vietnamese without diacritics | tiếng Việt không dấu
passive: passive voice | thể bị động tiếng Anh
peer-address: the reader as a peer (bạn) | gọi khách là bạn
plain-question: questions without a word of respect | câu hỏi không kèm từ lễ phép
playfulness: playfulness cues | dấu hiệu dí dỏm
polite-particles: respectful particles (ạ, dạ, vâng) | từ đệm lễ phép (ạ, dạ, vâng)
positive: favourable words | từ ngữ tích cực
price: talk of prices and costs | từ ngữ nói về giá
pronouns-first: I and me | đại từ ngôi thứ nhất số ít tiếng Anh
pronouns-reader: you and your | đại từ gọi người đọc tiếng Anh
pronouns-we: we and our | đại từ chúng tôi tiếng Anh
question: question marks | dấu chấm hỏi
rudeness: rude or irreverent words | từ ngữ thiếu lịch sự
ruggedness.opposite: delicate words | từ ngữ mềm mại
ruggedness.outdoorsy: ruggedness: outdoors | mạnh mẽ: ngoài trời
ruggedness.tough: ruggedness: tough | mạnh mẽ: bền bỉ, gan góc
scarcity: scarcity and hurry | từ ngữ khan hiếm, hối thúc
sensory: words of the senses | từ ngữ gợi giác quan
shouting: words in capitals | chữ in hoa toàn bộ
sincerity.cheerful: sincerity: cheerful | chân thành: vui tươi
sincerity.down-to-earth: sincerity: down to earth | chân thành: mộc mạc, gần gũi
sincerity.honest: sincerity: honest | chân thành: thật thà
sincerity.opposite: showy words | từ ngữ phô trương
sincerity.wholesome: sincerity: wholesome | chân thành: tử tế, lành
slang: slang | khẩu ngữ, tiếng lóng
solemn: words of serious matters | từ ngữ nghiêm túc
sophistication.charming: sophistication: charming | tinh tế: duyên dáng
sophistication.opposite: plain or coarse words | từ ngữ bình dân, xuề xoà
sophistication.upper-class: sophistication: upper class | tinh tế: sang trọng
stretched: stretched words (soooo) | chữ kéo dài (quáaaa)
`;
