import fc from 'fast-check';
import { parseBrandbook } from '../brandbook/parse';
import { TIERS, type Brandbook, type BrandbookInput } from '../brandbook/schema';
import { TONE_AXES, TRAITS } from '../voice/types';
import { compatibility } from './compatibility';
import type { CompatibilityReport } from './types';

const numRuns = Number(process.env['PROPERTY_CASES'] ?? 60);

const ADJECTIVES = [
  'honest',
  'chân thật',
  'flashy',
  'phô trương',
  'boastful',
  'precise',
  'wild',
  'ấm áp',
  'cold',
  'luxurious',
];
const TERMS = ['cheap', 'villa', 'giá sốc', 'khách', 'Sen Group', 'Biển Xanh', 'rest', 'synergy'];
const PHRASES = ['keep our word', 'giữ lời', 'yên tĩnh', 'cheap rooms', 'never cheap', 'private beach', 'pool party'];
const PATHS = [
  ...['vocabulary', 'vocabulary.avoid', 'tone', 'tone.formal', 'facts', 'positioning.promise', 'address', 'form', '*'],
  ...['personality.weAre', 'personality.sincerity', 'touchpoints.*.tone', 'thresholds', 'rules', 'positioning.tier'],
];
const some = (words: readonly string[]) => fc.uniqueArray(fc.constantFrom(...words), { maxLength: 4 });
const target = fc.integer({ min: -100, max: 100 });
const tone = fc.record(Object.fromEntries(TONE_AXES.map((axis) => [axis, target])), { requiredKeys: [] });
const statement = fc.record({
  claim: fc.constantFrom(...PHRASES),
  evidence: some(PHRASES),
  contradictedBy: some(PHRASES),
});

const input = fc.record(
  {
    personality: fc.record({
      traits: fc.record(Object.fromEntries(TRAITS.map((trait) => [trait, fc.integer({ min: 0, max: 100 })])), {
        requiredKeys: [],
      }),
      weAre: some(ADJECTIVES),
      weAreNot: some(ADJECTIVES),
    }),
    tone,
    address: fc.record({
      vi: fc.record({ reader: some(['quý khách', 'bạn', 'anh chị']), self: some(['chúng tôi', 'mình']) }),
    }),
    positioning: fc.record(
      {
        tier: fc.constantFrom(...TIERS),
        promise: statement,
        differences: fc
          .array(statement, { maxLength: 2 })
          .map((all) => all.map((own, at) => ({ ...own, id: `d${at}` }))),
      },
      { requiredKeys: [] },
    ),
    vocabulary: fc.record({ prefer: some(TERMS), avoid: some(TERMS), protect: some(TERMS), competitors: some(TERMS) }),
    form: fc.record({ emojiMax: fc.integer({ min: 0, max: 3 }) }),
    touchpoints: fc.record(
      { sms: fc.record({ tone, maxWords: fc.integer({ min: 1, max: 90 }) }) },
      { requiredKeys: [] },
    ),
    facts: some(['1900 1230', '1900 9999']).map((values) => values.map((is, at) => ({ id: `f${at}`, is }))),
    parentPolicy: fc.record({
      locked: some(PATHS),
      bounded: fc.dictionary(
        fc.constantFrom('tone.*', 'tone.funny', 'personality.traits.*', 'touchpoints.*.maxWords'),
        fc.tuple(fc.integer({ min: -100, max: 20 }), fc.integer({ min: 21, max: 100 })),
      ),
      free: some(PATHS),
    }),
  },
  { requiredKeys: [] },
);

function book(value: object, id: string): Brandbook {
  const parsed = parseBrandbook({ brandbook: 1, brand: { id, name: id }, ...value } as BrandbookInput);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.brandbook;
}

