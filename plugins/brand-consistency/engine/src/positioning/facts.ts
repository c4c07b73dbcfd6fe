import type { Brandbook } from '../brandbook/schema';
import { phraseKeys } from '../text/fold';
import { buildPhraseIndex, findPhrases, type PhraseIndex } from '../text/phrases';
import type { Analysis, Place, Span } from '../text/types';
import { FACT_SUBJECTS } from './fact-subjects';
import { readFactValue, sentencesOf, valuesIn, type StatedValue, type ValueKind } from './fact-values';

/** A subject to listen for, with the brandbook's own value where it has one. */
interface ListenedSubject {
  readonly id: string;
  readonly kind: ValueKind;
  readonly truth: string | null;
  readonly truthText: string | null;
}

/** The facts of a brandbook made ready: subjects, their words, and the truth. */
export interface CompiledFacts {
  readonly subjects: readonly ListenedSubject[];
  readonly index: PhraseIndex;
  /** Subject of each phrase of the index. */
  readonly subjectOf: readonly number[];
}

/** One value that a text states of a subject. */
export interface StatedFact extends Place {
  readonly fact: string;
  readonly kind: ValueKind;
  readonly canonical: string;
  readonly text: string;
}

const sayable = (word: string): boolean => phraseKeys(word).length > 0;

/** Built-in subjects, overruled by the brandbook's facts of the same id. */
export function compileFacts(brandbook: Brandbook): CompiledFacts {
  const subjects: ListenedSubject[] = [];
  const phrases: string[] = [];
  const subjectOf: number[] = [];
  const listen = (subject: ListenedSubject, words: readonly string[]): void => {
    subjects.push(subject);
    for (const word of words.filter(sayable)) {
      phrases.push(word);
      subjectOf.push(subjects.length - 1);
    }
  };
  const told = new Set<string>();
  for (const fact of brandbook.facts ?? []) {
    const known = FACT_SUBJECTS.find((subject) => subject.id === fact.id);
    const value = readFactValue(String(fact.is), known?.kind);
    if (!value) continue;
    told.add(fact.id);
    const words = [...(known?.words ?? []), ...(fact.aliases ?? []), fact.id.replaceAll('-', ' ')];
    listen({ id: fact.id, kind: value.kind, truth: value.canonical, truthText: String(fact.is) }, [...new Set(words)]);
  }
  for (const subject of FACT_SUBJECTS.filter(({ id }) => !told.has(id))) {
    listen({ id: subject.id, kind: subject.kind, truth: null, truthText: null }, subject.words);
  }
  return { subjects, index: buildPhraseIndex(phrases), subjectOf };
}

/** Where a subject is named, and how far its statement reaches: to the next subject of the sentence. */
interface Mention extends Place {
  readonly subject: ListenedSubject;
}

/**
 * The value that belongs to a mention: the first one after it and before the next subject ("check-in is from 14:00,
 * check-out until 12:00"); failing that, the last one before it and after the previous subject ("24-hour hotline").
 */
function valueOf(
  mention: Mention,
  sentence: Span & { readonly text: string },
  others: readonly Mention[],
): StatedValue | undefined {
  const nextSubject = Math.min(
    ...others.filter(({ start }) => start >= mention.end).map(({ start }) => start),
    sentence.end,
  );
  const lastSubject = Math.max(
    ...others.filter(({ end }) => end <= mention.start).map(({ end }) => end),
    sentence.start,
  );
  const values = valuesIn(sentence.text, mention.subject.kind).map((value) => ({
    ...value,
    start: value.start + sentence.start,
    end: value.end + sentence.start,
  }));
  return (
    values.find(({ start, end }) => start >= mention.end && end <= nextSubject) ??
    values.filter(({ start, end }) => end <= mention.start && start >= lastSubject).at(-1)
  );
}

function mentionsIn(analysis: Analysis, facts: CompiledFacts): Mention[] {
  return findPhrases(analysis, facts.index).flatMap(({ phrase, ...place }) => {
    const subject = facts.subjects[facts.subjectOf[phrase] ?? -1];
    return subject ? [{ ...place, subject }] : [];
  });
}

/** The values that a text states of the subjects it names, sentence by sentence. */
export function statedFacts(analysis: Analysis, facts: CompiledFacts): StatedFact[] {
  const mentions = mentionsIn(analysis, facts);
  const stated = new Map<string, StatedFact>();
  for (const mention of mentions) {
    const { unit, block, subject } = mention;
    const at = analysis.units[unit]?.blocks[block];
    const sentence = at && sentencesOf(at).find(({ start, end }) => mention.start >= start && mention.end <= end);
    if (!sentence) continue;
    const others = mentions.filter(
      (other) => other.unit === unit && other.block === block && other.subject.id !== subject.id,
    );
    const value = valueOf(mention, sentence, others);
    if (!value) continue;
    const key = [subject.id, unit, block, value.start].join(':');
    stated.set(key, {
      unit,
      block,
      start: value.start,
      end: value.end,
      fact: subject.id,
      kind: subject.kind,
      canonical: value.canonical,
      text: value.text,
    });
  }
  return [...stated.values()];
}

/** Stated facts that differ from the brandbook's truth, with that truth. */
export function contradictedFacts(
  stated: readonly StatedFact[],
  facts: CompiledFacts,
): readonly (StatedFact & { readonly truth: string })[] {
  return stated.flatMap((fact) => {
    const subject = facts.subjects.find(({ id }) => id === fact.fact);
    return subject?.truth && subject.truthText && subject.truth !== fact.canonical
      ? [{ ...fact, truth: subject.truthText }]
      : [];
  });
}
