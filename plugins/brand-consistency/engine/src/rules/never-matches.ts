import type { SourcedRule } from '../brandbook/sourced-rule';
import type { Brandbook } from '../brandbook/schema';
import { placeOf } from '../brandbook/source-path';
import type { CompiledRules } from '../checks/compile-rules';
import { phraseKeys } from '../text/fold';
import { MASK } from '../text/characters';
import type { Vocabulary } from '../text/vocabulary';
import { hitsByRule } from '../checks/rules';
import { askRule, type RulesById } from './ask-rule';
import type { RuleDiagnostic } from './diagnostic';
import { analysisOf, phraseBlock } from './phrase-blocks';
import { isPlain, optionOf, type PatternUse, type TermUse } from './term-uses';

export interface RuleUses {
  readonly source: SourcedRule;
  readonly terms: readonly TermUse[];
  readonly patterns: readonly PatternUse[];
}

const LIMITS = ['languages', 'touchpoints', 'stages'] as const;

function emptyLimit(source: SourcedRule, limit: (typeof LIMITS)[number]): RuleDiagnostic {
  return {
    severity: 'error',
    code: 'NEVER_SCOPE',
    rule: source.rule.id,
    path: placeOf(source, limit),
    message: {
      en: `“${limit}” is an empty list, so this rule holds nowhere.`,
      vi: `“${limit}” là danh sách trống nên quy tắc này không dùng ở đâu cả.`,
    },
    cure: {
      en: `Name at least one, or delete “${limit}”: then the rule holds everywhere.`,
      vi: `Ghi ít nhất một mục, hoặc xoá “${limit}” để quy tắc dùng ở mọi nơi.`,
    },
  };
}

/** Rules whose own limits leave them nothing to read. */
export function outOfReach(
  sourced: readonly SourcedRule[],
  { brand }: Brandbook,
  compiled: RulesById,
): RuleDiagnostic[] {
  return sourced.flatMap((source): RuleDiagnostic[] => {
    const { id: rule, scope } = source.rule;
    // Manners are heard in both languages, whatever the brand writes.
    if (source.path.startsWith('personality.')) return [];
    const found = LIMITS.filter((limit) => scope?.[limit]?.length === 0).map((limit) => emptyLimit(source, limit));
    if (compiled.get(rule)?.rule.reach?.never === true) {
      const written = [scope?.within ?? ''].flat().join(', ');
      found.push({
        severity: 'error',
        code: 'NEVER_SCOPE',
        rule,
        path: placeOf(source, 'scope'),
        message: {
          en: `No block can be in the scope “${written}”, so this rule reads nothing.`,
          vi: `Không đoạn nào thuộc phạm vi “${written}” nên quy tắc này không đọc được gì.`,
        },
        cure: {
          en: 'Use scopes that can go together, for example heading & ~heading.h1. Header cells of tables are table.cell; code and front matter are not read.',
          vi: 'Dùng các phạm vi có thể đi cùng nhau, ví dụ heading & ~heading.h1. Ô tiêu đề của bảng là table.cell; mã và phần front matter không được đọc.',
        },
      });
    }
    const languages = scope?.languages;
    if (
      languages !== undefined &&
      languages.length > 0 &&
      !languages.some((language) => brand.languages.includes(language))
    ) {
      found.push({
        severity: 'warning',
        code: 'NEVER_LANGUAGE',
        rule,
        path: source.path,
        message: {
          en: `This rule is for ${languages.join(', ')}, but the brand writes ${brand.languages.join(', ')}.`,
          vi: `Quy tắc này dành cho ${languages.join(', ')}, nhưng thương hiệu viết bằng ${brand.languages.join(', ')}.`,
        },
        cure: {
          en: 'Add the language to brand.languages, or take the limit off the rule.',
          vi: 'Thêm ngôn ngữ vào brand.languages, hoặc bỏ giới hạn ngôn ngữ của quy tắc.',
        },
      });
    }
    return found;
  });
}

type Never = Pick<RuleDiagnostic, 'severity' | 'code' | 'message' | 'cure'>;

const masked = (written: string): Never => ({
  severity: 'error',
  code: 'NEVER_READ',
  message: {
    en: `“${written}” is never found: addresses, placeholders and code are not read as words.`,
    vi: `Không bao giờ tìm thấy “${written}”: địa chỉ web, email, biến và mã không được đọc như từ.`,
  },
  cure: {
    en: 'Write the words around it, or the name without the address.',
    vi: 'Ghi các từ xung quanh, hoặc chỉ ghi tên mà không kèm địa chỉ.',
  },
});

const excepted = (written: string, exception: string): Never => ({
  severity: 'error',
  code: 'NEVER_EXCEPTED',
  message: {
    en: `“${written}” is never told: the exception “${exception}” covers it wherever it stands.`,
    vi: `“${written}” không bao giờ bị báo: ngoại lệ “${exception}” luôn che nó.`,
  },
  cure: {
    en: 'Make the exception a longer phrase, or delete the term.',
    vi: 'Ghi ngoại lệ thành cụm từ dài hơn, hoặc xoá từ này.',
  },
});

