import { COMMON_WORDS } from './common-words';
import type { RuleDiagnostic } from './diagnostic';
import type { RuleUses } from './never-matches';
import { NEUTRAL_TEXTS } from './neutral-texts';
import { optionOf, type TermUse } from './term-uses';

const SHORT_INSIDE_WORDS = 2;

function isWide({ key, literal }: TermUse, insideWords: boolean): boolean {
  if (insideWords) return /^[\p{L}\p{M}]+$/u.test(literal) && literal.length <= SHORT_INSIDE_WORDS;
  return COMMON_WORDS.has(key);
}

const wide = (rule: string, path: string, message: RuleDiagnostic['message']): RuleDiagnostic => ({
  severity: 'warning',
  code: 'TOO_WIDE',
  rule,
  path,
  message,
  cure: {
    en: 'Name the whole phrase that the brand avoids, or the exceptions in which the word is right.',
    vi: 'Ghi cả cụm từ mà thương hiệu tránh, hoặc các ngoại lệ trong đó từ này là đúng.',
  },
});

const commonWord = ({ written }: TermUse, insideWords: boolean): RuleDiagnostic['message'] =>
  insideWords
    ? {
        en: `“${written}” is looked for inside words too, so it is found in nearly every text.`,
        vi: `“${written}” được tìm cả bên trong từ khác nên gần như văn bản nào cũng có.`,
      }
    : {
        en: `“${written}” is a word of nearly every text.`,
        vi: `“${written}” là từ mà gần như văn bản nào cũng có.`,
      };

/** Share of the neutral sentences from which a pattern minds everything. */
const MINDS_EVERYTHING = 0.5;

/** Terms that are a common word, or letters looked for inside words, and patterns that find fault with anything. */
export function tooWide(uses: readonly RuleUses[]): RuleDiagnostic[] {
  return uses.flatMap(({ source, terms, patterns }) => {
    const insideWords = optionOf(source, 'nonword') === true;
    const found = new Map<string, RuleDiagnostic>();
    for (const term of terms) {
      if (term.role !== 'avoid' || !isWide(term, insideWords)) continue;
      found.set(term.path, wide(term.rule, term.path, commonWord(term, insideWords)));
    }
    for (const { role, written, rule, path, pattern } of patterns) {
      const minded = role === 'avoid' ? NEUTRAL_TEXTS.filter((text) => pattern.matchesIn(text).length > 0).length : 0;
      if (minded < NEUTRAL_TEXTS.length * MINDS_EVERYTHING) continue;
      const share = `${minded}/${NEUTRAL_TEXTS.length}`;
      const message = {
        en: `“${written}” finds fault with ${share} ordinary sentences.`,
        vi: `“${written}” bắt lỗi ${share} câu bình thường.`,
      };
      found.set(path, wide(rule, path, message));
    }
    return [...found.values()];
  });
}