/** All lists the other way round; keys too. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) {
    // The two ends of a bound are no list.
    if (value.length === 2 && value.every((item) => typeof item === 'number')) return value;
    return value.map(reversed).reverse();
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, own]) => [key, reversed(own)])
      .reverse(),
  );
}

const outline = ({ score, clashes, associations }: CompatibilityReport) => ({
  score,
  clashes: clashes.map(({ parent: _, child: __, ...clash }) => clash),
  associations,
});
const scoreOf = (child: Brandbook, parents: Brandbook | Brandbook[]): number =>
  compatibility(child, parents).score ?? 100;

it('identical books give 100, or nothing to compare', () => {
  fc.assert(
    fc.property(input, (value) => {
      const { score, clashes } = compatibility(book(value, 'x'), book(value, 'x'));
      expect(clashes).toEqual([]);
      expect([100, null]).toContain(score);
    }),
    { numRuns },
  );
});

it('contributions sum exactly, within 0 and 100, and each clash names its path and both values', () => {
  fc.assert(
    fc.property(input, input, (own, theirs) => {
      const { score, clashes } = compatibility(book(own, 'child'), book(theirs, 'parent'));
      const sum = clashes.reduce((total, { contribution }) => total + Math.round(contribution * 100), 0);
      if (score === null) expect(clashes).toEqual([]);
      else expect(10_000 - sum).toBe(Math.round(score * 100));
      expect(score ?? 0).toBeGreaterThanOrEqual(0);
      for (const { path, child, message } of clashes) {
        expect(path).not.toBe('');
        expect(child).not.toBeUndefined();
        expect(message.vi).not.toBe(message.en);
      }
      expect(new Set(clashes.map(({ path }) => path)).size).toBe(clashes.length);
    }),
    { numRuns },
  );
});

it('the order of lists and keys never matters', () => {
  fc.assert(
    fc.property(input, input, (own, theirs) => {
      const straight = compatibility(book(own, 'child'), book(theirs, 'parent'));
      const turned = compatibility(book(reversed(own) as object, 'child'), book(reversed(theirs) as object, 'parent'));
      expect(outline(turned)).toEqual(outline(straight));
    }),
    { numRuns },
  );
});

it('a clash more never raises the score', () => {
  type Change = (child: BrandbookInput) => object;
  const adding = (child: BrandbookInput, more: object): object => ({ ...child, ...more });
  const changes: readonly Change[] = [
    (child) =>
      adding(child, {
        personality: { ...child.personality, weAre: [...(child.personality?.weAre ?? []), 'boastful'] },
      }),
    (child) =>
      adding(child, { vocabulary: { ...child.vocabulary, prefer: [...(child.vocabulary?.prefer ?? []), 'synergy'] } }),
    (child) =>
      adding(child, {
        vocabulary: { ...child.vocabulary, competitors: [...(child.vocabulary?.competitors ?? []), 'parent'] },
      }),
    (child) => adding(child, { touchpoints: { ...child.touchpoints, email: { maxWords: 500 } } }),
    (child) => adding(child, { facts: [...(child.facts ?? []), { id: 'own', is: '1' }] }),
  ];
  fc.assert(
    fc.property(input, input, fc.constantFrom(...changes), (own, theirs, change) => {
      const child = { brandbook: 1, brand: { id: 'child', name: 'child' }, ...own } as BrandbookInput;
      const prefer = (theirs.vocabulary?.prefer ?? []).filter((term) => term !== 'synergy');
      const vocabulary = { protect: [], competitors: [], ...theirs.vocabulary, prefer, avoid: ['synergy'] };
      const personality = { ...theirs.personality, weAre: ['honest'], weAreNot: ['boastful'] };
      const parent = book({ ...theirs, vocabulary, personality }, 'parent');
      expect(scoreOf(book(change(child), 'child'), parent)).toBeLessThanOrEqual(scoreOf(book(child, 'child'), parent));
    }),
    { numRuns },
  );
});

it('a lock more, or a generation more, never raises the score', () => {
  fc.assert(
    fc.property(input, input, input, fc.constantFrom(...PATHS), (own, theirs, older, path) => {
      const [child, parent, grand] = [book(own, 'child'), book({ ...theirs }, 'parent'), book(older, 'grand')];
      const policy = parent.parentPolicy ?? { locked: [], bounded: {}, free: [] };
      const stricter = { ...parent, parentPolicy: { ...policy, locked: [...policy.locked, path] } };
      if (!policy.free.includes(path) && policy.bounded[path] === undefined && Object.keys(policy.bounded).length === 0)
        expect(scoreOf(child, stricter)).toBeLessThanOrEqual(scoreOf(child, parent));
      expect(scoreOf(child, [parent, grand])).toBeLessThanOrEqual(scoreOf(child, parent));
    }),
    { numRuns },
  );
});
