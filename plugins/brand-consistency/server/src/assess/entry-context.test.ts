import type { Binding } from '../../../shared/contracts';
import { contextOf } from './entry-context';

const entry = {
  id: 1,
  documentId: 'd',
  locale: 'vi',
  publishedAt: null,
  brand: { key: 'resort' },
  kind: 'menu',
  label: 'constructor',
};
const bind = (brand: Binding['brand'], touchpoint: Binding['touchpoint']): Binding => ({
  contentType: 'api::page.page',
  fields: [],
  brand,
  touchpoint,
});
const fixed = { by: 'fixed', touchpoint: 'website' } as const;

describe('contextOf', () => {
  it.each<[string, Binding['brand'], string | null]>([
    ['a fixed brand', { by: 'fixed', brand: 'group' }, 'group'],
    ['a relation', { by: 'relation', path: 'brand' }, 'resort'],
    ['a relation that leads nowhere', { by: 'relation', path: 'owner' }, null],
    ['a locale', { by: 'locale', map: { vi: 'eatery' } }, 'eatery'],
    ['a locale that nobody named', { by: 'locale', map: { en: 'eatery' } }, null],
    ['a field', { by: 'field', path: 'kind' }, 'menu'],
    ['a field by a map', { by: 'field', path: 'kind', map: { menu: 'eatery' } }, 'eatery'],
    ['a field whose value no map names', { by: 'field', path: 'label', map: { menu: 'eatery' } }, null],
    ['a field that is no text', { by: 'field', path: 'id' }, null],
  ])('reads the brand off %s', (_, source, expected) => {
    expect(contextOf(bind(source, fixed), entry)).toEqual({ brand: expected, touchpoint: 'website' });
  });
});
