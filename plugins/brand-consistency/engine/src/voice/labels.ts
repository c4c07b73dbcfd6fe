import type { Localised } from '../language';
import labels from './labels.json';

const LABELS: Readonly<Record<string, Localised>> = labels;
const NEGATED = '.negated';

/** A feature's name for users, in both languages; a feature of a user's own goes by its id. */
export function labelOf(feature: string): Localised {
  const own = LABELS[feature];
  if (own !== undefined) return own;
  if (feature.endsWith(NEGATED)) {
    const plain = labelOf(feature.slice(0, -NEGATED.length));
    return { en: `${plain.en}, negated`, vi: `${plain.vi}, ở dạng phủ định` };
  }
  return { en: feature, vi: feature };
}

/** The label of a feature that counts because the text has less of it than prose usually has. */
export function scarceLabelOf(feature: string): Localised {
  const plain = labelOf(feature);
  return { en: `${plain.en}, fewer than usual`, vi: `${plain.vi}, ít hơn thường lệ` };
}
