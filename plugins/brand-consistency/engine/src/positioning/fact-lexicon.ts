import type { Brandbook } from '../brandbook/schema';
import { lazily } from '../lazily';
import { foldKey, phraseKeys } from '../text/fold';
import { buildPhraseIndex, findPhrases, type PhraseIndex } from '../text/phrases';
import type { Analysis, Span } from '../text/types';
import { FACT_SCOPES } from './fact-scopes';
import type { ScopeHit } from './fact-scoping';
import { longestOf } from './fact-spans';
import { FACT_SUBJECTS, type FactSubject } from './fact-subjects';
import { readFactValue } from './fact-values';

/** A subject to listen for, with the brandbook's own value where it has one. */
export interface ListenedSubject extends FactSubject {
  /** Canonical form of the brandbook's value. */
  readonly truth: string | null;
  /** The value as the brandbook writes it. */
  readonly truthText: string | null;
}

/** The facts of a brandbook made ready: subjects, their words, and the truth. */
export interface CompiledFacts {
  readonly subjects: readonly ListenedSubject[];
  /** The brandbook's own words for its facts; the built-in ones are shared by all brandbooks. */
  readonly index: PhraseIndex;
  /** Subject of each phrase of the index. */
  readonly subjectOf: readonly number[];
  /** Facts that are words: names and slogans, as the brandbook writes them. */
  readonly wordings: readonly { readonly fact: string; readonly text: string }[];
  /** Keys of the brand's own name, which qualify nothing. */
  readonly brandKeys: ReadonlySet<string>;
}

/** Where a subject is named. */
export interface SubjectHit extends Span {
  readonly subject: ListenedSubject;
}

export interface BlockHits {
  readonly subjects: SubjectHit[];
  readonly scopes: ScopeHit[];
}

const sorted = <Hit extends Span>(hits: readonly Hit[]): Hit[] => [...hits].sort((a, b) => a.start - b.start);
const sayable = (word: string): boolean => phraseKeys(word).length > 0;
const keyOf = (phrase: string): string => phraseKeys(phrase).join(' ');

const builtIn = lazily(() => {
  const subjects = FACT_SUBJECTS.flatMap(({ words }, subject) => words.map((word) => ({ word, subject, scope: -1 })));
  const scopes = FACT_SCOPES.flatMap(({ words }, scope) => words.map((word) => ({ word, subject: -1, scope })));
  const all = [...subjects, ...scopes].filter(({ word }) => sayable(word));
  return { all, index: buildPhraseIndex(all.map(({ word }) => word)) };
});
const subjectByWord = lazily(
  () =>
    new Map(FACT_SUBJECTS.flatMap((subject) => [subject.id, ...subject.words].map((word) => [keyOf(word), subject]))),
);

type BrandbookFact = NonNullable<Brandbook['facts']>[number];

/** The built-in subject that a brandbook's fact means: of its id, or of one of its words. */
function knownSubject({ id, aliases }: BrandbookFact): FactSubject | undefined {
  const byWord = subjectByWord();
  return [id, ...(aliases ?? [])].map((word) => byWord.get(keyOf(word.replaceAll('-', ' ')))).find((one) => one);
}

/** Built-in subjects, with the brandbook's values and words for its own facts. */
export function compileFacts(brandbook: Brandbook): CompiledFacts {
  const subjects: ListenedSubject[] = FACT_SUBJECTS.map((subject) => ({ ...subject, truth: null, truthText: null }));
  const phrases: string[] = [];
  const subjectOf: number[] = [];
  const wordings: { fact: string; text: string }[] = [];
  for (const fact of brandbook.facts ?? []) {
    const known = knownSubject(fact);
    const text = String(fact.is);
    const value = readFactValue(text, known?.kind);
    if (!value) {
      wordings.push({ fact: fact.id, text });
      continue;
    }
    const fits = known !== undefined && known.kind === value.kind;
    const place = fits ? subjects.findIndex(({ id, truth }) => id === known.id && truth === null) : -1;
    const base: FactSubject = fits ? known : { id: fact.id, kind: value.kind, words: [], scopes: [] };
    const subject = { ...base, id: fact.id, truth: value.canonical, truthText: text };
    if (place < 0) subjects.push(subject);
    else subjects[place] = subject;
    for (const word of [...(fact.aliases ?? []), fact.id.replaceAll('-', ' ')].filter(sayable)) {
      phrases.push(word);
      subjectOf.push(place < 0 ? subjects.length - 1 : place);
    }
  }
  const brandKeys = new Set(brandbook.brand.name.split(/\s+/).map(foldKey));
  return { subjects, index: buildPhraseIndex(phrases), subjectOf, wordings, brandKeys };
}

/** Subjects and qualifiers that a text names, by unit and block ("0:3"). */
export function hitsByBlock(analysis: Analysis, facts: CompiledFacts): ReadonlyMap<string, BlockHits> {
  const { all, index } = builtIn();
  const found = new Map<string, BlockHits>();
  const at = (unit: number, block: number): BlockHits => {
    const key = `${unit}:${block}`;
    const hits = found.get(key) ?? { subjects: [], scopes: [] };
    found.set(key, hits);
    return hits;
  };
  for (const { unit, block, start, end, phrase } of findPhrases(analysis, index)) {
    const { subject = -1, scope = -1 } = all[phrase] ?? {};
    const listened = facts.subjects[subject];
    const known = FACT_SCOPES[scope];
    if (listened !== undefined) at(unit, block).subjects.push({ subject: listened, start, end });
    if (known !== undefined) at(unit, block).scopes.push({ scope: known, start, end });
  }
  if (facts.index.size > 0) {
    for (const { unit, block, start, end, phrase } of findPhrases(analysis, facts.index)) {
      const subject = facts.subjects[facts.subjectOf[phrase] ?? -1];
      if (subject !== undefined) at(unit, block).subjects.push({ subject, start, end });
    }
  }
  return new Map(
    [...found].map(([key, { subjects, scopes }]) => [
      key,
      {
        // Only the longest: "phí giao hàng" is no fee inside "miễn phí giao hàng".
        subjects: longestOf(sorted(subjects), (a, b) => a.subject.kind === b.subject.kind),
        scopes: longestOf(sorted(scopes), () => true),
      },
    ]),
  );
}
