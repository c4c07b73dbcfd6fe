import type { Core } from '@strapi/strapi';

// The i18n plugin reads its first locale from the environment only, when its module is loaded: after this file.
process.env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE ??= 'vi';
// Nothing leaves the machine unless somebody asks for it.
process.env.STRAPI_TELEMETRY_DISABLED ??= 'true';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
  'brand-consistency': { enabled: true },
});
