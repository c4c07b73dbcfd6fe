import * as z from 'zod';
import { lazily } from '../lazily';
import type { Analysis, Block, Place } from '../text/types';
import { othersSpeaking } from './address/speech';
import { isAbbreviation } from '../chat-spelling/abbreviations';
import { phraseSpellings, type ChatSpelling } from '../chat-spelling/data/words-vi';
import { isTypedAsChat, readChatSpelling, type ChatReading } from '../chat-spelling/read';
import { blocksOf } from './blocks';
import type { BlockAt } from './blocks';
import { placeSet } from './place-set';
import { MILD_ENGLISH, STRONG_ENGLISH } from './teencode/words-en';
import { compileTerms } from './terms';
import { phraseKeys } from '../text/fold';
import type { BlockFilter, CheckKind, Observation, PhraseHit } from './types';

const optionsSchema = lazily(() =>
  z.strictObject({
    /** Spellings that the brand allows itself (“hihi”, “gonna”). */
    allow: z.array(z.string()).default([]),
    /** Names and phrases that are no chat spelling. */
    exceptions: z.array(z.string()).default([]),
    /** Also tell short forms that may mean something else when they stand alone. */
    strict: z.boolean().default(false),
  }),
);
export type TeencodeOptions = z.infer<ReturnType<typeof optionsSchema>>;

interface Found extends Place {
  readonly normal: readonly string[];
  readonly certainty: 'strong' | 'weak';
  readonly message: 'chat' | 'held' | 'clipped';
}

const tableOf = (spellings: readonly ChatSpelling[]): ReadonlyMap<string, readonly string[]> =>
  new Map(spellings.map(({ written, normal }) => [phraseKeys(written).join(' '), normal] as const));

const enStrong = lazily(() => tableOf(STRONG_ENGLISH));
const enMild = lazily(() => tableOf(MILD_ENGLISH));

const MARKED_WORD = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/u;
const MARKED_SHARE = 0.25;

/** Dense chat is hard to tell from other languages: a quarter of the words with Vietnamese marks decides. */
function isVietnamese(block: Block, analysis: Analysis): boolean {
  const language = block.language ?? analysis.language ?? 'vi';
  if (language === 'vi') return true;
  const marked = block.tokens.key.filter((key) => MARKED_WORD.test(key)).length;
  return marked >= 2 && marked >= block.tokens.count * MARKED_SHARE;
}

function readEnglish(key: string): ChatReading | null {
  const strong = enStrong().get(key);
  const normal = strong ?? enMild().get(key);
  if (normal === undefined || isAbbreviation(key)) return null;
  return { normal, certainty: strong === undefined ? 'weak' : 'strong', how: 'listed' };
}

const wordingOf = ({ how, normal }: ChatReading): Found['message'] =>
  how === 'held' ? 'held' : normal.length > 0 ? 'chat' : 'clipped';

