import type { Brandbook, Term } from '../brandbook/schema';
import { TONE_AXES } from '../voice/types';
import { foldKey } from '../text/fold';
import { entryName, targetNumber } from './entries';
import { says } from './phrases';
import type { WeighedClash } from './reckon';
import { contradictsManner } from './senses';
import { statementsOf } from './statements';
import { apartText, claimText, oppositeText } from './texts';
import { tierStep } from './tiers';

const SAME_WORD_LOSS = 35;
const SAME_MEANING_LOSS = 20;
const RIVAL_LOSS = 45;
const PROMISE_LOSS = 35;
const AVOIDED_LOSS = 20;
/** By steps between the tiers; one step is a family, not a contradiction. */
const TIER_LOSS = [0, 0, 25, 40] as const;
/** A trait of 65 is what a brand is known for; one of 35 is what it is not. */
const STRONG_TRAIT = 65;
const WEAK_TRAIT = 35;
const TRAIT_GAP = 50;
/** Tones of opposite sign, each clearly heard. */
const CLEAR_TONE = 25;
const TONE_GAP = 80;
const APART_LOSS = { least: 12, most: 35, rise: 0.4 } as const;

const nameOf = (term: Term): string => (typeof term === 'string' ? term : term.term);
const languageOf = (term: Term): string | undefined => (typeof term === 'string' ? undefined : term.language);
/** Words of one language never meet those that are bound to the other. */
const canMeet = (a: Term, b: Term): boolean =>
  languageOf(a) === undefined || languageOf(b) === undefined || languageOf(a) === languageOf(b);

const opposite = (path: string, child: string, parentPath: string, parent: string, loss: number): WeighedClash => ({
  path: `${path}.${entryName(child)}`,
  parentPath: `${parentPath}.${entryName(parent)}`,
  kind: 'contradicted',
  parent,
  child,
  loss,
  message: oppositeText(child, path, parent, parentPath),
});

/** What one brand says it is and the other says it is not. */
function characters(child: Brandbook, parent: Brandbook): WeighedClash[] {
  const [own, theirs] = [child.personality, parent.personality];
  const compare = (
    path: string,
    mine: readonly string[],
    parentPath: string,
    others: readonly string[],
    excused: readonly string[],
    meets: (mine: string, other: string) => number,
  ): WeighedClash[] =>
    mine.flatMap((word) => {
      // What the parent says as well contradicts nothing.
      if (excused.some((same) => foldKey(same) === foldKey(word))) return [];
      const ranked = others
        .map((other) => ({ other, degree: meets(word, other) }))
        .filter(({ degree }) => degree > 0)
        .sort((a, b) => b.degree - a.degree || (a.other < b.other ? -1 : 1));
      const [worst] = ranked;
      if (worst === undefined) return [];
      return [opposite(path, word, parentPath, worst.other, worst.degree === 1 ? SAME_WORD_LOSS : SAME_MEANING_LOSS)];
    });
  const [is, isNot] = ['personality.weAre', 'personality.weAreNot'];
  const [ownIs = [], ownIsNot = []] = [own?.weAre, own?.weAreNot];
  const [theirIs = [], theirIsNot = []] = [theirs?.weAre, theirs?.weAreNot];
  return [
    ...compare(is, ownIs, isNot, theirIsNot, theirIs, contradictsManner),
    ...compare(isNot, ownIsNot, is, theirIs, theirIsNot, (mine, other) => contradictsManner(other, mine)),
  ];
}

/** Words that one prefers and the other avoids; names of one among the rivals of the other. */
function vocabularies(child: Brandbook, parent: Brandbook): WeighedClash[] {
  const lists = ({ brand, vocabulary }: Brandbook) => ({
    prefer: vocabulary?.prefer ?? [],
    avoid: vocabulary?.avoid ?? [],
    competitors: vocabulary?.competitors ?? [],
    protect: vocabulary?.protect ?? [],
    brand: [brand.name],
  });
  const [own, theirs] = [lists(child), lists(parent)];
  type List = keyof typeof own;
  const pathOf = (list: List): string => (list === 'brand' ? 'brand.name' : `vocabulary.${list}`);
  const pairs: readonly (readonly [List, List, number])[] = [
    ['prefer', 'avoid', SAME_WORD_LOSS],
    ['avoid', 'prefer', SAME_WORD_LOSS],
    ['avoid', 'protect', SAME_WORD_LOSS],
    ['avoid', 'brand', SAME_WORD_LOSS],
    ['protect', 'avoid', SAME_WORD_LOSS],
    ['competitors', 'protect', RIVAL_LOSS],
    ['competitors', 'brand', RIVAL_LOSS],
    ['protect', 'competitors', RIVAL_LOSS],
    ['brand', 'competitors', RIVAL_LOSS],
  ];
  return pairs.flatMap(([mine, other, loss]) =>
    own[mine].flatMap((term) => {
      const name = nameOf(term);
      const same = (candidate: Term): boolean =>
        foldKey(nameOf(candidate)) === foldKey(name) && canMeet(candidate, term);
      if (theirs[mine].some(same)) return [];
      const found = theirs[other].find(same);
      return found === undefined ? [] : [opposite(pathOf(mine), name, pathOf(other), nameOf(found), loss)];
    }),
  );
}

