import type { ScoredFinding } from '../../../engine/src/score/types';
import { clusterFindings } from './finding-clusters';

const LOUD = { vi: 'Ồn ào', en: 'Loud' };
const CHEAP = { vi: 'Nghe rẻ tiền', en: 'Sounds cheap' };

const finding = (actual: string, more: Partial<ScoredFinding> = {}): ScoredFinding => ({
  rule: 'r',
  kind: 'existence',
  dimension: 'vocabulary',
  severity: 'warning',
  path: 'body',
  start: 0,
  end: 1,
  actual,
  expected: [],
  message: { vi: `không dùng ${actual}`, en: `do not use ${actual}` },
  confidence: 1,
  contribution: 0,
  ...more,
});

const shapeOf = (findings: readonly ScoredFinding[]) =>
  clusterFindings(findings).map(({ findings: own, told }) => [own.map(({ actual }) => actual), told]);

describe('clusterFindings', () => {
  it('tells a reason once for all findings that have it', () => {
    const found = [
      finding('giá sốc', { why: CHEAP }),
      finding('!!!', { why: LOUD }),
      finding('rẻ bèo', { why: CHEAP }),
    ];
    expect(shapeOf(found)).toEqual([
      [['giá sốc', 'rẻ bèo'], { why: CHEAP }],
      [['!!!'], {}],
    ]);
  });

  it('tells a message once, too, where it is the same', () => {
    const message = { vi: 'quá nhiều dấu chấm than', en: 'too many exclamation marks' };
    expect(shapeOf([finding('!!', { message, why: LOUD }), finding('!!!', { message, why: LOUD })])).toEqual([
      [['!!', '!!!'], { message, why: LOUD }],
    ]);
  });

  it('keeps apart what different people answer for', () => {
    const found = [finding('a', { why: LOUD, owner: 'Marketing' }), finding('b', { why: LOUD, owner: 'Pháp chế' })];
    expect(shapeOf(found)).toEqual([
      [['a'], {}],
      [['b'], {}],
    ]);
  });

  it('puts findings without a reason together by rule', () => {
    const found = [finding('a'), finding('b', { rule: 's' }), finding('c')];
    expect(shapeOf(found)).toEqual([
      [['a', 'c'], {}],
      [['b'], {}],
    ]);
  });

  it('makes nothing of nothing', () => expect(clusterFindings([])).toEqual([]));
});
