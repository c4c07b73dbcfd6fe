import { PEOPLE, PLUGIN_ACTIONS, ROLES } from '../../demo/seed/people';
import { TEXTS } from '../../demo/seed/terminal/texts';
import { actionOf, PERMISSIONS } from '../../plugins/brand-consistency/shared/contracts/permissions';
import type { PermissionName } from '../../plugins/brand-consistency/shared/contracts/permissions';

describe('the demo’s roles', () => {
  it('know the plugin’s actions by the names that its contracts give them', () => {
    const names = Object.keys(PERMISSIONS) as PermissionName[];
    expect(PLUGIN_ACTIONS).toEqual(Object.fromEntries(names.map((name) => [name, actionOf(name)])));
  });

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
