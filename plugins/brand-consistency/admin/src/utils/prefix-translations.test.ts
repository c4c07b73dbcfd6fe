import { prefixTranslations } from './prefix-translations';

it('keeps our messages apart from others’ and puts names and labels where Strapi looks for them', () => {
  expect(
    prefixTranslations('us', {
      'panel.title': 'Thương hiệu',
      'type.Rule set': 'Bộ quy tắc',
      'field.rule-set.name': 'Tên',
    }),
  ).toEqual({
    'us.panel.title': 'Thương hiệu',
    'Rule set': 'Bộ quy tắc',
    'content-manager.content-types.plugin::us.rule-set.name': 'Tên',
  });
});
