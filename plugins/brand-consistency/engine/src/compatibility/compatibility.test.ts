import { parseBrandbook } from '../brandbook/parse';
import { compatibility } from './compatibility';
import { inLine } from './lineage';

function book(extra: object, id = 'x') {
  const parsed = parseBrandbook({ brandbook: 1, brand: { id, name: id.toUpperCase() }, ...extra });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.brandbook;
}
const locking = (locked: string[], extra: object) => book({ ...extra, parentPolicy: { locked } }, 'parent');
const clashes = (child: object, parent: ReturnType<typeof book>) =>
  compatibility(book(child), parent).clashes.map(({ kind, path }) => `${kind} ${path}`);

describe('compatibility', () => {
  it('has no number where the parent sets no policy and nothing can be compared', () => {
    expect(compatibility(book({}), book({}))).toMatchObject({ score: null, reason: 'NO_TARGET', clashes: [] });
    expect(compatibility(book({}), [])).toEqual({ score: null, reason: 'NO_TARGET', clashes: [] });
  });

  it('names a target outside the bounds with its path and both values', () => {
    const report = compatibility(
      book({ tone: { formal: { target: 60 } } }),
      book({ parentPolicy: { bounded: { 'tone.formal': [80, 100] } } }),
    );
    expect(report.clashes).toEqual([
      expect.objectContaining({ path: 'tone.formal', kind: 'bounded', parent: [80, 100], child: 60, brand: 'x' }),
    ]);
    expect(report.score).toBeLessThan(100);
  });

  it('costs more the farther outside', () => {
    const at = (formal: number) =>
      compatibility(book({ tone: { formal } }), book({ parentPolicy: { bounded: { 'tone.formal': [50, 100] } } }))
        .score ?? 0;
    expect(at(50)).toBe(100);
    expect(at(-50)).toBeLessThan(at(30));
  });

  it('sums exactly', () => {
    const parent = book({
      personality: { traits: { ruggedness: 10 }, weAreNot: ['loud'] },
      parentPolicy: { bounded: { 'tone.formal': [50, 100], 'personality.ruggedness': [0, 20] } },
    });
    const report = compatibility(
      book({ personality: { traits: { ruggedness: 90 }, weAre: ['Loud'] }, tone: { formal: -80 } }),
      parent,
    );
    expect(report.clashes).toHaveLength(3);
    expect(report.clashes.reduce((sum, { contribution }) => sum + Math.round(contribution * 100), 0)).toBe(
      10_000 - Math.round((report.score ?? 0) * 100),
    );
  });
});

