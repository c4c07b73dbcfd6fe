import { Box, EmptyStateLayout, Flex } from '@strapi/design-system';
import { BackButton, Layouts, Page, Pagination } from '@strapi/strapi/admin';
import { LoadError } from '../components/common/LoadError';
import { AssessmentFilters } from '../components/report/AssessmentFilters';
import { AssessmentTable } from '../components/report/AssessmentTable';
import { useListQuery } from '../hooks/useListQuery';
import { useNames } from '../hooks/useNames';
import { useText } from '../hooks/useText';
import { reportPath } from '../presentation/links';
import { PAGE_SIZES } from '../presentation/list-query';
import { useGetReportQuery, useListAssessmentsQuery } from '../services/brand-consistency';

const FILTERS = ['brand', 'touchpoint', 'stage', 'band', 'outlier'] as const;

/** Every stored assessment, filtered, sorted and paged by the server. */
export const AssessmentsPage = () => {
  const { t, numbers } = useText();
  const { query, change } = useListQuery();
  const { data, isError, refetch } = useListAssessmentsQuery(query);
  const { data: report } = useGetReportQuery({});
  const names = useNames(report);
  const isFiltered = FILTERS.some((name) => query[name] !== undefined);
  const { page, pageSize, pageCount, total } = data?.pagination ?? {
    page: 1,
    pageSize: query.pageSize,
    pageCount: 1,
    total: 0,
  };

  return (
    <Page.Main>
      <Page.Title>{t('list.title')}</Page.Title>
      <Layouts.Header
        title={t('list.title')}
        subtitle={data === undefined ? undefined : t('list.count', { count: total, shown: numbers.whole(total) })}
        navigationAction={<BackButton fallback={reportPath(query.brand)} />}
      />
      <Layouts.Content>
        {/* Visually hidden words are placed absolutely: without a place to belong to they would lengthen the window. */}
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={10} position="relative">
          <AssessmentFilters query={query} change={change} report={report} />
          {isError ? <LoadError onRetry={() => void refetch()} /> : null}
          {data === undefined && !isError ? <Page.Loading /> : null}
          {data === undefined ? null : data.results.length === 0 ? (
            <Box background="neutral0" hasRadius shadow="tableShadow">
              <EmptyStateLayout content={t(isFiltered ? 'list.empty' : 'empty.noAssets')} shadow="none" />
            </Box>
          ) : (
            <>
              <AssessmentTable rows={data.results} names={names} />
              <Pagination.Root
                key={`${page} ${pageSize}`}
                pageCount={pageCount}
                total={total}
                defaultPageSize={pageSize}
                defaultPage={page}
              >
                <Pagination.PageSize options={PAGE_SIZES} />
                <Pagination.Links />
              </Pagination.Root>
            </>
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};
