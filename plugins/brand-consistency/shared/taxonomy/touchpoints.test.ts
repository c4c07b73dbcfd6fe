import { sortStages, STAGES } from './stages';
import { FAMILIES, TOUCHPOINT_KINDS } from './touchpoints';

describe('the taxonomy of touchpoints', () => {
  it('names each kind once, in both languages, with an ASCII key', () => {
    const keys = TOUCHPOINT_KINDS.map((kind) => kind.key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const kind of TOUCHPOINT_KINDS) {
      expect(kind.key).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(kind.name.vi.normalize('NFC')).toBe(kind.name.vi);
      expect(kind.name.vi).not.toBe('');
      expect(kind.name.en).not.toBe('');
      expect(kind.senses.length).toBeGreaterThan(0);
    }
  });

  it('has every family and stages of the five-stage model only', () => {
    expect(new Set(TOUCHPOINT_KINDS.map((kind) => kind.family))).toEqual(new Set(FAMILIES));
    const stages: string[] = STAGES.map((stage) => stage.key);
    for (const kind of TOUCHPOINT_KINDS) expect(stages).toContain(kind.stage);
  });

  it('commands neither word of mouth nor reviews', () => {
    const uncontrolled = TOUCHPOINT_KINDS.filter((kind) => kind.controllability === 'uncontrolled').map(
      (kind) => kind.key,
    );
    expect(uncontrolled).toEqual(['word-of-mouth', 'reviews']);
  });

  it('sorts stages along the journey, the user’s own after them', () => {
    expect(sortStages(['loyalty', 'rebirth', 'awareness', 'use', 'use', 'afterlife'])).toEqual([
      'awareness',
      'use',
      'loyalty',
      'afterlife',
      'rebirth',
    ]);
  });
});
