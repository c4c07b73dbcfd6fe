import type { AssessmentListQuery } from '../../../shared/contracts/assessment';
import { SHOWN_BANDS } from './bands';

export const SORTS = [
  'fit:asc',
  'fit:desc',
  'consistency:asc',
  'consistency:desc',
  'scoredAt:desc',
  'title:asc',
] as const satisfies readonly AssessmentListQuery['sort'][];

export const PAGE_SIZES = ['10', '25', '50', '100'];

export type ListQuery = Partial<AssessmentListQuery> & Pick<AssessmentListQuery, 'sort' | 'page' | 'pageSize'>;

function positive(text: string | null, otherwise: number, most: number): number {
  const value = Number(text);
  return Number.isInteger(value) && value > 0 ? Math.min(value, most) : otherwise;
}

/** The list's filters as the address holds them; what nobody could have chosen is left out. */
export function readListQuery(search: URLSearchParams): ListQuery {
  const text = (name: string) => search.get(name) || undefined;
  const [brand, touchpoint, stage] = [text('brand'), text('touchpoint'), text('stage')];
  const band = SHOWN_BANDS.find((each) => each === search.get('band'));
  return {
    ...(brand === undefined ? {} : { brand }),
    ...(touchpoint === undefined ? {} : { touchpoint }),
    ...(stage === undefined ? {} : { stage }),
    ...(band === undefined ? {} : { band }),
    ...(search.get('outlier') === 'true' ? { outlier: 'true' as const } : {}),
    sort: SORTS.find((sort) => sort === search.get('sort')) ?? 'fit:asc',
    page: positive(search.get('page'), 1, 1_000_000),
    pageSize: positive(search.get('pageSize'), 25, 100),
  };
}

/** The address with one filter changed; another filter means another first page. */
export function changeListQuery(search: URLSearchParams, name: string, value: string | undefined): URLSearchParams {
  const next = new URLSearchParams(search);
  if (value === undefined) next.delete(name);
  else next.set(name, value);
  next.delete('page');
  return next;
}
