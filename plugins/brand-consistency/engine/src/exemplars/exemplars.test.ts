import fc from 'fast-check';
import { MEASURES } from '../consistency/measures';
import { examine, type AssetText } from '../examine';
import type { Language } from '../language';
import { compileExemplars } from './compile';
import { exemplarEvidence } from './evidence';
import { shortQuote } from './texts';
import type { ExemplarEvidence, UsualRange, VoiceScale } from './types';

const usual: Readonly<Record<(typeof MEASURES)[number], UsualRange>> = Object.fromEntries(
  MEASURES.map((name) => [name, name.startsWith('tone.') ? { centre: 0, spread: 20 } : { centre: 40, spread: 12 }]),
) as Record<(typeof MEASURES)[number], UsualRange>;
const SCALE: VoiceScale = { en: usual, vi: usual };

const STIFF =
  'We hereby respectfully inform our esteemed guests that the aforementioned premises shall be closed for maintenance, and we sincerely regret any inconvenience which this may occasion.';
const CHATTY =
  'Hey guys! Guess what? We’re gonna shut the shop for a bit, lol. Super sorry!! Grab your stuff early, yeah? Can’t wait to see ya again, it’s gonna be awesome!!!';
const STIFF_VI =
  'Kính thưa Quý khách, chúng tôi trân trọng thông báo nhà hàng tạm ngừng phục vụ để bảo trì. Kính mong Quý khách thông cảm và xin trân trọng cảm ơn.';
const CHATTY_VI =
  'Ê mấy bồ ơi, quán nghỉ vài bữa nha, hihi! Tụi mình sửa lại xíu cho xịn, rồi quẩy tiếp nè!! Nhớ quán hông đó?';
const OTHER_STIFF =
  'We respectfully inform our guests that the restaurant shall remain closed on Monday. We sincerely regret any inconvenience and should be most grateful for your understanding.';
const OTHER_CHATTY =
  'Hey you! The shop’s closed Monday, yeah, bummer. But guess what, we’re back Tuesday with awesome new stuff!! Lol, see ya!';

const text = (words: string, language?: Language): AssetText => ({
  units: [{ path: 'a', text: words, format: 'plain' }],
  language,
});
const compiled = (
  on: { text: string; lang?: Language }[],
  off: { text: string; lang?: Language }[],
  names: string[] = [],
) => compileExemplars({ on, off }, { scale: SCALE, examine, names });
const judged = (words: string, exemplars: ReturnType<typeof compiled>): ExemplarEvidence =>
  exemplarEvidence(examine(text(words)), exemplars);
const margin = (words: string, exemplars: ReturnType<typeof compiled>): number =>
  judged(words, exemplars).margin ?? Number.NaN;

const BOTH = compiled([{ text: STIFF }, { text: STIFF_VI }], [{ text: CHATTY }, { text: CHATTY_VI }]);

