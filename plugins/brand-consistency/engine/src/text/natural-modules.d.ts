declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const porter: { stem(word: string): string };
  export = porter;
}

declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  const levenshtein: { LevenshteinDistance(source: string, target: string): number };
  export = levenshtein;
}
