import type * as z from 'zod';
import type { Localised } from '../language';
import { nearest } from '../nearest';

type Issue = z.core.$ZodIssue;

/** What to write at a place of the brandbook, by path; the first match speaks. */
const CURES: readonly (readonly [RegExp, Localised])[] = [
  [
    /parentPolicy\.bounded\./,
    {
      en: 'write two numbers: [lowest, highest], for the tier two tiers: [premium, luxury]',
      vi: 'hãy ghi hai số: [thấp nhất, cao nhất], riêng phân khúc giá ghi hai phân khúc: [premium, luxury]',
    },
  ],
  [
    /(^|\.)tone\.\w+(\.target)?$/,
    {
      en: 'write a number from -100 to 100, or { target: 60, tolerance: 20 }',
      vi: 'hãy ghi một số từ -100 đến 100, hoặc { target: 60, tolerance: 20 }',
    },
  ],
  [/traits\.\w+$/, { en: 'write a number from 0 to 100', vi: 'hãy ghi một số từ 0 đến 100' }],
  [
    /vocabulary\.\w+\.\d+$/,
    {
      en: 'write a word, or { term: cheap, use: [accessible], severity: error }',
      vi: 'hãy ghi một từ, hoặc { term: giá sốc, use: [ưu đãi riêng], severity: error }',
    },
  ],
  [
    /required\.\d+$/,
    {
      en: 'write a phrase, or { any: [first wording, second wording] }',
      vi: 'hãy ghi một cụm từ, hoặc { any: [cách viết thứ nhất, cách viết thứ hai] }',
    },
  ],
  [
    /^rules\.\d+\.tests\.\d+$/,
    {
      en: 'write { input: a text, want: [what is found] }, or contains or absent with some words instead of want',
      vi: 'hãy ghi { input: một đoạn văn, want: [những chỗ phải tìm thấy] }, hoặc dùng contains, absent kèm từ ngữ thay cho want',
    },
  ],
  [
    /^rules\.\d+\.id$/,
    {
      en: 'write id: and a name of your own, for example no-hurry',
      vi: 'hãy ghi id: và một mã tự đặt, ví dụ khong-giuc',
    },
  ],
  [
    /^rules\.\d+\.extends$/,
    {
      en: 'write extends: and a kind of check, for example existence, or the id of another rule',
      vi: 'hãy ghi extends: và một loại kiểm tra, ví dụ existence, hoặc mã của quy tắc khác',
    },
  ],
  [
    /^rules\.\d+$/,
    {
      en: 'write { id: no-hurry, extends: existence, tokens: [hurry] }',
      vi: 'hãy ghi { id: khong-giuc, extends: existence, tokens: [nhanh tay] }',
    },
  ],
  [
    /^exceptions\.\d+$/,
    {
      en: 'write { rule: id of a rule, text: the words that are right, reason: why }',
      vi: 'hãy ghi { rule: mã quy tắc, text: cụm từ được phép, reason: lý do }',
    },
  ],
  [/(date|validUntil|until)$/, { en: 'write a date as 2026-03-01', vi: 'hãy ghi ngày theo dạng 2026-03-01' }],
  [/^brandbook$/, { en: 'write brandbook: 1', vi: 'hãy ghi brandbook: 1' }],
];

const TYPE_NAMES: Readonly<Record<string, Localised>> = {
  string: { en: 'a text', vi: 'một chuỗi chữ' },
  number: { en: 'a number', vi: 'một số' },
  int: { en: 'a whole number', vi: 'một số nguyên' },
  boolean: { en: 'true or false', vi: 'true hoặc false' },
  array: { en: 'a list', vi: 'một danh sách' },
  tuple: { en: 'a list', vi: 'một danh sách' },
  object: { en: 'a group of keys', vi: 'một nhóm khoá' },
  record: { en: 'a group of keys', vi: 'một nhóm khoá' },
};

const typeName = (expected: string): Localised => TYPE_NAMES[expected] ?? { en: expected, vi: expected };

const both = (en: string, vi: string): Localised => ({ en, vi });

/** What one unknown key should have been. */
export function unknownKeyText(key: string, known: readonly string[]): Localised {
  const close = nearest(key, known);
  const list = known.join(', ');
  return close
    ? both(
        `"${key}" is not a key here; did you mean "${close}"?`,
        `"${key}" không phải là khoá ở đây; có phải bạn muốn ghi "${close}"?`,
      )
    : both(
        `"${key}" is not a key here; known keys: ${list}`,
        `"${key}" không phải là khoá ở đây; các khoá dùng được: ${list}`,
      );
}

function wrongText(issue: Issue): Localised {
  switch (issue.code) {
    case 'invalid_type': {
      if (issue.input === undefined) return both('is missing', 'còn thiếu');
      const expected = typeName(issue.expected);
      return both(`must be ${expected.en}`, `phải là ${expected.vi}`);
    }
    case 'invalid_value':
      return both(
        `must be one of: ${issue.values.map(String).join(', ')}`,
        `phải là một trong: ${issue.values.map(String).join(', ')}`,
      );
    case 'too_small':
      if (issue.origin === 'string') return both('must not be empty', 'không được để trống');
      if (issue.origin === 'array')
        return both(
          `needs at least ${issue.minimum} ${issue.minimum === 1 ? 'entry' : 'entries'}`,
          `cần ít nhất ${issue.minimum} mục`,
        );
      return both(`must be at least ${issue.minimum}`, `phải từ ${issue.minimum} trở lên`);
    case 'too_big':
      return both(`must be at most ${issue.maximum}`, `không được quá ${issue.maximum}`);
    case 'invalid_format':
      return both('has the wrong form', 'viết chưa đúng dạng');
    default:
      return both('has the wrong shape', 'viết chưa đúng dạng');
  }
}

/** One zod issue as a sentence in both languages: what is wrong and, where it is known, what to write instead. */
export function issueText(issue: Issue, path: string): Localised {
  const wrong = wrongText(issue);
  const cure = CURES.find(([pattern]) => pattern.test(path))?.[1];
  return cure ? both(`${wrong.en}: ${cure.en}`, `${wrong.vi}: ${cure.vi}`) : wrong;
}
