import { Box, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { ContradictionRow, PortfolioReport } from '../../../../shared/contracts/report';
import { useNames } from '../../hooks/useNames';
import { useText } from '../../hooks/useText';
import { everyValueFirst } from '../../presentation/every-value-first';
import { assessmentPath } from '../../presentation/links';
import { PartOfList } from '../common/PartOfList';
import { Quote } from '../common/Quote';
import { Section } from '../common/Section';

const FACTS = 10;
const VALUES = 8;

const Fact = ({ row, brand }: { row: ContradictionRow; brand: string }) => {
  const { t } = useText();
  return (
    <li data-testid="brand-report-contradiction">
      <Typography fontWeight="semiBold" tag="h3">
        {row.truth === null
          ? t('contradiction.fact', { fact: row.fact })
          : t('contradiction.factWithTruth', { fact: row.fact, truth: row.truth })}
      </Typography>
      <Typography variant="pi" textColor="neutral600" tag="p">
        {brand}
      </Typography>
      <PartOfList items={everyValueFirst(row.values)} step={VALUES} gap={2}>
        {(value) => (
          <li key={`${value.id} ${value.path} ${value.start}`}>
            <Box paddingTop={1}>
              <Typography textColor="neutral800">{t('contradiction.value', { value: value.value })}</Typography>{' '}
              <Quote text={value.text} />{' '}
              <Link tag={NavLink} to={assessmentPath(value.id)}>
                {value.title === '' ? t('list.untitled') : value.title}
              </Link>
            </Box>
          </li>
        )}
      </PartOfList>
    </li>
  );
};

/** Facts that texts state differently, every statement in its own words. */
export const Contradictions = ({ report }: { report: PortfolioReport }) => {
  const { t } = useText();
  const names = useNames(report);
  return (
    <Section title={t('contradiction.title', { count: report.contradictions.length })} hint={t('contradiction.hint')}>
      {report.contradictions.length === 0 ? (
        <Typography textColor="neutral700">{t('contradiction.none')}</Typography>
      ) : (
        <PartOfList items={report.contradictions} step={FACTS} gap={4}>
          {(row) => <Fact key={`${row.brand} ${row.fact}`} row={row} brand={names.brand(row.brand)} />}
        </PartOfList>
      )}
    </Section>
  );
};
