import type * as z from 'zod';
import type { Localised } from '../language';
import { nearest } from '../nearest';
import { keysAt } from '../schema-keys';
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

interface Words {
  readonly problem: Localised;
  readonly cure: Localised;
}

/** What any rule may hold beside the options of its kind; a test keeps it true to the brandbook's schema. */
export const KEYS_OF_EVERY_RULE: readonly string[] = [
  'id',
  'extends',
  'message',
  'reason',
  'level',
  'owner',
  'certainty',
  'languages',
  'touchpoints',
  'stages',
  'scope',
  'enabled',
  'tests',
];

function unknownKey(key: string, options: readonly string[], more: readonly string[]): Words {
  const close = nearest(key, [...options, ...more]);
  const list = [...options, ...more].join(', ');
  return {
    problem: { vi: `Không có tuỳ chọn tên “${key}”.`, en: `There is no option called “${key}”.` },
    cure:
      close === undefined
        ? {
            vi: `Xoá tuỳ chọn này, hoặc chọn một trong: ${list}.`,
            en: `Delete it, or choose one of: ${list}.`,
          }
        : { vi: `Có phải bạn muốn ghi “${close}”?`, en: `Did you mean “${close}”?` },
  };
}

function wrongType({ expected, input }: Issue & { code: 'invalid_type' }): Words {
  const name = typeName(expected);
  if (input === undefined || input === null) {
    return {
      problem: { vi: 'Chỗ này còn thiếu.', en: 'This is missing.' },
      cure: { vi: `Ghi ${name.vi} vào đây.`, en: `Write ${name.en} here.` },
    };
  }
  const listed = expected === 'array' && typeof input === 'string' ? `: [${input}]` : '';
  return {
    problem: { vi: `Chỗ này cần ${name.vi}.`, en: `This must be ${name.en}.` },
    cure: { vi: `Ghi ${name.vi} vào đây${listed}.`, en: `Write ${name.en} here${listed}.` },
  };
}

const EMPTY: Words = {
  problem: { vi: 'Chỗ này đang để trống.', en: 'This is empty.' },
  cure: { vi: 'Ghi nội dung vào đây, hoặc xoá dòng này.', en: 'Write something here, or delete this line.' },
};

function tooSmall({ origin, minimum }: Issue & { code: 'too_small' }): Words {
  if (origin === 'string') return EMPTY;
  if (origin === 'array') {
    return {
      problem: { vi: 'Danh sách này quá ngắn.', en: 'This list is too short.' },
      cure: {
        vi: `Ghi ít nhất ${minimum} mục.`,
        en: `Give it at least ${minimum} ${minimum === 1 ? 'entry' : 'entries'}.`,
      },
    };
  }
  return {
    problem: { vi: `Giá trị nhỏ hơn mức tối thiểu ${minimum}.`, en: `This is below the least allowed, ${minimum}.` },
    cure: { vi: `Ghi từ ${minimum} trở lên.`, en: `Give ${minimum} or more.` },
  };
}

function describe(issue: Issue): Words {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue);
    case 'too_small':
      return tooSmall(issue);
    case 'invalid_key':
      return EMPTY;
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

function customProblem(message: string): Words | undefined {
  const [vi, en] = message.split(LOCALISED_SEPARATOR);
  if (vi === undefined || en === undefined) return undefined;
  return {
    problem: { vi, en },
    cure: { vi: 'Sửa các tuỳ chọn cho khớp nhau.', en: 'Change the options so that they agree.' },
  };
}

/**
 * What zod found wrong with a rule's options, with a path and a cure in both languages.
 * @param schema the options' own, to tell which keys there are
 */
export function optionProblems(
  issues: readonly Issue[],
  schema: z.ZodType,
  prefix: readonly PropertyKey[] = [],
): RuleErrorDetails[] {
  return issues.flatMap((issue): RuleErrorDetails[] => {
    const path = [...prefix, ...issue.path];
    const at = (last: readonly PropertyKey[], words: Words): RuleErrorDetails => ({
      code: 'INVALID_OPTION',
      path: [...path, ...last].map(String).join('.'),
      ...words,
    });
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      return optionProblems(closestBranch(issue.errors), schema, path);
    }
    if (issue.code === 'unrecognized_keys') {
      const more = path.length === 0 ? KEYS_OF_EVERY_RULE : [];
      return issue.keys.map((key) => at([key], unknownKey(key, keysAt(schema, path), more)));
    }
    return [at([], (issue.code === 'custom' ? customProblem(issue.message) : undefined) ?? describe(issue))];
  });
}
