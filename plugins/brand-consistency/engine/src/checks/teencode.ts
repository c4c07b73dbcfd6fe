import * as z from 'zod';
import { lazily } from '../lazily';
import type { Analysis, Block, Place } from '../text/types';
import { othersSpeaking } from './address/speech';
import { blocksOf, gapAfter, gapBefore, sentenceAt, tokenText } from './blocks';
import type { BlockAt } from './blocks';
import { isAllCaps, isCapitalised } from './letter-case';
import { placeSet } from './place-set';
import { chatShape, isClipped } from './teencode/shapes';
import { isAbbreviation } from './teencode/abbreviations';
import { MILD_ENGLISH, STRONG_ENGLISH } from './teencode/words-en';
import { PHRASE_SPELLINGS, STRONG_SPELLINGS, WEAK_SPELLINGS } from './teencode/data/words-vi';
import type { ChatSpelling } from './teencode/data/words-vi';
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

const viStrong = lazily(() => tableOf(STRONG_SPELLINGS));
const viWeak = lazily(() => tableOf(WEAK_SPELLINGS));
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

/** Glued to a number, a sign or another word: a unit, a file, a handle, a code, a list letter. */
function isGlued(block: Block, token: number): boolean {
  const before = gapBefore(block, token);
  const after = gapAfter(block, token);
  if (/[-/.@#_&+'’]$/u.test(before) || /^(?:[-/@_&+)'’:]|\.\S)/u.test(after)) return true;
  return token > 0 && /\d$/u.test(tokenText(block, token - 1)) && /^\s?$/u.test(before);
}

/** Names and abbreviations bear capitals; chat is typed small, or with the sentence's own capital. */
function isTypedSmall(block: Block, token: number): boolean {
  const text = tokenText(block, token);
  if (text === text.toLowerCase()) return true;
  if (isAllCaps(text) || !isCapitalised(text)) return false;
  return sentenceAt(block, block.tokens.start[token] ?? 0)?.start === block.tokens.start[token];
}

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
    const phrases = PHRASE_SPELLINGS.filter(({ written }) => !allowed.has(written));

    function readWord(at: BlockAt, token: number, vietnamese: boolean): Found | null {
      const { block, unit, index } = at;
      const key = block.tokens.key[token] ?? '';
      if (allowed.has(key) || isAbbreviation(key)) return null;
      const strong = vietnamese ? viStrong() : enStrong();
      const weak = vietnamese ? viWeak() : enMild();
      const normal = strong.get(key) ?? weak.get(key);
      const shape = normal === undefined && vietnamese ? chatShape(key) : null;
      const clipped = normal === undefined && shape === null && vietnamese && isClipped(key);
      if (normal === undefined && shape === null && !clipped) return null;
      if (!isTypedSmall(block, token) || isGlued(block, token)) return null;
      const start = block.tokens.start[token] ?? 0;
      const end = block.tokens.end[token] ?? 0;
      return {
        unit,
        block: index,
        start,
        end,
        normal: normal ?? shape?.normal ?? [],
        certainty: strong.has(key) || shape !== null ? 'strong' : 'weak',
        message: shape?.how === 'held' ? 'held' : (normal ?? shape?.normal ?? []).length > 0 ? 'chat' : 'clipped',
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
