import { Flex, LinkButton } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useSearchParams } from 'react-router-dom';
import { FilterSelect } from '../components/common/FilterSelect';
import { LoadError } from '../components/common/LoadError';
import { BrandCards } from '../components/report/BrandCards';
import { Contradictions } from '../components/report/Contradictions';
import { EmptyReport } from '../components/report/EmptyReport';
import { HeatMap } from '../components/report/HeatMap';
import { Outliers } from '../components/report/Outliers';
import { PortfolioTable } from '../components/report/PortfolioTable';
import { RunButton } from '../components/report/RunButton';
import { SummarySentence } from '../components/report/SummarySentence';
import { useText } from '../hooks/useText';
import { assessmentsPath } from '../presentation/links';
import { useGetReportQuery } from '../services/brand-consistency';

/** The portfolio: what is going on in one sentence, then the evidence. */
export const ReportPage = () => {
  const { t } = useText();
  const [search, setSearch] = useSearchParams();
  const brand = search.get('brand') ?? undefined;
  const filter = brand === undefined ? {} : { brand };
  const { data: report, isError, refetch } = useGetReportQuery(filter);
  // The filter must offer all brands, also while it shows one; without a filter this is the same request.
  const { data: portfolio } = useGetReportQuery({});

  return (
    <Page.Main data-testid="brand-report">
      <Page.Title>{t('report.title')}</Page.Title>
      <Layouts.Header
        title={t('report.title')}
        subtitle={t('report.subtitle')}
        primaryAction={<RunButton />}
        secondaryAction={
          <LinkButton tag={NavLink} to={assessmentsPath(filter)} variant="tertiary">
            {t('list.open')}
          </LinkButton>
        }
      />
      <Layouts.Content>
        {/* Visually hidden words are placed absolutely: without a place to belong to they would lengthen the window. */}
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={10} position="relative">
          {isError ? <LoadError onRetry={() => void refetch()} /> : null}
          {report === undefined && !isError ? <Page.Loading /> : null}
          {portfolio === undefined || portfolio.brands.length < 2 ? null : (
            <FilterSelect
              label={t('filter.brand')}
              options={portfolio.brands.map(({ key, name }) => ({ value: key, label: name }))}
              value={brand}
              onChange={(chosen) => setSearch(chosen === undefined ? {} : { brand: chosen })}
            />
          )}
          {report === undefined || isError ? null : report.assets === 0 ? (
            <EmptyReport hasBrands={report.brands.length > 0} />
          ) : (
            <>
              <SummarySentence report={report} />
              <BrandCards brands={report.brands} />
              <HeatMap report={report} brand={brand} />
              <PortfolioTable rows={report.touchpoints} brand={brand} />
              <Outliers report={report} />
              <Contradictions report={report} />
            </>
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};
