import type { Brandbook } from '../brandbook/schema';
import type { BrandbookProblem } from '../brandbook/problems';
import { traitNames } from '../brandbook/trait-problems';
import type { Localised } from '../language';
import { nearest } from '../nearest';
import { isSilent, targetNumber, valueAt } from './entries';
import { formatPlace, keysAfter } from './format-paths';
import { ANY, stepsOf, type Bounds } from './policy';
import { tierStep } from './tiers';

/** What makes a brand itself: a child always has its own. */
const OWN = /^((brandbook|parentPolicy|brand\.(id|name|kind|parent|category|link))(\.|$)|brand$)/;
/** Rules that the engine makes of other parts of a book; one of these may be missing from the part that is being saved. */
const MADE_RULES = /^(claims|positioning\.promise\.walk-back|personality\.weAreNot\..+|facts\..+)$/;
const TIER_PATH = 'positioning.tier';

const problem = (path: string, code: string, message: Localised): BrandbookProblem => ({ path, code, message });

function unknownPath(place: string, path: string, book: Brandbook): BrandbookProblem {
  const steps = path.split('.');
  const known = steps.findIndex((_, at) => formatPlace(steps.slice(0, at + 1).join('.'), book) === null);
  const at = known < 0 ? steps.length - 1 : known;
  const traits = steps[0] === 'personality' ? traitNames(book.personality) : [];
  const close = nearest(steps[at] ?? '', [...keysAfter(steps.slice(0, at)), ...traits]);
  const meant = [...steps.slice(0, at), close, ...steps.slice(at + 1)].join('.');
  return problem(
    place,
    'UNKNOWN_POLICY_PATH',
    close === undefined
      ? {
          en: `"${path}" is no path of the brandbook; write one such as vocabulary.protect, tone.formal or touchpoints.*.maxWords`,
          vi: `"${path}" không phải là đường dẫn trong bộ quy chuẩn; hãy ghi một đường dẫn như vocabulary.protect, tone.formal hoặc touchpoints.*.maxWords`,
        }
      : {
          en: `"${path}" is no path of the brandbook; did you mean "${meant}"?`,
          vi: `"${path}" không phải là đường dẫn trong bộ quy chuẩn; có phải bạn muốn ghi "${meant}"?`,
        },
  );
}

const ownText = (path: string): Localised => ({
  en: `"${path}" is every brand's own and cannot be kept from a child; leave it out`,
  vi: `"${path}" là của riêng từng thương hiệu nên không thể ràng buộc thương hiệu con; hãy bỏ dòng này`,
});

function boundProblems(place: string, path: string, bounds: Bounds, book: Brandbook): BrandbookProblem[] {
  const [low, high] = bounds;
  const tiers = typeof low === 'string';
  const isTier = path === TIER_PATH;
  if (tiers !== isTier || (!isTier && formatPlace(path, book)?.numeric === false)) {
    const message = isTier
      ? {
          en: 'the price tier is bounded by tiers; write [premium, luxury]',
          vi: 'phân khúc giá được giới hạn bằng phân khúc; hãy ghi [premium, luxury]',
        }
      : tiers
        ? {
            en: `only positioning.tier is bounded by tiers; write two numbers for ${path}`,
            vi: `chỉ positioning.tier được giới hạn bằng phân khúc; hãy ghi hai số cho ${path}`,
          }
        : {
            en: `${path} is no number and has no bounds; move it to locked or free`,
            vi: `${path} không phải là số nên không có giới hạn; hãy chuyển sang locked hoặc free`,
          };
    return [problem(place, 'BOUND_ON_NO_NUMBER', message)];
  }
  const rank = (bound: Bounds[number]): number => (typeof bound === 'string' ? (tierStep(bound) ?? 0) : bound);
  if (rank(low) > rank(high)) {
    const message = {
      en: `the lowest comes first; write [${high}, ${low}]`,
      vi: `giá trị thấp nhất đứng trước; hãy ghi [${high}, ${low}]`,
    };
    return [problem(place, 'BOUNDS_REVERSED', message)];
  }
  return [];
}

