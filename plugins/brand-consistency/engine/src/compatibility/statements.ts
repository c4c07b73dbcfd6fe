import type { Brandbook } from '../brandbook/schema';

/** A promise, difference or parity of a brand, and where it stands. */
export interface Statement {
  readonly path: string;
  readonly claim: string;
  /** The claim and the words it is heard in. */
  readonly phrases: readonly { readonly path: string; readonly text: string }[];
  readonly contradictedBy: readonly string[];
}

/** All statements of a brand's positioning, by path. */
export function statementsOf({ positioning }: Brandbook): Statement[] {
  if (positioning === undefined) return [];
  const { promise, differences, parity } = positioning;
  const ready = (path: string, statement: NonNullable<typeof promise>): Statement => ({
    path,
    claim: statement.claim,
    phrases: [
      { path: `${path}.claim`, text: statement.claim },
      ...statement.evidence.map((text) => ({ path: `${path}.evidence.${text}`, text })),
    ],
    contradictedBy: statement.contradictedBy,
  });
  return [
    ...(promise === undefined ? [] : [ready('positioning.promise', promise)]),
    ...differences.map((own) => ready(`positioning.differences.${own.id}`, own)),
    ...parity.map((own) => ready(`positioning.parity.${own.id}`, own)),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}