describe('what a parent locks', () => {
  it('wants everything of a locked list, lets a child add, and takes silence as inheritance', () => {
    const parent = locking(['vocabulary.protect'], {
      vocabulary: { protect: ['Sen Group', { term: 'Sen Việt', caseSensitive: true }] },
    });
    expect(compatibility(book({}), parent).score).toBe(100);
    const all = ['Sen Việt', 'Sen Group', 'Own'];
    expect(
      clashes({ vocabulary: { protect: [...all.slice(1), { term: 'Sen Việt', caseSensitive: true }] } }, parent),
    ).toEqual([]);
    const report = compatibility(book({ vocabulary: { protect: ['Sen Group'] } }), parent);
    expect(report.clashes[0]).toMatchObject({ kind: 'locked', path: 'vocabulary.protect' });
    expect(report.clashes[0]?.message.en).toContain('Sen Việt');
  });

  it('names are held to their spelling, other words are not', () => {
    const parent = locking(['vocabulary'], { vocabulary: { protect: ['Sen Việt'], prefer: ['Villa', 'hoà nhã'] } });
    expect(clashes({ vocabulary: { protect: ['SEN VIỆT'], prefer: ['villa', 'hòa nhã'] } }, parent)).toEqual([
      'locked vocabulary.protect.sen việt.term',
    ]);
  });

  it('takes what is stricter and refuses what is looser', () => {
    const parent = locking(['vocabulary.avoid', 'audience', 'thresholds', 'tone', 'form', 'touchpoints.*.maxWords'], {
      vocabulary: { avoid: [{ term: 'cheap', severity: 'warning' }] },
      audience: { readability: { en: { gradeMax: 9 } } },
      thresholds: { good: 80, warning: 60 },
      tone: { formal: { target: 40, tolerance: 20 } },
      form: { emojiMax: 1, percent: 'joined' },
      touchpoints: { sms: { maxWords: 50 } },
    });
    const stricter = {
      vocabulary: { avoid: [{ term: 'Cheap', severity: 'error' }] },
      audience: { readability: { en: { gradeMax: 8 } } },
      thresholds: { good: 85, warning: 60 },
      tone: { formal: { target: 40, tolerance: 10 }, funny: 20 },
      form: { emojiMax: 0, percent: 'joined' },
      touchpoints: { sms: { maxWords: 40 } },
    };
    const looser = {
      vocabulary: { avoid: [{ term: 'cheap', severity: 'suggestion' }] },
      audience: { readability: { en: { gradeMax: 12 } } },
      thresholds: { good: 70, warning: 60 },
      tone: { formal: { target: 40, tolerance: 60 } },
      form: { emojiMax: 3, percent: 'spaced' },
      touchpoints: { sms: { maxWords: 80 } },
    };
    expect(clashes(stricter, parent)).toEqual([]);
    expect(clashes(looser, parent)).toEqual([
      'locked audience.readability.en.gradeMax',
      'locked form.emojiMax',
      'locked form.percent',
      'locked thresholds.good',
      'locked tone.formal',
      'locked touchpoints.sms.maxWords',
      'locked vocabulary.avoid.cheap.severity',
    ]);
  });

  it('a list of what is allowed may shrink and not grow', () => {
    const parent = locking(['address'], {
      address: {
        vi: { self: ['chúng tôi'], reader: ['quý khách', 'anh chị'], particles: { allow: ['ạ'], avoid: ['nha'] } },
      },
    });
    const own = (reader: string[], avoid: string[]) => ({ address: { vi: { reader, particles: { avoid } } } });
    expect(clashes(own(['quý khách'], ['nha', 'nhé']), parent)).toEqual([]);
    expect(clashes(own(['quý khách', 'bạn'], ['nhé']), parent)).toEqual([
      'locked address.vi.particles.avoid',
      'locked address.vi.reader',
    ]);
  });

  it('binds the flex of touchpoints too, within the tolerance for tone', () => {
    const parent = locking(['tone.formal', 'address.vi'], {
      tone: { formal: { target: 40, tolerance: 20 } },
      address: { vi: { reader: ['quý khách'] } },
      touchpoints: { contract: { tone: { formal: 75 } } },
    });
    const flex = (formal: number, touchpoint: string) => ({ touchpoints: { [touchpoint]: { tone: { formal } } } });
    expect(clashes(flex(25, 'sms'), parent)).toEqual([]);
    expect(clashes(flex(5, 'sms'), parent)).toEqual(['locked touchpoints.sms.tone.formal']);
    expect(clashes(flex(75, 'contract'), parent)).toEqual([]);
    expect(clashes(flex(60, 'contract'), parent)).toEqual(['locked touchpoints.contract.tone.formal']);
    expect(clashes({ touchpoints: { sms: { address: { vi: { reader: ['bạn'] } } } } }, parent)).toEqual([
      'locked touchpoints.sms.address.vi.reader',
    ]);
  });

  it('facts, proofs, statements and rules are held entry by entry', () => {
    const parent = locking(['facts', 'proofs', 'positioning.promise', 'rules.hurry'], {
      facts: [
        { id: 'hotline', is: '1900 1230' },
        { id: 'answer', is: '24h' },
      ],
      proofs: [{ claim: 'audit', kind: 'certificate', issuer: 'An Tín', validUntil: '2027-01-01' }],
      positioning: { promise: { claim: 'We keep our word', evidence: ['keep our word'] } },
      rules: [{ id: 'hurry', extends: 'existence', tokens: ['nhanh tay'], level: 'error' }],
    });
    const rule = { id: 'hurry', extends: 'existence', tokens: ['nhanh tay', 'mau lên'], level: 'error' };
    const good = {
      facts: [
        { id: 'answer', is: '1 ngày' },
        { id: 'hotline', is: '1900 1230' },
        { id: 'own', is: 'x' },
      ],
      positioning: { promise: { claim: 'we keep our word', evidence: ['giữ lời', 'keep our word'] } },
      rules: [rule],
    };
    expect(clashes(good, parent)).toEqual([]);
    const bad = {
      facts: [{ id: 'hotline', is: '1900 9999' }],
      proofs: [{ claim: 'audit', kind: 'certificate', issuer: 'Someone', validUntil: '2027-01-01' }],
      positioning: { promise: { claim: 'Cheapest', evidence: ['cheapest'] } },
      rules: [{ ...rule, touchpoints: ['sms'], enabled: false }],
    };
    expect(clashes(bad, parent)).toEqual([
      'locked facts',
      'locked facts.hotline.is',
      'locked positioning.promise.claim',
      'locked positioning.promise.evidence',
      'locked proofs.audit.issuer',
      'locked rules.hurry.enabled',
      'locked rules.hurry.touchpoints',
    ]);
  });

  it('of a lock and what frees a part of it the more exact rules', () => {
    const extra = { vocabulary: { prefer: ['villa'], avoid: ['cheap'] } };
    const parent = book({ ...extra, parentPolicy: { locked: ['vocabulary'], free: ['vocabulary.prefer'] } });
    expect(clashes({ vocabulary: { prefer: ['hut'], avoid: ['bargain'] } }, parent)).toEqual([
      'locked vocabulary.avoid',
    ]);
  });
});

