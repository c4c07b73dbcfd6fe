import { readFileSync } from 'node:fs';
import path from 'node:path';
import { consistencyOf } from './consistency';
import { bookOf, numberProfile, wobble } from './testing';

const book = bookOf({});
const assets = Array.from({ length: 40 }, (_, i) => {
  const channel = i % 4 === 0 ? 'fanpage' : 'web';
  const formal = (channel === 'fanpage' ? -45 : 20) + 6 * wobble(i);
  return numberProfile(
    `a${i}`,
    { 'tone.formal': formal },
    { channel, department: 'marketing', touchpoint: `t${i % 2}` },
  );
});
const { groups } = consistencyOf(assets, book);

describe('groups', () => {
  it('are made of attributes that assets differ in, the largest first', () => {
    expect(groups.map(({ by, value, assets: n }) => [by, value, n])).toEqual([
      ['channel', 'web', 30],
      ['channel', 'fanpage', 10],
      ['touchpoint', 't0', 20],
      ['touchpoint', 't1', 20],
    ]);
  });

  it('say in both languages how far and which way one stands apart', () => {
    const fanpage = groups.find(({ value }) => value === 'fanpage');
    const formal = fanpage?.measures.find(({ measure }) => measure === 'tone.formal');
    expect(formal).toMatchObject({ apart: true });
    expect(formal?.difference.value).toBeLessThan(-40);
    expect(formal?.difference.low).toBeLessThanOrEqual(formal?.difference.value ?? -100);
    expect(fanpage?.message.en).toMatch(/^Channel “fanpage” \(10 texts\) is \d+ points more casual than the centre/);
    expect(fanpage?.message.vi).toMatch(/^Kênh “fanpage” \(10 nội dung\) thân mật hơn mức chung \d+ điểm/);
    expect(groups.find(({ value }) => value === 'web')?.message.en).toBe(
      'Channel “web” (30 texts) sounds like the rest.',
    );
  });

  it('are told as the documentation shows', () => {
    const docs = readFileSync(path.resolve(__dirname, '../../../docs/consistency.md'), 'utf8');
    const message = groups.find(({ value }) => value === 'fanpage')?.message;
    expect(docs).toContain(`> ${message?.en}`);
    expect(docs).toContain(`> ${message?.vi}`);
  });

  it('agree within themselves where the whole does not', () => {
    for (const { by, score, spread } of groups.filter((group) => group.by === 'channel')) {
      expect([by, score]).toEqual(['channel', 100]);
      expect(spread?.value).toBeLessThan(1);
    }
  });

  it('of few texts tell nothing', () => {
    const few = consistencyOf([...assets, numberProfile('lone', { tier: 90 }, { channel: 'radio' })], book).groups;
    expect(few.find(({ value }) => value === 'radio')).toMatchObject({
      score: null,
      spread: null,
      message: { en: 'Channel “radio” (1 text) has too few measurable texts to tell.' },
    });
  });

  it('of languages are held against all texts', () => {
    const english = assets.map((asset) => ({
      ...asset,
      id: `en-${asset.id}`,
      language: 'en' as const,
      vector: asset.vector && { ...asset.vector, tier: 60 },
    }));
    const byLanguage = consistencyOf([...assets, ...english], book).groups.filter(({ by }) => by === 'language');
    const difference = (value: string): number =>
      byLanguage.find((group) => group.value === value)?.measures.find(({ measure }) => measure === 'tier')?.difference
        .value ?? 0;
    expect(difference('en') - difference('vi')).toBe(60);
  });
});
