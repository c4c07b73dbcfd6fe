import { MEASURES, measureOf } from '../consistency/measures';
import type { Examination } from '../examine';
import { stopWordsOf } from '../learn/terms/stop-words';
import type { Language } from '../language';
import { stem } from '../text/natural';
import type { Block } from '../text/types';
import type { TextProfile, VoiceScale, ZValue } from './types';

const HAS_LETTER = /\p{L}/u;
/** Letters of an English word that tells something. */
const SHORTEST_ENGLISH = 3;

interface Counting {
  readonly counts: Map<string, number>;
  readonly wordings: Map<string, string>;
}

function count({ counts, wordings }: Counting, key: string, wording: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
  const known = wordings.get(key);
  if (known === undefined || wording < known) wordings.set(key, wording);
}

/** Words that tell something: no function words, no numbers, none of the silent ones. */
function countBlock(block: Block, language: Language, silent: ReadonlySet<string>, into: Counting): void {
  const { breaking } = stopWordsOf(language);
  const { key: keys, start, end } = block.tokens;
  const tells = (key: string): boolean => HAS_LETTER.test(key) && !breaking.has(key) && !silent.has(key);
  const text = (from: number, to: number): string => block.text.slice(start[from] ?? 0, end[to] ?? 0).toLowerCase();
  keys.forEach((key, at) => {
    if (!tells(key)) return;
    if (language === 'en') {
      if (key.length >= SHORTEST_ENGLISH) count(into, stem(key), text(at, at));
      return;
    }
    count(into, key, text(at, at));
    const next = keys[at + 1];
    // Most Vietnamese words are two syllables; a sign between them parts them.
    if (next !== undefined && tells(next) && (start[at + 1] ?? 0) - (end[at] ?? 0) === 1)
      count(into, `${key} ${next}`, text(at, at + 1));
  });
}

/** What a text is compared by: its voice in units of the scale, and its telling words. */
export function profileOfText(
  { analysis, voice }: Examination,
  language: Language,
  scale: VoiceScale,
  silent: ReadonlySet<string>,
): TextProfile {
  const into: Counting = { counts: new Map(), wordings: new Map() };
  for (const { blocks } of analysis.units)
    for (const block of blocks)
      if ((block.language ?? language) === language) countBlock(block, language, silent, into);
  return {
    ...into,
    voice: MEASURES.map((name): ZValue | null => {
      const { value, low, high } = measureOf(voice, name);
      const { centre, spread } = scale[language][name];
      return value === null ? null : { z: (value - centre) / spread, uncertainty: (high - low) / 2 / spread };
    }),
  };
}
