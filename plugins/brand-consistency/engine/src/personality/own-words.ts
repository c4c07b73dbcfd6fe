import type { Brandbook, Term } from '../brandbook/schema';
import { phraseKeys } from '../text/fold';

type Statement = NonNullable<NonNullable<Brandbook['positioning']>['promise']>;

const wordOf = (term: Term): string => (typeof term === 'string' ? term : term.term);
const statementWords = ({ claim, evidence, proof }: Statement): string[] => [claim, ...evidence, ...proof];

function phrasesOf({ brand, positioning, vocabulary, touchpoints, exemplars }: Brandbook): string[] {
  const statements = [
    ...(positioning?.promise ? [positioning.promise] : []),
    ...(positioning?.differences ?? []),
    ...(positioning?.parity ?? []),
  ];
  const required = Object.keys(touchpoints ?? {}).flatMap((key) => touchpoints?.[key]?.required ?? []);
  return [
    brand.name,
    ...statements.flatMap(statementWords),
    ...[...(vocabulary?.prefer ?? []), ...(vocabulary?.protect ?? []), ...(vocabulary?.avoid ?? [])].map(wordOf),
    ...required.flatMap((content) => (typeof content === 'string' ? [content] : content.any)),
    ...(exemplars?.on ?? []).map(({ text }) => text),
  ];
}

/** Joined so that whole words are compared: "art" is not in "start". */
const line = (phrase: string): string => ` ${phraseKeys(phrase).join(' ')} `;

/**
 * Whether the brandbook itself says a phrase: in its name, promise, claims, evidence, proof, preferred or protected
 * terms, required content or on-brand examples. A brand's own words are no breach of it. Words that its vocabulary
 * avoids count as well: they are told there, once.
 */
export function ownWords(brandbook: Brandbook): (phrase: string) => boolean {
  let lines: readonly string[] | null = null;
  return (phrase) => {
    lines ??= phrasesOf(brandbook).map(line);
    const wanted = line(phrase);
    return lines.some((own) => own.includes(wanted));
  };
}
