/** What a stretch up to `stop` can be, and where it ended. */
interface Written {
  readonly wordings: readonly string[];
  readonly end: number;
}

const joined = (heads: readonly string[], tails: readonly string[]): string[] =>
  heads.flatMap((head) => tails.map((tail) => head + tail));

/** Reads from `at` up to a slash or closing brace of its own slot, or the end. */
function sequence(phrase: string, at: number): Written {
  let wordings: readonly string[] = [''];
  let from = at;
  let i = at;
  for (; i < phrase.length && phrase[i] !== '/' && phrase[i] !== '}'; i++) {
    if (phrase[i] !== '{') continue;
    const slot = choices(phrase, i + 1);
    wordings = joined(
      wordings.map((head) => head + phrase.slice(from, i)),
      slot.wordings,
    );
    i = slot.end;
    from = slot.end + 1;
  }
  const rest = phrase.slice(from, i);
  return { wordings: rest === '' ? wordings : wordings.map((head) => head + rest), end: i };
}

function choices(phrase: string, at: number): Written {
  const wordings: string[] = [];
  let { wordings: next, end } = sequence(phrase, at);
  wordings.push(...next);
  while (phrase[end] === '/') {
    ({ wordings: next, end } = sequence(phrase, end + 1));
    wordings.push(...next);
  }
  if (phrase[end] !== '}') throw new RangeError(`A slot of “${phrase}” is not closed`);
  return { wordings, end };
}

/**
 * Writes out a phrase with slots: `can {not/never/} wait` stands for “can not wait”, “can never wait” and “can wait”;
 * `<reader>` stands for a slot with its name. Each wording comes once. Throws a RangeError where a slot has no meaning
 * or no end.
 */
export function writtenOut(phrase: string, named: Readonly<Record<string, string>>): readonly string[] {
  const open = phrase.replaceAll(/<(\w+)>/gu, (_, name: string) => {
    const words = named[name];
    if (words === undefined) throw new RangeError(`“<${name}>” in “${phrase}” is no slot`);
    return `{${words}}`;
  });
  const { wordings, end } = sequence(open, 0);
  if (end < open.length) throw new RangeError(`“${open[end] ?? ''}” in “${phrase}” stands in no slot`);
  return [...new Set(wordings.map((wording) => wording.trim().split(/ +/u).join(' ')))];
}
