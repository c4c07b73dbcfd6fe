import type { Finding } from '../findings/types';
import type { Localised } from '../language';
import type { Evidence } from '../voice/types';

/**
 * `locked`: something that the parent fixes is otherwise. `bounded`: a number outside the parent's limits.
 * `contradicted`: an association that says the opposite of one of the parent's. `protected`: a text breaks one of the
 * parent's rules. `unexplained`: the two have little in common, and no link explains why they belong together.
 */
export type ClashKind = 'locked' | 'bounded' | 'contradicted' | 'protected' | 'unexplained';

/** One disagreement of a child with its parent: the path in the brandbook and both values. */
export interface Clash {
  /** Of a brandbook: the path in the child's. Of a text: the parent's path or rule that it breaks. */
  readonly path: string;
  /** Where the parent's value stands, when that is another path. */
  readonly parentPath?: string;
  readonly kind: ClashKind;
  /** Id of the brand whose value it is; several generations may clash. */
  readonly brand: string;
  readonly parent: unknown;
  readonly child: unknown;
  readonly message: Localised;
  /** Points of 100 that it takes. */
  readonly contribution: number;
  /** Of a text: the words, and where they stand; at most eight. */
  readonly evidence?: readonly Evidence[];
  /** Of a text: the finding of the parent's rule, with what to write instead. */
  readonly finding?: Finding;
}

export const ASSOCIATION_AREAS = [
  'character',
  'restraint',
  'traits',
  'tone',
  'tier',
  'offer',
  'statements',
  'vocabulary',
] as const;
/** What kind of thing two brands may have in common. */
export type AssociationArea = (typeof ASSOCIATION_AREAS)[number];

/** Something that both brands stand for. */
export interface SharedAssociation {
  readonly area: AssociationArea;
  readonly path: string;
  readonly parentPath: string;
  readonly child: string;
  readonly parent: string;
  /** 0..1: 1 where both say the same, less where they are only near in meaning. */
  readonly strength: number;
  readonly message: Localised;
}

/** What explains why the child belongs to this parent. */
export interface ExplanatoryLink {
  /** `stated`: the child's `brand.link`. The others were found in the books. */
  readonly kind: 'stated' | 'statement' | 'category' | 'name';
  readonly path: string;
  readonly text: string;
  /** 0..1: how much of the distance between the two it explains. */
  readonly strength: number;
  readonly message: Localised;
}

export interface Associations {
  readonly shared: readonly SharedAssociation[];
  /** Strongest first. */
  readonly links: readonly ExplanatoryLink[];
  /**
   * 0..1: how much the child shares of the areas in which both say something. Null where they are fewer than three.
   */
  readonly closeness: number | null;
}

export interface CompatibilityReport {
  /** 0..100; `100 − Σ clashes' contributions`. Null with reason NO_TARGET where there is nothing to compare. */
  readonly score: number | null;
  readonly reason?: 'NO_TARGET' | 'TOO_SHORT' | 'UNSUPPORTED_LANGUAGE' | 'FIELD_EMPTY';
  /** Dearest first. */
  readonly clashes: readonly Clash[];
  /** Of a brandbook: what it has in common with its next parent, and what links the two. */
  readonly associations?: Associations;
  /** Of a text: where it says the parent's name, or what the parent promises and is known for. */
  readonly heard?: readonly HeardAssociation[];
}

/** A name or statement of the parent that a text says. */
export interface HeardAssociation {
  /** Path in the parent's brandbook, for example `positioning.promise`. */
  readonly path: string;
  readonly brand: string;
  readonly text: string;
  /** At most eight. */
  readonly evidence: readonly Evidence[];
}
