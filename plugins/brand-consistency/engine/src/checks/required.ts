import * as z from 'zod';
import { lazily } from '../lazily';
import { foldText, phraseKeys } from '../text/fold';
import type { AnalysedUnit, Analysis } from '../text/types';
import { blockAt, blocksOf } from './blocks';
import { readTerm } from './patterns';
import type { BlockFilter, CheckKind } from './types';

const optionsSchema = lazily(() =>
  z.strictObject({
    /** Any one of these is enough. */
    any: z.array(z.string()).min(1),
    /** What the content is called in the message; default: the first phrases. */
    name: z.string().optional(),
  }),
);
export type RequiredOptions = z.infer<ReturnType<typeof optionsSchema>>;

const NAMED_PHRASES = 3;
const PHONE = /^[+\d][\d\s.()-]{5,}$/;

const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D').normalize('NFC');

const onlyDigits = (text: string): string => text.replace(/\D/gu, '');

/** Numbers as people dial them: “1900.1234” and “19001234” are both “1900 1234”. */
function holdsNumber(text: string, digits: string): boolean {
  const runs = text.match(/\d(?:[\s.()-]{0,2}\d){5,}/gu) ?? [];
  return runs.some((run) => onlyDigits(run).includes(digits));
}

const foldCase = (text: string): string => foldText(text).toLowerCase();

/** A unit's source without its comments: what stands in them nobody reads. */
function readSource({ source, comments }: AnalysedUnit): string {
  let [read, from] = ['', 0];
  for (const { start, end } of [...comments].sort((a, b) => a.start - b.start)) {
    read += source.slice(from, start);
    from = Math.max(from, end);
  }
  return read + source.slice(from);
}

function holdsSpelling(analysis: Analysis, phrases: readonly string[], reads: BlockFilter): boolean {
  // Addresses (mail, web) are masked in the blocks, so only the source can tell.
  const signs = phrases.filter((phrase) => /[^\p{L}\p{N}\p{M}\s]/u.test(phrase)).map(foldCase);
  const numbers = phrases.filter((phrase) => PHONE.test(phrase)).map(onlyDigits);
  if (signs.length === 0 && numbers.length === 0) return false;
  return analysis.units.some((unit) => {
    if (!unit.blocks.some(reads)) return false;
    const source = foldCase(readSource(unit));
    return signs.some((sign) => source.includes(sign)) || numbers.some((number) => holdsNumber(source, number));
  });
}

/** Content that must be there: one phrase, or any of several. */
export const required: CheckKind<RequiredOptions> = {
  meta: {
    id: 'required',
    summary: { vi: 'Nội dung bắt buộc phải có', en: 'Content that must be there' },
    why: {
      vi: 'Khách, hoặc luật, chờ thấy điều này ở đây.',
      en: 'Customers, or the law, expect to find this here.',
    },
    dimension: 'positioning',
    severity: 'error',
    options: optionsSchema,
    messages: {
      missing: {
        vi: 'Thiếu “{missing}”. Hãy thêm vào nội dung này.',
        en: '“{missing}” is missing. Add it to this text.',
      },
    },
    fixable: false,
  },
  compile(options) {
    const parts = options.any.map((term, i) => readTerm(term, `any.${i}`));
    const patterns = parts.flatMap((part) => (part.kind === 'pattern' ? [part.pattern] : []));
    const literals = parts.flatMap((part) => (part.kind === 'phrases' ? part.phrases : []));
    const worded = literals.filter((phrase) => phraseKeys(phrase).length > 0);
    const bare = worded.map(withoutMarks).filter((phrase, i) => phrase !== worded[i]);
    const right = [...patterns, ...worded];
    const sayable = options.any.filter((_, i) => parts[i]?.kind === 'phrases');
    const missing = options.name ?? options.any.slice(0, NAMED_PHRASES).join(' / ');
    return {
      phrases: [...right, ...bare],
      *inspect(analysis, hits, reads) {
        if (analysis.characters === 0) return;
        if ([...blocksOf(analysis, reads)].length === 0) return;
        // Text messages are often sent without diacritics; there the bare spelling is the right one.
        const isThere = hits.some((hit) => hit.phrase < right.length || blockAt(analysis, hit)?.undiacritised === true);
        if (isThere || holdsSpelling(analysis, literals, reads)) return;
        yield { place: null, message: 'missing', values: { missing }, expected: sayable };
      },
    };
  },
};
