import { inspectRule } from '../checks/rules';
import { analyse } from '../text/analyse';
import type { RulesById } from './ask-rule';
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
export function tooWide(uses: readonly RuleUses[], compiled: RulesById): RuleDiagnostic[] {
  const neutral = analyse(NEUTRAL_TEXTS.map((text, index) => ({ path: String(index), text, format: 'plain' })));
  return uses.flatMap(({ source, terms, patterns }) => {
    const insideWords = optionOf(source, 'nonword') === true;
    const found = new Map<string, RuleDiagnostic>();
    for (const term of terms) {
      if (term.role !== 'avoid' || !isWide(term, insideWords)) continue;
      found.set(term.path, wide(term.rule, term.path, commonWord(term, insideWords)));
    }
    const own = compiled.get(source.rule.id);
    const [pattern] = patterns;
    if (own === undefined || pattern === undefined) return [...found.values()];
    const minded = new Set([...inspectRule(own.rule, neutral, [], () => true)].map(({ unit }) => unit));
    if (minded.size >= NEUTRAL_TEXTS.length * MINDS_EVERYTHING) {
      const share = `${minded.size}/${NEUTRAL_TEXTS.length}`;
      const message = {
        en: `“${pattern.written}” finds fault with ${share} ordinary sentences.`,
        vi: `“${pattern.written}” bắt lỗi ${share} câu bình thường.`,
      };
      found.set(pattern.path, wide(pattern.rule, pattern.path, message));
    }
    return [...found.values()];
  });
}
