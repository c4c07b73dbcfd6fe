import { LANGUAGES } from '../../language';
import { phraseKeys } from '../../text/fold';
import { backgroundOf } from './background';
import { everydayTerms, stopWordsOf } from './stop-words';

describe.each(LANGUAGES)('the lists of learning, %s', (language) => {
  const { breaking, never } = stopWordsOf(language);
  const { total, terms } = backgroundOf(language);

  it('are read', () => {
    expect(breaking.size).toBeGreaterThan(100);
    expect(never.size).toBeGreaterThan(100);
    expect(everydayTerms(language).length).toBeGreaterThan(80);
    expect(terms.size).toBeGreaterThan(400);
    expect(total).toBe(20_000);
  });

  it('count nothing that no term can be', () => {
    for (const { text, count } of terms.values()) {
      expect({ text, isCounted: count > 0 && count < total / 20 }).toEqual({ text, isCounted: true });
      expect(phraseKeys(text).filter((word) => breaking.has(word))).toEqual([]);
    }
  });
});