/** Paths that stand in two of the three lists. */
function doubled(book: Brandbook): BrandbookProblem[] {
  const { locked = [], bounded = {}, free = [] } = book.parentPolicy ?? {};
  const key = (path: string): string =>
    stepsOf(path)
      .join('.')
      .replace(/^personality\.traits\./, 'personality.');
  const rulings = (['locked', 'bounded', 'free'] as const).map((name) => ({
    name,
    paths: (name === 'locked' ? locked : name === 'bounded' ? Object.keys(bounded) : free).map((path, at) => ({
      path,
      place: `parentPolicy.${name}.${name === 'bounded' ? path : at}`,
    })),
  }));
  return rulings.flatMap(({ name, paths }, at) =>
    paths.flatMap(({ path, place }) => {
      const other = rulings.slice(0, at).find((earlier) => earlier.paths.some((own) => key(own.path) === key(path)));
      if (other === undefined) return [];
      return [
        problem(place, 'TWO_RULINGS', {
          en: `"${path}" stands under ${other.name} and under ${name}; keep it in one of the two`,
          vi: `"${path}" nằm ở cả ${other.name} lẫn ${name}; hãy chỉ giữ ở một nơi`,
        }),
      ];
    }),
  );
}

/**
 * What is wrong with what a brandbook allows its children, each with its cure: paths that lead nowhere, bounds on what
 * is no number, bounds the wrong way round, a path under two rulings.
 * @param rules ids of the brandbook's rules, which may be locked too
 */
export function policyProblems(book: Brandbook, rules: Iterable<string>): BrandbookProblem[] {
  const { parentPolicy } = book;
  if (parentPolicy === undefined) return [];
  const { locked, bounded, free } = parentPolicy;
  const ids = [...rules];
  const named = (place: string, path: string): BrandbookProblem[] => {
    if (path === ANY) return [];
    if (OWN.test(path)) return [problem(place, 'OWN_TO_EACH_BRAND', ownText(path))];
    if (
      MADE_RULES.test(path) ||
      formatPlace(path, book) !== null ||
      ids.some((id) => id === path || id.startsWith(`${path}.`))
    )
      return [];
    return [unknownPath(place, path, book)];
  };
  return [
    ...locked.flatMap((path, at) => named(`parentPolicy.locked.${at}`, path)),
    ...free.flatMap((path, at) => named(`parentPolicy.free.${at}`, path)),
    ...Object.entries(bounded).flatMap(([path, bounds]) => {
      const place = `parentPolicy.bounded.${path}`;
      const wrong = named(place, path);
      return wrong.length > 0 ? wrong : boundProblems(place, path, bounds, book);
    }),
    ...doubled(book),
  ];
}

/** What a policy says and does not do: locks on what the brandbook leaves open, bounds that its own values break. */
export function policyNotes(book: Brandbook): BrandbookProblem[] {
  const { locked = [], bounded = {} } = book.parentPolicy ?? {};
  const whole = (path: string): string | null => {
    if (path.includes(ANY)) return null;
    const short = /^personality\.([^.]+)$/.exec(path)?.[1] ?? '';
    return traitNames(book.personality).includes(short) ? `personality.traits.${short}` : path;
  };
  const idle = locked.flatMap((path, at) => {
    const place = whole(path);
    // Rules may be named by their id, and these are no paths.
    if (place === null || formatPlace(place, book) === null || !isSilent(valueAt(book, stepsOf(place).join('.'))))
      return [];
    if (!isSilent(valueAt(book, place))) return [];
    return [
      problem(`parentPolicy.locked.${at}`, 'NOTHING_TO_LOCK', {
        en: `"${path}" is locked, and this brandbook says nothing there: write a value, or leave the lock out`,
        vi: `"${path}" bị khoá nhưng bộ quy chuẩn này chưa ghi gì ở đó: hãy ghi giá trị, hoặc bỏ khoá`,
      }),
    ];
  });
  const broken = Object.entries(bounded).flatMap(([path, [low, high]]) => {
    const place = whole(path);
    const own = place === null ? undefined : valueAt(book, place);
    const value = path === TIER_PATH ? tierStep(own) : targetNumber(own);
    const [from, to] = path === TIER_PATH ? [tierStep(low), tierStep(high)] : [low, high];
    if (value === null || typeof from !== 'number' || typeof to !== 'number' || (value >= from && value <= to))
      return [];
    return [
      problem(`parentPolicy.bounded.${path}`, 'OWN_VALUE_OUTSIDE', {
        en: `this brandbook's own ${path} lies outside the bounds that it sets its children`,
        vi: `${path} của chính bộ quy chuẩn này nằm ngoài giới hạn đặt cho thương hiệu con`,
      }),
    ];
  });
  return [...idle, ...broken];
}
