import type { AddressTerm, AddressTrap, Particle, Register } from './types';

type Row = readonly [phrase: string, forms: string, reason: string];

const rows = (
  role: AddressTerm['role'],
  register: Register,
  certainty: AddressTerm['certainty'],
  list: readonly Row[],
): AddressTerm[] =>
  list.map(([phrase, forms, reason]) => ({ phrase, role, forms: forms.split(' + '), register, certainty, reason }));

/**
 * Vietnamese address words with their register. Own list, from general knowledge of the language; kin words follow
 * the usual accounts of Vietnamese person reference (for example Luong 1990, Discursive Practices and Linguistic
 * Meanings). Third-person nouns (khách hàng, người dùng, hội viên) are address only in a salutation.
 */
export const VI_TERMS: readonly AddressTerm[] = [
  ...rows('self', 'neutral', 'word', [
    ['chúng tôi', 'chúng tôi', 'we without the reader: the written voice of a company'],
    ['tôi', 'tôi', 'I: a person signs, a company seldom does'],
  ]),
  ...rows('self', 'friendly', 'word', [
    ['tụi mình', 'mình', 'we among friends'],
    ['bọn mình', 'mình', 'we among friends, northern'],
    ['chúng mình', 'mình', 'we among friends'],
    ['team mình', 'mình', 'we, of a young team'],
    ['shop mình', 'mình', 'we, of a small shop'],
    ['page mình', 'mình', 'we, of a page'],
    ['tớ', 'tớ', 'I to a peer'],
    ['chúng tớ', 'tớ', 'we to peers'],
    ['bọn tớ', 'tớ', 'we to peers'],
    ['tui', 'tui', 'I, southern'],
    ['tụi tui', 'tui', 'we, southern'],
  ]),
  ...rows('self', 'slang', 'word', [
    ['tao', 'tao', 'I, rude or very close'],
    ['bọn tao', 'tao', 'we, rude or very close'],
    ['tụi tao', 'tao', 'we, rude or very close'],
  ]),
  ...rows('self', 'kin', 'word', [
    ['tụi em', 'em', 'we, younger than the reader'],
    ['chúng em', 'em', 'we, younger than the reader'],
    ['bên em', 'em', 'our company, younger than the reader'],
    ['bọn em', 'em', 'we, younger than the reader'],
    ['shop em', 'em', 'our shop, younger than the reader'],
    ['tụi con', 'con', 'we, a generation younger, southern'],
    ['chúng cháu', 'cháu', 'we, a generation younger, northern'],
  ]),
  ...rows('either', 'kin', 'cue', [
    ['em', 'em', 'self in staff talk, reader to pupils'],
    ['con', 'con', 'self or reader across a generation, southern; otherwise child, classifier'],
    ['cháu', 'cháu', 'self or reader across a generation, northern; otherwise grandchild'],
  ]),
  ...rows('either', 'friendly', 'cue', [['mình', 'mình', 'I, we, you; otherwise oneself']]),
  ...rows('reader', 'honorific', 'word', [
    ['quý khách', 'quý khách', 'valued guest: the usual honorific'],
    ['quý khách hàng', 'quý khách', 'counts as quý khách'],
    ['quý vị', 'quý vị', 'ladies and gentlemen'],
    ['quý anh chị', 'quý anh chị', 'honorific over kin words'],
    ['quý đối tác', 'quý đối tác', 'partners'],
    ['quý cổ đông', 'quý cổ đông', 'shareholders'],
    ['quý nhà đầu tư', 'quý nhà đầu tư', 'investors'],
    ['quý cư dân', 'quý cư dân', 'residents'],
    ['quý phụ huynh', 'quý phụ huynh', 'parents of pupils'],
    ['quý công ty', 'quý công ty', 'a company as customer'],
    ['quý doanh nghiệp', 'quý doanh nghiệp', 'a company as customer'],
    ['quý đại lý', 'quý đại lý', 'agents'],
    ['quý bạn đọc', 'quý bạn đọc', 'readers of a paper'],
    ['quý hành khách', 'quý hành khách', 'passengers'],
    ['quý hội viên', 'quý hội viên', 'members'],
    ['quý bệnh nhân', 'quý bệnh nhân', 'patients'],
    ['quý thầy cô', 'quý thầy cô', 'teachers'],
  ]),
  ...rows('reader', 'honorific', 'cue', [
    ['quý ông', 'quý ông', 'gentlemen; a segment (“đồng hồ cho quý ông”) otherwise'],
    ['quý bà', 'quý bà', 'ladies; a segment otherwise'],
    ['quý cô', 'quý cô', 'misses; a segment otherwise'],
    ['khách hàng', 'khách hàng', 'third person except in a salutation or a request'],
    ['người dùng', 'người dùng', 'third person except in a salutation or a request'],
    ['hội viên', 'hội viên', 'third person except in a salutation or a request'],
    ['khách', 'khách', 'third person except in a request: “khách vui lòng”'],
    ['hành khách', 'hành khách', 'third person except in a request'],
    ['người mua', 'người mua', 'third person except in a request'],
    ['chủ thẻ', 'chủ thẻ', 'third person except in a request'],
    ['chủ tài khoản', 'chủ tài khoản', 'third person except in a request'],
    ['ứng viên', 'ứng viên', 'third person except in a request'],
    ['người bệnh', 'người bệnh', 'third person except in a request'],
  ]),
  ...rows('reader', 'kin', 'word', [
    ['anh chị', 'anh + chị', 'adults, sex unknown'],
    ['các anh chị', 'anh + chị', 'the same, several'],
    ['cô chú', 'cô + chú', 'a generation older'],
    ['các cô chú', 'cô + chú', 'the same, several'],
    ['cô chú anh chị', 'cô + chú + anh + chị', 'everyone older'],
    ['anh chị cô chú', 'cô + chú + anh + chị', 'everyone older'],
  ]),
  ...rows('reader', 'kin', 'cue', [
    ['anh', 'anh', 'a man; otherwise brother, a title before a name, England'],
    ['chị', 'chị', 'a woman; otherwise sister, a title before a name'],
    ['cô', 'cô', 'a woman; otherwise aunt, teacher, a title before a name'],
    ['chú', 'chú', 'a man; otherwise uncle, a title before a name'],
    ['bác', 'bác', 'older; otherwise uncle, doctor, a title before a name'],
    ['ông', 'ông', 'an old or honoured man; otherwise grandfather, a title'],
    ['bà', 'bà', 'an old or honoured woman; otherwise grandmother, a title'],
    ['ông bà', 'ông + bà', 'both; otherwise grandparents'],
    ['cô bác', 'cô + bác', 'older neighbours'],
    ['bà con', 'bà con', 'neighbours; otherwise relatives'],
    ['cả nhà', 'cả nhà', 'all of you; otherwise the whole family'],
    ['mọi người', 'mọi người', 'all of you; otherwise everybody'],
  ]),
  ...rows('reader', 'friendly', 'word', [
    ['bạn', 'bạn', 'you, peer or stranger online'],
    ['các bạn', 'bạn', 'the same, several'],
    ['mấy bạn', 'bạn', 'the same, several, southern'],
    ['quý bạn', 'quý bạn', 'you, old-fashioned polite'],
    ['khách yêu', 'khách yêu', 'dear customer, shop talk'],
    ['khách iu', 'khách yêu', 'the same in chat spelling'],
    ['mấy bồ', 'bồ', 'you, Gen Z, southern'],
    ['các tình yêu', 'tình yêu', 'my loves, live selling'],
    ['các cậu', 'cậu', 'you, to peers'],
    ['mấy cậu', 'cậu', 'you, to peers'],
  ]),
  ...rows('reader', 'friendly', 'cue', [
    ['cậu', 'cậu', 'you to a peer; otherwise uncle'],
    ['bồ', 'bồ', 'you, Gen Z; otherwise lover'],
    ['nàng', 'nàng', 'you to a woman, shop talk; otherwise she'],
  ]),
  ...rows('reader', 'slang', 'word', [
    ['mày', 'mày', 'you, rude or very close'],
    ['tụi mày', 'mày', 'you, rude or very close'],
    ['chúng mày', 'mày', 'you, rude or very close'],
  ]),
];

