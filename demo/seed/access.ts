import { createHash } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';
import { LOCALES } from './company';
import type { Ledger } from './ledger';
import type { PersonPlan, RolePlan } from './people';
import { DEMO_PASSWORD, PEOPLE, ROLES } from './people';

interface Permission {
  action: string;
  subject?: string | null;
  conditions: string[];
  properties: Record<string, unknown>;
}

interface ActionDomain {
  actionId: string;
  subjects: string[];
}

const EXPLORER = 'plugin::content-manager.explorer';

const isLocalised = (strapi: Core.Strapi, uid: string): boolean =>
  strapi
    .plugin('i18n')
    .service('content-types')
    .isLocalizedContentType(strapi.getModel(uid as UID.ContentType));

/** A role's plan as Strapi stores permissions: every field of the named content types, in every language. */
function permissionsOf(strapi: Core.Strapi, plan: RolePlan): Permission[] {
  const known: ActionDomain[] = strapi.service('admin::permission').actionProvider.values();
  const plain = plan.actions.map((action): Permission => ({ action, subject: null, conditions: [], properties: {} }));
  const onContent = Object.entries(plan.content).flatMap(([uid, actions]) => {
    const allowed = known
      .filter(
        ({ actionId, subjects }) =>
          actions.some((name) => actionId === `${EXPLORER}.${name}`) && subjects?.includes(uid),
      )
      .map((action) => ({ ...action, subjects: [uid] }));
    const permissions: Permission[] = strapi.service('admin::content-type').getPermissionsWithNestedFields(allowed);
    return permissions.map((permission): Permission => ({
      ...permission,
      properties: { ...permission.properties, ...(isLocalised(strapi, uid) ? { locales: [...LOCALES] } : {}) },
    }));
  });
  return [...plain, ...onContent];
}

/** Makes the role, or gives it the permissions that its plan names by now. */
async function seedRole(strapi: Core.Strapi, plan: RolePlan, ledger: Ledger): Promise<void> {
  const permissions = permissionsOf(strapi, plan);
  const hash = createHash('sha256').update(JSON.stringify(permissions)).digest('hex');
  const roles = strapi.service('admin::role');
  const existing = await roles.findOne({ code: plan.code });
  // What somebody changed in Settings → Roles stays, unless the plan itself changed.
  if (existing && ledger.entry(`role:${plan.code}`)?.hash === hash) return;
  const { code, name, description } = plan;
  const role = existing ?? (await roles.create({ code, name, description }));
  await roles.assignPermissions(role.id, permissions);
  await ledger.put(`role:${plan.code}`, { hash });
}

async function seedPerson(strapi: Core.Strapi, plan: PersonPlan): Promise<void> {
  const users = strapi.service('admin::user');
  if (await users.exists({ email: plan.email })) return;
  const role = await strapi.service('admin::role').findOne({ code: plan.role });
  await users.create({
    email: plan.email,
    firstname: plan.firstname,
    lastname: plan.lastname,
    preferedLanguage: plan.language,
    password: DEMO_PASSWORD,
    registrationToken: null,
    isActive: true,
    roles: [role.id],
  });
}

/** Seeds the roles with their permissions and one person for each. Who exists already keeps name and password. */
export async function seedAccess(strapi: Core.Strapi, ledger: Ledger): Promise<void> {
  for (const plan of ROLES) await seedRole(strapi, plan, ledger);
  for (const plan of PEOPLE) await seedPerson(strapi, plan);
}
