import type { CompiledBrandbook } from '../brandbook/compile';
import type { Examination } from '../examine';
import { assess, type AssessOptions } from '../score/assess';
import { hundredths } from '../score/allocate';
import type { Contribution, Scorecard } from '../score/types';
import type { MovedContribution, Outcome } from './types';

type Taken = Pick<MovedContribution, 'dimension' | 'kind' | 'source' | 'label' | 'words'> & { readonly amount: number };

/** What one book makes of an asset, as far as two books can be compared by it. */
export interface Reading extends Outcome {
  /** What took points, by rule, feature or statement. */
  readonly taken: ReadonlyMap<string, Taken>;
  /** Equal for readings that do not differ. */
  readonly signature: string;
}

/** Words kept of a contribution, so that those that are new among them can be told; and words told. */
const MOST_KEPT = 40;
const MOST_WORDS = 3;
const MOST_MOVED = 3;
/** What moves less than this share of the strongest only makes room: losses are summed as squares. */
const LEAST_SHARE = 0.5;

function sourceOf({ source }: Contribution, { findings }: Scorecard): Pick<MovedContribution, 'kind' | 'source'> {
  if ('finding' in source) return { kind: 'rule', source: findings[source.finding]?.rule ?? '' };
  if ('feature' in source) return { kind: 'feature', source: source.feature };
  return 'cap' in source ? { kind: 'cap', source: source.cap } : { kind: 'positioning', source: source.positioning };
}

function takenBy(card: Scorecard): Map<string, Taken> {
  const taken = new Map<string, Taken>();
  for (const contribution of card.contributions) {
    const { dimension, label, amount, evidence } = contribution;
    const { kind, source } = sourceOf(contribution, card);
    const key = `${kind} ${source}`;
    const known = taken.get(key);
    const words = [...new Set([...(known?.words ?? []), ...evidence.map(({ text }) => text)])].slice(0, MOST_KEPT);
    // Contributions come strongest first: the first gives the label.
    taken.set(key, {
      dimension,
      kind,
      source,
      label: known?.label ?? label,
      words,
      amount: hundredths((known?.amount ?? 0) + amount),
    });
  }
  return taken;
}

/** Judges an asset by a book. */
export function readingOf(examination: Examination, book: CompiledBrandbook, options: AssessOptions): Reading {
  const card = assess(examination, book, options);
  const { score, reason } = card.fit;
  const taken = takenBy(card);
  const amounts = [...taken].map(([key, { amount }]) => [key, amount]);
  return {
    score,
    band: card.band,
    ...(reason === undefined ? {} : { reason }),
    taken,
    signature: JSON.stringify([score, card.band, amounts.sort()]),
  };
}

export const outcomeOf = ({ score, band, reason }: Reading): Outcome => ({
  score,
  band,
  ...(reason === undefined ? {} : { reason }),
});

/** The words that one reading has and the other has not, or else those of the later one. */
function tellingWords(old: readonly string[], now: readonly string[]): readonly string[] {
  const come = now.filter((word) => !old.includes(word));
  const gone = old.filter((word) => !now.includes(word));
  const telling = [come, gone, now].find((words) => words.length > 0) ?? [];
  return telling.slice(0, MOST_WORDS);
}

/** What takes other points in the second reading, strongest first. */
export function movedBetween(before: Reading, after: Reading): MovedContribution[] {
  const moved = [...new Set([...before.taken.keys(), ...after.taken.keys()])].flatMap((key): MovedContribution[] => {
    const [old, now] = [before.taken.get(key), after.taken.get(key)];
    const shown = now ?? old;
    if (shown === undefined || old?.amount === now?.amount) return [];
    const { dimension, kind, source, label } = shown;
    const words = tellingWords(old?.words ?? [], now?.words ?? []);
    return [{ dimension, kind, source, label, before: old?.amount ?? 0, after: now?.amount ?? 0, words }];
  });
  const size = (one: MovedContribution): number => Math.abs(one.after - one.before);
  const strongest = Math.max(0, ...moved.map(size));
  return moved
    .filter((one) => size(one) >= strongest * LEAST_SHARE)
    .sort((a, b) => size(b) - size(a) || (a.source < b.source ? -1 : 1))
    .slice(0, MOST_MOVED);
}
