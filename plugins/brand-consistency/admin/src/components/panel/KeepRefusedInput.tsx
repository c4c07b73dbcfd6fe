import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useKeepRefused } from '../../hooks/useKeepRefused';
import { PLUGIN_ID } from '../../pluginId';

/** Shows nothing: a panel is where a plugin comes near to the edit view's form, and here it guards our own types'. */
export const KeepRefusedInput: PanelComponent = ({ model }) => {
  useKeepRefused(model.startsWith(`plugin::${PLUGIN_ID}.`));
  return null;
};
