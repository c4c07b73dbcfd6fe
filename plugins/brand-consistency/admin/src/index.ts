import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { SealCheck } from '@strapi/icons';
import { BrandPanel } from './components/panel/BrandPanel';
import { KeepRefusedInput } from './components/panel/KeepRefusedInput';
import { GUARDS } from './permissions';
import { PLUGIN_ID } from './pluginId';
import { prefixTranslations } from './utils/prefix-translations';

type ContentManagerApis = ContentManagerPlugin['config']['apis'];

const plugin = {
  register(app: StrapiApp): void {
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: SealCheck,
      intlLabel: { id: `${PLUGIN_ID}.plugin.name`, defaultMessage: 'Brand consistency' },
      permissions: GUARDS.menu,
      Component: async () => ({ default: (await import('./pages/App')).App }),
    });
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
  },

  bootstrap(app: StrapiApp): void {
    const apis = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
    apis.addEditViewSidePanel([BrandPanel, KeepRefusedInput]);
  },

  async registerTrads({ locales }: { locales: string[] }): Promise<{ data: Record<string, string>; locale: string }[]> {
    return Promise.all(
      locales.map(async (locale) => {
        try {
          const { default: messages } = (await import(`./translations/${locale}.json`)) as {
            default: Record<string, string>;
          };
          return { data: prefixTranslations(PLUGIN_ID, messages), locale };
        } catch {
          // Strapi falls back to English for a language that we do not speak.
          return { data: {}, locale };
        }
      }),
    );
  },
};

export default plugin;
