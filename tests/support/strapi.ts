import { copyFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { createStrapi } from '@strapi/strapi';
import type { Agent, Test } from 'supertest';
import supertest from 'supertest';
import { missingFiles, promisedFiles } from '../../scripts/lib/outputs.mjs';
import { HOST_DIST, ROOT } from '../../scripts/lib/places.mjs';
import { temporaryDirectory, testEnvironment } from '../../scripts/lib/test-environment.mjs';
import type { Grant } from './people';
import { createPerson } from './people';

export interface BootOptions {
  /** A SQLite file to start from; it is copied, never written to. Default: an empty database. */
  database?: string;
  /** Further environment, set before Strapi reads its configuration. */
  env?: Readonly<Record<string, string>>;
}

/** HTTP calls in one person's name. */
export interface Caller {
  get(path: string): Test;
  post(path: string, body?: object): Test;
  put(path: string, body?: object): Test;
  delete(path: string): Test;
}

export interface BootedStrapi {
  strapi: Core.Strapi;
  /** Calls without a login. */
  agent: Agent;
  /** The file behind this Strapi, for tests that look into it. */
  database: string;
  /**
   * Makes a person and logs in.
   * @param role the code of an existing role (`strapi-super-admin`, `strapi-editor`, the demo's own), or what a new role may do
   * @returns the access token
   */
  loginAs(role: string | readonly Grant[]): Promise<string>;
  /** HTTP calls with a token from `loginAs`. */
  as(token: string): Caller;
  /** Ends Strapi and deletes its database. */
  close(): Promise<void>;
}

/**
 * Boots the built host with the built plugin on a database of its own; about two seconds, so once a test file.
 * The host and the plugin must be built: `npm run test:strapi` sees to it, a bare `npx jest` does not.
 */
export async function bootStrapi({ database, env = {} }: BootOptions = {}): Promise<BootedStrapi> {
  const directory = temporaryDirectory('strapi');
  const file = path.join(directory, 'data.db');
  if (database !== undefined) copyFileSync(database, file);
  Object.assign(process.env, testEnvironment(), { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: file }, env);

  // Strapi would leave a plugin out whose dist is missing, and then fail for want of its content types.
  const missing = await missingFiles(await promisedFiles());
  if (missing.length > 0) {
    throw new Error(`${missing.join(', ')} missing. Run \`npm run test:strapi\`, which builds the plugin first.`);
  }
  const strapi = createStrapi({ appDir: ROOT, distDir: HOST_DIST, serveAdminPanel: false });
  strapi.log.level = 'warn';
  await strapi.load();
  strapi.server.mount();
  const agent = supertest(strapi.server.httpServer);

  return {
    strapi,
    agent,
    database: file,
    async loginAs(role) {
      const { email, password } = await createPerson(strapi, role);
      const response = await agent.post('/admin/login').send({ email, password });
      const token: unknown = response.body?.data?.token;
      if (typeof token !== 'string') throw new Error(`Login failed: ${response.status} ${response.text}`);
      return token;
    },
    as(token) {
      const authorised = (test: Test, body?: object): Test => {
        const request = test.set('Authorization', `Bearer ${token}`);
        return body === undefined ? request : request.send(body);
      };
      return {
        get: (place) => authorised(agent.get(place)),
        post: (place, body) => authorised(agent.post(place), body),
        put: (place, body) => authorised(agent.put(place), body),
        delete: (place) => authorised(agent.delete(place)),
      };
    },
    async close() {
      await strapi.destroy();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
