import { useContentSchema } from '../../hooks/useContentSchema';
import { useLiveScore } from '../../hooks/useLiveScore';
import { useGetEditorContextQuery } from '../../services/brand-consistency';
import { PanelNotice } from './PanelNotice';
import { ScoredPanel } from './ScoredPanel';

export interface PanelContentProps {
  readonly model: string;
  /** null while the entry is being created. */
  readonly documentId: string | null;
  readonly locale: string | null;
  readonly savedAt: string | null;
  readonly readOnly: boolean;
}

/** What stands in the panel: one fetch for the entry, then a live score of whatever the form holds. */
export const PanelContent = ({ model, documentId, locale, savedAt, readOnly }: PanelContentProps) => {
  const { data, isError, refetch } = useGetEditorContextQuery({
    contentType: model,
    ...(documentId === null ? {} : { documentId }),
    ...(locale === null ? {} : { locale }),
    savedAt,
  });
  const content = useContentSchema(model);
  const score = useLiveScore({ context: data ?? null, content, locale });

  if (isError && data === undefined)
    return <PanelNotice title="panel.error" hint="panel.error.hint" onRetry={() => void refetch()} />;
  if (score === null || content === null || data === undefined) return <PanelNotice title="panel.loading" />;
  switch (score.kind) {
    case 'unbound':
      return <PanelNotice title="panel.unbound" hint="panel.unbound.hint" values={{ contentType: content.name }} />;
    case 'no-brand':
      return <PanelNotice title="panel.noBrand" hint="panel.noBrand.hint" />;
    case 'no-book':
      return <PanelNotice title="panel.noBook" hint="panel.noBook.hint" values={{ brand: score.brand }} />;
    case 'empty':
      return <PanelNotice title="panel.empty" hint="panel.empty.hint" />;
    case 'scored':
      return (
        <ScoredPanel
          score={score}
          content={content}
          consistency={data.draft?.consistency ?? data.published?.consistency ?? null}
          readOnly={readOnly}
          creating={documentId === null}
        />
      );
  }
};