describe('what a parent bounds', () => {
  const parent = book(
    {
      positioning: { tier: 'premium' },
      parentPolicy: {
        bounded: {
          'tone.*': [-30, 100],
          'touchpoints.social-page.tone.formal': [-60, 100],
          'personality.traits.*': [10, 90],
          'positioning.tier': ['premium', 'luxury'],
          'touchpoints.*.maxWords': [20, 200],
        },
      },
    },
    'parent',
  );

  it('holds at every touchpoint, where no more exact bound speaks', () => {
    const flex = (touchpoint: string) => ({ touchpoints: { [touchpoint]: { tone: { formal: -50 } } } });
    expect(clashes(flex('sms'), parent)).toEqual(['bounded touchpoints.sms.tone.formal']);
    expect(clashes(flex('social-page'), parent)).toEqual([]);
    expect(clashes({ touchpoints: { sms: { traits: { sincerity: 95 }, maxWords: 300 } } }, parent)).toEqual([
      'bounded touchpoints.sms.maxWords',
      'bounded touchpoints.sms.traits.sincerity',
    ]);
  });

  it('bounds the price tier by tiers', () => {
    expect(clashes({ positioning: { tier: 'luxury' } }, parent)).toEqual([]);
    const report = compatibility(book({ positioning: { tier: 'budget' } }), parent);
    expect(report.clashes).toEqual([
      expect.objectContaining({ path: 'positioning.tier', parent: ['premium', 'luxury'], child: 'budget' }),
    ]);
  });

  it('what lies within is no contradiction, however far from the parent', () => {
    const wide = book({ tone: { formal: 80 }, parentPolicy: { bounded: { 'tone.formal': [-100, 100] } } });
    expect(clashes({ tone: { formal: -80 } }, wide)).toEqual([]);
    expect(clashes({ tone: { formal: -80 } }, book({ tone: { formal: 80 } }))).toEqual(['contradicted tone.formal']);
  });
});

