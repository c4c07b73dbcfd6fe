import type { Brandbook, Term } from '../brandbook/schema';
import type { Localised } from '../language';
import { foldKey } from '../text/fold';
import { TONE_AXES } from '../voice/types';
import { entryName, shown, targetNumber } from './entries';
import { overlap, phraseStems } from './phrases';
import { nearness, sameManner } from './senses';
import { statementsOf, type Statement } from './statements';
import { tierStep } from './tiers';
import type { AssociationArea, SharedAssociation } from './types';

/** From here on a trait is something that a brand is known for. */
const DOMINANT = 60;
/** A tone this far from the middle is heard as one. */
const PRONOUNCED = 20;
/** Texts that share this much of their words are about the same thing. */
const SAME_OFFER = 0.34;
/** So many things in common fill an area. */
const FULL = 2;
const ONE_STEP = 0.5;

/** One area in which both books say something, and what they share in it. */
export interface ComparedArea {
  readonly area: AssociationArea;
  readonly shared: readonly SharedAssociation[];
  /** Strengths that fill the area: 2 for lists, for single values as many as were compared. */
  readonly full: number;
}

const told = (child: string, parent: string): Localised =>
  foldKey(child) === foldKey(parent)
    ? { en: `both say "${child}"`, vi: `cả hai cùng nói "${child}"` }
    : {
        en: `"${child}" here and "${parent}" at the parent brand belong together`,
        vi: `"${child}" ở đây và "${parent}" ở thương hiệu mẹ đi cùng nhau`,
      };

const association = (
  area: AssociationArea,
  [path, parentPath]: readonly [string, string],
  [child, parent]: readonly [string, string],
  strength: number,
): SharedAssociation => ({ area, path, parentPath, child, parent, strength, message: told(child, parent) });

/** The best partner of each of the child's entries. */
function listed(
  area: AssociationArea,
  path: string,
  own: readonly string[],
  theirs: readonly string[],
  meets: (a: string, b: string) => number,
): ComparedArea[] {
  if (own.length === 0 || theirs.length === 0) return [];
  const shared = [...new Map(own.map((word) => [entryName(word), word])).values()].flatMap((word) => {
    const [best] = theirs
      .map((other) => ({ other, degree: meets(word, other) }))
      .filter(({ degree }) => degree > 0)
      .sort((a, b) => b.degree - a.degree || (a.other < b.other ? -1 : 1));
    if (best === undefined) return [];
    const paths = [`${path}.${entryName(word)}`, `${path}.${entryName(best.other)}`] as const;
    return [association(area, paths, [word, best.other], best.degree)];
  });
  return [{ area, shared, full: FULL }];
}

const same = (a: string, b: string): number => (foldKey(a) === foldKey(b) ? 1 : 0);

function traitArea(child: Brandbook, parent: Brandbook): ComparedArea[] {
  const dominant = (book: Brandbook): [string, number][] =>
    Object.entries(book.personality?.traits ?? {}).flatMap(([trait, value]) =>
      value !== undefined && value >= DOMINANT ? [[trait, value]] : [],
    );
  const [own, theirs] = [dominant(child), new Map(dominant(parent))];
  if (own.length === 0 || theirs.size === 0) return [];
  const shared = own.flatMap(([trait, value]) => {
    const other = theirs.get(trait);
    if (other === undefined) return [];
    const path = `personality.traits.${trait}`;
    const texts = [`${trait} ${value}`, `${trait} ${other}`] as const;
    return [association('traits', [path, path], texts, 1 - Math.abs(value - other) / 100)];
  });
  return [{ area: 'traits', shared, full: Math.min(FULL, theirs.size) }];
}

function toneArea(child: Brandbook, parent: Brandbook): ComparedArea[] {
  const compared = TONE_AXES.flatMap((axis) => {
    const [own, theirs] = [targetNumber(child.tone?.[axis]), targetNumber(parent.tone?.[axis])];
    return own === null || theirs === null || Math.abs(theirs) < PRONOUNCED ? [] : [{ axis, own, theirs }];
  });
  if (compared.length === 0) return [];
  const shared = compared
    .filter(({ own, theirs }) => own * theirs > 0 && Math.abs(own) >= PRONOUNCED / 2)
    .map(({ axis, own, theirs }) => {
      const path = `tone.${axis}`;
      const texts = [`${axis} ${own}`, `${axis} ${theirs}`] as const;
      return association('tone', [path, path], texts, 1 - Math.abs(own - theirs) / 200);
    });
  return [{ area: 'tone', shared, full: Math.min(FULL, compared.length) }];
}

