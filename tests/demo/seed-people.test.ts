import { PEOPLE, ROLES } from '../../demo/seed/people';
import { TEXTS } from '../../demo/seed/terminal/texts';

describe('the demo’s roles', () => {
  it('each have one person, and a name in both languages', () => {
    for (const { code } of ROLES) {
      expect(PEOPLE.filter(({ role }) => role === code)).toHaveLength(1);
      expect(TEXTS.en.roles[code]).toBeTruthy();
      expect(TEXTS.vi.roles[code]).toBeTruthy();
    }
  });

  it('let only the marketing lead change brands', () => {
    const changers = ROLES.filter(({ content }) => content['plugin::brand-consistency.brand']?.includes('update'));
    expect(changers.map(({ code }) => code)).toEqual(['marketing-lead']);
  });
});
