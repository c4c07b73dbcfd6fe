import type { Language, Localised } from '../../../engine/src/language';
import type { Proposal } from '../../../engine/src/learn/types';
import { nearest } from '../../../engine/src/nearest';
import { UsageError } from '../io';

const ALL = 'all';

const isBelow = (id: string, path: string): boolean => id === path || id.startsWith(`${path}.`);

/**
 * The proposals that a call accepts: by id, by the path they lie under (`tone`, `vocabulary.prefer`), or `all`, which leaves
 * out those that want to be asked for by name.
 * @throws UsageError for a path under which nothing is proposed
 */
export function acceptedOf(proposals: readonly Proposal[], paths: readonly string[], lang: Language): Proposal[] {
  const unknown = paths.find((path) => path !== ALL && !proposals.some(({ id }) => isBelow(id, path)));
  if (unknown !== undefined) {
    const near = nearest(
      unknown,
      proposals.map(({ id }) => id),
    );
    const wrong: Localised = {
      en: `--accept ${unknown}: nothing is proposed there${near === undefined ? '' : `; did you mean “${near}”?`}`,
      vi: `--accept ${unknown}: không có đề xuất nào ở đó${near === undefined ? '' : `; có phải bạn muốn ghi “${near}”?`}`,
    };
    throw new UsageError(wrong[lang]);
  }
  return proposals.filter(
    ({ id, optional }) => (paths.includes(ALL) && !optional) || paths.some((path) => isBelow(id, path)),
  );
}
