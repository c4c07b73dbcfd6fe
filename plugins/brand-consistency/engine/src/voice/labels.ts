import type { Localised } from '../language';
import { lazily } from '../lazily';
import { readWordList } from '../word-list';
import { FEATURE_LABELS } from './feature-labels';

/** By feature; a line of the list is `feature: English | Vietnamese`. */
const labels = lazily((): ReadonlyMap<string, Localised> => {
  const pairs = [...readWordList(FEATURE_LABELS).head].map(([feature, pair]): [string, Localised] => {
    const [en, vi, ...more] = pair.split(' | ');
    if (en === undefined || vi === undefined || more.length > 0) throw new RangeError(`Label of ${feature}: ${pair}`);
    return [feature, { en, vi }];
  });
  return new Map(pairs);
});
const NEGATED = '.negated';

/** A feature's name for users, in both languages; a feature of a user's own goes by its id. */
export function labelOf(feature: string): Localised {
  const own = labels().get(feature);
  if (own !== undefined) return own;
  if (feature.endsWith(NEGATED)) {
    const plain = labelOf(feature.slice(0, -NEGATED.length));
    return { en: `${plain.en}, negated`, vi: `${plain.vi}, ở dạng phủ định` };
  }
  return { en: feature, vi: feature };
}
