import fc from 'fast-check';
import { readBrandbook } from '../brandbook/read';
import { parseBrandbook } from '../brandbook/parse';
import type { Brandbook } from '../brandbook/schema';
import { assess } from '../score/assess';
import { compileBrandbook } from '../brandbook/compile';
import { TONE_AXES } from '../voice/types';
import { learn } from './learn';
import { approved, LOUD, SPA } from './testing';
import type { LearningReport, Proposal, Quote } from './types';

const proposal = ({ proposals }: LearningReport, id: string): Proposal | undefined =>
  proposals.find((one) => one.id === id);
const ids = ({ proposals }: LearningReport): string[] => proposals.map(({ id }) => id);

/** The proposals that are not optional as a brandbook. */
function asBook({ proposals }: LearningReport): unknown {
  const book: Record<string, unknown> = { brandbook: 1, brand: { id: 'x', name: 'X' } };
  for (const { path, action, value, optional } of proposals) {
    if (optional) continue;
    let at = book;
    for (const key of path.slice(0, -1)) at = (at[key] ??= {}) as Record<string, unknown>;
    const last = path.at(-1) ?? '';
    at[last] = action === 'add' ? [...((at[last] ?? []) as unknown[]), value] : value;
  }
  return book;
}

function bookOf(source: string): Brandbook {
  const read = readBrandbook(source);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.brandbook;
}

describe('learn', () => {
  const report = learn(SPA);

  it('gives the same whatever the order of the texts', () => {
    const texts = [...SPA, LOUD];
    const expected = JSON.stringify(learn(texts));
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (shuffled) => {
        expect(JSON.stringify(learn(shuffled))).toBe(expected);
      }),
      { numRuns: 10 },
    );
  });

  it('proposes a valid brandbook, which its own texts fit in tone', () => {
    const parsed = parseBrandbook(asBook(report));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const book = compileBrandbook(parsed.brandbook);
    expect(book.problems).toEqual([]);
    const scores = SPA.map(({ examination }) => assess(examination, book).dimensions.tone.score ?? 0);
    expect(scores.filter((score) => score >= 80)).toHaveLength(SPA.length);
    expect(assess(LOUD.examination, book).dimensions.tone.score).toBeLessThan(Math.min(...scores));
  });

  it('proposes the median, and no tolerance that the texts’ intervals would not allow', () => {
    for (const axis of TONE_AXES) {
      const found = proposal(report, `tone.${axis}`);
      const halves = SPA.map(({ examination }) => examination.voice.tone[axis])
        .map(({ low, high }) => (high - low) / 2)
        .sort((a, b) => a - b);
      const { target, tolerance } = found?.value as { target: number; tolerance: number };
      expect(Math.abs(target - (found?.evidence.median ?? Infinity))).toBeLessThanOrEqual(2.5);
      expect(tolerance).toBeGreaterThanOrEqual(Math.min(100, halves[2] ?? Infinity));
      expect(tolerance).toBeGreaterThanOrEqual(Math.min(100, 1.5 * (found?.evidence.spread ?? Infinity)));
    }
  });

  it('quotes exactly what the texts say', () => {
    const texts = new Map([...SPA, LOUD].map(({ id, examination }) => [id, examination.asset.units[0]?.text ?? '']));
    const { proposals, outliers } = learn([...SPA, LOUD]);
    const quotes: readonly Quote[] = [
      ...proposals.flatMap(({ evidence }) => [...evidence.quotes, ...(evidence.against ?? [])]),
      ...outliers.flatMap(({ because }) => because.flatMap((one) => one.quotes)),
    ];
    expect(quotes.length).toBeGreaterThan(10);
    for (const { id, start, end, text } of quotes) expect(texts.get(id)?.slice(start, end)).toBe(text);
  });

  it('still proposes from few texts, with low confidence, and says so', () => {
    const few = learn(SPA.slice(0, 3));
    expect(few.notes.map(({ code }) => code)).toEqual(['FEW_TEXTS']);
    expect(few.proposals.length).toBeGreaterThan(10);
    expect(new Set(few.proposals.map(({ confidence }) => confidence))).toEqual(new Set(['low']));
    expect(learn([]).notes.map(({ code }) => code)).toEqual(['NO_TEXT']);
    expect(learn([]).proposals).toEqual([]);
  });

  it('names what it cannot learn from', () => {
    const { skipped, texts } = learn([...SPA, approved('empty', ' '), approved('short', 'Ok')]);
    expect(texts).toBe(SPA.length);
    expect(skipped).toEqual([
      { id: 'empty', reason: 'FIELD_EMPTY' },
      { id: 'short', reason: 'TOO_SHORT' },
    ]);
  });

  it('names the text that does not sound like the others, and is hardly moved by it', () => {
    const withLoud = learn([...SPA, LOUD]);
    expect(withLoud.outliers.map(({ id }) => id)).toEqual(['loud']);
    expect(withLoud.outliers[0]?.message.vi).toContain('Có nên bỏ nội dung này ra không?');
    expect(report.outliers).toEqual([]);
    const target = (from: LearningReport): number =>
      (proposal(from, 'tone.formal')?.value as { target: number }).target;
    expect(Math.abs(target(withLoud) - target(report))).toBeLessThanOrEqual(15);
  });
});