const traps = (reason: string, phrases: string): AddressTrap[] =>
  phrases.split(', ').map((phrase) => ({ phrase, reason }));

/** Phrases in which an address word is something else. */
export const VI_TRAPS: readonly AddressTrap[] = [
  ...traps(
    'bạn: a friend',
    'bạn bè, bạn đời, bạn hàng, bạn đồng hành, bạn thân, bạn học, bạn trai, bạn gái, bạn đọc, bạn nhỏ, bạn trẻ, bạn tri kỷ, bạn đường, bạn nhậu, bạn cùng phòng, bạn cùng lớp, bạn già, bạn cũ, bạn mới, bạn ấy, bạn ta, bạn thơ, bạn nghề, bạn tình, bạn diễn, bạn quốc tế, bạn hữu, bạn của bạn, bạn của mình, bạn của quý khách, bạn của tôi, nước bạn, kết bạn, làm bạn, người bạn, tình bạn, đôi bạn, nhóm bạn, hội bạn, đám bạn, lũ bạn, bầu bạn, bè bạn, chúng bạn, cô bạn, cậu bạn, anh bạn, cô bạn gái, người bạn đồng hành, bạn bốn phương, bạn tốt',
  ),
  ...traps(
    'bạn: staff or others, in the third person',
    'các bạn nhân viên, bạn nhân viên, các bạn phục vụ, bạn phục vụ, các bạn lễ tân, bạn lễ tân, các bạn trẻ, các bạn nhỏ, các bạn bếp, các bạn sinh viên, các bạn học sinh, các bạn ấy, các bạn gái, các bạn trai, các bạn bảo vệ, bạn bảo vệ, bạn giao hàng, các bạn giao hàng, bạn shipper, các bạn bán hàng, bạn bán hàng, các bạn nữ, các bạn nam, các bạn đồng nghiệp',
  ),
  ...traps(
    'anh, chị: kinship, staff, or another word',
    'anh em, chị em, anh chị em, anh trai, chị gái, anh hùng, anh đào, anh ấy, chị ấy, anh ta, chị ta, anh họ, chị họ, anh cả, chị cả, chị dâu, anh rể, đàn anh, đàn chị, tinh anh, anh minh, anh tài, tiếng anh, nước anh, các anh chị nhân viên, anh chị nhân viên, anh chị phục vụ, anh chị lễ tân, anh chị đầu bếp, anh chị đồng nghiệp, anh chị của bạn, chị hằng',
  ),
  ...traps(
    'cô, chú, bác: another word, or a person in the third person',
    'cô gái, cô dâu, cô đơn, cô đọng, cô ấy, cô ta, cô bé, cô giáo, cô tiên, cô độc, cô lập, cô nàng, cô út, cô chủ, thầy cô, chú ý, chú thích, chú trọng, chú rể, chú tâm, chú giải, chú bé, chú mèo, chú chó, chú ấy, ghi chú, bác sĩ, bác bỏ, bác học, bác ái, bác ấy, uyên bác, cô chú nông dân, cô chú công nhân, cô chú bán hàng, cô chú hàng xóm, cô chú ngư dân, cô chú tài xế, cô chú trong',
  ),
  ...traps(
    'ông, bà: grandparents, titles, another word',
    'ông bà nội, ông bà ngoại, ông bà ta, ông bà tổ tiên, ông bà cha mẹ, ông chủ, bà chủ, ông nội, ông ngoại, bà nội, bà ngoại, ông ấy, bà ấy, ông ta, bà ta, ông già, bà lão, ông lão, ông trời, bà mẹ, bà bầu, bà xã, ông xã, ông bố, đàn bà, đàn ông, ong bướm',
  ),
  ...traps(
    'em: a child, a sibling, the third person',
    'em bé, trẻ em, em gái, em trai, em út, em nhỏ, con em, đàn em, em ấy, em họ, em dâu, em rể, các em, các em nhỏ, bé em, em chồng, em vợ, tuổi em',
  ),
  ...traps(
    'con: a classifier, a child, another word',
    'con người, con đường, con số, con cái, con gái, con trai, con nhỏ, con trẻ, con vật, con tàu, con thuyền, con sông, con phố, con tim, con tôm, con cá, con gà, con vịt, con heo, con bò, con cua, con mực, con dấu, con chữ, con nuôi, con ruột, con một, trẻ con, con hẻm, con suối, con đò, con sóng, con rạch, con kênh, con mắt, con dao, con nít, con ngoan, mẹ con, cha con, vợ con',
  ),
  ...traps(
    'cháu: a grandchild',
    'con cháu, cháu bé, cháu nội, cháu ngoại, cháu gái, cháu trai, ông cháu, bà cháu, các cháu',
  ),
  ...traps(
    'mình: oneself',
    'chính mình, của mình, một mình, tự mình, bản thân mình, hết mình, giật mình, thân mình, mình mẩy, đắm mình, hoà mình, ẩn mình, chuyển mình, trở mình, vươn mình, quên mình, về mình, cho riêng mình, riêng mình, bên mình, trong mình, người mình, rùng mình, liều mình, thả mình, nghiêng mình, xả thân mình, phần mình, nhà mình, vợ chồng mình',
  ),
  ...traps(
    'tôi, tớ, tao, mày, cậu, bồ: another word',
    'tôi luyện, tôi thép, cái tôi, bề tôi, bầy tôi, vôi tôi, tôi tớ, đầy tớ, thanh tao, tao nhã, tao nhân, tao đàn, tao ngộ, lông mày, chân mày, mặt mày, mày mò, mày râu, kẻ mày, cậu bé, cậu chủ, cậu ấm, cậu ấy, cậu út, cậu ta, bồ câu, bồ đề, bồ kết, bồ hòn, bồ công anh, bồ tát, bồ hóng, bồ đào nha, bồ ngót, người bồ, nàng dâu, nàng tiên, nàng ấy, nàng thơ',
  ),
  ...traps('collective, nobody is singled out', 'chúng ta, người ta, ta, bọn họ, chúng nó'),
  ...traps(
    'a family, not the readers',
    'bà con họ hàng, bà con nông dân, bà con ngư dân, bà con trong, bà con ở, cả nhà hàng, cả nhà máy',
  ),
];