/** Chat spelling: teencode in Vietnamese, text speak in English. */
export const teencode: CheckKind<TeencodeOptions> = {
  meta: {
    id: 'teencode',
    summary: { vi: 'Viết tắt, viết lệch kiểu chat (teencode)', en: 'Chat spelling' },
    why: {
      vi: 'Kiểu viết chat làm người đọc khó hiểu và hạ giọng của thương hiệu.',
      en: "Chat spelling is hard on readers and lowers the brand's voice.",
    },
    dimension: 'tone',
    severity: 'warning',
    options: optionsSchema,
    messages: {
      chat: {
        vi: 'Viết “{expected}” thay cho “{actual}” (kiểu chat).',
        en: 'Write “{expected}”, not “{actual}” (chat spelling).',
      },
      held: {
        vi: 'Viết “{expected}”, không kéo dài chữ (“{actual}”).',
        en: 'Write “{expected}” without held letters (“{actual}”).',
      },
      clipped: {
        vi: 'Viết đủ chữ thay cho “{actual}” (viết tắt kiểu chat).',
        en: 'Write “{actual}” in full (clipped as in chat).',
      },
    },
    fixable: true,
  },
  compile(options) {
    const allowed = new Set(options.allow.map((word) => phraseKeys(word).join(' ')));
    const exceptions = compileTerms(
      options.exceptions.map((term, i) => ({ term, path: `exceptions.${i}` })),
      { ignoreCase: true },
    );
    const phrases = phraseSpellings().filter(({ written }) => !allowed.has(written));

    function readWord(at: BlockAt, token: number, vietnamese: boolean): Found | null {
      const { block, unit, index } = at;
      const key = block.tokens.key[token] ?? '';
      if (allowed.has(key)) return null;
      const reading = vietnamese ? readChatSpelling(key) : readEnglish(key);
      if (reading === null || reading.certainty === 'faint' || !isTypedAsChat(block, token)) return null;
      return {
        unit,
        block: index,
        start: block.tokens.start[token] ?? 0,
        end: block.tokens.end[token] ?? 0,
        normal: reading.normal,
        certainty: reading.certainty,
        message: wordingOf(reading),
      };
    }

    function* inBlock(at: BlockAt, analysis: Analysis): Generator<Found> {
      const vietnamese = isVietnamese(at.block, analysis);
      for (let token = 0; token < at.block.tokens.count; token++) {
        const found = readWord(at, token, vietnamese);
        if (found !== null) yield found;
      }
    }

    function phraseHits(hits: readonly PhraseHit[], analysis: Analysis): Found[] {
      return hits.flatMap(({ unit, block: index, start, end, phrase }): Found[] => {
        const spelling = phrases[phrase];
        const block = analysis.units[unit]?.blocks[index];
        if (spelling === undefined || block === undefined || !isVietnamese(block, analysis)) return [];
        return [{ unit, block: index, start, end, normal: spelling.normal, certainty: 'strong', message: 'chat' }];
      });
    }

    /** A short form alone may be anything; beside other chat it is chat. */
    const inCompany = (found: readonly Found[]): readonly Found[] => {
      if (options.strict || found.some(({ certainty }) => certainty === 'strong')) return found;
      const forms = new Set(found.map(({ start, end }) => `${start}-${end}`));
      return forms.size >= 2 ? found : [];
    };

    return {
      phrases: [...phrases.map(({ written }) => written), ...exceptions.phrases],
      *inspect(analysis, hits, reads: BlockFilter): Generator<Observation> {
        const own = phraseHits(
          hits.filter((hit) => hit.phrase < phrases.length),
          analysis,
        );
        const exempt = placeSet(
          exceptions.match(
            analysis,
            hits
              .filter((hit) => hit.phrase >= phrases.length)
              .map((hit) => ({ ...hit, phrase: hit.phrase - phrases.length })),
          ),
        );
        const covered = placeSet(own);
        for (const at of blocksOf(analysis, reads)) {
          const { block, unit, index } = at;
          const mine = own.filter((found) => found.unit === unit && found.block === index);
          const words = [...inBlock(at, analysis)].filter((found) => !covered.covers(found));
          if (mine.length + words.length === 0) continue;
          const others = placeSet(othersSpeaking(block).map((span) => ({ ...span, unit, block: index })));
          const all = [...mine, ...words].filter((found) => !exempt.covers(found) && !others.covers(found));
          for (const { normal, certainty, message, ...place } of [...inCompany(all)].sort(
            (a, b) => a.start - b.start,
          )) {
            const actual = block.text.slice(place.start, place.end);
            const wordings = normal.filter((word) => !word.startsWith('('));
            const [best] = wordings;
            yield {
              place,
              message: best === undefined && message === 'chat' ? 'clipped' : message,
              values: { actual, expected: wordings.join(' / ') },
              expected: wordings,
              ...(best !== undefined && wordings.length === 1
                ? {
                    replacement:
                      actual.charAt(0) === actual.charAt(0).toUpperCase() &&
                      actual.charAt(0) !== actual.charAt(0).toLowerCase()
                        ? best.charAt(0).toUpperCase() + best.slice(1)
                        : best,
                  }
                : {}),
              confidence: certainty === 'strong' ? 0.9 : 0.6,
            };
          }
        }
      },
    };
  },
};