describe('exemplars', () => {
  it('a text like the on-brand ones is above 0, one like the off-brand ones below', () => {
    expect(margin(OTHER_STIFF, BOTH)).toBeGreaterThan(0.05);
    expect(margin(OTHER_CHATTY, BOTH)).toBeLessThan(-0.05);
    const similarity = (words: string) => judged(words, BOTH).nearestOn?.similarity ?? 0;
    expect(similarity(STIFF)).toBeCloseTo(1);
    expect(similarity(OTHER_STIFF)).toBeLessThan(1);
  });

  it('are compared within a language', () => {
    const { nearestOn, nearestOff } = judged(`${STIFF_VI} Nhà hàng mở cửa lại ngày mai.`, BOTH);
    expect([nearestOn?.path, nearestOff?.path]).toEqual(['exemplars.on.1', 'exemplars.off.1']);
    expect(margin('Dạ quán nghỉ bữa nay nha mấy bồ, mai quẩy tiếp nè, hihi!!', BOTH)).toBeLessThan(0);
  });

  it('say in both languages which is nearest, in what, and with which words', () => {
    const { because, nearestOn } = judged(OTHER_STIFF, BOTH);
    expect(because.map(({ side }) => side)).toEqual(['on', 'off']);
    expect(because[0]?.message.en).toMatch(
      /^closest to your exemplar “We hereby respectfully inform .*…” in .*; both say “/,
    );
    expect(because[0]?.message.vi).toMatch(/^gần nhất với mẫu đúng thương hiệu “We hereby .*…” ở .*; cùng dùng “/);
    expect(because[1]?.message.en).toMatch(/^far from your example of how not to write “Hey guys! .*” in .*formality/);
    expect(because[1]?.message.vi).toMatch(/^khác xa mẫu không hợp thương hiệu “Hey guys! .*” ở .*độ trang trọng/);
    expect(nearestOn?.alike).toContain('tone.formal');
    expect(nearestOn?.words).toEqual(expect.arrayContaining([expect.stringMatching(/^[a-z]+$/)]));
  });

  it('give a compound as one word', () => {
    const exemplars = compiled([{ text: 'Bãi biển riêng, hồ sen, trà sen mỗi sáng cho Quý khách nghỉ ngơi.' }], []);
    const { nearestOn } = judged('Quý khách nghỉ ngơi bên hồ sen và bãi biển vắng mỗi sáng.', exemplars);
    expect(nearestOn?.words.every((word) => word.includes(' '))).toBe(true);
  });

  it('few of them, and few words, say less', () => {
    const more = compiled(
      [{ text: STIFF }, { text: `${STIFF} Thank you.` }, { text: `${STIFF} Yours faithfully.` }],
      [{ text: CHATTY }, { text: `${CHATTY} Bye!` }, { text: `${CHATTY} Cheers!` }],
    );
    expect(margin(OTHER_STIFF, more)).toBeGreaterThan(margin(OTHER_STIFF, BOTH));
    expect(margin(STIFF, BOTH)).toBeGreaterThan(margin(STIFF.split(' ').slice(0, 6).join(' '), BOTH));
  });

  it('of one side alone still speak, more softly', () => {
    const [on, off] = [compiled([{ text: STIFF }], []), compiled([], [{ text: CHATTY }])];
    expect(margin(STIFF, on)).toBeGreaterThan(0);
    expect(margin(STIFF, on)).toBeLessThan(margin(STIFF, BOTH));
    expect(margin(CHATTY, off)).toBeLessThan(0);
    expect(judged(STIFF, on)).toMatchObject({ nearestOff: null, because: [{ side: 'on' }] });
  });

  it('names are no likeness', () => {
    const named = 'Sen Việt Sen Việt Sen Việt đón khách.';
    const words = (names: string[]) =>
      judged('Sen Việt mở cửa lúc bảy giờ.', compiled([{ text: named }], [], names)).nearestOn?.words;
    expect(words([])?.join(' ')).toContain('sen việt');
    expect(words(['Sen Việt'])?.join(' ')).not.toContain('sen');
  });

  it('where there is nothing to compare with the reason is told', () => {
    expect(judged(STIFF, compiled([], []))).toMatchObject({ margin: null, reason: 'NO_EXEMPLAR', because: [] });
    expect(judged(STIFF, compiled([{ text: STIFF_VI }], []))).toMatchObject({ reason: 'NO_EXEMPLAR_IN_LANGUAGE' });
    expect(judged('', BOTH)).toMatchObject({ margin: null, reason: 'FIELD_EMPTY' });
    expect(judged('Hello.', BOTH)).toMatchObject({ margin: null, reason: 'TOO_SHORT' });
    expect(judged('Ресторан закрыт на ремонт до понедельника.', BOTH)).toMatchObject({
      reason: 'UNSUPPORTED_LANGUAGE',
    });
    expect(compileExemplars(undefined, { scale: SCALE, examine }).sets.en.exemplars).toEqual([]);
  });

  it('their order makes no difference, and the margin keeps within −1 and 1', () => {
    const pool = [STIFF, CHATTY, OTHER_STIFF, OTHER_CHATTY, STIFF_VI, CHATTY_VI].map((own) => ({ text: own }));
    const some = fc.uniqueArray(fc.constantFrom(...pool), { maxLength: 4 });
    fc.assert(
      fc.property(some, some, fc.constantFrom(...pool), (on, off, { text: words }) => {
        const [one, other] = [
          judged(words, compiled(on, off)),
          judged(words, compiled([...on].reverse(), [...off].reverse())),
        ];
        expect(other.margin).toBe(one.margin);
        expect(other.because.map(({ message }) => message)).toEqual(one.because.map(({ message }) => message));
        expect(Math.abs(one.margin ?? 0)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 25 },
    );
  });

  it('are quoted by their beginning, cut between words', () => {
    expect(shortQuote('Short.')).toBe('“Short.”');
    expect(shortQuote(`${'word '.repeat(20)}`)).toBe(`“${'word '.repeat(12).trim()}…”`);
  });
});