describe('what contradicts the parent', () => {
  const parent = book(
    {
      personality: { traits: { sincerity: 80 }, weAre: ['sincere'], weAreNot: ['flashy', 'boastful'] },
      positioning: {
        tier: 'premium',
        promise: {
          claim: 'We keep our word',
          evidence: ['giữ lời'],
          contradictedBy: ['subject to change', 'có thể thay đổi'],
        },
      },
      vocabulary: { avoid: ['cheap'], prefer: ['khách'], protect: ['Sen Group'] },
    },
    'parent',
  );

  it.each([
    [{ personality: { weAre: ['flashy'] } }, 'personality.weAre.flashy', 'flashy'],
    [{ personality: { weAre: ['phô trương'] } }, 'personality.weAre.phô trương', 'flashy'],
    [{ personality: { weAreNot: ['sincere'] } }, 'personality.weAreNot.sincere', 'sincere'],
    [{ personality: { traits: { sincerity: 10 } } }, 'personality.traits.sincerity', 80],
    [{ positioning: { tier: 'budget' } }, 'positioning.tier', 'premium'],
    [{ vocabulary: { prefer: ['Cheap'] } }, 'vocabulary.prefer.cheap', 'cheap'],
    [{ vocabulary: { avoid: ['khách'] } }, 'vocabulary.avoid.khách', 'khách'],
    [{ vocabulary: { competitors: ['Sen Group'] } }, 'vocabulary.competitors.sen group', 'Sen Group'],
    [
      { positioning: { promise: { claim: 'Prices subject to change daily' } } },
      'positioning.promise.claim',
      'subject to change',
    ],
    [
      { positioning: { differences: [{ id: 'a', claim: 'giá', evidence: ['cheap rooms'] }] } },
      'positioning.differences.a.evidence.cheap rooms',
      'cheap',
    ],
    [
      { positioning: { promise: { claim: 'Tự do', contradictedBy: ['giữ lời'] } } },
      'positioning.promise.contradictedBy.giữ lời',
      'giữ lời',
    ],
  ])('%j at %s', (child, path, theirs) => {
    const report = compatibility(book(child), parent);
    expect(report.clashes).toEqual([expect.objectContaining({ kind: 'contradicted', path, parent: theirs })]);
  });

  it.each([
    [{ personality: { weAre: ['luxurious'] } }],
    [{ positioning: { tier: 'luxury' } }],
    [{ positioning: { promise: { claim: 'Good food, never cheap' } } }],
    [{ vocabulary: { avoid: ['cheap'], prefer: ['khách'] } }],
  ])('%j is no contradiction', (child) => expect(clashes(child, parent)).toEqual([]));
});

