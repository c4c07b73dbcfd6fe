import { PERMISSIONS, PLUGIN_ID, type PermissionName } from '../../shared/contracts';

/** Names in Settings → Roles; Strapi translates no third-party actions. */
const DISPLAY: Readonly<Record<PermissionName, { displayName: string; subCategory: string }>> = {
  check: { displayName: 'Use the panel and check texts', subCategory: 'texts' },
  readReports: { displayName: 'Read reports and assessments', subCategory: 'reports' },
  run: { displayName: 'Score all content', subCategory: 'reports' },
  bind: { displayName: 'Edit bindings', subCategory: 'bindings' },
};

/** The plugin's actions as Strapi's permission provider takes them. */
export const permissionActions = (Object.keys(PERMISSIONS) as PermissionName[]).map((name) => ({
  section: 'plugins',
  pluginName: PLUGIN_ID,
  uid: PERMISSIONS[name],
  ...DISPLAY[name],
}));
