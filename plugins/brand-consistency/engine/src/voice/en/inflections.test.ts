import { analyse } from '../../text/analyse';
import { measureVoice } from '../measure';
import { inflectionsOf } from './inflections';

describe('inflections', () => {
  it.each([
    ['accord', ['accord', 'accords', 'accorded', 'according']],
    ['province', ['province', 'provinces', 'provinced', 'provincing']],
    ['policy', ['policy', 'policies', 'policied', 'policying']],
    ['survey', ['survey', 'surveys', 'surveyed', 'surveying']],
    ['address', ['address', 'addresses', 'addressed', 'addressing']],
    ['law', ['law']],
    ['interest rate', ['interest rate']],
    ['Dr.', ['Dr.']],
  ])('of %s', (word, forms) => {
    expect(inflectionsOf(word)).toEqual(forms);
  });

  it('count as the word does', () => {
    const found = (text: string): string[] =>
      measureVoice(analyse([{ path: 'text', text, format: 'plain' }], { language: 'en' }))
        .tone.formal.contributions.filter(({ feature }) => feature === 'bookish-words')
        .flatMap(({ evidence }) => evidence.map((one) => one.text));
    expect(found('They abolished the tax and they are abolishing the fee.')).toEqual(['abolished', 'abolishing']);
  });
});