describe('what child and parent have in common', () => {
  const parent = book(
    {
      personality: { traits: { sincerity: 80, competence: 70 }, weAre: ['honest', 'dependable'], weAreNot: ['flashy'] },
      tone: { formal: 40 },
      positioning: {
        tier: 'premium',
        promise: { claim: 'We keep our word', evidence: ['keep our word', 'giữ lời'] },
      },
    },
    'parent',
  );
  const far = {
    personality: { traits: { ruggedness: 80, excitement: 70 }, weAre: ['wild'], weAreNot: ['boring'] },
    tone: { formal: 0 },
    positioning: { promise: { claim: 'Sóng lớn', evidence: ['sóng lớn'] } },
  };

  it('is heard across languages', () => {
    const { associations } = compatibility(
      book({
        personality: { weAre: ['thật thà'], weAreNot: ['phô trương'] },
        positioning: { tier: 'luxury', differences: [{ id: 'word', claim: 'Nói là làm', evidence: ['giữ lời'] }] },
      }),
      parent,
    );
    expect(associations?.shared.map(({ area, child, parent: theirs }) => [area, child, theirs])).toEqual(
      expect.arrayContaining([
        ['character', 'thật thà', 'honest'],
        ['restraint', 'phô trương', 'flashy'],
        ['tier', 'luxury', 'premium'],
        ['statements', 'Nói là làm', 'We keep our word'],
      ]),
    );
  });

  it('a brand with little in common and no link is told to explain itself, and a link helps', () => {
    const report = compatibility(book(far), parent);
    expect(report.clashes).toEqual([expect.objectContaining({ kind: 'unexplained', path: 'brand.link' })]);
    const linked = (link: object) => compatibility(book({ ...far, brand: { id: 'x', name: 'X', link } }), parent);
    const loose = linked({ claim: 'made by the same people' });
    const anchored = linked({ claim: 'made by the people who keep their word', evidence: ['PARENT', 'giữ lời'] });
    expect(loose.score ?? 0).toBeGreaterThan(report.score ?? 0);
    expect(anchored.score ?? 0).toBeGreaterThan(loose.score ?? 0);
    expect(anchored.associations?.links[0]).toMatchObject({ kind: 'stated', path: 'brand.link' });
    expect(loose.associations?.links[0]?.message.en).toContain('PARENT');
  });

  it('what clashes is not counted as common', () => {
    const bounded = {
      ...parent,
      parentPolicy: { locked: [], bounded: { 'tone.formal': [30, 100] as [number, number] }, free: [] },
    };
    const { associations, clashes: found } = compatibility(book({ tone: { formal: 20 } }), bounded);
    expect(found).toHaveLength(1);
    expect(associations?.shared.filter(({ area }) => area === 'tone')).toEqual([]);
  });
});

describe('generations', () => {
  const grand = book({ facts: [{ id: 'hotline', is: '1900 1230' }], parentPolicy: { locked: ['facts'] } }, 'grand');
  const parent = book(
    {
      brand: { id: 'parent', name: 'Parent', parent: 'grand' },
      parentPolicy: { bounded: { 'tone.formal': [0, 50] }, free: ['facts'] },
    },
    'parent',
  );
  const child = book({
    brand: { id: 'x', name: 'X', parent: 'parent' },
    tone: { formal: 80 },
    facts: [{ id: 'hotline', is: '1900 9999' }],
  });

  it('all bind, whatever one in between frees', () => {
    const { clashes: found } = compatibility(child, [parent, grand]);
    expect(found.map(({ brand, path }) => [brand, path])).toEqual([
      ['parent', 'tone.formal'],
      ['grand', 'facts.hotline.is'],
    ]);
  });

  it('say the same thing once', () => {
    const twice = compatibility(child, [parent, { ...parent, brand: { ...parent.brand, id: 'copy' } }]);
    expect(twice.clashes.map(({ brand }) => brand)).toEqual(['parent']);
    expect(twice.score).toBe(compatibility(child, parent).score);
  });

  it('are put in line by the names of the parents', () => {
    expect(inLine(child, [grand, parent]).map(({ brand }) => brand.id)).toEqual(['parent', 'grand']);
    expect(inLine(book({}), [grand, parent]).map(({ brand }) => brand.id)).toEqual(['grand', 'parent']);
    const loop = { ...grand, brand: { ...grand.brand, parent: 'parent' } };
    expect(inLine(child, [loop, parent]).map(({ brand }) => brand.id)).toEqual(['parent', 'grand']);
  });
});

it('the worked example of the docs is true', () => {
  const parent = book(
    { vocabulary: { avoid: ['deal'] }, parentPolicy: { bounded: { 'tone.formal': [20, 100] } } },
    'parent',
  );
  const report = compatibility(book({ tone: { formal: 10 }, vocabulary: { prefer: ['deal'] } }), parent);
  expect(report.clashes.map(({ path, contribution }) => [path, contribution])).toEqual([
    ['vocabulary.prefer.deal', 27.2],
    ['tone.formal', 17.84],
  ]);
  expect(report.score).toBe(54.96);
});
