import type { Core } from '@strapi/strapi';

/** One line of what a role may do, as Strapi stores it. */
export interface Grant {
  action: string;
  /** A content type's uid, for actions on content. */
  subject?: string;
  /** Limits: which fields, which content locales. */
  properties?: { fields?: string[]; locales?: string[] };
}

interface Stored {
  id: number;
}

const PASSWORD = 'Only-for-tests-1';

let number = 0;

async function roleOf(strapi: Core.Strapi, role: string | readonly Grant[]): Promise<Stored> {
  const roles = strapi.service('admin::role');
  if (typeof role === 'string') {
    const found: Stored | null = await roles['findOne']({ code: role });
    if (found === null) throw new Error(`There is no role "${role}" in this database.`);
    return found;
  }
  const name = `Test role ${number}`;
  const created: Stored = await roles['create']({ name, description: name });
  const permissions = role.map(({ action, subject, properties }) => ({
    action,
    subject: subject ?? null,
    conditions: [],
    properties: properties ?? {},
  }));
  await roles['assignPermissions'](created.id, permissions);
  return created;
}

/**
 * Makes an active admin user.
 * @param role a role's code, or what a role made for this person may do
 * @returns what the person logs in with
 */
export async function createPerson(
  strapi: Core.Strapi,
  role: string | readonly Grant[],
): Promise<{ email: string; password: string }> {
  number += 1;
  const { id } = await roleOf(strapi, role);
  const email = `person-${number}@test.example`;
  await strapi.service('admin::user')['create']({
    email,
    firstname: 'Test',
    lastname: `Person ${number}`,
    password: PASSWORD,
    registrationToken: null,
    isActive: true,
    roles: [id],
  });
  return { email, password: PASSWORD };
}
