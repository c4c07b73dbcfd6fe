import { Alert, Box, Button } from '@strapi/design-system';
import { useText, type MessageKey } from '../../hooks/useText';

export interface LoadErrorProps {
  readonly onRetry: () => void;
  readonly title?: MessageKey;
  /** What to do next. */
  readonly hint?: MessageKey;
}

/** Something could not be loaded; try again. */
export const LoadError = ({ onRetry, title = 'load.error', hint = 'load.error.hint' }: LoadErrorProps) => {
  const { t } = useText();
  return (
    <Box>
      <Alert
        variant="danger"
        title={t(title)}
        closeLabel={t('load.close')}
        onClose={onRetry}
        action={
          <Button type="button" variant="tertiary" size="S" onClick={onRetry}>
            {t('retry')}
          </Button>
        }
      >
        {t(hint)}
      </Alert>
    </Box>
  );
};
