import type { SourcedRule } from '../brandbook/sourced-rule';
import type { Brandbook } from '../brandbook/schema';
import { namesRule } from '../suppression/rule-names';
import type { RuleDiagnostic } from './diagnostic';

/** Exceptions for rules that do not exist: they waive nothing. */
export function unknownExceptions(brandbook: Brandbook, sourced: readonly SourcedRule[]): RuleDiagnostic[] {
  const ids = [...sourced.map(({ rule }) => rule.id), ...(brandbook.facts ?? []).map(({ id }) => `facts.${id}`)];
  return (brandbook.exceptions ?? []).flatMap(({ rule: name }, index): RuleDiagnostic[] => {
    if (ids.some((id) => namesRule(name, id))) return [];
    return [
      {
        severity: 'warning',
        code: 'UNKNOWN_RULE',
        rule: name,
        path: `exceptions.${index}.rule`,
        message: {
          en: `No rule is called “${name}”, so this exception waives nothing.`,
          vi: `Không có quy tắc nào tên “${name}” nên ngoại lệ này không có tác dụng.`,
        },
        cure: {
          en: 'Write the id that a finding shows, its beginning up to a dot (vocabulary.avoid), or * for all rules.',
          vi: 'Ghi mã quy tắc hiện trong điểm cần sửa, phần đầu của mã tới dấu chấm (vocabulary.avoid), hoặc * cho mọi quy tắc.',
        },
      },
    ];
  });
}
