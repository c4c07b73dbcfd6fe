import type { KindExamples } from './examples';
import { examples as address } from './address.examples';
import { examples as capitalization } from './capitalization.examples';
import { examples as claim } from './claim.examples';
import { examples as competitor } from './competitor.examples';
import { examples as conditional } from './conditional.examples';
import { examples as consistency } from './consistency.examples';
import { examples as existence } from './existence.examples';
import { examples as form } from './form.examples';
import { examples as inclusive } from './inclusive.examples';
import { examples as length } from './length.examples';
import { examples as metric } from './metric.examples';
import { examples as missingDiacritics } from './missing-diacritics.examples';
import { examples as occurrence } from './occurrence.examples';
import { examples as protect } from './protect.examples';
import { examples as readability } from './readability.examples';
import { examples as repetition } from './repetition.examples';
import { examples as required } from './required.examples';
import { examples as sayability } from './sayability.examples';
import { examples as substitution } from './substitution.examples';
import { examples as teencode } from './teencode.examples';

/** The examples of every kind, by its id. */
export const EXAMPLES: Readonly<Record<string, KindExamples>> = {
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
  'missing-diacritics': missingDiacritics,
  occurrence,
  protect,
  readability,
  repetition,
  required,
  sayability,
  substitution,
  teencode,
};