describe('learnt address', () => {
  it('is the majority’s, and what is mixed in is told with its place', () => {
    const found = proposal(learn([...SPA, LOUD]), 'address.vi.reader');
    expect(found?.value).toEqual(['quý khách']);
    expect(found?.evidence.uses?.map(({ form, texts }) => ({ form, texts }))).toEqual([
      { form: 'quý khách', texts: 6 },
      { form: 'bạn', texts: 1 },
    ]);
    expect(found?.evidence.against?.map(({ id }) => id)).toEqual(['loud']);
    expect(found?.why.en).toContain('Against it: “bạn” ×1');
  });

  it('takes several forms of one register, and particles that recur', () => {
    const texts = ['một', 'hai', 'ba'].flatMap((word, at) => [
      approved(`a${at}`, `Dạ quán mở cửa rồi, anh chị ghé ăn tô ${word} nha. Quán đợi anh chị nghen.`, {
        language: 'vi',
      }),
      approved(`b${at}`, `Dạ cô chú ngồi bàn ${word}, quán bưng nước ra liền nha. Cô chú cần gì cứ kêu quán.`, {
        language: 'vi',
      }),
    ]);
    const report = learn(texts);
    expect(proposal(report, 'address.vi.reader')?.value).toEqual(['anh chị', 'cô chú']);
    expect(proposal(report, 'address.vi.particles.allow')?.value).toEqual(expect.arrayContaining(['dạ', 'nha']));
  });

  it('keeps the languages apart', () => {
    const texts = [1, 2, 3].map((at) =>
      approved(`en${at}`, `We look forward to your visit. You will find your room ready on day ${at}.`, {
        language: 'en',
      }),
    );
    const report = learn([...SPA, ...texts]);
    expect(proposal(report, 'address.en.self')?.value).toEqual(['we']);
    expect(proposal(report, 'address.en.reader')?.value).toEqual(['you']);
    expect(proposal(report, 'address.vi.self')?.value).toEqual(['chúng tôi']);
    expect(report.languages).toEqual({ en: 3, vi: 6 });
  });
});

describe('learnt terms', () => {
  const report = learn(SPA);
  const preferred = report.proposals.filter(({ path }) => path.join('.') === 'vocabulary.prefer');

  it('are compounds in place of their parts, without function words, numbers and forms of address', () => {
    const terms = preferred.map(({ value }) => String(value));
    expect(terms).toEqual(expect.arrayContaining(['liệu trình thảo mộc', 'trị liệu']));
    expect(terms).not.toEqual(expect.arrayContaining(['mộc']));
    expect(terms.join(' ')).not.toMatch(/\d|quý khách|chúng tôi|không/);
  });

  it('hold names apart, which only a human can tell from places', () => {
    expect(proposal(report, 'vocabulary.protect.An Hồ')).toMatchObject({ optional: true, value: 'An Hồ' });
    expect(preferred.map(({ value }) => value)).not.toContain('An Hồ');
  });

  it('leave out what the brandbook has, and tell what it avoids', () => {
    const brandbook = bookOf(
      "brandbook: 1\nbrand: { id: x, name: X }\nvocabulary: { prefer: ['liệu trình thảo mộc'], avoid: ['trị liệu'], protect: [An Hồ] }",
    );
    const known = learn(SPA, { brandbook });
    expect(ids(known)).not.toContain('vocabulary.prefer.liệu trình thảo mộc');
    expect(ids(known)).not.toContain('vocabulary.prefer.trị liệu');
    expect(ids(known)).not.toContain('vocabulary.protect.An Hồ');
    expect(known.notes.map(({ code }) => code)).toEqual(['AVOIDED_BUT_USED']);
  });

  it('count an English word in all its forms', () => {
    const texts = ['villas', 'villa', 'villas', 'villas', 'villa'].map((word, at) =>
      approved(`en${at}`, `Our ${word} stand among lotus ponds. Each of the ${word} has a butler of its own.`, {
        language: 'en',
      }),
    );
    const { proposals } = learn(texts);
    const found = proposals.find(({ id }) => id === 'vocabulary.prefer.villas');
    expect(found?.evidence).toMatchObject({ texts: 5, of: 5, count: 10 });
    expect(proposals.map(({ id }) => id)).toContain('vocabulary.prefer.lotus ponds');
  });

  it('are not made by one text that repeats itself', () => {
    const one = approved('one', 'Ngọc trai. '.repeat(40), { language: 'vi' });
    expect(ids(learn([...SPA, one]))).not.toContain('vocabulary.prefer.ngọc trai');
  });

  it('that ordinary copy says and the texts do not are only told', () => {
    const long = Array.from({ length: 8 }, (_, at) =>
      approved(`t${at}`, 'Thảo mộc tươi quanh hồ sen được hái mỗi sáng tinh mơ. '.repeat(40), { language: 'vi' }),
    );
    const under = learn(long).proposals.filter(({ path }) => path.join('.') === 'vocabulary.avoid');
    expect(under.length).toBeGreaterThan(0);
    for (const { optional, confidence, evidence } of under) {
      expect({ optional, confidence, texts: evidence.texts }).toEqual({ optional: true, confidence: 'low', texts: 0 });
      expect(evidence.z).toBeLessThan(0);
    }
  });
});

describe('learnt lengths', () => {
  it('hold all texts of a touchpoint but those far off, which are named', () => {
    const report = learn(SPA);
    const words = SPA.slice(0, 3).map(({ examination }) => examination.analysis.words);
    const [least, most] = ['minWords', 'maxWords'].map((key) => proposal(report, `touchpoints.email.${key}`)?.value);
    expect(least).toBeLessThanOrEqual(Math.min(...words));
    expect(most).toBeGreaterThanOrEqual(Math.max(...words));
    const long = approved(
      'long',
      SPA.map(({ examination }) => examination.asset.units[0]?.text)
        .join(' ')
        .repeat(5),
      {
        language: 'vi',
        touchpoint: 'email',
      },
    );
    const found = proposal(learn([...SPA, long]), 'touchpoints.email.maxWords');
    expect(found?.value).toBe(most);
    expect(found?.why.en).toContain('Left out, far from the others: long');
  });
});
