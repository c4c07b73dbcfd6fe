import type { Brandbook } from '../../engine/src/brandbook/schema';
import type { BrandbookProblem } from '../../engine/src/brandbook/problems';
import type { Language, Localised } from '../../engine/src/language';
import { distance } from '../../engine/src/text/distance';
import { STAGES } from '../../shared/taxonomy/stages';
import { TOUCHPOINT_KINDS } from '../../shared/taxonomy/touchpoints';

type Sort = 'touchpoint' | 'stage';

const NAME: Readonly<Record<Sort, Localised>> = {
  touchpoint: { en: 'touchpoint', vi: 'điểm chạm' },
  stage: { en: 'journey stage', vi: 'giai đoạn' },
};

const SHIPPED: Readonly<Record<Sort, readonly string[]>> = {
  touchpoint: TOUCHPOINT_KINDS.map(({ key }) => key),
  stage: STAGES.map(({ key }) => key),
};

/** Brands name touchpoints of their own: only a slip of the pen in a known name is worth a word. */
const MOST_SLIPS = 2;
const FEWEST_LETTERS = 5;

function meant(name: string, known: readonly string[]): string | undefined {
  if (name.length < FEWEST_LETTERS || known.includes(name)) return undefined;
  return known.find(
    (other) => distance(name, other) <= MOST_SLIPS && !name.startsWith(other) && !other.startsWith(name),
  );
}

const didYouMean = (sort: Sort, name: string, close: string): Localised => ({
  en: `no ${NAME[sort].en} is called “${name}”; did you mean “${close}”?`,
  vi: `không có ${NAME[sort].vi} nào tên “${name}”; có phải bạn muốn ghi “${close}”?`,
});

const ownTouchpoints = ({ touchpoints }: Brandbook): string[] => Object.keys(touchpoints ?? {});

/** Touchpoints and stages that rules are limited to and whose names look like slips of the pen: such rules are silent. */
export function doubtfulLimits(brandbook: Brandbook): BrandbookProblem[] {
  const known = { touchpoint: [...SHIPPED.touchpoint, ...ownTouchpoints(brandbook)], stage: SHIPPED.stage };
  return (brandbook.rules ?? []).flatMap(({ touchpoints = [], stages = [] }, rule) =>
    (
      [
        ['touchpoint', touchpoints],
        ['stage', stages],
      ] as const
    ).flatMap(([sort, names]) =>
      names.flatMap((name, index): BrandbookProblem[] => {
        const close = meant(name, known[sort]);
        if (close === undefined) return [];
        const path = `rules.${rule}.${sort}s.${index}`;
        return [{ path, code: 'UNKNOWN_TOUCHPOINT', message: didYouMean(sort, name, close) }];
      }),
    ),
  );
}

/** What to say of a touchpoint and stage that a call names and nothing in the brandbooks or the shipped lists does. */
export function unknownNames(
  asked: Readonly<Partial<Record<Sort, string | undefined>>>,
  brandbooks: readonly Brandbook[],
  lang: Language,
): string[] {
  const limitsOf = ({ rules = [] }: Brandbook, sort: Sort): string[] =>
    rules.flatMap((rule) => (sort === 'touchpoint' ? rule.touchpoints : rule.stages) ?? []);
  return (['touchpoint', 'stage'] as const).flatMap((sort) => {
    const name = asked[sort];
    const own = brandbooks.flatMap((book) => (sort === 'touchpoint' ? ownTouchpoints(book) : []));
    const known = [...SHIPPED[sort], ...own];
    if (name === undefined || [...known, ...brandbooks.flatMap((book) => limitsOf(book, sort))].includes(name))
      return [];
    const close = meant(name, known);
    if (close !== undefined) return [didYouMean(sort, name, close)[lang]];
    const nowhere: Localised = {
      en: `the ${NAME[sort].en} “${name}” is named neither by the brandbook nor by the shipped list, so nothing is asked of it in particular`,
      vi: `${NAME[sort].vi} “${name}” không có trong bộ quy chuẩn lẫn danh sách có sẵn nên không có yêu cầu riêng nào`,
    };
    return [nowhere[lang]];
  });
}
