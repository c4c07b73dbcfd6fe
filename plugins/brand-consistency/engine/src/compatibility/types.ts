import type { Localised } from '../language';

export type ClashKind = 'locked' | 'bounded' | 'contradicted' | 'protected';

/** One disagreement of a child with its parent: the path in the brandbook and both values. */
export interface Clash {
  readonly path: string;
  readonly kind: ClashKind;
  readonly parent: unknown;
  readonly child: unknown;
  readonly message: Localised;
  /** Points of 100 that it takes. */
  readonly contribution: number;
}

export interface CompatibilityReport {
  /** 0..100; `100 − Σ clashes' contributions`. Null with reason NO_TARGET where the parent sets no policy. */
  readonly score: number | null;
  readonly reason?: 'NO_TARGET' | 'TOO_SHORT' | 'UNSUPPORTED_LANGUAGE' | 'FIELD_EMPTY';
  readonly clashes: readonly Clash[];
}