const unmatched = (written: string): Never => ({
  severity: 'error',
  code: 'NEVER_MATCHES',
  message: {
    en: `“${written}” is not found even in a text that says just this.`,
    vi: `Không tìm thấy “${written}” ngay cả trong văn bản chỉ có cụm từ đó.`,
  },
  cure: {
    en: 'Write it as it stands in texts; brand-check lint --explain shows what the rule looks for.',
    vi: 'Ghi đúng như trong văn bản; brand-check lint --explain cho biết quy tắc tìm gì.',
  },
});

const impossible = (written: string): Never => ({
  severity: 'error',
  code: 'NEVER_MATCHES',
  message: {
    en: `No text can match “${written}”: it asks for something where it cannot be.`,
    vi: `Không văn bản nào khớp với “${written}”: mẫu đòi điều không thể có ở chỗ đó.`,
  },
  cure: {
    en: 'Put ^ at the beginning, $ at the end, and \\b only between a word and something else; a sign itself is \\^ or \\$.',
    vi: 'Đặt ^ ở đầu, $ ở cuối, \\b chỉ giữa từ và thứ khác; muốn tìm chính dấu đó thì viết \\^ hoặc \\$.',
  },
});

/** Patterns that no text can match, and those that an exception of their own rule covers. */
function neverOf(source: SourcedRule, { written, literal, pattern }: PatternUse): Never | null {
  if (!pattern.canMatch) return impossible(written);
  const exceptions = optionOf(source, 'exceptions');
  const same = (Array.isArray(exceptions) ? exceptions : []).includes(literal);
  return same ? excepted(written, literal) : null;
}

function whyUnmatched(source: SourcedRule, terms: readonly TermUse[], isMasked: boolean): Never {
  const written = terms[0]?.written ?? '';
  if (isMasked) return masked(written);
  const exceptions = optionOf(source, 'exceptions');
  const keys = new Set(terms.map(({ literal }) => phraseKeys(literal).join(' ')));
  const cover = (Array.isArray(exceptions) ? exceptions : []).find(
    (exception): exception is string => typeof exception === 'string' && keys.has(phraseKeys(exception).join(' ')),
  );
  return cover === undefined ? unmatched(written) : excepted(written, cover);
}

/**
 * The terms worth trying. Plain words of a rule without exceptions are found by the shared pass for certain, so
 * 50,000 of them need no trial.
 */
function doubtfulOf(source: SourcedRule, terms: readonly TermUse[]): readonly TermUse[] {
  const exceptions = optionOf(source, 'exceptions');
  const hasExceptions = Array.isArray(exceptions) && exceptions.length > 0;
  return hasExceptions ? terms : terms.filter(({ literal }) => !isPlain(literal));
}

/** By place in the brandbook: the phrases that one written term stands for. */
function byPath(terms: readonly TermUse[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, { path, written }] of terms.entries()) {
    const key = `${path}\n${written}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [index]);
    else known.push(index);
  }
  return groups;
}

/** Each phrase is a block; asking a rule of many unkeyed phrases over as many blocks would cost their product. */
const MOST_SCANNED = 2_000;

/**
 * Terms that no text can hold for their rule: each is tried on a text that says just the term. A term that stands for
 * several phrases is told when none of them is found.
 */
export function neverMatching(
  uses: readonly RuleUses[],
  rules: CompiledRules,
  compiled: RulesById,
  vocabulary: Vocabulary,
): RuleDiagnostic[] {
  return uses.flatMap(({ source, terms, patterns }) => {
    const found: RuleDiagnostic[] = [];
    const tell = (never: Never, path: string): void => {
      found.push({ ...never, rule: source.rule.id, path });
    };
    for (const use of patterns) {
      const never = neverOf(source, use);
      if (never !== null) tell(never, use.path);
    }
    const own = compiled.get(source.rule.id);
    const doubtful = doubtfulOf(source, terms);
    if (own === undefined || doubtful.length === 0) return found;
    const blocks = doubtful.map(({ literal }) => phraseBlock(literal, vocabulary));
    const analysis = analysisOf(blocks);
    const asks = doubtful[0]?.role === 'avoid' && (own.rule.check.onlyOnHits === true || blocks.length <= MOST_SCANNED);
    const seen = asks
      ? new Set(
          askRule(own.rule, analysis, hitsByRule(rules, analysis).get(own.index) ?? []).map(
            ({ place }) => place?.block,
          ),
        )
      : new Set(blocks.flatMap(({ text }, index) => (text.includes(MASK) ? [] : [index])));
    for (const indexes of byPath(doubtful).values()) {
      if (indexes.some((index) => seen.has(index))) continue;
      const group = indexes.flatMap((index) => doubtful[index] ?? []);
      const isMasked = indexes.every((index) => blocks[index]?.text.includes(MASK) === true);
      tell(whyUnmatched(source, group, isMasked), group[0]?.path ?? '');
    }
    return found;
  });
}
