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
  labels: { '': { title: 'Tiêu đề' }, 'page.question': { question: 'Câu hỏi' } },
};

describe('fieldOf', () => {
  it.each([
    ['title', 'title', 'Tiêu đề', 'string'],
    ['imageAlt', 'imageAlt', 'Image alt', 'string'],
    ['body.3', 'body', 'Body', 'blocks'],
    ['seo.description', 'seo.description', 'Seo › Description', 'text'],
    ['sections.0.heading', 'sections.0.heading', 'Sections 1 › Heading', 'string'],
    ['sections.1.items.0.question', 'sections.1.items.0.question', 'Sections 2 › Items 1 › Câu hỏi', 'text'],
  ])('names %s', (path, field, label, type) => expect(fieldOf(path, input)).toEqual({ path: field, label, type }));

  it('keeps an unknown path readable', () => {
    expect(fieldOf('nothing.here', input)).toEqual({ path: 'nothing.here', label: 'Nothing › Here', type: null });
    expect(fieldOf('sections.7.items.0.text', input)).toMatchObject({ label: 'Sections 8 › Items › 1 › Text' });
    expect(fieldOf('sections.7', input)).toMatchObject({ path: 'sections.7', label: 'Sections 8' });
  });
});
