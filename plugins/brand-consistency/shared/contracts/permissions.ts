/** Permission actions, as Strapi prefixes them: `plugin::brand-consistency.<uid>`. */
export const PLUGIN_ID = 'brand-consistency';

export const PERMISSIONS = {
  /** See the panel in the edit view and check texts. */
  check: 'check.use',
  /** Read reports and stored assessments. */
  readReports: 'reports.read',
  /** Start a run over all content. */
  run: 'runs.start',
  /** Change bindings. */
  bind: 'bindings.edit',
} as const;

export type PermissionName = keyof typeof PERMISSIONS;
export const actionOf = (name: PermissionName): string => `plugin::${PLUGIN_ID}.${PERMISSIONS[name]}`;
