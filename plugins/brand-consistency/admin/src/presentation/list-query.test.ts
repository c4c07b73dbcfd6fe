import { changeListQuery, readListQuery } from './list-query';

describe('readListQuery', () => {
  it('takes the worst first where nothing is said', () => {
    expect(readListQuery(new URLSearchParams())).toEqual({ sort: 'fit:asc', page: 1, pageSize: 25 });
  });

  it('reads every filter', () => {
    expect(
      readListQuery(
        new URLSearchParams(
          'brand=a&touchpoint=email&stage=use&band=off&outlier=true&sort=title:asc&page=3&pageSize=50',
        ),
      ),
    ).toEqual({
      brand: 'a',
      touchpoint: 'email',
      stage: 'use',
      band: 'off',
      outlier: 'true',
      sort: 'title:asc',
      page: 3,
      pageSize: 50,
    });
  });

  it('leaves out what nobody could have chosen', () => {
    expect(readListQuery(new URLSearchParams('band=red&sort=x&page=-1&pageSize=9000&outlier=no'))).toEqual({
      sort: 'fit:asc',
      page: 1,
      pageSize: 100,
    });
  });
});

describe('changeListQuery', () => {
  it('goes back to the first page', () => {
    expect(changeListQuery(new URLSearchParams('brand=a&page=3'), 'band', 'off').toString()).toBe('brand=a&band=off');
    expect(changeListQuery(new URLSearchParams('brand=a&page=3'), 'brand', undefined).toString()).toBe('');
  });
});
