import { Button } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import { useAPIErrorHandler, useAuth, useNotification } from '@strapi/strapi/admin';
import { actionOf } from '../../../../shared/contracts/permissions';
import { useText } from '../../hooks/useText';
import { useStartRunMutation } from '../../services/brand-consistency';

/** Scores every bound entry anew; only what changed costs time. Not there for those who may not. */
export const RunButton = () => {
  const { t, numbers } = useText();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();
  const mayRun = useAuth('RunButton', ({ permissions }) =>
    permissions.some(({ action }) => action === actionOf('run')),
  );
  const [startRun, { isLoading }] = useStartRunMutation();
  if (!mayRun) return null;

  const run = async () => {
    const outcome = await startRun();
    if ('error' in outcome) {
      toggleNotification({ type: 'danger', message: formatError(outcome.error) });
      return;
    }
    const { scored, unchanged, failed, removed } = outcome.data;
    const message = t('run.done', { scored: numbers.whole(scored), unchanged: numbers.whole(unchanged), removed });
    const first = failed[0];
    if (first === undefined) toggleNotification({ type: 'success', message });
    else
      toggleNotification({
        type: 'warning',
        message: `${message} ${t('run.failed', { count: failed.length, first: first.message })}`,
      });
  };
  return (
    <Button
      type="button"
      startIcon={<ArrowsCounterClockwise />}
      loading={isLoading}
      disabled={isLoading}
      onClick={() => void run()}
    >
      {t(isLoading ? 'run.running' : 'run.start')}
    </Button>
  );
};
