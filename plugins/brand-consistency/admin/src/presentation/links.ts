import type { AssessmentListQuery, AssessmentSummary } from '../../../shared/contracts/assessment';
import { PLUGIN_ID } from '../pluginId';

const HOME = `/plugins/${PLUGIN_ID}`;

type Filters = Partial<AssessmentListQuery>;

/** The list of assessments, filtered; whatever is empty is left out. */
export function assessmentsPath(filters: Filters = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    if (value !== undefined && value !== '') query.set(name, String(value));
  }
  const text = query.toString();
  return `${HOME}/assessments${text === '' ? '' : `?${text}`}`;
}

export function assessmentPath(id: string): string {
  return `${HOME}/assessments/${encodeURIComponent(id)}`;
}

export function reportPath(brand?: string): string {
  return brand === undefined || brand === '' ? HOME : `${HOME}?${new URLSearchParams({ brand }).toString()}`;
}

/** The entry in the content manager, in its own locale. */
export function entryPath(entry: Pick<AssessmentSummary, 'contentType' | 'entryDocumentId' | 'locale'>): string {
  const path = `/content-manager/collection-types/${entry.contentType}/${entry.entryDocumentId}`;
  if (entry.locale === '') return path;
  return `${path}?${new URLSearchParams({ 'plugins[i18n][locale]': entry.locale }).toString()}`;
}
