import { readFileSync } from 'node:fs';
import path from 'node:path';
import { AXES } from '../../../plugins/brand-consistency/engine/src/voice/weights';
import { damped, dot } from './rates.mjs';
import { fitPoints } from './ridge.mjs';
import { fitScale } from './scale.mjs';
import { piecesOf, spreadOf } from './spread.mjs';

interface AnchorText {
  readonly id: string;
  readonly en: string;
  readonly vi: string;
  readonly targets: Readonly<Record<string, number>>;
}

const anchors = readFileSync(path.join(__dirname, 'anchors.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as AnchorText);

/** Deterministic and without any pattern that the fit could mistake for another. */
const wave = (at: number, length: number): number => (Math.sin(at * 12.9898 + length) + 1) / 2;

describe('fitPoints', () => {
  const truth = [100, -40, 20];
  const samples = Array.from({ length: 300 }, (_, at) => {
    const rates = truth.map((_, feature) => (wave(at, feature) > 0.6 ? wave(at, feature + 7) : 0));
    return { rates, gold: dot(rates, truth) / 50 + 0.1 * wave(at, 99), group: String(at) };
  });
  const source = { name: 'made up', weight: 1, samples };

  it('finds the proportions that the labels have, whatever their unit', () => {
    const { points } = fitPoints([source], [60, -60, 30]);
    const [first = 0, second = 0, third = 0] = points;
    expect(Math.abs(second / first + 0.4)).toBeLessThan(0.08);
    expect(Math.abs(third / first - 0.2)).toBeLessThan(0.08);
  });

  it('keeps every sign, even against the labels', () => {
    const { points } = fitPoints([source], [60, -60, -10]);
    expect(points[2]).toBeLessThan(0);
  });

  it('gives the same twice', () => {
    expect(fitPoints([source], [60, -60, 30])).toEqual(fitPoints([source], [60, -60, 30]));
  });

  it('refuses hand-set points that say the opposite of the labels', () => {
    expect(() => fitPoints([source], [-60, 60, -30])).toThrow(/opposite/);
  });
});

describe('fitScale', () => {
  const scale = { min: -100, max: 100, base: 0 };

  it('stretches what is too tame and moves the base', () => {
    const raws = [-60, -30, 0, 30, 60];
    const wanted = raws.map((raw) => ({ raw, target: damped(1.6 * raw, scale, 8) }));
    const { base, factor, error } = fitScale(wanted, scale);
    expect(Math.abs(base - 8)).toBeLessThanOrEqual(2);
    expect(Math.abs(factor - 1.6)).toBeLessThan(0.25);
    expect(error).toBeLessThan(3);
  });

  it('changes nothing without a reason', () => {
    expect(fitScale([], scale)).toEqual({ base: 0, factor: 1, error: 0 });
    expect(fitScale([{ raw: 30, target: damped(30, scale, 0) }], scale)).toMatchObject({ base: 0, factor: 1 });
  });
});

describe('pieces and spread', () => {
  it('cuts whole sentences together, and nothing of a short text', () => {
    const text = 'One two three four five. '.repeat(20).trim();
    const pieces = piecesOf(text, 10);
    expect(pieces.length).toBeGreaterThan(2);
    for (const piece of pieces) expect(piece.split(' ').length).toBe(10);
    expect(piecesOf('One two three.', 10)).toEqual([]);
  });

  it('is as wide as five deviations of six', () => {
    const pairs = [1, 2, 3, 4, 5, 60].map((off) => ({ piece: off, whole: 0, words: 4 }));
    expect(spreadOf(pairs, 12)).toBe(20);
  });
});

describe('anchors', () => {
  it.each(AXES)('%s has at least five on either side of the middle', (axis) => {
    const targets = anchors.flatMap(({ targets: all }) => (all[axis] === undefined ? [] : [all[axis]]));
    const [high, low] = [Math.max(...targets), Math.min(...targets)];
    const near = (end: number): number => targets.filter((target) => Math.abs(target - end) <= (high - low) / 4).length;
    expect([near(high) >= 5, near(low) >= 5]).toEqual([true, true]);
  });

  it('are one text in two languages, with ids of their own', () => {
    expect(new Set(anchors.map(({ id }) => id)).size).toBe(anchors.length);
    for (const { en, vi } of anchors) expect(en === vi || en === '' || vi === '').toBe(false);
  });
});
