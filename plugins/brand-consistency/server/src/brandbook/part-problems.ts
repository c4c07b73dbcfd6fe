import { compileBrandbook, parseBrandbook } from '../../../engine/src';
import type { Language } from '../../../engine/src/language';
import { BRAND, PERSONALITY, POSITIONING, RULE_SET } from '../constants';
import type { FieldError } from '../utils/validate';
import { bookProblems } from './book-problems';

/** Which place of a brandbook each JSON attribute of a content type holds. */
const PLACES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [BRAND]: {
    languages: 'brand.languages',
    link: 'brand.link',
    address: 'address',
    vocabulary: 'vocabulary',
    audience: 'audience',
    form: 'form',
    touchpointFlex: 'touchpoints',
    parentPolicy: 'parentPolicy',
    exceptions: 'exceptions',
    facts: 'facts',
    proofs: 'proofs',
    exemplars: 'exemplars',
    thresholds: 'thresholds',
  },
  [PERSONALITY]: {
    model: 'personality.model',
    dimensions: 'personality.dimensions',
    traits: 'personality.traits',
    weAre: 'personality.weAre',
    weAreNot: 'personality.weAreNot',
    tone: 'tone',
  },
  [POSITIONING]: {
    promise: 'positioning.promise',
    differences: 'positioning.differences',
    parity: 'positioning.parity',
  },
  [RULE_SET]: { rules: 'rules' },
};

const TOP = 'brandbook';
/** Which traits a touchpoint may flex is for the personality to say, and that is another entry. */
const ELSEWHERE = /^touchpoints\.[^.]+\.traits\.(?!(?:sincerity|excitement|competence|sophistication|ruggedness)$)/;

function place(book: Record<string, unknown>, path: string, value: unknown): void {
  const [first = '', second] = path.split('.');
  if (second === undefined) book[first] = value;
  else book[first] = { ...(book[first] as Record<string, unknown> | undefined), [second]: value };
}

/** `vocabulary.avoid.0.term` → `['vocabulary', 'avoid', 0, 'term']`, counted from the attribute. */
function attributePath(attribute: string, at: string, problem: string): (string | number)[] {
  const rest = problem
    .slice(at.length)
    .split('.')
    .filter((step) => step !== '');
  return [attribute, ...rest.map((step) => (/^\d+$/.test(step) ? Number(step) : step))];
}

/**
 * What is wrong with the parts of a brandbook that a save brings, each with the path in the entry and a message
 * in the user's language. Attributes that the save does not bring, or empties, are not looked at.
 */
export function partProblems(uid: string, data: Readonly<Record<string, unknown>>, language: Language): FieldError[] {
  const given = Object.entries(PLACES[uid] ?? {}).filter(
    ([attribute]) => data[attribute] !== null && data[attribute] !== undefined,
  );
  const book: Record<string, unknown> = { [TOP]: 1, brand: { id: 'brand', name: 'brand' } };
  for (const [attribute, at] of given) place(book, at, data[attribute]);
  const parsed = parseBrandbook(book);
  const problems = (parsed.ok ? bookProblems(compileBrandbook(parsed.brandbook)) : parsed.problems).filter(
    ({ path }) => !ELSEWHERE.test(path),
  );
  return problems.flatMap(({ path, message }) => {
    const hit = given.find(([, at]) => path === at || path.startsWith(`${at}.`));
    return hit === undefined ? [] : [{ path: attributePath(hit[0], hit[1], path), message: message[language] }];
  });
}
