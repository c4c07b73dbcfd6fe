import { address } from './address';
import { capitalization } from './capitalization';
import { claim } from './claim';
import { competitor } from './competitor';
import { conditional } from './conditional';
import { consistency } from './consistency';
import { existence } from './existence';
import { form } from './form';
import { inclusive } from './inclusive';
import { length } from './length';
import { metric } from './metric';
import { missingDiacritics } from './missing-diacritics';
import { occurrence } from './occurrence';
import { protect } from './protect';
import { readability } from './readability';
import { repetition } from './repetition';
import { required } from './required';
import { sayability } from './sayability';
import { substitution } from './substitution';
import { teencode } from './teencode';
import type { CheckKind } from './types';
import { walkBack } from './walk-back';

/** Every kind of check, sorted by id. A new kind is one module, one line here, one page in docs/checks. */
export const CHECK_KINDS: readonly CheckKind<unknown>[] = [
  address,
  capitalization,
  claim,
  competitor,
  conditional,
  consistency,
  existence,
  form,
  inclusive,
  length,
  metric,
  missingDiacritics,
  occurrence,
  protect,
  readability,
  repetition,
  required,
  sayability,
  substitution,
  teencode,
  walkBack,
];

/** The kind with this id, if there is one. */
export const checkKind = (id: string): CheckKind<unknown> | undefined =>
  CHECK_KINDS.find((kind) => kind.meta.id === id);
