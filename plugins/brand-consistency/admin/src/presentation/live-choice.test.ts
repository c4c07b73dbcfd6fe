import { liveChoice, type ChoiceInput } from './live-choice';

const base: ChoiceInput = {
  source: { by: 'relation', path: 'brand' },
  values: { brand: { connect: [], disconnect: [] } },
  locale: 'vi',
  saved: 'sen-viet',
  keyByDocumentId: { a1: 'sen-viet', b2: 'quan-ba-sau' },
};

describe('liveChoice', () => {
  it('keeps what was saved while the relation is untouched', () => {
    expect(liveChoice(base)).toBe('sen-viet');
    expect(liveChoice({ ...base, values: {} })).toBe('sen-viet');
  });

  it('follows a relation that was changed but not saved', () => {
    const values = { brand: { connect: [{ id: 7, documentId: 'b2' }], disconnect: [{ id: 3 }] } };
    expect(liveChoice({ ...base, values })).toBe('quan-ba-sau');
  });

  it('reads the document id that the content manager keeps beside an added relation', () => {
    const values = { brand: { connect: [{ id: 7, apiData: { id: 7, documentId: 'b2' } }] } };
    expect(liveChoice({ ...base, values })).toBe('quan-ba-sau');
  });

  it('names nothing once the relation was taken away or leads nowhere', () => {
    expect(liveChoice({ ...base, values: { brand: { connect: [], disconnect: [{ id: 3 }] } } })).toBeNull();
    expect(liveChoice({ ...base, values: { brand: { connect: [{ documentId: 'gone' }] } } })).toBeNull();
  });

  it('reads a field, through its map where it has one', () => {
    const values = { channel: 'mail' };
    expect(liveChoice({ ...base, source: { by: 'field', path: 'channel' }, values })).toBe('mail');
    expect(liveChoice({ ...base, source: { by: 'field', path: 'channel', map: { mail: 'email' } }, values })).toBe(
      'email',
    );
    expect(liveChoice({ ...base, source: { by: 'field', path: 'channel', map: {} }, values })).toBeNull();
    expect(liveChoice({ ...base, source: { by: 'field', path: 'channel' }, values: { channel: null } })).toBeNull();
  });

  it('follows the locale and what is fixed', () => {
    expect(liveChoice({ ...base, source: { by: 'locale', map: { vi: 'x' } } })).toBe('x');
    expect(liveChoice({ ...base, source: { by: 'locale', map: { en: 'x' } } })).toBeNull();
    expect(liveChoice({ ...base, source: { by: 'fixed', brand: 'y' } })).toBe('y');
    expect(liveChoice({ ...base, source: { by: 'fixed', touchpoint: 'website' } })).toBe('website');
  });
});
