import type { HostType } from './host-types';
import { HOST_TYPES } from './host-types';
import { actionOf, PERMISSIONS, PLUGIN_ID } from '../../plugins/brand-consistency/shared/contracts/permissions';
import type { PermissionName } from '../../plugins/brand-consistency/shared/contracts/permissions';

const CONTENT_ACTIONS = ['create', 'read', 'update', 'delete', 'publish'] as const;
export type ContentAction = (typeof CONTENT_ACTIONS)[number];

const PLUGIN = `plugin::${PLUGIN_ID}`;

const everyAction = (Object.keys(PERMISSIONS) as PermissionName[]).map(actionOf);

export interface RolePlan {
  /** Stable: roles are found by it. */
  code: string;
  name: string;
  description: string;
  /** Actions without a subject. */
  actions: readonly string[];
  /** Content types by uid and what may be done with them. */
  content: Readonly<Record<string, readonly ContentAction[]>>;
}

export interface PersonPlan {
  /** A role's code. */
  role: string;
  firstname: string;
  lastname: string;
  email: string;
  language: 'vi' | 'en';
}

const SUPER_ADMIN = 'strapi-super-admin';

const may = (uids: readonly string[], actions: readonly ContentAction[]): RolePlan['content'] =>
  Object.fromEntries(uids.map((uid) => [uid, actions]));

const assetTypes = Object.values(HOST_TYPES).map((type: HostType) => type.uid);
const brandTypes = ['brand', 'brand-personality', 'brand-positioning', 'rule-set', 'touchpoint', 'binding'].map(
  (name) => `${PLUGIN}.${name}`,
);
const nameable = ['brand', 'touchpoint'].map((name) => `${PLUGIN}.${name}`);
const mediaActions = [
  'plugin::upload.read',
  'plugin::upload.assets.create',
  'plugin::upload.assets.update',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
];

export const ROLES: readonly RolePlan[] = [
  {
    code: 'marketing-lead',
    name: 'Marketing lead',
    description: 'Defines brands, touchpoints, rules and bindings; may do everything with content',
    actions: [...everyAction, ...mediaActions],
    content: { ...may(assetTypes, CONTENT_ACTIONS), ...may(brandTypes, CONTENT_ACTIONS) },
  },
  {
    code: 'content-editor',
    name: 'Content editor',
    description: 'Writes and publishes content, and sees while typing whether it fits the brand',
    actions: [actionOf('check'), ...mediaActions],
    content: { ...may(assetTypes, CONTENT_ACTIONS), ...may(nameable, ['read']) },
  },
  {
    code: 'brand-manager',
    name: 'Brand manager',
    description: 'Reads how the whole journey holds together and has everything scored again',
    actions: [actionOf('check'), actionOf('readReports'), actionOf('run'), 'plugin::upload.read'],
    content: { ...may(assetTypes, ['read']), ...may(brandTypes, ['read']) },
  },
];

export const PEOPLE: readonly PersonPlan[] = [
  { role: SUPER_ADMIN, firstname: 'Khang', lastname: 'Phạm', email: 'khang.admin@demo.test', language: 'en' },
  { role: 'marketing-lead', firstname: 'Linh', lastname: 'Nguyễn', email: 'linh.marketing@demo.test', language: 'vi' },
  { role: 'content-editor', firstname: 'Minh', lastname: 'Trần', email: 'minh.editor@demo.test', language: 'vi' },
  { role: 'brand-manager', firstname: 'Hương', lastname: 'Lê', email: 'huong.brand@demo.test', language: 'en' },
];

/** One password for all: the demo listens on this machine only. */
export const DEMO_PASSWORD = 'Sen-Demo-2026';
