import { jsonData } from './json-data';

const attributes = { rules: { type: 'json' }, name: { type: 'string' } };

describe('jsonData', () => {
  it('reads the text of a JSON field and leaves all other values alone', () => {
    const data = { name: '[1]', rules: '[{"id":"a"}]', key: 'x' };
    expect(jsonData(attributes, data, 'en')).toEqual({
      data: { name: '[1]', rules: [{ id: 'a' }], key: 'x' },
      problems: [],
    });
    expect(jsonData(attributes, { rules: [1] }, 'en').data).toEqual({ rules: [1] });
  });

  it('takes an emptied field for nothing', () =>
    expect(jsonData(attributes, { rules: ' ' }, 'en').data).toEqual({ rules: null }));

  it('tells text that is no JSON, in the language of the user', () => {
    expect(jsonData(attributes, { rules: '[{' }, 'vi')).toEqual({
      data: {},
      problems: [{ path: ['rules'], message: expect.stringContaining('chưa phải JSON') }],
    });
  });
});
