import fc from 'fast-check';
import { extract } from './extract';
import { languageOfLocale } from './language';
import type { AttributeSchema, ContentSchema, ExtractionInput } from './types';

const components: Record<string, ContentSchema> = {
  'sections.hero': { attributes: { heading: { type: 'string' }, lead: { type: 'text' } } },
  'sections.faq': { attributes: { items: { type: 'component', component: 'sections.question', repeatable: true } } },
  'sections.question': { attributes: { question: { type: 'string' }, answer: { type: 'richtext' } } },
  'sections.loop': {
    attributes: { name: { type: 'string' }, again: { type: 'component', component: 'sections.loop' } },
  },
};

const schema: ContentSchema = {
  attributes: {
    documentId: { type: 'string' },
    locale: { type: 'string' },
    title: { type: 'string' },
    kind: { type: 'enumeration' },
    slug: { type: 'uid' },
    contact: { type: 'email' },
    body: { type: 'blocks' },
    text: { type: 'richtext' },
    note: { type: 'text', private: true },
    stage: { type: 'string', visible: false },
    meta: { type: 'json' },
    cover: { type: 'media' },
    hero: { type: 'component', component: 'sections.hero' },
    faq: { type: 'component', component: 'sections.question', repeatable: true },
    sections: { type: 'dynamiczone', components: ['sections.hero', 'sections.faq'] },
    loop: { type: 'component', component: 'sections.loop' },
  },
};

const read = (values: Record<string, unknown>, ...fields: string[]) =>
  extract({ values, schema, components, fields: fields.map((path) => ({ path })) });

