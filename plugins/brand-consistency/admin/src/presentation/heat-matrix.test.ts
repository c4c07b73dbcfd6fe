import type { HeatCell, TouchpointRow } from '../../../shared/contracts/report';
import { heatRows, heatState } from './heat-matrix';

const mean = (value: number | null) => ({ value, scored: value === null ? 0 : 1 });
const cell = (touchpoint: string, stage: string, value: number | null, assets = 1): HeatCell => ({
  touchpoint,
  stage,
  fit: mean(value),
  assets,
  tooShort: value === null,
});
const touchpoint = (key: string): TouchpointRow => ({
  key,
  name: { vi: key, en: key },
  channel: null,
  department: null,
  assets: 1,
  fit: mean(1),
  consistency: mean(null),
  compatibility: mean(null),
  findings: 0,
  worst: null,
});

describe('heatRows', () => {
  it('puts every cell under its stage and null where there is none', () => {
    const website = cell('website', 'decision', 71);
    const rows = heatRows({
      touchpoints: [touchpoint('website'), touchpoint('email')],
      stages: ['awareness', 'decision'],
      heat: [website],
    });
    expect(rows.map((row) => row.cells)).toEqual([
      [null, website],
      [null, null],
    ]);
  });

  it('tells no text from too little text from a score', () => {
    expect([null, cell('a', 'b', null, 0), cell('a', 'b', null), cell('a', 'b', 50)].map(heatState)).toEqual([
      'empty',
      'empty',
      'too-short',
      'scored',
    ]);
  });
});
