import { Typography } from '@strapi/design-system';
import type { PortfolioReport } from '../../../../shared/contracts/report';
import { useText } from '../../hooks/useText';
import { dateTime } from '../../presentation/numbers';
import { summarise } from '../../presentation/report-summary';

/** The report in one sentence, then how much of it was read and when. */
export const SummarySentence = ({ report }: { report: PortfolioReport }) => {
  const { t, language, numbers } = useText();
  const sentence = summarise(report)
    .map(({ message, values }) => t(message, values))
    .join('; ');
  if (sentence === '') return null;
  return (
    <div>
      <Typography variant="beta" tag="p" data-testid="brand-report-summary">
        {`${sentence}.`}
      </Typography>
      <Typography variant="pi" textColor="neutral600" tag="p">
        {t('report.read', { read: numbers.whole(report.read), assets: numbers.whole(report.assets) })}
        {report.scoredAt === null ? '' : ` · ${t('report.scoredAt', { when: dateTime(report.scoredAt, language) })}`}
      </Typography>
    </div>
  );
};
