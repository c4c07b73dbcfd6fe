import type { Localised } from './language';

/** What is wrong with a YAML file, as half a sentence, and how to mend it. */
export interface YamlProblem {
  readonly problem: Localised;
  readonly cure: Localised;
}

const text = (en: string, vi: string): Localised => ({ en, vi });

const UNCLOSED: YamlProblem = {
  problem: text('a bracket, a quote or a comma is missing', 'thiếu dấu ngoặc, dấu nháy hoặc dấu phẩy'),
  cure: text(
    'Close every [, { and quote, here or in the lines above, and put a comma between entries.',
    'Đóng đủ mọi dấu [, { và dấu nháy, ở đây hoặc ở các dòng trên, và đặt dấu phẩy giữa các mục.',
  ),
};

const QUOTE_IT = text('Put the whole value in quotes.', 'Đặt cả giá trị trong dấu nháy.');

/** By the parser's code: what it means to somebody who writes a brandbook or a style. */
const PROBLEMS: Readonly<Record<string, YamlProblem>> = {
  TAB_AS_INDENT: {
    problem: text('a tab indents this line', 'dòng này thụt lề bằng ký tự tab'),
    cure: text('Indent with blanks, two for each level.', 'Hãy thụt lề bằng dấu cách, mỗi cấp hai dấu cách.'),
  },
  DUPLICATE_KEY: {
    problem: text('this key is written twice', 'khoá này bị ghi hai lần'),
    cure: text('Keep one of the two, with all its values.', 'Chỉ giữ một khoá và gộp các giá trị vào đó.'),
  },
  MISSING_CHAR: UNCLOSED,
  BAD_INDENT: {
    problem: text('the indentation does not fit the lines around it', 'thụt lề không khớp với các dòng xung quanh'),
    cure: text(
      'Indent the keys of one group, and the entries of one list, alike.',
      'Thụt lề như nhau cho các khoá cùng nhóm và các mục cùng danh sách.',
    ),
  },
  BLOCK_AS_IMPLICIT_KEY: {
    problem: text(
      'a value holds “: ”, or the indentation does not fit',
      'giá trị có chứa “: ”, hoặc thụt lề không khớp',
    ),
    cure: text(
      'Put a value with “: ” in quotes, and indent the keys of one group alike.',
      'Đặt giá trị có “: ” trong dấu nháy, và thụt lề như nhau cho các khoá cùng nhóm.',
    ),
  },
  MULTILINE_IMPLICIT_KEY: {
    problem: text('a key goes over several lines', 'khoá kéo dài qua nhiều dòng'),
    cure: text(
      'Write “key: value” in one line, and indent the keys of one group alike.',
      'Viết “khoá: giá trị” trên một dòng, và thụt lề như nhau cho các khoá cùng nhóm.',
    ),
  },
  BAD_SCALAR_START: {
    problem: text(
      'a value begins with a sign that YAML keeps for itself',
      'giá trị bắt đầu bằng ký hiệu riêng của YAML',
    ),
    cure: QUOTE_IT,
  },
  BAD_DQ_ESCAPE: {
    problem: text('a backslash stands in double quotes', 'có dấu \\ trong dấu nháy kép'),
    cure: text(
      "Use single quotes: '\\d+' is read as it stands.",
      "Hãy dùng dấu nháy đơn: '\\d+' được đọc đúng như đã viết.",
    ),
  },
  BAD_ALIAS: {
    problem: text(
      'a value begins with * or &, which YAML takes for an alias',
      'giá trị bắt đầu bằng * hoặc &, YAML hiểu là bí danh',
    ),
    cure: QUOTE_IT,
  },
  TAG_RESOLVE_FAILED: {
    problem: text('a value begins with !, which YAML takes for a tag', 'giá trị bắt đầu bằng !, YAML hiểu là thẻ kiểu'),
    cure: QUOTE_IT,
  },
  MULTIPLE_DOCS: {
    problem: text('a second document begins here', 'một tài liệu thứ hai bắt đầu ở đây'),
    cure: text(
      'Keep one document in a file: delete the line of dashes, or what follows it.',
      'Mỗi tệp chỉ một tài liệu: xoá dòng gạch ngang, hoặc phần phía sau.',
    ),
  },
};

const UNEXPECTED: YamlProblem = {
  problem: text('something stands where it cannot be', 'có phần đặt sai chỗ'),
  cure: text(
    'Check the indentation, the brackets and the quotes there.',
    'Kiểm tra thụt lề, dấu ngoặc và dấu nháy ở đó.',
  ),
};

/** What the YAML parser found, in both languages; its own messages are for programmers. */
export function yamlProblem({ code, message }: { readonly code: string; readonly message: string }): YamlProblem {
  // The parser calls a bracket that is never closed a matter of indentation.
  if (code === 'BAD_INDENT' && message.includes('end with')) return UNCLOSED;
  return PROBLEMS[code] ?? UNEXPECTED;
}