/** Promises and claims of the child that hold what the parent's sound like when they are broken, or words it avoids. */
function claims(child: Brandbook, parent: Brandbook): WeighedClash[] {
  const [own, theirs] = [statementsOf(child), statementsOf(parent)];
  const theirPhrases = new Set(theirs.flatMap(({ phrases }) => phrases.map(({ text }) => foldKey(text))));
  const theirContrary = new Set(theirs.flatMap(({ contradictedBy }) => contradictedBy.map(foldKey)));
  const against = [
    ...theirs.flatMap(({ path, contradictedBy }) =>
      contradictedBy.map((word) => ({ word, path: `${path}.contradictedBy`, loss: PROMISE_LOSS })),
    ),
    ...(parent.vocabulary?.avoid ?? []).map((term) => ({
      word: nameOf(term),
      path: 'vocabulary.avoid',
      loss: AVOIDED_LOSS,
    })),
  ].sort((a, b) => b.loss - a.loss || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.word < b.word ? -1 : 1));
  const held = own.flatMap(({ phrases }) =>
    phrases.flatMap(({ path, text }): WeighedClash[] => {
      const found = theirPhrases.has(foldKey(text)) ? undefined : against.find(({ word }) => says(text, word));
      if (found === undefined) return [];
      const message = claimText(text, found.word, found.path);
      const parentPath = `${found.path}.${entryName(found.word)}`;
      return [{ path, parentPath, kind: 'contradicted', parent: found.word, child: text, loss: found.loss, message }];
    }),
  );
  const denied = own.flatMap((statement) =>
    statement.contradictedBy.flatMap((word): WeighedClash[] => {
      if (theirContrary.has(foldKey(word))) return [];
      const found = theirs
        .flatMap(({ phrases }) => phrases)
        .filter(({ text }) => says(text, word))
        .sort((a, b) => (a.path < b.path ? -1 : 1))[0];
      if (found === undefined) return [];
      return [
        {
          path: `${statement.path}.contradictedBy.${word}`,
          parentPath: found.path,
          kind: 'contradicted',
          parent: found.text,
          child: word,
          loss: PROMISE_LOSS,
          message: {
            en: `what breaks this brand's promise ("${word}") is what the parent brand stands for: "${found.text}"`,
            vi: `điều trái với lời hứa của thương hiệu này ("${word}") lại là điều thương hiệu mẹ cam kết: "${found.text}"`,
          },
        },
      ];
    }),
  );
  return [...held, ...denied];
}

const apartLoss = (beyond: number): number =>
  Math.min(APART_LOSS.most, APART_LOSS.least + APART_LOSS.rise * Math.max(0, beyond));

/** Tiers two steps apart, a strong trait against a weak one, tones on opposite sides. */
function impressions(child: Brandbook, parent: Brandbook): WeighedClash[] {
  const clash = (path: string, mine: unknown, other: unknown, loss: number): WeighedClash => ({
    path,
    kind: 'contradicted',
    parent: other,
    child: mine,
    loss,
    message: apartText(path, mine, other),
  });
  const found: WeighedClash[] = [];
  const [tier, theirTier] = [child.positioning?.tier, parent.positioning?.tier];
  const [step, theirStep] = [tierStep(tier), tierStep(theirTier)];
  const loss = step === null || theirStep === null ? 0 : (TIER_LOSS[Math.abs(step - theirStep)] ?? 0);
  if (loss > 0) found.push(clash('positioning.tier', tier, theirTier, loss));
  for (const [trait, mine] of Object.entries(child.personality?.traits ?? {})) {
    const other = parent.personality?.traits[trait];
    if (mine === undefined || other === undefined) continue;
    const gap = Math.abs(mine - other);
    if (gap < TRAIT_GAP || Math.max(mine, other) < STRONG_TRAIT || Math.min(mine, other) > WEAK_TRAIT) continue;
    found.push(clash(`personality.traits.${trait}`, mine, other, apartLoss(gap - TRAIT_GAP)));
  }
  for (const axis of TONE_AXES) {
    const [mine, other] = [targetNumber(child.tone?.[axis]), targetNumber(parent.tone?.[axis])];
    if (mine === null || other === null || mine * other >= 0) continue;
    const gap = Math.abs(mine - other);
    if (Math.min(Math.abs(mine), Math.abs(other)) < CLEAR_TONE || gap < TONE_GAP) continue;
    found.push(clash(`tone.${axis}`, mine, other, apartLoss(gap - TONE_GAP)));
  }
  return found;
}

/** Where the child's book says the opposite of what its parent's says, whatever the policy. */
export const contradictions = (child: Brandbook, parent: Brandbook): WeighedClash[] => [
  ...characters(child, parent),
  ...vocabularies(child, parent),
  ...claims(child, parent),
  ...impressions(child, parent),
];
