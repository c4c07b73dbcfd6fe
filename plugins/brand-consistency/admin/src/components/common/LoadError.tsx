import { Alert, Box, Button } from '@strapi/design-system';
import { useText } from '../../hooks/useText';

/** Something could not be loaded; try again. */
export const LoadError = ({ onRetry }: { onRetry: () => void }) => {
  const { t } = useText();
  return (
    <Box>
      <Alert
        variant="danger"
        title={t('load.error')}
        closeLabel={t('load.close')}
        onClose={onRetry}
        action={
          <Button type="button" variant="tertiary" size="S" onClick={onRetry}>
            {t('retry')}
          </Button>
        }
      >
        {t('load.error.hint')}
      </Alert>
    </Box>
  );
};