/** Particles at the edge of an utterance, with their region. Own list. */
export const VI_PARTICLES: readonly Particle[] = [
  { form: 'ạ', positions: ['final'], region: 'common', reason: 'respect to somebody older or served' },
  {
    form: 'dạ',
    positions: ['opening'],
    region: 'common',
    reason: 'opens a polite answer; dạ dày, dạ tiệc are other words',
  },
  { form: 'vâng', positions: ['opening'], region: 'north', reason: 'opens a polite yes' },
  { form: 'nhé', positions: ['final'], region: 'north', reason: 'friendly request' },
  { form: 'nhỉ', positions: ['final'], region: 'north', reason: 'asks to agree' },
  {
    form: 'nha',
    positions: ['final'],
    region: 'south',
    reason: 'friendly request; Nha Trang, nha khoa are other words',
  },
  { form: 'nghen', positions: ['final'], region: 'south', reason: 'friendly request' },
  { form: 'nè', positions: ['final', 'opening'], region: 'south', reason: 'draws attention' },
  { form: 'hen', positions: ['final'], region: 'south', reason: 'asks to agree; bệnh hen is asthma' },
  { form: 'hén', positions: ['final'], region: 'south', reason: 'asks to agree' },
  { form: 'á', positions: ['final'], region: 'south', reason: 'emphasis; châu Á is another word' },
];

/** Phrases whose particle-like word is another word. */
export const VI_PARTICLE_TRAPS: readonly string[] = [
  'dạ dày',
  'dạ tiệc',
  'dạ hội',
  'dạ quang',
  'dạ cổ',
  'dạ vũ',
  'dạ lý',
  'dạ hương',
  'dạ lan',
  'dạ thảo',
  'dạ minh châu',
  'dạ khúc',
  'dạ yến',
  'vải dạ',
  'áo dạ',
  'lòng dạ',
  'gan dạ',
  'bụng dạ',
  'sáng dạ',
  'bệnh hen',
  'cơn hen',
  'hen suyễn',
  'hen phế quản',
  'tây ban nha',
  'bồ đào nha',
  'nha khoa',
  'nha trang',
  'nha sĩ',
  'nha đam',
  'châu á',
  'đông nam á',
  'đông á',
  'á hậu',
  'á quân',
  'á đông',
  'vâng lời',
  'vâng dạ',
];
