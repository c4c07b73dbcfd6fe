import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { OutlierReason } from '../../../../engine/src/consistency/types';
import type { OutlierRow, PortfolioReport } from '../../../../shared/contracts/report';
import { useNames } from '../../hooks/useNames';
import { useText } from '../../hooks/useText';
import { assessmentPath } from '../../presentation/links';
import { sentencesOf } from '../../presentation/outlier-sentences';
import { PartOfList } from '../common/PartOfList';
import { Quote } from '../common/Quote';
import { Section } from '../common/Section';
import { ScoreCell } from './ScoreCell';

const STEP = 15;

const Reason = ({ reason }: { reason: OutlierReason }) => {
  const { t, word, numbers } = useText();
  const direction = reason.value >= reason.usual ? 'higher' : 'lower';
  return (
    <Typography variant="pi" textColor="neutral700" tag="p">
      {t('outlier.because', {
        how: word(`measure.${direction}`, reason.measure),
        value: numbers.whole(reason.value),
        usual: numbers.whole(reason.usual),
      })}
    </Typography>
  );
};

const Outlier = ({ row, place, title }: { row: OutlierRow; place: string; title: string }) => (
  <li data-testid="brand-report-outlier">
    <Flex gap={3} wrap="wrap">
      <Link tag={NavLink} to={assessmentPath(row.assessment)}>
        {title}
      </Link>
      <ScoreCell value={row.score} />
    </Flex>
    <Typography variant="pi" textColor="neutral600" tag="div">
      {place}
    </Typography>
    {row.because.map((reason) => (
      <Reason key={reason.measure} reason={reason} />
    ))}
    {sentencesOf(row.because).map((sentence) => (
      <div key={sentence}>
        <Quote text={sentence} />
      </div>
    ))}
  </li>
);

/** The texts that stand apart from their brand, with the sentences that push them out. */
export const Outliers = ({ report }: { report: PortfolioReport }) => {
  const { t } = useText();
  const names = useNames(report);
  const place = ({ brand, touchpoint, locale }: OutlierRow) =>
    [names.brand(brand), touchpoint === null ? null : names.touchpoint(touchpoint), locale === '' ? null : locale]
      .filter((each) => each !== null)
      .join(' · ');
  return (
    <Section title={t('outlier.title', { count: report.outliers.length })} hint={t('outlier.hint')}>
      {report.outliers.length === 0 ? (
        <Typography textColor="neutral700">{t('outlier.none')}</Typography>
      ) : (
        <PartOfList items={report.outliers} step={STEP} gap={4}>
          {(row) => (
            <Outlier
              key={row.assessment}
              row={row}
              place={place(row)}
              title={row.title === '' ? t('list.untitled') : row.title}
            />
          )}
        </PartOfList>
      )}
    </Section>
  );
};
