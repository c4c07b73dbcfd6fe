import { compileRules, runRuleSets, type Rule, type RunContext } from '../checks/rules';
import { analyse } from '../text/analyse';
import type { TextFormat } from '../text/types';
import { compileExceptions, type ExceptionDefinition } from './exceptions';
import { namesRule } from './rule-names';

const avoid = (id: string, ...tokens: string[]): Rule => ({ id, kind: 'existence', options: { tokens } });
const RULES: Rule[] = [
  avoid('rules.cheap', 'cheap'),
  avoid('vocabulary.avoid.error', 'awful'),
  { id: 'rules.signed', kind: 'required', options: { any: ['hotline'] } },
];

function run(text: string, format: TextFormat = 'markdown', context: RunContext = {}, path = 'body') {
  const { rules, problems } = compileRules(RULES);
  expect(problems).toEqual([]);
  const { findings, suppressed } = runRuleSets([rules], analyse([{ path, text, format }]), context);
  return {
    told: findings.map(({ rule, actual }) => actual || rule),
    silenced: suppressed.map(({ finding: { rule, actual } }) => actual || rule),
    by: suppressed.map(({ by }) => by),
  };
}
const told = (text: string, format?: TextFormat): string[] => run(`${text}\n\nhotline`, format).told;

describe('comments in the text', () => {
  test.each<[string, string[]]>([
    [
      'cheap\n\n<!-- brand-check off cheap -->\n\ncheap awful\n\n<!-- brand-check on cheap -->\n\ncheap',
      ['cheap', 'awful', 'cheap'],
    ],
    ['<!-- brand-check off -->cheap awful\n\n<!-- brand-check on -->\n\ncheap', ['cheap']],
    ['<!-- brand-check off -->\n\ncheap\n\n<!-- brand-check on rules.cheap -->\n\ncheap awful', ['cheap']],
    ['<!-- brand-check off-next-line -->\ncheap\n\ncheap', ['cheap']],
    ['<!-- brand-check off-next-line vocabulary -->\ncheap awful', ['cheap']],
    ['cheap <!-- brand-check off cheap --> cheap <!-- brand-check on cheap --> cheap', ['cheap', 'cheap']],
    ['- <!-- brand-check off cheap, vocabulary.avoid: a guest said so --> cheap awful', []],
    ['<!-- brand-check off nothing-such -->\n\ncheap', ['cheap']],
    // A slip in the verb must not silence the rest of the text.
    ['<!-- brand-check off-line cheap -->\n\ncheap', ['cheap']],
    ['<!-- brand-check off-next-lines cheap -->\n\ncheap', ['cheap']],
    ['<!-- brand-check off-->\n\ncheap', []],
    ['<!-- brand-check off: all of it -->\n\ncheap', []],
    ['<!-- brand-checkoff cheap -->\n\n<!-- brand-check offer -->\n\ncheap', ['cheap']],
    ['`<!-- brand-check off -->` cheap', ['cheap']],
  ])('%j', (text, words) => expect(told(text)).toEqual(words));

  test('HTML too', () => {
    expect(told('<p>cheap <!-- brand-check off --> cheap</p><!-- brand-check on --><p>cheap</p>', 'html')).toEqual([
      'cheap',
      'cheap',
    ]);
  });

  test('what is said of the whole text is turned off by name only', () => {
    expect(run('<!-- brand-check off -->\n\nchữ').told).toEqual(['rules.signed']);
    expect(run('<!-- brand-check off signed: has no phone -->\n\nchữ').silenced).toEqual(['rules.signed']);
  });

  test('ids with blanks can be named as findings show them', () => {
    const { rules } = compileRules([
      avoid('vocabulary.avoid.nghe rẻ tiền', 'hời'),
      { id: 'touchpoints.sms.required.gọi 1900 1234', kind: 'required', options: { any: ['1900 1234'] } },
    ]);
    const text =
      '<!-- brand-check off vocabulary.avoid.nghe rẻ tiền, touchpoints.sms.required.gọi 1900 1234: vì thế -->\n\nhời';
    const { findings, suppressed } = runRuleSets([rules], analyse([{ path: 'body', text, format: 'markdown' }]));
    expect(findings).toEqual([]);
    expect(suppressed).toHaveLength(2);
  });

  test('says which comment, and its reason', () => {
    expect(run('hotline <!-- brand-check off cheap: a quotation --> cheap').by).toEqual([
      { source: 'comment', path: 'body', start: 8, end: 51, reason: 'a quotation' },
    ]);
  });

  test('takes many comments and many findings', () => {
    const text = 'cheap <!-- brand-check off cheap --> awful <!-- brand-check on cheap -->\n'.repeat(5_000);
    expect(() => run(text)).not.toThrow();
  });
});

