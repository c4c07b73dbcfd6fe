import type { Block, Span } from '../text/types';
import type { Clause } from './fact-clauses';
import { isAsserted, isQuoted, isSpan } from './fact-cues';
import type { BlockHits, CompiledFacts, ListenedSubject } from './fact-lexicon';
import { isPartial, scopeOf, thingIn, type Surroundings } from './fact-scoping';
import type { StatedValue, ValueKind } from './fact-values';

/** A value in its sentence, with all that is known around it. */
export interface Reading {
  readonly block: Block;
  readonly sentence: Span;
  readonly clause: Clause;
  readonly value: StatedValue;
  /** All values of the sentence, of any kind. */
  readonly values: readonly StatedValue[];
  /** What the sentence names. */
  readonly hits: BlockHits;
  /** What a label before the sentence names, and the table's cell before this one. */
  readonly label: { readonly scopes: BlockHits['scopes']; readonly cell: Block | null };
  readonly above: Surroundings;
}

/** A subject with the qualifiers of one statement of it. */
export interface Meaning {
  readonly subject: ListenedSubject;
  readonly scope: readonly string[];
}

/** Kinds whose subject is known without a word for it; the first two want at least a qualifier. */
const IMPLIED: ReadonlySet<ValueKind> = new Set(['address', 'hours', 'price', 'count', 'distance', 'phone']);
const PHRASE_END = /[,;.()–—|!?]/u;
const FAR_AWAY = { start: -1, end: -1 };
const MOST_THING_WORDS = 3;

function impliedSubject({ subjects }: CompiledFacts, { kind, canonical }: StatedValue): ListenedSubject | undefined {
  if (kind === 'phone') return subjects.find((subject) => subject.kind === 'phone');
  return subjects.find(
    (subject) =>
      subject.implied === true && subject.kind === kind && (kind !== 'count' || canonical.endsWith(` ${subject.id}`)),
  );
}

const wholeThing = (cell: Block): string => thingIn(cell, { start: 0, end: cell.text.length }, []);

/** What a price is the price of, in the text's own words: before it in its clause, else behind it, else before the clause. */
function pricedThing({ block, sentence, clause, value, values, hits, label }: Reading): string {
  const partial = hits.scopes.filter(({ scope }) => isPartial(scope.id));
  const before = thingIn(block, { start: clause.start, end: value.start }, [...values, ...partial]);
  if (before !== '') return before;
  const rest = PHRASE_END.exec(block.text.slice(value.end, clause.end));
  const end = rest === null ? clause.end : value.end + rest.index;
  const behind = thingIn(block, { start: value.end, end }, [...values, ...partial]);
  if (behind !== '') return behind;
  const earlier = thingIn(block, { start: sentence.start, end: clause.start }, [...values, ...partial]);
  return earlier === '' && label.cell !== null ? wholeThing(label.cell) : earlier;
}

function qualified(reading: Reading, subject: ListenedSubject, brandKeys: ReadonlySet<string>): string[] {
  const { block, clause, values, hits, label } = reading;
  const taken = [...hits.scopes, ...hits.subjects, ...values];
  const labels = label.scopes.map((hit) => ({ ...hit, ...FAR_AWAY }));
  // A price in a cell is that of the cell before it, whatever the heading above the table names.
  const above = label.cell === null ? reading.above : { scopes: [], names: [] };
  const scope = scopeOf({ ...reading, above, scopes: [...labels, ...hits.scopes], taken, ignored: brandKeys }, subject);
  if (subject.ofThings === true && scope.length === 0) {
    const thing = thingIn(block, clause, taken);
    if (thing.split(' ').length <= MOST_THING_WORDS) scope.push(thing);
  }
  if (subject.id === 'price' && scope.every(isPartial)) scope.push(pricedThing(reading));
  return [...new Set(scope)].filter((id) => id !== '').sort();
}

/** What a value states, or null where nothing can be told: denied, past, of others, for some days, or of nothing named. */
export function meaningOf(reading: Reading, named: ListenedSubject | undefined, facts: CompiledFacts): Meaning | null {
  const { block, clause, value } = reading;
  const subject = named ?? impliedSubject(facts, value);
  if (subject === undefined) return null;
  const text = block.text.slice(clause.start, clause.end);
  const inClause = { start: value.start - clause.start, end: value.end - clause.start };
  if (!isAsserted(text, inClause, value, subject.threshold === true) || isQuoted(block.text, value)) return null;
  if (subject.id === 'price' && isSpan(text, clause.values)) return null;
  const scope = qualified(reading, subject, facts.brandKeys);
  if (subject.id === 'price' && scope.every(isPartial)) return null;
  const wants =
    subject.needsScope === true || (named === undefined && IMPLIED.has(value.kind) && value.kind !== 'count');
  return wants && scope.length === 0 ? null : { subject, scope };
}
