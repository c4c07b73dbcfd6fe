import { useEffect, useRef } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../hooks/useText';
import type { EditState } from '../../hooks/useApplyEdit';

/** What was just put into the text, with the way back; takes the focus that the vanished "Apply" had. */
export const EditBar = ({ state, onUndo }: { state: EditState | null; onUndo: () => void }) => {
  const { t } = useText();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state !== null) bar.current?.focus();
  }, [state]);
  if (state === null) return null;
  const { outcome, edit } = state;
  return (
    <Flex
      ref={bar}
      tabIndex={-1}
      role="status"
      direction="column"
      alignItems="flex-start"
      gap={2}
      padding={2}
      background="neutral100"
      hasRadius
      width="100%"
      data-testid="brand-panel-edit"
    >
      <Typography variant="pi" textColor="neutral800">
        {outcome === 'applied' && edit
          ? t(edit.replacement === '' ? 'edit.removed' : 'edit.applied', {
              actual: edit.actual,
              replacement: edit.replacement,
            })
          : t(outcome === 'undone' ? 'edit.undone' : 'edit.stale')}
      </Typography>
      {edit === null ? null : (
        <Button type="button" variant="tertiary" size="S" onClick={onUndo}>
          {t('edit.undo')}
        </Button>
      )}
    </Flex>
  );
};
