import type { Language } from '../../language';
import type { Place } from '../../text/types';

export type AddressRole = 'self' | 'reader';

/** How a form of address stands to its reader. */
export type Register = 'honorific' | 'neutral' | 'kin' | 'friendly' | 'slang';

/** One word or phrase of the inventory. */
export interface AddressTerm {
  readonly phrase: string;
  /** `either`: em, con, cháu and mình name the speaker or the reader. */
  readonly role: AddressRole | 'either';
  /** Forms that count as one in a plan: “các bạn” is `bạn`, “anh chị” is `anh` and `chị`. */
  readonly forms: readonly string[];
  readonly register: Register;
  /** `word`: address wherever it stands. `cue`: only where somebody is plainly spoken to. */
  readonly certainty: 'word' | 'cue';
  /** Why it is in the list, or what tells it from its other meanings. */
  readonly reason: string;
}

/** A phrase that holds an address word but addresses nobody: “bạn bè”, “trẻ em”. */
export interface AddressTrap {
  readonly phrase: string;
  readonly reason: string;
}

export interface Particle {
  readonly form: string;
  readonly positions: readonly ('opening' | 'final')[];
  readonly region: 'common' | 'north' | 'south';
  readonly reason: string;
}

/** An address word found in a text. */
export interface AddressUse {
  readonly place: Place;
  readonly language: Language;
  readonly role: AddressRole;
  /** The word names either role elsewhere; a plan for any of the two covers it. */
  readonly either: boolean;
  readonly forms: readonly string[];
  readonly register: Register;
  /** 0..1 */
  readonly confidence: number;
}

/** A particle found in opening or final position. */
export interface ParticleUse {
  readonly place: Place;
  readonly form: string;
}
