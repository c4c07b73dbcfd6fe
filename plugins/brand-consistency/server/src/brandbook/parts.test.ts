import fc from 'fast-check';
import { parseBrandbook, type Brandbook } from '../../../engine/src';
import { fromParts, toParts } from './parts';

const phrase = fc.constantFrom('yên tĩnh', 'quiet', 'ưu đãi', 'x');
const phrases = fc.array(phrase, { maxLength: 3 });
const part = <Value extends object>(model: { [Key in keyof Value]: fc.Arbitrary<Value[Key]> }) =>
  fc.record(model, { requiredKeys: [] });
const tone = part({
  formal: fc.oneof(
    fc.integer({ min: -100, max: 100 }),
    fc.record({ target: fc.constant(5), tolerance: fc.constant(9) }),
  ),
  funny: fc.integer({ min: -100, max: 100 }),
});
const statement = fc.record({ claim: phrase, evidence: phrases }, { requiredKeys: ['claim'] });
const brandbook = fc.record(
  {
    brandbook: fc.constant(1),
    brand: fc.record(
      {
        id: phrase,
        name: phrase,
        parent: phrase,
        category: phrase,
        link: fc.record({ claim: phrase, evidence: phrases }),
        kind: fc.constantFrom('corporate', 'service'),
        languages: fc.constantFrom(['vi'], ['en', 'vi']),
      },
      { requiredKeys: ['id', 'name'] },
    ),
    personality: part({
      traits: part({ sincerity: fc.integer({ min: 0, max: 100 }) }),
      archetype: fc.constantFrom('ruler', 'jester'),
      weAre: phrases,
      weAreNot: phrases,
    }),
    tone,
    address: part({ vi: part({ self: phrases, reader: phrases }) }),
    positioning: part({
      tier: fc.constantFrom('budget', 'luxury'),
      audience: phrase,
      frameOfReference: phrase,
      promise: statement,
      differences: fc.array(
        fc.tuple(phrase, statement).map(([id, rest]) => ({ id, ...rest })),
        { maxLength: 2 },
      ),
    }),
    vocabulary: part({
      prefer: phrases,
      avoid: fc.array(fc.oneof(phrase, fc.record({ term: phrase, use: phrases })), { maxLength: 2 }),
    }),
    touchpoints: fc.dictionary(
      fc.constantFrom('website', 'label'),
      part({ tone, maxWords: fc.integer({ min: 1, max: 90 }) }),
    ),
    exceptions: fc.array(
      fc.record(
        { rule: phrase, reason: phrase, until: fc.constant('2026-03-31') },
        { requiredKeys: ['rule', 'reason'] },
      ),
      { maxLength: 2 },
    ),
    rules: fc.array(fc.record({ id: phrase, extends: phrase, tokens: phrases }), { maxLength: 2 }),
    facts: fc.array(fc.record({ id: phrase, is: fc.oneof(phrase, fc.integer()) }), { maxLength: 2 }),
    thresholds: part({ good: fc.constant(90) }),
  },
  { requiredKeys: ['brandbook', 'brand'] },
);

const parsed = (value: unknown): Brandbook => {
  const result = parseBrandbook(value);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.brandbook;
};

/** What a JSON column gives back: no undefined, keys in another order. */
const throughDatabase = <Value>(value: Value): Value =>
  JSON.parse(
    JSON.stringify(value, (_, item: unknown) =>
      typeof item === 'object' && item !== null && !Array.isArray(item)
        ? Object.fromEntries(Object.entries(item).reverse())
        : item,
    ),
  );

describe('the parts of a brandbook', () => {
  it('go together again to the brandbook that they came from', () => {
    fc.assert(
      fc.property(brandbook, (input) => {
        const book = parsed(input);
        const { rules, ...parts } = toParts(book);
        const stored = throughDatabase({ ...parts, rules: rules ?? null });
        expect(parsed(fromParts({ ...stored, rules: stored.rules ?? undefined }))).toEqual(book);
      }),
      { numRuns: 300 },
    );
  });

  it('take what a form left empty for absent', () => {
    const { brand, ...rest } = toParts(parsed({ brandbook: 1, brand: { id: 'a', name: 'A' } }));
    const book = parsed(
      fromParts({
        ...rest,
        brand: { ...brand, category: '' },
        personality: {
          model: null,
          dimensions: null,
          traits: null,
          archetype: '',
          weAre: null,
          weAreNot: null,
          tone: null,
        },
      }),
    );
    expect(book).toEqual(parsed({ brandbook: 1, brand: { id: 'a', name: 'A' } }));
  });
});
