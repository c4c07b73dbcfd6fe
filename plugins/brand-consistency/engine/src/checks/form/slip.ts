import type { Span } from '../../text/types';

/** A place written in another style than the brand's, with the brand's own. */
export interface Slip extends Span {
  readonly message:
    'percent' | 'unit' | 'decimal' | 'thousands' | 'currency' | 'date' | 'phone' | 'numeralWord' | 'numeralDigit';
  readonly expected: string;
}