function tierArea(child: Brandbook, parent: Brandbook): ComparedArea[] {
  const [own, theirs] = [child.positioning?.tier, parent.positioning?.tier];
  const [step, other] = [tierStep(own), tierStep(theirs)];
  if (own === undefined || theirs === undefined || step === null || other === null) return [];
  const apart = Math.abs(step - other);
  const path = 'positioning.tier';
  const shared = apart > 1 ? [] : [association('tier', [path, path], [own, theirs], apart === 0 ? 1 : ONE_STEP)];
  return [{ area: 'tier', shared, full: 1 }];
}

function offerArea(child: Brandbook, parent: Brandbook): ComparedArea[] {
  const texts = [
    ['brand.category', child.brand.category, parent.brand.category],
    ['positioning.frameOfReference', child.positioning?.frameOfReference, parent.positioning?.frameOfReference],
    ['positioning.audience', child.positioning?.audience, parent.positioning?.audience],
  ] as const;
  const compared = texts.flatMap(([path, own, theirs]) =>
    own === undefined || theirs === undefined ? [] : [{ path, own, theirs, strength: overlap(own, theirs) }],
  );
  if (compared.length === 0) return [];
  const shared = compared
    .filter(({ strength }) => strength >= SAME_OFFER)
    .map(({ path, own, theirs, strength }) => association('offer', [path, path], [own, theirs], strength));
  return [{ area: 'offer', shared, full: 1 }];
}

/** Statements with a wording in common: evidence is written in both languages, so that they meet across them. */
export function sharedStatements(child: Brandbook, parent: Brandbook): SharedAssociation[] {
  const keys = ({ phrases }: Statement): Set<string> =>
    new Set(phrases.map(({ text }) => phraseStems(text).join(' ')).filter((key) => key !== ''));
  const theirs = statementsOf(parent).map((statement) => ({ statement, keys: keys(statement) }));
  return statementsOf(child).flatMap((own) => {
    const wordings = keys(own);
    const found = theirs.find((other) => [...other.keys].some((key) => wordings.has(key)));
    if (found === undefined) return [];
    return [association('statements', [own.path, found.statement.path], [own.claim, found.statement.claim], 1)];
  });
}

const nameOf = (term: Term): string => (typeof term === 'string' ? term : term.term);

function vocabularyArea(child: Brandbook, parent: Brandbook): ComparedArea[] {
  const areas = (['prefer', 'avoid', 'protect'] as const).flatMap((list) => {
    const [own, theirs] = [child.vocabulary?.[list] ?? [], parent.vocabulary?.[list] ?? []];
    return listed('vocabulary', `vocabulary.${list}`, own.map(nameOf), theirs.map(nameOf), same);
  });
  if (areas.length === 0) return [];
  return [{ area: 'vocabulary', shared: areas.flatMap(({ shared }) => shared), full: FULL }];
}

/** The areas in which both books say something. */
export function compareAreas(child: Brandbook, parent: Brandbook): ComparedArea[] {
  const [own, theirs] = [child.personality, parent.personality];
  const stated = statementsOf(child).length > 0 && statementsOf(parent).length > 0;
  return [
    ...listed('character', 'personality.weAre', own?.weAre ?? [], theirs?.weAre ?? [], nearness),
    ...listed('restraint', 'personality.weAreNot', own?.weAreNot ?? [], theirs?.weAreNot ?? [], sameManner),
    ...traitArea(child, parent),
    ...toneArea(child, parent),
    ...tierArea(child, parent),
    ...offerArea(child, parent),
    ...(stated ? [{ area: 'statements' as const, shared: sharedStatements(child, parent), full: 1 }] : []),
    ...vocabularyArea(child, parent),
  ];
}

/** What a parent is known for, in few words, to be shown beside what the child says. */
export function knownFor(book: Brandbook): string[] {
  const traits = Object.entries(book.personality?.traits ?? {})
    .filter(([, value]) => value !== undefined && value >= DOMINANT)
    .map(([trait]) => trait);
  const { tier, promise } = book.positioning ?? {};
  const all = [...(book.personality?.weAre ?? []), ...traits, tier, promise?.claim];
  return [...new Set(all.filter((one) => one !== undefined).map(shown))].sort();
}
