import { reportLines } from './report';
import { linterFor } from './testing';

const RULES = {
  Fine: 'extends: existence\nmessage: x\ntokens: [a]\n',
  Title: 'extends: capitalization\nmessage: x\nmatch: $title\n',
  Long: "extends: occurrence\nmessage: x\nscope: sentence\nmax: 9\ntoken: '\\w+'\n",
  Off: 'extends: script\nmessage: x\nscript: y\n',
  Wrong: "extends: existence\nmessage: x\ntokens:\n  - a\n  - '(b'\n",
};

test('the counts, and a line for each rule that does not run as it is, with the reason', () => {
  const { report, problems } = linterFor(RULES);
  const [counts, long, off, title, wrong, ...others] = reportLines(report, 'en');
  expect(counts).toBe('imported 1, adapted 2, skipped 2');
  expect(long).toMatch(/^ {2}adapted: S\.Long: a sentence ends/);
  expect(off).toBe('  skipped: S.Off: scripts are never executed');
  expect(title).toMatch(/^ {2}adapted: S\.Title: “to” inside a title/);
  expect(wrong).toMatch(/^ {2}skipped: S\.Wrong: S\/Wrong\.yml:5: “\(b”: /);
  expect(others).toEqual([]);
  expect(problems).toHaveLength(1);
});

test('in Vietnamese too', () => {
  const lines = reportLines(linterFor(RULES).report, 'vi');
  expect(lines[0]).toBe('đã nhập 1, điều chỉnh 2, bỏ qua 2');
  expect(lines.slice(1).every((line) => /^ {2}(?:điều chỉnh|bỏ qua): S\./.test(line))).toBe(true);
  expect(lines.join('\n')).not.toMatch(/sentence|never|pattern/);
});
