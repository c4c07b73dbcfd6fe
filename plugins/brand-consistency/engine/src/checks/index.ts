import { address } from './address';
import { capitalization } from './capitalization';
import { existence } from './existence';
import { form } from './form';
import { length } from './length';
import { occurrence } from './occurrence';
import { repetition } from './repetition';
import { required } from './required';
import { substitution } from './substitution';
import type { CheckKind } from './types';

/** Every kind of check, sorted by id. A new kind is one module, one line here, one page in docs/checks. */
export const CHECK_KINDS: readonly CheckKind<unknown>[] = [
  address,
  capitalization,
  existence,
  form,
  length,
  occurrence,
  repetition,
  required,
  substitution,
];

/** The kind with this id, if there is one. */
export const checkKind = (id: string): CheckKind<unknown> | undefined =>
  CHECK_KINDS.find((kind) => kind.meta.id === id);
