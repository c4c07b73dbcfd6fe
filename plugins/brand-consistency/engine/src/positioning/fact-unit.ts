import type { Block, Span } from '../text/types';
import { clausesOf, type Clause } from './fact-clauses';
import { CARRIES, isCrossedOut } from './fact-cues';
import type { BlockHits, CompiledFacts, ListenedSubject, SubjectHit } from './fact-lexicon';
import { nameKey, namesIn } from './fact-names';
import { valuesByKind } from './fact-reading';
import type { Surroundings } from './fact-scoping';
import { LONGEST_SENTENCE, overlaps, spansWithin, within } from './fact-spans';
import { meaningOf, type Meaning } from './fact-statement';
import type { StatedValue, ValueKind } from './fact-values';

/** A value with its meaning, in a block of a unit. */
export interface ReadValue extends Meaning {
  readonly block: number;
  readonly value: StatedValue;
  /** Whether the subject was read from its words, rather than implied by the value and its neighbours. */
  readonly named: boolean;
}

const NO_HITS: BlockHits = { subjects: [], scopes: [] };
const ALWAYS_READ: readonly ValueKind[] = ['phone', 'address', 'hours', 'price', 'count', 'distance'];
/** Longest label that stands before its value in a block of its own: a table's cell, a question, a heading. */
const MOST_LABEL_WORDS = 12;
/** A word before a value is nearer to it than one behind it at the same distance. */
const BEHIND = 6;

/** What may stand before the thing that a heading is about: "Our café", not "Hello from the workshop". */
const LEADS = /^(?:(?:our|the|about|giờ|khu|quán|giới thiệu|tại|at)\s+)*$/iu;

const gap = (a: Span, b: Span): number => (a.end <= b.start ? b.start - a.end : a.start - b.end + BEHIND);

/**
 * The subjects that a value may belong to, likeliest first: those named in its clause, nearest first; where there is
 * none, one named earlier in the sentence, or the only one in the rest of it.
 */
function subjectsOf(value: StatedValue, clause: Clause, hits: readonly SubjectHit[]): readonly ListenedSubject[] {
  const fitting = hits.filter((hit) => hit.subject.kind === value.kind && !overlaps(hit, value));
  const here = fitting
    .filter((hit) => within(hit, clause))
    .sort((a, b) => gap(a, value) - gap(b, value) || b.end - b.start - (a.end - a.start));
  if (here.length > 0 || !CARRIES.has(value.kind)) return [...new Set(here.map(({ subject }) => subject))];
  const earlier = fitting.filter((hit) => hit.end <= clause.start).at(-1);
  if (earlier !== undefined) return [earlier.subject];
  const others = [...new Set(fitting.map(({ subject }) => subject))];
  return others.length === 1 ? others : [];
}

const inside = ({ subjects, scopes }: BlockHits, span: Span): BlockHits => ({
  subjects: spansWithin(subjects, span),
  scopes: spansWithin(scopes, span),
});

interface Label {
  readonly hits: BlockHits;
  /** The cell of a table before this one. */
  readonly cell: Block | null;
}

const NO_LABEL: Label = { hits: NO_HITS, cell: null };

/** What stands before a sentence and says what it is about: a question, or a label in a block of its own. */
function labelOf(blocks: readonly Block[], at: number, sentence: number, hitsOf: (block: number) => BlockHits): Label {
  const block = blocks[at];
  const before = block?.sentences[sentence - 1];
  if (block !== undefined && before !== undefined)
    return /[?:]$/.test(block.text.slice(before.start, before.end))
      ? { hits: inside(hitsOf(at), before), cell: null }
      : NO_LABEL;
  const above = blocks[at - 1];
  if (above === undefined || block === undefined || above.tokens.count > MOST_LABEL_WORDS) return NO_LABEL;
  if (above.kind === 'tableCell' && block.kind === 'tableCell') return { hits: hitsOf(at - 1), cell: above };
  return above.kind === 'heading' || /[?:]$/.test(above.text) ? { hits: hitsOf(at - 1), cell: null } : NO_LABEL;
}

/** The first subject that the value can be read of; without any, what the value itself implies. */
function firstMeaning(
  candidates: readonly ListenedSubject[],
  read: (subject: ListenedSubject | undefined) => Meaning | null,
): Meaning | null {
  if (candidates.length === 0) return read(undefined);
  for (const subject of candidates) {
    const meaning = read(subject);
    if (meaning !== null) return meaning;
  }
  return null;
}

function surroundingsOf(block: Block, hits: BlockHits, facts: CompiledFacts): Surroundings {
  const whole = { start: 0, end: block.text.length };
  const names = namesIn(block, whole, [...hits.scopes, ...hits.subjects], facts.brandKeys);
  const scopes = hits.scopes.filter(({ start }) => LEADS.test(block.text.slice(0, start)));
  return { scopes, names: names.map(({ text }) => nameKey(text)) };
}

/** The values that one unit's text states, block by block; a heading speaks for what stands below it. */
export function readUnit(
  blocks: readonly Block[],
  source: string,
  facts: CompiledFacts,
  hitsOf: (block: number) => BlockHits,
): ReadValue[] {
  const found: ReadValue[] = [];
  let above: Surroundings = { scopes: [], names: [] };
  for (const [at, block] of blocks.entries()) {
    const hits = hitsOf(at);
    if (block.kind === 'heading') above = surroundingsOf(block, hits, facts);
    for (const [index, { start, end }] of block.sentences.entries()) {
      const sentence = { start, end: Math.min(end, start + LONGEST_SENTENCE) };
      const own = inside(hits, sentence);
      const label = labelOf(blocks, at, index, hitsOf);
      const kinds = [...own.subjects, ...label.hits.subjects].map(({ subject }) => subject.kind);
      const byKind = valuesByKind(block, sentence, new Set([...ALWAYS_READ, ...kinds]));
      const values = [...byKind.values()].flat();
      const taken: Span[] = [];
      for (const [kind, all] of byKind) {
        const free = all.filter(
          (value) => !taken.some((span) => overlaps(span, value)) && !isCrossedOut(source, block.map.from(value.start)),
        );
        for (const clause of clausesOf(block.text, sentence, free)) {
          for (const value of clause.values) {
            const said = subjectsOf(value, clause, own.subjects);
            const labelled = label.hits.subjects.filter(({ subject }) => subject.kind === kind).slice(0, 1);
            const candidates = said.length > 0 ? said : labelled.map(({ subject }) => subject);
            const reading = { block, sentence, clause, value, values, hits: own, above };
            const meaning = firstMeaning(candidates, (subject) => {
              // A question before a whole statement ("Early bird? Check-in is at 2 pm") does not qualify it.
              const scopes = said.length === 0 || subject?.needsScope === true ? label.hits.scopes : [];
              return meaningOf({ ...reading, label: { ...label, scopes } }, subject, facts);
            });
            if (meaning === null) continue;
            taken.push(value);
            found.push({ ...meaning, block: at, value, named: candidates.includes(meaning.subject) });
          }
        }
      }
    }
  }
  return found;
}
