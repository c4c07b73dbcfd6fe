import { lazy, Suspense } from 'react';
import { Box } from '@strapi/design-system';
import { useAuth, useQueryParams } from '@strapi/strapi/admin';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { actionOf } from '../../../../shared/contracts/permissions';
import { useText } from '../../hooks/useText';
import { PLUGIN_ID } from '../../pluginId';
import { PanelEdge } from './PanelEdge';
import { PanelNotice } from './PanelNotice';

/** The engine and everything that shows its work load with the first edit view, not with the login page. */
const PanelContent = lazy(() => import('./PanelContent').then((module) => ({ default: module.PanelContent })));

const ASSET = `plugin::${PLUGIN_ID}.touchpoint-asset`;

/** Of the plugin's own types only assets hold text that speaks to customers. */
function holdsBrandText(model: string): boolean {
  return model === ASSET || !model.startsWith(`plugin::${PLUGIN_ID}.`);
}

interface LocaleQuery {
  readonly plugins?: { readonly i18n?: { readonly locale?: string } };
}

/** Describes the side panel of the edit view; Strapi calls it as a hook. */
export const BrandPanel: PanelComponent = ({ model, documentId, document, activeTab }) => {
  const { t } = useText();
  const [{ query }] = useQueryParams<LocaleQuery>();
  const mayCheck = useAuth('BrandPanel', ({ permissions }) =>
    permissions.some(({ action }) => action === actionOf('check')),
  );
  if (!mayCheck || !holdsBrandText(model)) return null;

  const locale = query.plugins?.i18n?.locale ?? document?.locale ?? null;
  const loading = <PanelNotice title="panel.loading" />;
  return {
    title: t('panel.title'),
    content: (
      <Box data-testid="brand-panel" width="100%">
        <PanelEdge fallback={(retry) => <PanelNotice title="panel.failed" hint="panel.failed.hint" onRetry={retry} />}>
          <Suspense fallback={loading}>
            <PanelContent
              key={`${model} ${documentId ?? ''} ${locale ?? ''}`}
              model={model}
              documentId={documentId ?? null}
              locale={locale}
              savedAt={document?.updatedAt ?? null}
              readOnly={activeTab === 'published'}
            />
          </Suspense>
        </PanelEdge>
      </Box>
    ),
  };
};
