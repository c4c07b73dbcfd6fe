import type { Core } from '@strapi/strapi';
import type { PortfolioReport, RunSummary } from '../../plugins/brand-consistency/shared/contracts';

/** A touchpoint as the plugin stores it; every attribute but the key may stay away. */
export interface TouchpointValues {
  key: string;
  [attribute: string]: unknown;
}

interface BindingValues {
  name: string;
  definition: unknown;
}

interface Progress {
  done: number;
  total: number;
}

/** What the demo asks of the plugin: the same services that its own controllers call. */
export interface PluginServices {
  brandbooks: { importBrandbook(brandbook: unknown): Promise<unknown> };
  touchpoints: { upsert(values: TouchpointValues): Promise<unknown> };
  bindings: { upsert(binding: BindingValues): Promise<unknown> };
  runs: { scoreEverything(options: { onProgress?: (progress: Progress) => void }): Promise<RunSummary> };
  reports: { portfolio(query: { brand?: string }): Promise<PortfolioReport> };
}

/**
 * @throws Error when Strapi started without the plugin, which it does without a word where the plugin is not built
 */
export function pluginServices(strapi: Core.Strapi): PluginServices {
  const plugin = strapi.plugin('brand-consistency');
  if (plugin === undefined) throw Object.assign(new Error('The plugin was not loaded.'), { code: 'PLUGIN_MISSING' });
  const serviceOf = <Name extends keyof PluginServices>(name: Name): PluginServices[Name] => plugin.service(name);
  return {
    brandbooks: serviceOf('brandbooks'),
    touchpoints: serviceOf('touchpoints'),
    bindings: serviceOf('bindings'),
    runs: serviceOf('runs'),
    reports: serviceOf('reports'),
  };
}
