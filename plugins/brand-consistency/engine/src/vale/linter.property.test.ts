import * as fc from 'fast-check';
import { linterFor } from './testing';

/** A rule of each kind, over each sort of scope. */
const RULES = {
  Words: "extends: existence\nmessage: '%s'\nignorecase: true\ntokens: [so, 'giá \\w+', very]\n",
  Raw: "extends: existence\nmessage: '%s'\nscope: raw\nnonword: true\ntokens: ['\\*\\*', '!']\n",
  Swap: "extends: substitution\nmessage: '%s, %s'\nscope: [list, table.cell, 'heading & ~heading.h1']\nswap: {'(\\w+)s so': $1}\n",
  Count: "extends: occurrence\nmessage: '%d'\nscope: sentence\nmax: 3\ntoken: '\\w+'\n",
  Twice: "extends: repetition\nmessage: '%s'\nalpha: true\ntokens: ['[^\\s]+']\n",
  Either: "extends: consistency\nmessage: '%s'\neither: {so: very}\n",
  Acronym: "extends: conditional\nmessage: '%s'\nfirst: '\\b([A-Z]{2,4})\\b'\nsecond: '\\(([A-Z]{2,4})\\)'\n",
  Title: "extends: capitalization\nmessage: '%s'\nscope: heading\nmatch: $title\n",
  Sentence: "extends: capitalization\nmessage: '%s'\nscope: paragraph\nmatch: $sentence\n",
  Formula: "extends: metric\nmessage: '%s'\nformula: words / sentences\ncondition: '> 2'\n",
  Grade: "extends: readability\nmessage: '%s'\nmetrics: [SMOG]\ngrade: 1\n",
  Row: "extends: sequence\nmessage: '%s'\ntokens: [{pattern: so}, {pattern: very, skip: 1}]\n",
};
const linter = linterFor(RULES, {
  ini: '[*]\nBasedOnStyles = S, Vale\nTokenIgnores = (\\$\\w+\\$)\n',
  vocabulary: { accept: ['Sen Việt'], reject: ['lotus'] },
});

const piece = fc.oneof(
  fc.constantFrom(
    'so ',
    'so so ',
    'very ',
    'giá sốc ',
    'giá ',
    'NATO (WHO) ',
    'lotus ',
    'sen việt ',
    'A. ',
    'trà 🍵 ',
    '\u200b',
  ),
  fc.constantFrom('# ', '## ', '- ', '1. ', '> ', '| a | b |\n|---|---|\n', '```\n', '~~~', '`', '*', '**', '_', '~~'),
  fc.constantFrom(
    '[',
    ']',
    '](',
    ')',
    '![',
    '<',
    '>',
    '<!-- vale off -->',
    '<!-- vale S.Words = NO -->',
    '&amp;',
    '&#0;',
    '\\',
  ),
  fc.constantFrom(
    '\n',
    '\n\n',
    '\r\n',
    '  \n',
    '\t',
    '---\n',
    '+++\n',
    'title: so\n',
    '[^1]',
    '[^1]: ',
    'https://a.b/so ',
    '$x$',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const markdown = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

test('any Markdown, HTML or plain text is read without a throw, the same way twice, at places that exist', () => {
  fc.assert(
    fc.property(markdown, fc.constantFrom('a.md', 'a.html', 'a.txt'), (text, path) => {
      const first = linter.lint(path, text);
      expect(JSON.stringify(linter.lint(path, text))).toBe(JSON.stringify(first));
      const lines = text.split(/\r\n?|\n/).length;
      for (const { Line, Span, Check } of first?.alerts ?? []) {
        expect([Check, Line >= 1 && Line <= lines + 1 && Span[0] >= 1]).toEqual([Check, true]);
      }
    }),
    { numRuns: 300 },
  );
});
