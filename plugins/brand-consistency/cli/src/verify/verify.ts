import type { CompiledBrandbook } from '../../../engine/src/brandbook/compile';
import { examine, type AssetText } from '../../../engine/src/examine';
import { LANGUAGES } from '../../../engine/src/language';
import { assess, textHashOf } from '../../../engine/src/score/assess';
import { plainScore } from '../commands/score';
import { differencesBetween, type Difference } from './differences';
import type { Given } from './receipt-file';

export const PARTS = ['text', 'brandbook', 'engine', 'receipt', 'scorecard'] as const;

/** One part of what was verified. `differences` is empty where it is the same. */
export interface Verified {
  readonly part: (typeof PARTS)[number];
  readonly differences: readonly Difference[];
}

/** The receipt does not say whether the language was told or found out: whichever gives the receipt's text is meant. */
function meantBy(asset: AssetText, textHash: string): AssetText {
  const candidates = [asset, ...LANGUAGES.map((language) => ({ ...asset, language }))];
  return (asset.language === undefined ? candidates.find((one) => textHashOf(one) === textHash) : undefined) ?? asset;
}

const asJson = (value: object): unknown => JSON.parse(JSON.stringify(value));

/**
 * Makes the scorecard anew and holds it against what was given, part by part. The messages of a scorecard are in one
 * language: it is the same when it is so in any.
 */
export function verified({ receipt, scorecard }: Given, asset: AssetText, book: CompiledBrandbook): Verified[] {
  const meant = meantBy(
    { ...asset, touchpoint: asset.touchpoint ?? receipt.touchpoint ?? undefined },
    receipt.textHash,
  );
  const card = assess(examine(meant), book, { asOf: receipt.asOf });
  const made = card.receipt;
  const hashes = [
    ['text', 'textHash'],
    ['brandbook', 'brandbookHash'],
    ['engine', 'engineVersion'],
  ] as const;
  const named: readonly string[] = hashes.map(([, key]) => key);
  const others = differencesBetween(asJson(receipt), asJson(made)).filter(({ path }) => !named.includes(path));
  const parts: Verified[] = hashes.map(([part, key]) => ({
    part,
    differences: receipt[key] === made[key] ? [] : [{ path: key, given: receipt[key], made: made[key] }],
  }));
  parts.push({ part: 'receipt', differences: others });
  if (scorecard === null) return parts;
  const [best = []] = LANGUAGES.map((language) =>
    differencesBetween(scorecard, asJson(plainScore(scorecard.id, card, language))),
  ).sort((a, b) => a.length - b.length);
  return [...parts, { part: 'scorecard', differences: best.filter(({ path }) => !path.startsWith('receipt.')) }];
}
