import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  // The demo's logins are printed in the terminal and stand in its source: only this machine may reach it by default.
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  app: { keys: env.array('APP_KEYS') },
  logger: {
    startup: { enabled: env.bool('STRAPI_STARTUP_MESSAGE', true) },
    updates: { enabled: false },
  },
});
