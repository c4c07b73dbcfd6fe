import * as z from 'zod';
import type { Language } from '../language';
import { lazily } from '../lazily';
import { phraseKeys } from '../text/fold';
import type { Analysis, Place, Span } from '../text/types';
import { othersSpeaking } from './address/speech';
import { blocksOf, tokenText } from './blocks';
import type { BlockAt } from './blocks';
import { matchesPath } from './paths';
import { placeSet } from './place-set';
import { emptyTerm } from './rule-error';
import { breathsOf, directionsIn, jointOf } from './sayability/breaths';
import type { Breath } from './sayability/breaths';
import { unsayablesIn } from './sayability/symbols';
import { twistersIn } from './sayability/twisters';
import { compileTerms } from './terms';
import type { BlockFilter, CheckKind, Observation } from './types';

const phrases = lazily(() => z.array(z.string()).default([]));

const optionsSchema = lazily(() =>
  z.strictObject({
    /** Most syllables between two pauses: a calm speaker's breath. */
    maxSyllables: z.number().int().min(5).default(25),
    twisters: z.boolean().default(true),
    symbols: z.boolean().default(true),
    /** The script must begin with one of these. */
    opening: phrases(),
    /** The script must end with one of these. */
    closing: phrases(),
    /** Fields that are spoken; `*` stands for one segment. Default: everything but headings. */
    paths: z.array(z.string().trim().min(1)).optional(),
    exceptions: phrases(),
  }),
);
export type SayabilityOptions = z.infer<ReturnType<typeof optionsSchema>>;

/** Words for a sign, parted from the words that the sign touched: “20%” → “20 phần trăm”. */
function spaced(words: string, text: string, { start, end }: Span): string {
  const touches = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
  return `${touches(text.charAt(start - 1)) ? ' ' : ''}${words}${touches(text.charAt(end)) ? ' ' : ''}`;
}

/** Words at either edge in which the mandatory phrase must stand. */
const OPENING_WORDS = 20;
const CLOSING_WORDS = 30;

const keysOf = (list: readonly string[], name: string): string[] =>
  list.map((phrase, i) => {
    const keys = phraseKeys(phrase);
    if (keys.length === 0) throw emptyTerm(`${name}.${i}`);
    return ` ${keys.join(' ')} `;
  });

