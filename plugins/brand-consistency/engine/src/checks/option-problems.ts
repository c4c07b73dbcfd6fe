import type * as z from 'zod';
import type { Localised } from '../language';
import type { RuleErrorDetails } from './rule-error';

type Issue = z.core.$ZodIssue;

const TYPE_NAMES: Readonly<Record<string, Localised>> = {
  string: { vi: 'một chuỗi chữ', en: 'text' },
  number: { vi: 'một con số', en: 'a number' },
  int: { vi: 'một số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'một danh sách', en: 'a list' },
  object: { vi: 'một nhóm khoá và giá trị', en: 'keys and values' },
  record: { vi: 'một nhóm khoá và giá trị', en: 'keys and values' },
};

const typeName = (expected: string): Localised => TYPE_NAMES[expected] ?? { vi: expected, en: expected };

/** Of a union's branches, the one that came closest says the most. */
function closestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]): number => Math.max(0, ...issues.map((issue) => issue.path.length));
  return branches.reduce<readonly Issue[]>(
    (best, branch) => (best.length === 0 || depth(branch) > depth(best) ? branch : best),
    [],
  );
}

function describe(issue: Issue): { problem: Localised; cure: Localised } {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const keys = issue.keys.join(', ');
      return {
        problem: { vi: `Không có tuỳ chọn tên ${keys}.`, en: `There is no option called ${keys}.` },
        cure: {
          vi: 'Xoá tuỳ chọn này hoặc sửa lại tên; trang tài liệu của loại kiểm tra có bảng tuỳ chọn.',
          en: 'Delete it or correct its name; the page of this check kind lists the options.',
        },
      };
    }
    case 'invalid_type': {
      const name = typeName(issue.expected);
      return {
        problem: { vi: `Chỗ này cần ${name.vi}.`, en: `This must be ${name.en}.` },
        cure: { vi: `Ghi ${name.vi} vào đây.`, en: `Write ${name.en} here.` },
      };
    }
    case 'too_small':
      return {
        problem: {
          vi: `Giá trị nhỏ hoặc ngắn hơn mức tối thiểu ${issue.minimum}.`,
          en: `This is below the least allowed, ${issue.minimum}.`,
        },
        cure: { vi: `Ghi từ ${issue.minimum} trở lên.`, en: `Give ${issue.minimum} or more.` },
      };
    case 'too_big':
      return {
        problem: {
          vi: `Giá trị lớn hoặc dài hơn mức tối đa ${issue.maximum}.`,
          en: `This is above the most allowed, ${issue.maximum}.`,
        },
        cure: { vi: `Ghi từ ${issue.maximum} trở xuống.`, en: `Give ${issue.maximum} or less.` },
      };
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ');
      return {
        problem: { vi: 'Giá trị này không nằm trong các lựa chọn.', en: 'This value is not one of the choices.' },
        cure: { vi: `Chọn một trong: ${values}.`, en: `Choose one of: ${values}.` },
      };
    }
    default:
      return {
        problem: { vi: 'Giá trị này không dùng được ở đây.', en: 'This value cannot be used here.' },
        cure: {
          vi: 'Xem bảng tuỳ chọn trong trang tài liệu của loại kiểm tra.',
          en: 'See the options table on the page of this check kind.',
        },
      };
  }
}

const LOCALISED_SEPARATOR = ' | ';

/** A message for zod's own `error`, in both languages: `problemText(vi, en)`. */
export const problemText = (vi: string, en: string): string => `${vi}${LOCALISED_SEPARATOR}${en}`;

function customProblem(message: string): { problem: Localised; cure: Localised } | undefined {
  const [vi, en] = message.split(LOCALISED_SEPARATOR);
  if (vi === undefined || en === undefined) return undefined;
  return {
    problem: { vi, en },
    cure: { vi: 'Sửa các tuỳ chọn cho khớp nhau.', en: 'Change the options so that they agree.' },
  };
}

/** What zod found wrong with a rule's options, with a path and a cure in both languages. */
export function optionProblems(issues: readonly Issue[], prefix: readonly PropertyKey[] = []): RuleErrorDetails[] {
  return issues.flatMap((issue): RuleErrorDetails[] => {
    const path = [...prefix, ...issue.path];
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      return optionProblems(closestBranch(issue.errors), path);
    }
    const last = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const words = (issue.code === 'custom' ? customProblem(issue.message) : undefined) ?? describe(issue);
    return [{ code: 'INVALID_OPTION', path: [...path, ...last].map(String).join('.'), ...words }];
  });
}
