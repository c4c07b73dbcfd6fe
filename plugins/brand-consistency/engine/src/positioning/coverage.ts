import type { Brandbook } from '../brandbook/schema';
import type { Localised } from '../language';
import { gapAfter } from '../checks/blocks';
import { evidenceOf } from '../text/places';
import type { Analysis } from '../text/types';
import { findWindows, windowPhrase, type WindowMatch, type WindowPhrase } from './phrase-window';
import type { CoverageItem, CoverageState, PositioningCoverage } from './types';

/**
 * Touchpoints that carry the positioning when a statement names none: those where a brand introduces itself.
 * A label or an invoice owes nobody the whole promise.
 */
const CARRIERS: ReadonlySet<string> = new Set([
  'website',
  'landing-page',
  'brochure',
  'catalogue',
  'leaflet',
  'advertising',
  'pr',
  'press',
  'exhibition-stand',
]);

const NEGATIONS: ReadonlySet<string> = new Set([
  'không',
  'chẳng',
  'chưa',
  'not',
  'no',
  'never',
  'without',
  "isn't",
  "aren't",
]);
/** Words that may stand between the negation and what it denies. Anything else ("không gian yên tĩnh", "not only") denies nothing. */
const BRIDGES: ReadonlySet<string> = new Set([
  'hề',
  'được',
  'còn',
  'phải',
  'có',
  'a',
  'an',
  'the',
  'very',
  'really',
  'so',
  'our',
]);

/** Whether a touchpoint is one where a brand introduces itself. */
export const carriesPositioning = (touchpoint: string): boolean => CARRIERS.has(touchpoint);

/** What denies no further: "Muốn thử không? 3 phút thôi." */
const PAUSE = /[.!?…;:,]/u;

/** One statement of the positioning made ready for matching. */
export interface CompiledStatement {
  readonly id: string;
  readonly claim: string;
  readonly touchpoints: readonly string[] | null;
  readonly evidence: readonly WindowPhrase[];
  readonly proof: readonly WindowPhrase[];
  readonly contradictedBy: readonly WindowPhrase[];
}

/** The statements of a brandbook's positioning: the promise, then differences, then parity. */
export function compileStatements(brandbook: Brandbook): readonly CompiledStatement[] {
  const positioning = brandbook.positioning;
  if (!positioning) return [];
  const ready = (id: string, statement: NonNullable<typeof positioning.promise>): CompiledStatement => ({
    id,
    claim: statement.claim,
    touchpoints: statement.touchpoints ?? null,
    evidence: (statement.evidence.length > 0 ? statement.evidence : [statement.claim]).map(windowPhrase),
    proof: statement.proof.map(windowPhrase),
    contradictedBy: statement.contradictedBy.map(windowPhrase),
  });
  return [
    ...(positioning.promise ? [ready('promise', positioning.promise)] : []),
    ...positioning.differences.map((statement) => ready(`difference.${statement.id}`, statement)),
    ...positioning.parity.map((statement) => ready(`parity.${statement.id}`, statement)),
  ];
}

/** Whether a statement should be heard at a touchpoint; without a touchpoint nothing is owed singly. */
export function isExpected(statement: CompiledStatement, touchpoint: string | null): boolean {
  if (touchpoint === null) return false;
  return statement.touchpoints ? statement.touchpoints.includes(touchpoint) : CARRIERS.has(touchpoint);
}

function isNegated(analysis: Analysis, match: WindowMatch): boolean {
  const block = analysis.units[match.unit]?.blocks[match.block];
  if (block === undefined) return false;
  const before = (steps: number): string => {
    const token = match.firstToken - steps;
    return token < 0 || PAUSE.test(gapAfter(block, token)) ? '' : (block.tokens.key[token] ?? '');
  };
  const last = before(1);
  return NEGATIONS.has(last) || (BRIDGES.has(last) && NEGATIONS.has(before(2)));
}

const WHY: Readonly<Record<CoverageState, (claim: string, words: string) => Localised>> = {
  present: (claim, words) => ({ en: `"${claim}" is heard: "${words}"`, vi: `Nghe thấy "${claim}": "${words}"` }),
  weak: (claim, words) => ({
    en: `"${claim}" is only hinted at: "${words}"`,
    vi: `"${claim}" mới chỉ thoáng qua: "${words}"`,
  }),
  contradicted: (claim, words) => ({ en: `"${words}" contradicts "${claim}"`, vi: `"${words}" trái với "${claim}"` }),
  missing: (claim) => ({
    en: `"${claim}" is not heard here, and should be`,
    vi: `Chưa nghe thấy "${claim}" ở đây, trong khi lẽ ra phải có`,
  }),
  'not-expected': (claim) => ({
    en: `"${claim}" need not be heard here`,
    vi: `Ở đây không bắt buộc phải nói "${claim}"`,
  }),
};

/** Tells for every statement whether the text says it, hints at it, contradicts it or leaves it out. */
export function coverageOf(
  analysis: Analysis,
  statements: readonly CompiledStatement[],
  touchpoint: string | null,
): PositioningCoverage {
  const phrases = statements.flatMap((statement) => [
    ...statement.evidence,
    ...statement.proof,
    ...statement.contradictedBy,
  ]);
  const matches = findWindows(analysis, phrases);
  let offset = 0;
  return statements.map((statement): CoverageItem => {
    const spans = [statement.evidence.length, statement.proof.length, statement.contradictedBy.length].map((length) => {
      const from = offset;
      offset += length;
      return matches.filter((match) => match.phrase >= from && match.phrase < offset);
    });
    const [evidence = [], proof = [], contrary = []] = spans;
    const heard = [...evidence, ...proof];
    const against = [
      ...contrary.filter((match) => match.exact && !isNegated(analysis, match)),
      ...evidence.filter((match) => match.exact && isNegated(analysis, match)),
    ];
    const exact = heard.filter((match) => match.exact && !isNegated(analysis, match));
    const state: CoverageState =
      against.length > 0
        ? 'contradicted'
        : exact.length > 0
          ? 'present'
          : heard.length > 0
            ? 'weak'
            : isExpected(statement, touchpoint)
              ? 'missing'
              : 'not-expected';
    const shown = state === 'contradicted' ? against : exact.length > 0 ? exact : heard;
    const quotes = shown.slice(0, 8).map((match) => evidenceOf(analysis, match));
    return {
      id: statement.id,
      claim: statement.claim,
      state,
      evidence: quotes,
      why: WHY[state](statement.claim, quotes[0]?.text ?? ''),
    };
  });
}