describe('exceptions of the brandbook', () => {
  const silenced = (exception: Partial<ExceptionDefinition>, context: RunContext = {}, path = 'body'): string[] =>
    run(
      'A cheap stay, Cheap Trick, hotline',
      'plain',
      {
        ...context,
        exceptions: compileExceptions([{ rule: 'cheap', reason: 'why', ...exception }]),
      },
      path,
    ).silenced;

  test.each<[Partial<ExceptionDefinition>, string[]]>([
    [{}, ['cheap', 'Cheap']],
    [{ text: 'cheap trick' }, ['Cheap']],
    [{ text: 'trick' }, []],
    [{ rule: '*', text: 'A cheap stay' }, ['cheap']],
    [{ rule: 'awful' }, []],
    [{ path: 'body' }, ['cheap', 'Cheap']],
    [{ path: 'title' }, []],
    [{ touchpoint: 'website' }, []],
  ])('%j', (exception, words) => expect(silenced(exception)).toEqual(words));

  test('paths may leave a step open', () => {
    expect(silenced({ path: 'sections.*.heading' }, {}, 'sections.3.heading')).toHaveLength(2);
    expect(silenced({ path: 'sections' }, {}, 'sections.3.heading')).toHaveLength(2);
    expect(silenced({ path: 'section' }, {}, 'sections.3.heading')).toHaveLength(0);
  });

  test('they run out after their last day, when a day is given', () => {
    const until = '2026-03-01';
    expect(silenced({ until })).toHaveLength(2);
    expect(silenced({ until }, { asOf: '2026-03-01' })).toHaveLength(2);
    expect(silenced({ until }, { asOf: '2026-03-02' })).toHaveLength(0);
    expect(silenced({ touchpoint: 'website' }, { touchpoint: 'website' })).toHaveLength(2);
  });

  test('something missing is named by what is missing', () => {
    const exceptions = compileExceptions([{ rule: 'signed', text: 'Hotline', reason: 'why' }]);
    expect(run('chữ', 'plain', { exceptions }).by).toEqual([{ source: 'exception', index: 0, reason: 'why' }]);
  });

  test('a silenced long finding lets the short one inside it speak', () => {
    const { rules } = compileRules([avoid('long', 'giá rẻ'), avoid('short', 'rẻ')]);
    const exceptions = compileExceptions([{ rule: 'long', reason: 'why' }]);
    const { findings } = runRuleSets([rules], analyse([{ path: 'a', text: 'giá rẻ', format: 'plain' }]), {
      exceptions,
    });
    expect(findings.map(({ rule }) => rule)).toEqual(['short']);
  });
});

test('a rule goes by its id, the beginning of its id, or the name under rules', () => {
  expect(namesRule('vocabulary', 'vocabulary.avoid.error')).toBe(true);
  expect(namesRule('vocab', 'vocabulary.avoid.error')).toBe(false);
  expect(namesRule('cheap', 'rules.cheap')).toBe(true);
  expect(namesRule('*', 'x')).toBe(true);
  expect(namesRule('avoid', 'vocabulary.avoid')).toBe(false);
});
