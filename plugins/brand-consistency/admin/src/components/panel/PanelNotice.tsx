import type { ReactNode } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useText, type MessageKey, type MessageValues } from '../../hooks/useText';

export interface PanelNoticeProps {
  readonly title: MessageKey;
  /** What to do next. */
  readonly hint?: MessageKey;
  readonly values?: MessageValues;
  readonly onRetry?: () => void;
  readonly children?: ReactNode;
}

/** The panel when there is no score to show: why, and what to do about it. */
export const PanelNotice = ({ title, hint, values, onRetry, children }: PanelNoticeProps) => {
  const { t } = useText();
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} width="100%" data-notice={title}>
      <Typography variant="omega" textColor="neutral800">
        {t(title, values)}
      </Typography>
      {hint === undefined ? null : (
        <Typography variant="pi" textColor="neutral600">
          {t(hint, values)}
        </Typography>
      )}
      {children}
      {onRetry === undefined ? null : (
        <Button type="button" variant="tertiary" size="S" onClick={onRetry}>
          {t('retry')}
        </Button>
      )}
    </Flex>
  );
};