describe('extract', () => {
  it('reads every public text attribute in the schema’s order when nothing is bound', () => {
    const result = read({
      documentId: 'abc',
      locale: 'vi',
      title: 'Sen Việt',
      kind: 'home',
      slug: 'sen-viet',
      contact: 'a@b.vn',
      text: '**Yên tĩnh**',
      note: 'nội bộ',
      stage: 'x',
      meta: { a: 'b' },
      hero: { id: 1, heading: 'Chào', lead: null },
      sections: [{ __component: 'sections.faq', items: [{ question: 'Mấy giờ?', answer: '_Sáu giờ._' }] }],
    });
    expect(result.units).toEqual([
      { path: 'title', text: 'Sen Việt', format: 'plain' },
      { path: 'text', text: '**Yên tĩnh**', format: 'markdown' },
      { path: 'hero.heading', text: 'Chào', format: 'plain' },
      { path: 'sections.0.items.0.question', text: 'Mấy giờ?', format: 'plain' },
      { path: 'sections.0.items.0.answer', text: '_Sáu giờ._', format: 'markdown' },
    ]);
    expect(result).toMatchObject({ read: 5, skipped: [] });
  });

  it('reads blocks node by node, list items apart, code left out', () => {
    const body = [
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Phòng' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Xem ' },
          { type: 'link', url: '/', children: [{ type: 'text', text: 'biệt thự' }] },
          { type: 'text', text: 'x=1', code: true },
        ],
      },
      { type: 'code', children: [{ type: 'text', text: 'rm -rf' }] },
      {
        type: 'list',
        format: 'unordered',
        children: [
          { type: 'list-item', children: [{ type: 'text', text: 'một' }] },
          {
            type: 'list',
            format: 'ordered',
            children: [{ type: 'list-item', children: [{ type: 'text', text: 'hai' }] }],
          },
        ],
      },
      { type: 'paragraph', children: [{ type: 'text', text: '' }] },
      { type: 'quote', children: [{ type: 'text', text: 'Đã nghỉ.' }] },
    ];
    expect(read({ body }, 'body').units).toEqual([
      { path: 'body.0', text: 'Phòng', format: 'plain', kind: 'heading', level: 2 },
      { path: 'body.1', text: 'Xem biệt thự\uFFFC\uFFFC\uFFFC', format: 'plain', kind: 'paragraph' },
      { path: 'body.3.0', text: 'một', format: 'plain', kind: 'listItem' },
      { path: 'body.3.1.0', text: 'hai', format: 'plain', kind: 'listItem' },
      { path: 'body.5', text: 'Đã nghỉ.', format: 'plain', kind: 'quote' },
    ]);
  });

  it('follows a path without indexes through zones, repeatables and JSON', () => {
    const values = {
      note: 'nội bộ',
      meta: { tags: ['một', 2, { deep: 'không' }], tagline: 'Ngủ yên' },
      faq: [{ question: 'Q1' }, { question: 'Q2', answer: 'A2' }],
      sections: [
        { __component: 'sections.hero', heading: 'H', lead: 'L' },
        { __component: 'sections.faq', items: [] },
      ],
    };
    expect(
      read(values, 'faq.question', 'sections.heading', 'meta.tagline', 'note').units.map((unit) => unit.path),
    ).toEqual(['faq.0.question', 'faq.1.question', 'sections.0.heading', 'meta.tagline', 'note']);
    expect(read(values, 'meta.tags').units.map((unit) => unit.text)).toEqual(['một', 'không']);
  });

  it('lets a binding say the format, and reads what is bound twice once', () => {
    const result = extract({
      values: { title: '<b>A</b>' },
      schema,
      components,
      fields: [{ path: 'title', format: 'html' }, { path: 'title' }],
    });
    expect(result.units).toEqual([{ path: 'title', text: '<b>A</b>', format: 'html' }]);
    expect(result.read).toBe(1);
  });

  it('names what it could not read', () => {
    expect(
      read(
        { title: 7, body: 'text', sections: [null, { __component: 'gone.gone' }], meta: 12, hero: null },
        'title',
        'body',
        'sections',
        'meta',
        'cover',
        'title.x',
        'nowhere',
        'hero',
        'hero.nowhere',
        '__proto__',
      ),
    ).toEqual({
      units: [],
      read: 0,
      empty: 1,
      skipped: [
        { path: 'title', reason: 'UNREADABLE_SHAPE' },
        { path: 'body', reason: 'UNREADABLE_SHAPE' },
        { path: 'sections.0', reason: 'UNREADABLE_SHAPE' },
        { path: 'sections.1', reason: 'UNREADABLE_SHAPE' },
        { path: 'meta', reason: 'NOT_TEXT' },
        { path: 'cover', reason: 'NOT_TEXT' },
        { path: 'title.x', reason: 'UNKNOWN_FIELD' },
        { path: 'nowhere', reason: 'UNKNOWN_FIELD' },
        { path: 'hero.nowhere', reason: 'UNKNOWN_FIELD' },
        { path: '__proto__', reason: 'UNKNOWN_FIELD' },
      ],
    });
  });

  it('stops in components that hold themselves', () => {
    const loop: Record<string, unknown> = { name: 'vòng' };
    loop['again'] = loop;
    const { units } = read({ loop }, 'loop');
    expect(units.length).toBeGreaterThan(1);
    expect(units.length).toBeLessThan(20);
  });

  it('never throws, gives each path once and no blank text', () => {
    const attribute: fc.Arbitrary<AttributeSchema> = fc.record(
      {
        type: fc.constantFrom(
          'string',
          'text',
          'richtext',
          'blocks',
          'json',
          'component',
          'dynamiczone',
          'media',
          'relation',
          'customField',
          'odd',
        ),
        component: fc.constantFrom('sections.hero', 'sections.loop', 'gone.gone'),
        components: fc.subarray(['sections.hero', 'sections.faq', 'gone.gone']),
        repeatable: fc.boolean(),
      },
      { requiredKeys: ['type'] },
    );
    const names = ['a', 'b', 'title', 'constructor'];
    const value = fc.oneof(
      fc.anything(),
      fc.array(
        fc.oneof(
          fc.anything(),
          fc.record({
            __component: fc.constantFrom('sections.hero', 'toString', 'x'),
            heading: fc.anything(),
            type: fc.anything(),
            children: fc.anything(),
          }),
        ),
      ),
    );
    const input = fc.record({
      values: fc.dictionary(fc.constantFrom(...names), value),
      schema: fc.record({ attributes: fc.dictionary(fc.constantFrom(...names), attribute) }),
      components: fc.constant(components),
      fields: fc.array(
        fc.record({
          path: fc.oneof(fc.constantFrom('a', 'a.heading', 'title.x.y', ''), fc.string()),
          format: fc.constantFrom('plain' as const, 'html' as const, undefined),
        }),
      ),
    });
    fc.assert(
      fc.property(input, (given: ExtractionInput) => {
        const { units } = extract(given);
        expect(new Set(units.map((unit) => unit.path)).size).toBe(units.length);
        for (const unit of units) expect(unit.text.trim()).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('survives values that are no object at all', () => {
    const values: unknown = JSON.parse('null');
    expect(extract({ values: values as Record<string, unknown>, schema, components, fields: [] }).skipped).toEqual([
      { path: '', reason: 'UNREADABLE_SHAPE' },
    ]);
  });
});

describe('languageOfLocale', () => {
  it('reads the language off a locale code', () => {
    expect(['vi', 'vi-VN', 'EN_gb', 'fr', '', null].map((locale) => languageOfLocale(locale))).toEqual([
      'vi',
      'vi',
      'en',
      undefined,
      undefined,
      undefined,
    ]);
  });
});
