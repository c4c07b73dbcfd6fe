import { editText } from './apply-edit';

describe('editText', () => {
  const edit = { start: 4, end: 11, text: 'ưu đãi' };

  it('replaces the words that were found', () => {
    expect(editText({ path: 'title', edit, checked: 'Một giá sốc nữa', current: 'Một giá sốc nữa' })).toEqual({
      path: 'title',
      before: 'Một giá sốc nữa',
      after: 'Một ưu đãi nữa',
      actual: 'giá sốc',
      replacement: 'ưu đãi',
    });
  });

  it.each(['Một giá sốc nữa!', null, undefined, 3])('leaves %p alone, which is not what was checked', (current) => {
    expect(editText({ path: 'title', edit, checked: 'Một giá sốc nữa', current })).toBeNull();
  });

  it('does nothing where nothing would change', () => {
    expect(
      editText({ path: 'title', edit: { start: 0, end: 3, text: 'Một' }, checked: 'Một', current: 'Một' }),
    ).toBeNull();
  });
});
