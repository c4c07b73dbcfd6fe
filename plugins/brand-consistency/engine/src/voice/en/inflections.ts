/**
 * A lower-case English word with its regular inflected forms: plural or third person, past, gerund. Phrases and words
 * of under four letters stand alone. Forms that no one uses ("currented") do no harm: no text has them.
 */
export function inflectionsOf(word: string): readonly string[] {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return [word];
  if (/[^aeiou]y$/.test(word)) {
    const stem = word.slice(0, -1);
    return [word, `${stem}ies`, `${stem}ied`, `${word}ing`];
  }
  if (word.endsWith('e')) return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  return [word, `${word}${/(?:s|x|z|ch|sh)$/.test(word) ? 'es' : 's'}`, `${word}ed`, `${word}ing`];
}