/** Staff scripts: can this be said in one breath, without tripping, and does it begin and end as it must? */
export const sayability: CheckKind<SayabilityOptions> = {
  meta: {
    id: 'sayability',
    summary: { vi: 'Kịch bản dễ nói thành lời', en: 'Scripts that are easy to say' },
    why: {
      vi: 'Kịch bản là để nói: câu quá dài, líu lưỡi hay viết tắt thì nhân viên sẽ vấp.',
      en: 'A script is spoken: staff stumble over long breaths, tongue-twisters and abbreviations.',
    },
    dimension: 'form',
    severity: 'warning',
    options: optionsSchema,
    messages: {
      breath: {
        vi: 'Đoạn này {count} âm tiết mới được nghỉ, quá một hơi nói ({max}): tách câu hoặc thêm chỗ ngắt.',
        en: 'This runs for {count} syllables without a pause, more than one breath ({max}): part the sentence.',
      },
      alternating: {
        vi: '“{actual}” dễ líu lưỡi (âm {sounds} đan nhau): đổi từ hoặc đảo trật tự.',
        en: '“{actual}” trips the tongue (sounds {sounds} in turn): change a word or the order.',
      },
      repeated: {
        vi: '“{actual}” dễ líu lưỡi (lặp âm đầu “{sounds}”): đổi một vài từ.',
        en: '“{actual}” trips the tongue (the sound “{sounds}” again and again): change a word or two.',
      },
      symbol: {
        vi: '“{actual}” không đọc thành lời được: viết ra chữ.',
        en: '“{actual}” cannot be said: write it in words.',
      },
      abbreviation: {
        vi: '“{actual}” là chữ viết tắt: viết đủ như khi nói.',
        en: '“{actual}” is an abbreviation: write what is to be said.',
      },
      opening: { vi: 'Kịch bản chưa mở đầu bằng “{expected}”.', en: 'The script does not open with “{expected}”.' },
      closing: { vi: 'Kịch bản chưa kết bằng “{expected}”.', en: 'The script does not close with “{expected}”.' },
    },
    fixable: true,
  },
  compile(options) {
    const exceptions = compileTerms(
      options.exceptions.map((term, i) => ({ term, path: `exceptions.${i}` })),
      { ignoreCase: true },
    );
    const opening = keysOf(options.opening, 'opening');
    const closing = keysOf(options.closing, 'closing');

    const isSpoken = ({ path, block }: BlockAt): boolean =>
      block.tokens.count > 0 &&
      (options.paths === undefined
        ? block.kind !== 'heading' && block.kind !== 'altText' && block.kind !== 'caption'
        : options.paths.some((pattern) => matchesPath(pattern, path)));

    function breath({ unit, index, block }: BlockAt, item: Breath, language: Language): Observation | null {
      if (item.syllables <= options.maxSyllables) return null;
      const start = block.tokens.start[item.first] ?? 0;
      const end = block.tokens.end[item.last - 1] ?? 0;
      const joint = jointOf(block, item, language);
      const at = joint === null ? 0 : (block.tokens.start[joint] ?? 0);
      const parted = joint === null ? [] : [`${block.text.slice(start, at).trimEnd()}, ${block.text.slice(at, end)}`];
      return {
        place: { unit, block: index, start, end },
        message: 'breath',
        values: { count: item.syllables, max: options.maxSyllables },
        expected: parted,
        replacements: parted,
        confidence: 0.85,
      };
    }

    function* inBlock(at: BlockAt, language: Language): Generator<Observation & { place: Place }> {
      const { unit, index, block } = at;
      const silent = directionsIn(block);
      const placeOf = ({ start, end }: Span): Place => ({ unit, block: index, start, end });
      for (const item of breathsOf(block, language, silent)) {
        const told = breath(at, item, language);
        if (told !== null && told.place !== null) yield { ...told, place: told.place };
        for (const { first, last, sounds, how } of options.twisters ? twistersIn(block, item, language) : []) {
          const place = placeOf({ start: block.tokens.start[first] ?? 0, end: block.tokens.end[last - 1] ?? 0 });
          const actual = block.text.slice(place.start, place.end);
          yield { place, message: how, values: { actual, sounds }, severity: 'suggestion', confidence: 0.6 };
        }
      }
      for (const { message, read, ...span } of options.symbols ? unsayablesIn(block, language, silent) : []) {
        const place = placeOf(span);
        const replacements = read.map((words) => spaced(words, block.text, span));
        const [only] = replacements.length === 1 ? replacements : [];
        yield {
          place,
          message,
          values: { actual: block.text.slice(place.start, place.end) },
          expected: read,
          // Where there is one way to read it, nobody need choose.
          ...(only === undefined ? { replacements } : { replacement: only }),
          confidence: message === 'symbol' ? 0.8 : 0.75,
        };
      }
    }

    function* edges(spoken: readonly BlockAt[]): Generator<Observation> {
      const first = spoken[0];
      const last = spoken.at(-1);
      if (first === undefined || last === undefined) return;
      const head = ` ${first.block.tokens.key.slice(0, OPENING_WORDS).join(' ')} `;
      const tail = ` ${last.block.tokens.key.slice(-CLOSING_WORDS).join(' ')} `;
      if (opening.length > 0 && !opening.some((phrase) => head.includes(phrase))) {
        const place = {
          unit: first.unit,
          block: first.index,
          start: 0,
          end: (tokenText(first.block, 0) || first.block.text).length + (first.block.tokens.start[0] ?? 0),
        };
        yield {
          place,
          message: 'opening',
          values: { expected: options.opening.join(' / ') },
          expected: options.opening,
          severity: 'error',
        };
      }
      if (closing.length > 0 && !closing.some((phrase) => tail.includes(phrase))) {
        const { tokens } = last.block;
        const place = {
          unit: last.unit,
          block: last.index,
          start: tokens.start[tokens.count - 1] ?? 0,
          end: tokens.end[tokens.count - 1] ?? 0,
        };
        yield {
          place,
          message: 'closing',
          values: { expected: options.closing.join(' / ') },
          expected: options.closing,
          severity: 'error',
        };
      }
    }

    const spokenBlocks = (analysis: Analysis, reads: BlockFilter): BlockAt[] =>
      [...blocksOf(analysis, reads)].filter(isSpoken);

    return {
      phrases: exceptions.phrases,
      *inspect(analysis, hits, reads): Generator<Observation> {
        const exempt = placeSet(exceptions.match(analysis, hits));
        const spoken = spokenBlocks(analysis, reads);
        for (const at of spoken) {
          const others = placeSet(
            othersSpeaking(at.block).map((span) => ({ ...span, unit: at.unit, block: at.index })),
          );
          const language = at.block.language ?? analysis.language ?? 'vi';
          for (const observation of inBlock(at, language)) {
            if (!exempt.covers(observation.place) && !others.covers(observation.place)) yield observation;
          }
        }
        yield* edges(spoken);
      },
    };
  },
};
