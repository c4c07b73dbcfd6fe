import { compileBrandbook } from '../brandbook/compile';
import { readBrandbook } from '../brandbook/read';
import { parseBrandbook } from '../brandbook/parse';
import { compilePolicy, rulingOn } from './policy';

function compiled(extra: object) {
  const parsed = parseBrandbook({ brandbook: 1, brand: { id: 'x', name: 'X' }, ...extra });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return compileBrandbook(parsed.brandbook);
}

describe('what a policy says of a path', () => {
  const policy = compilePolicy({
    locked: ['vocabulary', 'touchpoints.*.required', 'tone.formal'],
    bounded: { 'personality.sophistication': [0, 50] },
    free: ['*', 'vocabulary.prefer', 'touchpoints.social-page.tone'],
  });
  it.each([
    ['vocabulary.avoid', 'locked'],
    ['vocabulary.avoid.giá sốc', 'locked'],
    ['vocabulary.prefer.villa', 'free'],
    ['touchpoints.sms.required', 'locked'],
    ['touchpoints.sms.maxWords', 'free'],
    ['personality.traits.sophistication', 'bounded'],
    ['rules.hurry', 'free'],
  ])('%s: %s', (path, kind) => expect(rulingOn(policy, path)?.kind).toBe(kind));

  it('goes by the more exact of the names of a flex', () => {
    expect(rulingOn(policy, 'touchpoints.sms.tone.formal', 'tone.formal')?.kind).toBe('locked');
    expect(rulingOn(policy, 'touchpoints.social-page.tone.formal', 'tone.formal')?.kind).toBe('free');
  });

  it('says nothing without an entry', () => expect(rulingOn(compilePolicy(undefined), 'tone.formal')).toBeNull());
});

describe('mistakes of a policy', () => {
  const problemsOf = (parentPolicy: object, extra: object = {}) =>
    compiled({ parentPolicy, ...extra }).problems.map(({ path, code, message }) => ({ path, code, en: message.en }));

  it('a path that leads nowhere is told with what was meant', () => {
    expect(problemsOf({ locked: ['vocabulary.protec'] })).toEqual([
      expect.objectContaining({
        path: 'parentPolicy.locked.0',
        code: 'UNKNOWN_POLICY_PATH',
        en: expect.stringContaining('did you mean "vocabulary.protect"?'),
      }),
    ]);
    expect(problemsOf({ bounded: { 'tone.formel': [0, 10] } })[0]).toMatchObject({
      path: 'parentPolicy.bounded.tone.formel',
      en: expect.stringContaining('"tone.formal"'),
    });
    expect(problemsOf({ free: ['nonsense.of.all.kinds'] })[0]?.en).toContain('tone.formal');
    expect(problemsOf({ locked: ['personality.traits.warmth'] }, { personality: { weAre: ['warm'] } })[0]?.code).toBe(
      'UNKNOWN_POLICY_PATH',
    );
  });

  it.each([
    [{ locked: ['brand.name'] }, 'OWN_TO_EACH_BRAND'],
    [{ locked: ['parentPolicy.locked'] }, 'OWN_TO_EACH_BRAND'],
    [{ bounded: { 'vocabulary.avoid': [0, 10] } }, 'BOUND_ON_NO_NUMBER'],
    [{ bounded: { 'positioning.tier': [0, 10] } }, 'BOUND_ON_NO_NUMBER'],
    [{ bounded: { 'tone.formal': ['budget', 'luxury'] } }, 'BOUND_ON_NO_NUMBER'],
    [{ bounded: { 'tone.formal': [50, 10] } }, 'BOUNDS_REVERSED'],
    [{ bounded: { 'positioning.tier': ['luxury', 'premium'] } }, 'BOUNDS_REVERSED'],
    [{ locked: ['tone.formal'], bounded: { 'tone.formal': [0, 10] } }, 'TWO_RULINGS'],
    [{ locked: ['personality.sincerity'], free: ['personality.traits.sincerity'] }, 'TWO_RULINGS'],
  ])('%j: %s', (policy, code) => expect(problemsOf(policy).map((problem) => problem.code)).toEqual([code]));

  it('every place of the format may be named, wildcards, entries and rules too', () => {
    const locked = [
      ...['vocabulary.*', 'vocabulary.avoid.giá sốc', 'facts.hotline', 'facts', 'proofs', 'rules.hurry', 'rules'],
      ...[
        'thresholds',
        'thresholds.good',
        'touchpoints.*.tone.formal',
        'touchpoints.sms.required',
        'address.vi.reader',
      ],
      ...[
        'positioning.promise.evidence',
        'positioning.differences.quiet-beach',
        'personality.weAreNot',
        'form.vi.date',
      ],
      ...['audience.readability.en.gradeMax', 'exemplars.on', 'exceptions', 'brand.languages', 'personality.archetype'],
      ...['claims', 'personality.sincerity', 'rules.hurry.tokens', 'form'],
    ];
    expect(problemsOf({ locked })).toEqual([]);
    const bounded = {
      'tone.*': [0, 10],
      'touchpoints.*.maxWords': [0, 90],
      'personality.*': [0, 90],
      thresholds: [0, 99],
    };
    expect(problemsOf({ bounded })).toEqual([]);
    expect(problemsOf({ bounded: { 'positioning.tier': ['premium', 'luxury'] } })).toEqual([]);
  });

  it('a lock on nothing and bounds that its own values break are noted', () => {
    const { notes } = compiled({
      tone: { formal: 60 },
      parentPolicy: { locked: ['facts', 'tone.formal'], bounded: { 'tone.formal': [70, 90] }, free: [] },
    });
    expect(notes.map(({ path, code }) => [path, code])).toEqual([
      ['parentPolicy.locked.0', 'NOTHING_TO_LOCK'],
      ['parentPolicy.bounded.tone.formal', 'OWN_VALUE_OUTSIDE'],
    ]);
  });

  it('bounds that are no pair are told at reading, with the cure', () => {
    const read = readBrandbook(
      'brandbook: 1\nbrand: { id: x, name: X }\nparentPolicy: { bounded: { tone.formal: 5 } }\n',
    );
    expect(read.ok ? [] : read.problems.map(({ message }) => message.en)).toEqual([
      expect.stringContaining('write two numbers'),
    ]);
  });
});
