import type { Language } from '../../language';
import type { Block } from '../../text/types';
import { stripDiacritics } from '../../text/vietnamese-syllable';
import type { Breath } from './breaths';

export interface Twister {
  readonly first: number;
  readonly last: number;
  /** The sounds that trip the tongue, for the message: “l / n”. */
  readonly sounds: string;
  readonly how: 'alternating' | 'repeated';
}

const ONSETS: Readonly<Record<Language, RegExp>> = {
  vi: /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])/,
  en: /^(?:sch|sh|ch|th|ph|wh|st|sp|sk|sc|sw|sl|sm|sn|str|spr|[bcdfghjklmnpqrstvwxyz])/,
};
/** Sounds that dialects and tired tongues swap. */
const PAIRS: Readonly<Record<Language, readonly (readonly [readonly string[], readonly string[], string])[]>> = {
  vi: [
    [['l'], ['n'], 'l / n'],
    [['s'], ['x'], 's / x'],
    [['tr'], ['ch'], 'tr / ch'],
  ],
  en: [
    [['s', 'st', 'sp', 'sk', 'sc', 'sw', 'sl', 'sm', 'sn', 'z'], ['sh', 'sch', 'ch'], 's / sh'],
    [['th'], ['t', 's', 'f'], 'th / s'],
  ],
};
const SMALL: ReadonlySet<string> = new Set('a an the of and to in on at for by is are we you it our your'.split(' '));

/** Between two words of an alternating run at most one other word may stand. */
const MOST_BETWEEN = 1;
const LEAST_ALTERNATING = 4;
const LEAST_SWITCHES = 3;
const LEAST_REPEATED: Readonly<Record<Language, number>> = { vi: 5, en: 4 };

function onsetOf(key: string, language: Language): string {
  if (language === 'en') return ONSETS.en.exec(key)?.[0] ?? '';
  if (key.startsWith('đ')) return 'đ';
  const base = stripDiacritics(key).base ?? key;
  return ONSETS.vi.exec(base)?.[0] ?? '';
}

function* alternating(
  keys: readonly string[],
  onsets: readonly string[],
  first: number,
  language: Language,
): Generator<Twister> {
  for (const [left, right, sounds] of PAIRS[language]) {
    let run: number[] = [];
    const told = (): Twister | null => {
      const sides = run.map((i) => left.includes(onsets[i] ?? ''));
      const switches = sides.slice(1).filter((side, i) => side !== sides[i]).length;
      const words = new Set(run.map((i) => keys[i])).size;
      if (run.length < LEAST_ALTERNATING || switches < LEAST_SWITCHES || words < LEAST_ALTERNATING - 1) return null;
      return { first: first + (run[0] ?? 0), last: first + (run.at(-1) ?? 0) + 1, sounds, how: 'alternating' };
    };
    for (let i = 0; i <= onsets.length; i++) {
      const onset = onsets[i] ?? '';
      const belongs = i < onsets.length && (left.includes(onset) || right.includes(onset)) && !SMALL.has(keys[i] ?? '');
      if (belongs && (run.length === 0 || i - (run.at(-1) ?? i) <= MOST_BETWEEN + 1)) run.push(i);
      else if (belongs || i === onsets.length || i - (run.at(-1) ?? i) > MOST_BETWEEN) {
        const twister = told();
        if (twister !== null) yield twister;
        run = belongs ? [i] : [];
      }
    }
  }
}

function* repeated(
  keys: readonly string[],
  onsets: readonly string[],
  first: number,
  language: Language,
): Generator<Twister> {
  let run: number[] = [];
  for (let i = 0; i <= onsets.length; i++) {
    if (i < onsets.length && language === 'en' && SMALL.has(keys[i] ?? '')) continue;
    const onset = onsets[i] ?? '';
    if (i < onsets.length && onset !== '' && onset === (onsets[run[0] ?? i] ?? '')) {
      run.push(i);
      continue;
    }
    const words = new Set(run.map((at) => keys[at])).size;
    if (run.length >= LEAST_REPEATED[language] && words >= LEAST_REPEATED[language] - 1) {
      yield {
        first: first + (run[0] ?? 0),
        last: first + (run.at(-1) ?? 0) + 1,
        sounds: onsets[run[0] ?? 0] ?? '',
        how: 'repeated',
      };
    }
    run = i < onsets.length && onset !== '' ? [i] : [];
  }
}

/** Runs within one breath that trip the tongue. Linear. */
export function twistersIn(block: Block, { first, last }: Breath, language: Language): Twister[] {
  const keys = block.tokens.key.slice(first, last);
  const onsets = keys.map((key) => onsetOf(key, language));
  return [...alternating(keys, onsets, first, language), ...repeated(keys, onsets, first, language)];
}
