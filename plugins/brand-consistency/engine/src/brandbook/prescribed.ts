import { foldKey } from '../text/fold';
import type { TouchpointPlan } from './plan';
import type { Brandbook, Term } from './schema';

/** English forms that go with a pronoun of the address plan. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  i: ['me', 'my', 'mine', "i'm", "i'll", "i've", "i'd"],
  we: ['us', 'our', 'ours', "we're", "we'll", "we've", "we'd"],
  you: ['your', 'yours', "you're", "you'll", "you've", "you'd"],
};

const wordOf = (term: Term): string => (typeof term === 'string' ? term : term.term);

/** Folded keys of the words that a brandbook itself prescribes at a touchpoint: they are never evidence against the brand. */
export function prescribedWords(brandbook: Brandbook, plan: TouchpointPlan): ReadonlySet<string> {
  const address = [plan.address.en, plan.address.vi].flatMap((own) => [
    ...(own?.self ?? []),
    ...(own?.reader ?? []),
    ...(own?.particles?.allow ?? []),
  ]);
  const words = [
    ...address,
    ...address.flatMap((word) => FORMS[foldKey(word)] ?? []),
    ...(brandbook.vocabulary?.prefer ?? []).map(wordOf),
    ...(brandbook.vocabulary?.protect ?? []).map(wordOf),
  ];
  return new Set(words.map(foldKey));
}
