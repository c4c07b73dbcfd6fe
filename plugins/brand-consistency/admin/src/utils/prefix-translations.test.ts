import { prefixTranslations } from './prefix-translations';

it('keeps our messages apart from others’ and gives content types the name that Strapi asks for', () => {
  expect(prefixTranslations('us', { 'panel.title': 'Thương hiệu', 'type.Rule set': 'Bộ quy tắc' })).toEqual({
    'us.panel.title': 'Thương hiệu',
    'Rule set': 'Bộ quy tắc',
  });
});
