import type { ScoredFinding } from '../../../engine/src/score/types';
import { groupFindings } from './group-findings';

const finding = (
  path: string,
  start: number,
  severity: ScoredFinding['severity'],
  contribution: number,
): ScoredFinding => ({
  rule: 'r',
  kind: 'existence',
  dimension: 'vocabulary',
  severity,
  path,
  start,
  end: start + 1,
  actual: 'x',
  expected: [],
  message: { vi: 'v', en: 'e' },
  confidence: 1,
  contribution,
});

describe('groupFindings', () => {
  it('groups by field, worst first', () => {
    const groups = groupFindings(
      [
        finding('title', 5, 'warning', 0.1),
        finding('body.0', 2, 'suggestion', 0.2),
        finding('title', 9, 'error', 0.2),
        finding('body.1', 0, 'suggestion', 0),
      ],
      (path) => ({ path: path.split('.')[0] ?? '', label: path, type: 'string' }),
    );
    expect(groups.map((group) => [group.field.path, group.findings.map((each) => each.severity)])).toEqual([
      ['title', ['error', 'warning']],
      ['body', ['suggestion', 'suggestion']],
    ]);
  });

  it('puts fields in the order of the text', () => {
    const field = (path: string) => ({ path, label: path, type: 'string' });
    const found = ['sections.0', 'summary', 'gone', 'title'].map((path) => finding(path, 0, 'error', 1));
    const groups = groupFindings(found, field, ['title', 'summary', 'sections.0']);
    expect(groups.map((group) => group.field.path)).toEqual(['title', 'summary', 'sections.0', 'gone']);
  });

  it('makes nothing of nothing', () =>
    expect(groupFindings([], (path) => ({ path, label: path, type: null }))).toEqual([]));
});
