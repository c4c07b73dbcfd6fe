import { assessmentPath, assessmentsPath, entryPath, reportPath } from './links';

describe('links', () => {
  it('leaves empty filters out', () => {
    expect(assessmentsPath()).toBe('/plugins/brand-consistency/assessments');
    expect(assessmentsPath({ touchpoint: 'e mail', stage: '', page: 2 })).toBe(
      '/plugins/brand-consistency/assessments?touchpoint=e+mail&page=2',
    );
  });

  it('leads to one assessment and to one brand’s report', () => {
    expect(assessmentPath('a/b')).toBe('/plugins/brand-consistency/assessments/a%2Fb');
    expect(reportPath('sen-viet')).toBe('/plugins/brand-consistency?brand=sen-viet');
    expect(reportPath()).toBe('/plugins/brand-consistency');
  });

  it('opens an entry in its own locale', () => {
    expect(entryPath({ contentType: 'api::page.page', entryDocumentId: 'abc', locale: 'vi' })).toBe(
      '/content-manager/collection-types/api::page.page/abc?plugins%5Bi18n%5D%5Blocale%5D=vi',
    );
    expect(entryPath({ contentType: 'api::page.page', entryDocumentId: 'abc', locale: '' })).toBe(
      '/content-manager/collection-types/api::page.page/abc',
    );
  });
});
