import type { Edit } from '../../../engine/src/findings/types';
import type { ScoredFinding } from '../../../engine/src/score/types';

/** One way to mend a finding. */
export interface Suggestion {
  /** What to write instead; '' where the words are to go. */
  readonly words: string;
  /** The edit that writes it, where it can be applied as it stands. */
  readonly edit: Edit | null;
}

type Mendable = Pick<ScoredFinding, 'expected' | 'edit' | 'edits'>;

/** Every suggestion of a finding, best first, each wording once; those that can be applied come first. */
export function suggestionsOf({ expected, edit, edits = edit === undefined ? [] : [edit] }: Mendable): Suggestion[] {
  const all = [
    ...edits.map((each): Suggestion => ({ words: each.text, edit: each })),
    ...expected.map((words): Suggestion => ({ words, edit: null })),
  ];
  // An edit takes on the capitals of the words that it replaces; the wording is the same.
  const byWording = new Map<string, Suggestion>();
  for (const suggestion of all) {
    const wording = suggestion.words.toLowerCase();
    if (!byWording.has(wording)) byWording.set(wording, suggestion);
  }
  return [...byWording.values()];
}
