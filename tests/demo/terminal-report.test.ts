import type { Reports } from '../../demo/seed/terminal/report';
import { reportLines } from '../../demo/seed/terminal/report';
import { createStyle } from '../../demo/seed/terminal/style';
import { widthOf } from '../../demo/seed/terminal/width';

const portfolio: Reports['all'] = {
  scoredAt: '2026-11-22T04:00:00.000Z',
  assets: 3,
  read: 3,
  brands: [
    {
      key: 'sen-viet',
      name: 'Sen Việt Resort',
      parent: null,
      assets: 3,
      fit: { value: 81.4, scored: 3 },
      consistency: 64,
      compatibility: null,
      clashes: [],
      bands: { good: 2, warning: 0, off: 1, unknown: 0 },
    },
  ],
  touchpoints: [
    {
      key: 'security-guard',
      name: { vi: 'Bảo vệ', en: 'Security guard' },
      channel: 'in-person',
      department: 'operations',
      assets: 3,
      fit: { value: 41.2, scored: 3 },
      consistency: { value: null, scored: 0 },
      compatibility: { value: 90, scored: 3 },
      findings: 1234,
      worst: {
        message: {
          vi: 'Từ "rẻ" không hợp phân khúc xa xỉ của thương hiệu này',
          en: 'The word "cheap" does not suit a luxury brand',
        },
        severity: 'error',
        title: 'Bảo vệ bãi biển',
        assessment: 'x',
      },
    },
  ],
  stages: ['use'],
  heat: [],
  outliers: [
    {
      assessment: 'x',
      title: 'Bảo vệ bãi biển cứ vui như hội làng',
      brand: 'sen-viet',
      touchpoint: 'security-guard',
      locale: 'vi',
      score: 12,
      because: [
        {
          measure: 'tone.formal',
          value: -40,
          usual: 62,
          sentences: [{ path: 'standard', start: 0, end: 9, text: 'Ê bà con, vô đây chơi!' }],
        },
      ],
    },
  ],
  contradictions: [
    {
      brand: 'sen-viet',
      fact: 'hotline',
      truth: '1900 1234',
      verdict: 'brandbook',
      confidence: 0.95,
      counts: [
        { value: '1900 1234', canonical: '1900 1234', assets: 2, agrees: true },
        { value: '1900 9999', canonical: '1900 9999', assets: 1, agrees: false },
      ],
      message: { vi: 'Hai số điện thoại', en: 'Two numbers' },
      values: [
        {
          value: '1900 1234',
          agrees: true,
          canonical: '1900 1234',
          id: 'a',
          path: 'body',
          start: 0,
          end: 9,
          text: 'Gọi 1900 1234.',
          title: 'Trang chủ',
        },
        {
          value: '1900 1234',
          agrees: true,
          canonical: '1900 1234',
          id: 'c',
          path: 'body',
          start: 0,
          end: 9,
          text: '1900 1234',
          title: 'E-mail',
        },
        {
          value: '1900 9999',
          agrees: false,
          canonical: '1900 9999',
          id: 'b',
          path: 'body',
          start: 0,
          end: 9,
          text: 'Gọi 1900 9999.',
          title: 'Brochure',
        },
      ],
    },
  ],
};

const reports: Reports = { all: portfolio, byBrand: new Map([['sen-viet', portfolio]]) };
const print = (language: 'vi' | 'en', room = 100): string[] =>
  reportLines(reports, { language, room, style: createStyle(false) });

describe('the report in the terminal', () => {
  it('shows a touchpoint with its scores, its findings and the worst of them', () => {
    const row = print('en', 120).find((line) => line.startsWith('Security guard'));
    expect(row).toMatch(/Security guard\s+3\s+41\s+–\s+90\s+1,234\s+The word "cheap"/);
  });

  it('names an outlier with the sentence that pushes it out', () => {
    const lines = print('en');
    const at = lines.findIndex((line) => line.includes('cứ vui như hội làng'));
    expect(lines.slice(at, at + 3).join('\n')).toMatch(
      /\(Sen Việt Resort, Security guard, vi\): Consistency 12\n\s+Formality -40;.*62\n\s+“Ê bà con, vô đây chơi!”/,
    );
  });

  it('quotes both sides of a contradiction, the rarer first', () => {
    const text = print('vi').join('\n');
    expect(text).toContain('hotline (Sen Việt Resort): bộ quy chuẩn ghi “1900 1234”');
    expect(text).toMatch(
      /1900 9999 {2}trong 1 nội dung\n\s+Brochure: “Gọi 1900 9999.”\n\s+1900 1234 {2}trong 2 nội dung/,
    );
  });

  it.each([72, 80, 100, 110, 140])('keeps within %i cells', (room) => {
    for (const language of ['vi', 'en'] as const) {
      expect(Math.max(...print(language, room).map(widthOf))).toBeLessThanOrEqual(room);
    }
  });

  it('says so when there is nothing to report', () => {
    const empty = { ...portfolio, assets: 0 };
    expect(
      reportLines({ all: empty, byBrand: new Map() }, { language: 'en', room: 80, style: createStyle(false) }),
    ).toEqual(['Nothing is scored yet.']);
  });
});
