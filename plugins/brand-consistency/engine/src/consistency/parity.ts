import type { CompiledBrandbook } from '../brandbook/compile';
import { type Language, type Localised } from '../language';
import { combine, hundredths, saturate } from '../score/allocate';
import { positionOf, voiceAt, type CompactProfiles } from './compact-profiles';
import { gapsBetween, type Gap } from './gaps';
import { packed, unpacked } from './packed-said';
import type { AssetProfile, VoiceVector } from './profile';
import type { Said } from './said';
import type { PairParity, ParityGap, ParityReport } from './types';
import { differencesBeyond, voiceDifferences } from './voice-differences';

/** How many pairs are told, the least even first. */
export const MOST_PAIRS = 1000;
/** What a gap takes from a pair. Figures that a customer pays or dials by weigh most. */
const GAP_LOSS: Readonly<Partial<Record<Gap['kind'], number>>> = {
  price: 30,
  percent: 30,
  phone: 30,
  statement: 25,
  required: 25,
  number: 10,
};
const OTHER_LOSS = 20;
/** Points beyond both intervals at which 63 % of a pair's parity is lost. */
const VOICE_SCALE = 40;

const TEXT_OF: Readonly<Record<Language, Localised>> = {
  en: { en: 'the English text', vi: 'bản tiếng Anh' },
  vi: { en: 'the Vietnamese text', vi: 'bản tiếng Việt' },
};
const SUBJECT_OF: Readonly<Record<Language, Localised>> = {
  en: { en: 'The English text', vi: 'Bản tiếng Anh' },
  vi: { en: 'The Vietnamese text', vi: 'Bản tiếng Việt' },
};

/** What is kept of an asset until its translation has come. */
interface Half {
  readonly id: string;
  /** What it says, packed. */
  readonly said: string;
}
/** Up to this length what texts say is often the same: nothing in figures. */
const SHORT = 40;
type ReadHalf = VoiceVector & { readonly said: Said };

function gapMessage(gap: Gap, lacking: Language, saying: Language): Localised {
  const [lacks, says] = [SUBJECT_OF[lacking], TEXT_OF[saying]];
  return {
    en: `${lacks.en} lacks “${gap.what}”, which ${says.en} has.`,
    vi: `${lacks.vi} thiếu “${gap.what}” mà ${says.vi} có.`,
  };
}

function gapsOf(
  saying: Language,
  lacking: Language,
  halves: Readonly<Record<Language, ReadHalf>>,
  book: CompiledBrandbook,
): ParityGap[] {
  return gapsBetween(halves[saying].said, halves[lacking].said, lacking, book).map((gap) => {
    const value = 'value' in gap ? gap.value : null;
    return {
      kind: gap.kind,
      what: gap.what,
      lacking,
      said: value && { path: value.path, start: value.start, end: value.end, text: value.text },
      message: gapMessage(gap, lacking, saying),
    };
  });
}

/** The first by score, then by name, of any number of pairs. */
class LeastEven {
  #kept: { readonly score: number; readonly pair: string }[] = [];
  #last = Infinity;

  add(score: number, pair: string): void {
    if (score > this.#last) return;
    this.#kept.push({ score, pair });
    if (this.#kept.length < 2 * MOST_PAIRS) return;
    this.#kept = this.list();
    this.#last = this.#kept.at(-1)?.score ?? Infinity;
  }

  list(): { readonly score: number; readonly pair: string }[] {
    return this.#kept.sort((a, b) => a.score - b.score || (a.pair < b.pair ? -1 : 1)).slice(0, MOST_PAIRS);
  }
}

const scoreOf = (gaps: readonly Gap[], beyond: readonly number[]): number =>
  hundredths(
    100 -
      combine([
        ...gaps.map(({ kind }) => GAP_LOSS[kind] ?? OTHER_LOSS),
        ...beyond.map((points) => saturate(points, VOICE_SCALE)),
      ]),
  );

/** Gathers the assets that name a pair, and compares each with its translation when all have come. */
export class PairTally {
  readonly #book: CompiledBrandbook;
  readonly #short = new Map<string, string>();
  readonly #pairs = new Map<string, Partial<Record<Language, Half>>>();

  constructor(book: CompiledBrandbook) {
    this.#book = book;
  }

  add({ id, pair, language, said }: AssetProfile): void {
    if (pair === undefined || language === null || said === undefined) return;
    const halves = this.#pairs.get(pair) ?? {};
    this.#pairs.set(pair, halves);
    const known = halves[language];
    // Of several texts in one language the first by id speaks, whichever came first.
    if (known !== undefined && known.id <= id) return;
    halves[language] = { id, said: this.#shared(packed(said)) };
  }

  /** The pairs that differ, and the mean loss of parity over all pairs, 0..100: 0 where there is no pair. */
  report(profiles: CompactProfiles): { readonly parity: ParityReport; readonly loss: number } {
    let [pairs, loss, uneven] = [0, 0, 0];
    const least = new LeastEven();
    // In the order of names, so that the sum is the same whatever came first.
    for (const pair of [...this.#pairs.keys()].sort()) {
      const { en, vi } = this.#pairs.get(pair) ?? {};
      if (en === undefined || vi === undefined) continue;
      pairs++;
      const gaps = en.said === vi.said ? [] : this.#gaps(en, vi);
      const beyond = differencesBeyond(profiles, positionOf(profiles, vi.id), positionOf(profiles, en.id));
      if (gaps.length + beyond.length === 0) continue;
      uneven++;
      const score = scoreOf(gaps, beyond);
      loss += 100 - score;
      least.add(score, pair);
    }
    const told = least.list().flatMap(({ score, pair }) => this.#told(profiles, pair, score) ?? []);
    return { parity: { pairs, uneven, told }, loss: pairs === 0 ? 0 : loss / pairs };
  }

  /** The same short string for all that say the same. */
  #shared(said: string): string {
    if (said.length > SHORT) return said;
    const known = this.#short.get(said) ?? said;
    this.#short.set(known, known);
    return known;
  }

  #gaps(en: Half, vi: Half): Gap[] {
    const [inEnglish, inVietnamese] = [unpacked(en.said), unpacked(vi.said)];
    return [
      ...gapsBetween(inVietnamese, inEnglish, 'en', this.#book),
      ...gapsBetween(inEnglish, inVietnamese, 'vi', this.#book),
    ];
  }

  /** A pair in full. Only the pairs that are told are made in full: a portfolio may hold a hundred thousand. */
  #told(profiles: CompactProfiles, pair: string, score: number): PairParity | null {
    const { en, vi } = this.#pairs.get(pair) ?? {};
    if (en === undefined || vi === undefined) return null;
    const halves = {
      en: { ...voiceAt(profiles, positionOf(profiles, en.id)), said: unpacked(en.said) },
      vi: { ...voiceAt(profiles, positionOf(profiles, vi.id)), said: unpacked(vi.said) },
    };
    const gaps = [...gapsOf('vi', 'en', halves, this.#book), ...gapsOf('en', 'vi', halves, this.#book)];
    const voice = voiceDifferences(halves.vi, halves.en, SUBJECT_OF.en, TEXT_OF.vi);
    return { pair, ids: { en: en.id, vi: vi.id }, score, gaps, voice };
  }
}
