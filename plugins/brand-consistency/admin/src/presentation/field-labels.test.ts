import { fieldOf, type FieldLabelInput } from './field-labels';

const input: FieldLabelInput = {
  values: {
    sections: [
      { __component: 'page.hero', heading: 'A' },
      { __component: 'page.faq', items: [{ question: 'B' }] },
    ],
  },
  schema: {
    attributes: {
      title: { type: 'string' },
      imageAlt: { type: 'string' },
      hashtags: { type: 'string' },
      body: { type: 'blocks' },
      seo: { type: 'component', component: 'shared.seo' },
      sections: { type: 'dynamiczone', components: ['page.hero', 'page.faq'] },
    },
  },
  components: {
    'page.hero': { attributes: { heading: { type: 'string' } } },
    'page.faq': { attributes: { items: { type: 'component', component: 'page.question', repeatable: true } } },
    'page.question': { attributes: { question: { type: 'text' } } },
    'shared.seo': { attributes: { description: { type: 'text' } } },
  },
  labels: {
    '': { title: 'Tiêu đề', hashtags: 'hashtags' },
    'page.hero': { heading: 'Tiêu đề mục' },
    'page.question': { question: 'Câu hỏi' },
  },
};

describe('fieldOf', () => {
  it.each([
    ['title', 'title', 'Tiêu đề', 'string'],
    ['imageAlt', 'imageAlt', 'Image alt', 'string'],
    ['hashtags', 'hashtags', 'hashtags', 'string'],
    ['body.3', 'body', 'Body', 'blocks'],
    ['seo.description', 'seo.description', 'Seo › Description', 'text'],
    ['sections.0.heading', 'sections.0.heading', 'Sections 1 › Tiêu đề mục', 'string'],
    ['sections.1.items.0.question', 'sections.1.items.0.question', 'Sections 2 › Items 1 › Câu hỏi', 'text'],
  ])('names %s', (path, field, label, type) => expect(fieldOf(path, input)).toEqual({ path: field, label, type }));

  it('finds a label in a zone without the values', () => {
    const withoutValues = { ...input, values: {} };
    expect(fieldOf('sections.0.heading', withoutValues)).toMatchObject({ label: 'Sections 1 › Tiêu đề mục' });
    expect(fieldOf('sections.1.items.0.question', withoutValues)).toMatchObject({
      label: 'Sections 2 › Items 1 › Câu hỏi',
    });
  });

  it('keeps an unknown path readable', () => {
    expect(fieldOf('nothing.here', input)).toEqual({ path: 'nothing.here', label: 'Nothing › Here', type: null });
    expect(fieldOf('sections.7.items.0.text', input)).toMatchObject({ label: 'Sections 8 › Items 1 › Text' });
    expect(fieldOf('sections.7', input)).toMatchObject({ path: 'sections.7', label: 'Sections 8' });
  });
});
