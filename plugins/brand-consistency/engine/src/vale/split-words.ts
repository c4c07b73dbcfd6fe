const PREFIXES = new Set('$("[');
const SUFFIXES = new Set(',)"]!;.?:\'');
const CONTRACTIONS = ["'ll", "'s", "'re", "'m", "n't"];
/** `U.S.`, `Mr.`: the full stop belongs to the word. */
const ABBREVIATION = /^(?:[A-Za-z]\.){2,}$|^[A-Z][a-z]{1,2}\.$/;

/** Words and signs of a sentence as Vale's rules over words see them: `they'll` is two, `(yes)` is three. */
export function splitWords(sentence: string): string[] {
  const plain = sentence.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
  return plain.split(/\s+/u).flatMap(splitField);
}

function splitField(field: string): string[] {
  const before: string[] = [];
  const behind: string[] = [];
  let rest = field;
  while (rest !== '') {
    const contraction = contractionIn(rest);
    if (ABBREVIATION.test(rest)) break;
    if (PREFIXES.has(rest[0] ?? '') && rest.length > 1) {
      before.push(rest.slice(0, 1));
      rest = rest.slice(1);
    } else if (contraction > 0) {
      before.push(rest.slice(0, contraction));
      rest = rest.slice(contraction);
      if (contractionIn(rest) === 0 && CONTRACTIONS.includes(rest.toLowerCase())) break;
    } else if (SUFFIXES.has(rest.at(-1) ?? '') && rest.length > 1) {
      behind.unshift(rest.slice(-1));
      rest = rest.slice(0, -1);
    } else break;
  }
  return rest === '' ? [...before, ...behind] : [...before, rest, ...behind];
}

/** Where the first contraction begins; 0 or −1: none that could be cut off. */
function contractionIn(word: string): number {
  const small = word.toLowerCase();
  const found = CONTRACTIONS.map((ending) => small.indexOf(ending)).filter((at) => at >= 0);
  return found.length === 0 ? -1 : Math.min(...found);
}
