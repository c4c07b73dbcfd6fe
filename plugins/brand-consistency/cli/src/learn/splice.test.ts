import fc from 'fast-check';
import { parse, parseDocument, stringify } from 'yaml';
import type { Proposal } from '../../../engine/src/learn/types';
import { place } from './place';
import { spliced } from './splice';

const proposal = (path: string, action: Proposal['action'], value: Proposal['value']): Proposal => ({
  id: path,
  path: path.split('.'),
  action,
  value,
  evidence: { texts: 1, of: 1, quotes: [] },
  confidence: 'low',
  optional: false,
  why: { en: '', vi: '' },
});

const PROPOSALS = [
  proposal('tone.formal', 'set', { target: 65, tolerance: 20 }),
  proposal('personality.traits.sincerity', 'set', 55),
  proposal('positioning.tier', 'set', 'luxury'),
  proposal('address.vi.reader', 'set', ['quý khách', 'anh chị']),
  proposal('vocabulary.prefer', 'add', 'thảo mộc: xanh'),
  proposal('vocabulary.prefer', 'add', 'yes'),
  proposal('vocabulary.avoid', 'add', { term: 'rẻ, đẹp', severity: 'suggestion' }),
  proposal('touchpoints.email.maxWords', 'set', 160),
];

const SOURCES = [
  'a: 1\n',
  'a: 1',
  '# head\n\na: 1 # so\n\n# tail\n',
  'tone: {}\nvocabulary: {}\n',
  'tone: { formal: 3 } # flow\nvocabulary: { prefer: [], avoid: [x] }\n',
  'tone:\n    formal:\n        target: 3\n        tolerance: 4\nlast: x\n',
  'vocabulary:\n  prefer:\n  - a\n  - b # b\n# between\n  avoid:\n    - term: x\n      use: [y]\n\n\nlast: |\n  text\n  more\n',
  'address: { vi: { self: [a],\n    reader: [b, # c\n      d] } }\n',
  '{"vocabulary": {"prefer": ["a"]}, "tone": {}}',
  'touchpoints:\n  email:\n    maxWords: 5\n  sms: { maxWords: 3 }\npersonality:\n  traits: { sincerity: 1, excitement: 2 }\n',
];

it.each(SOURCES)('writes what is meant, one proposal after the other, into %j', (source) => {
  fc.assert(
    fc.property(fc.shuffledSubarray(PROPOSALS, { minLength: 1 }), (chosen) => {
      const document = parseDocument(source);
      for (const one of chosen) place(document, one, null);
      expect(parse(chosen.reduce(spliced, source))).toEqual(document.toJS());
    }),
    { numRuns: 60 },
  );
});

it('writes into whatever the library itself would write', () => {
  const value = fc.dictionary(
    fc.constantFrom('a', 'b', 'tone', 'vocabulary'),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.string()),
  );
  fc.assert(
    fc.property(value, fc.constantFrom(...PROPOSALS), (content, one) => {
      const source = stringify({ first: 1, ...content });
      const document = parseDocument(source);
      place(document, one, null);
      expect(parse(spliced(source, one))).toEqual(document.toJS());
    }),
    { numRuns: 100 },
  );
});
