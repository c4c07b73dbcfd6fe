import { brandbookSchema, type Brandbook, type BrandbookInput } from '../brandbook/schema';
import { manners } from './manners';
import { mannerRules } from './rules';
import { heard } from './testing';

const book = (weAreNot: readonly string[], more: Partial<BrandbookInput> = {}): Brandbook =>
  brandbookSchema().parse({
    brandbook: 1,
    brand: { id: 'b', name: 'B' },
    personality: { weAreNot: [...weAreNot] },
    ...more,
  });
const idsOf = (brandbook: Brandbook): string[] => mannerRules(brandbook).rules.map(({ rule }) => rule.id);

test('a brand that denies nothing has no rules', () => {
  expect(mannerRules(brandbookSchema().parse({ brandbook: 1, brand: { id: 'b', name: 'B' } }))).toEqual({
    rules: [],
    unknown: [],
  });
});

test('one rule a language for each manner, at the path of its first adjective', () => {
  const { rules, unknown } = mannerRules(book(['disposable', 'corporate', 'khoe khoang', 'stiff']));
  expect(unknown).toEqual(['disposable']);
  expect(rules.map(({ rule, path }) => [rule.id, path])).toEqual([
    ['personality.weAreNot.boastful.en', 'personality.weAreNot.2'],
    ['personality.weAreNot.boastful.vi', 'personality.weAreNot.2'],
    ['personality.weAreNot.bureaucratic.en', 'personality.weAreNot.1'],
    ['personality.weAreNot.bureaucratic.vi', 'personality.weAreNot.1'],
  ]);
});

test('a finding names the words and the adjectives as the brandbook wrote them', () => {
  const [finding] = heard(mannerRules(book(['không khoe khoang', 'Arrogant'])), 'Our hotel is second to none.');
  expect(finding).toMatchObject({
    rule: 'personality.weAreNot.boastful.en',
    dimension: 'personality',
    severity: 'warning',
    actual: 'second to none',
    message: {
      en: '“second to none” sounds boastful; the brand says it is not “khoe khoang” or “Arrogant”.',
      vi: '“second to none” là lối nói khoe khoang; bộ quy chuẩn ghi thương hiệu không “khoe khoang” hay “Arrogant”.',
    },
    why: manners().find(({ id }) => id === 'boastful')?.note,
  });
});

test('the examples of the docs page', () => {
  const rules = mannerRules(book(['boastful']));
  expect(heard(rules, 'We made 41 promises last year and kept 39.')).toEqual([]);
  const text = 'No one else comes close. Lesser brands can only dream of rooms like ours.';
  expect(heard(rules, text).map(({ actual }) => actual)).toEqual([
    'No one else comes close',
    'Lesser brands',
    'can only dream of',
  ]);
});

test('a per cent sign in an adjective stays a per cent sign', () => {
  const [finding] = heard(mannerRules(book(['100 %s salesy'])), 'Do not wait: act now, today only.');
  expect(finding?.message.en).toContain('“100 %s salesy”');
});

test('Vietnamese cues are heard in Vietnamese only, English cues in English only', () => {
  const rules = mannerRules(book(['cold']));
  const vietnamese = heard(rules, 'Nghiêm cấm khách vào khu vực này sau chín giờ tối.');
  expect(vietnamese.map(({ rule }) => rule)).toEqual(['personality.weAreNot.cold.vi']);
  expect(heard(rules, 'The Vietnamese sign says nghiêm cấm, which nobody here can read.')).toEqual([]);
});

describe('words of the brandbook itself are no breach', () => {
  const text = 'Every piece is palatial, and everything is a steal at this price.';
  test.each<[string, Partial<BrandbookInput>]>([
    ['a preferred word', { vocabulary: { prefer: ['palatial'] } }],
    ['a term in a group', { vocabulary: { prefer: [{ term: 'Palatial' }] } }],
    ['the promise', { positioning: { promise: { claim: 'Palatial rooms for all' } } }],
    ['evidence', { positioning: { differences: [{ id: 'd', claim: 'rooms', evidence: ['palatial suites'] }] } }],
    ['proof', { positioning: { parity: [{ id: 'p', claim: 'rooms', proof: ['palatial since 1900'] }] } }],
    ['required content', { touchpoints: { label: { required: [{ any: ['a palatial stay'] }] } } }],
    ['an on-brand example', { exemplars: { on: [{ text: 'Rooms that are palatial.' }] } }],
  ])('%s', (_, more) => {
    expect(heard(mannerRules(book(['showy'])), text)).toHaveLength(1);
    expect(heard(mannerRules(book(['showy'], more)), text)).toEqual([]);
  });

  test('whole words only', () => {
    const brandbook = book(['showy'], { vocabulary: { prefer: ['palatially'] } });
    expect(heard(mannerRules(brandbook), text)).toHaveLength(1);
  });
});

describe('marks', () => {
  const shout = 'Fresh bread! Warm milk! Sweet tea! Come and sit with us in the garden.';

  test('surplus marks are heard as the manner', () => {
    const [finding, ...more] = heard(mannerRules(book(['loud'])), shout);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'personality.weAreNot.loud.marks',
      dimension: 'personality',
      actual: '!',
      message: { en: '“!”: 3 of them in this text sound loud; the brand says it is not “loud”.' },
    });
  });

  test('a mark is told by one manner, the strictest', () => {
    const { rules } = mannerRules(book(['slangy', 'childish']));
    expect(rules.filter(({ rule }) => rule.kind === 'form').map(({ rule }) => [rule.id, rule.options])).toEqual([
      ['personality.weAreNot.childish.marks', { emojiMax: 3 }],
    ]);
  });

  test('a limit that the brandbook sets itself is left to it', () => {
    const brandbook = book(['loud'], { form: { exclamationsMax: 9, allCapsMax: 9 } });
    expect(idsOf(brandbook)).toEqual(['personality.weAreNot.loud.en', 'personality.weAreNot.loud.vi']);
  });

  test('a touchpoint that is allowed more raises the limit', () => {
    const { rules } = mannerRules(book(['loud'], { touchpoints: { sms: { form: { exclamationsMax: 6 } } } }));
    expect(rules.find(({ rule }) => rule.kind === 'form')?.rule.options).toEqual({
      exclamationsMax: 6,
      allCapsMax: 3,
    });
  });
});

test('the order of adjectives of different manners changes no rule', () => {
  expect(idsOf(book(['loud', 'cold', 'rude']))).toEqual(idsOf(book(['rude', 'loud', 'cold'])));
});
