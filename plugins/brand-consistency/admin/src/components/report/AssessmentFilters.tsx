import { Flex } from '@strapi/design-system';
import type { PortfolioReport } from '../../../../shared/contracts/report';
import { STAGES } from '../../../../shared/taxonomy/stages';
import { useText } from '../../hooks/useText';
import { SHOWN_BANDS } from '../../presentation/bands';
import { SORTS, type ListQuery } from '../../presentation/list-query';
import { FilterSelect } from '../common/FilterSelect';

export interface AssessmentFiltersProps {
  readonly query: ListQuery;
  readonly change: (name: string, value: string | undefined) => void;
  /** Where brands, touchpoints and stages have their names; undefined while it loads. */
  readonly report: PortfolioReport | undefined;
}

/** Brand, touchpoint, stage, band, outliers, and the order of the list. */
export const AssessmentFilters = ({ query, change, report }: AssessmentFiltersProps) => {
  const { t, say } = useText();
  const stages = STAGES.filter(({ key }) => report?.stages.includes(key));
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-end">
      <FilterSelect
        label={t('filter.brand')}
        options={(report?.brands ?? []).map(({ key, name }) => ({ value: key, label: name }))}
        value={query.brand}
        onChange={(value) => change('brand', value)}
      />
      <FilterSelect
        label={t('column.touchpoint')}
        options={(report?.touchpoints ?? []).map(({ key, name }) => ({ value: key, label: say(name) }))}
        value={query.touchpoint}
        onChange={(value) => change('touchpoint', value)}
      />
      <FilterSelect
        label={t('filter.stage')}
        options={stages.map(({ key, name }) => ({ value: key, label: say(name) }))}
        value={query.stage}
        onChange={(value) => change('stage', value)}
      />
      <FilterSelect
        label={t('filter.band')}
        options={SHOWN_BANDS.map((band) => ({ value: band, label: t(`band.${band}`) }))}
        value={query.band}
        onChange={(value) => change('band', value)}
      />
      <FilterSelect
        label={t('filter.outlier')}
        options={[{ value: 'true', label: t('filter.outlier.only') }]}
        value={query.outlier}
        onChange={(value) => change('outlier', value)}
      />
      <FilterSelect
        label={t('filter.sort')}
        options={SORTS.map((sort) => ({ value: sort, label: t(`sort.${sort}`) }))}
        value={query.sort}
        onChange={(value) => change('sort', value)}
        clearable={false}
      />
    </Flex>
  );
};
