import type { SourcedRule } from '../brandbook/sourced-rule';
import type { Brandbook } from '../brandbook/schema';
import { LANGUAGES } from '../language';
import { MARKS, type Manner, type Mark } from './manner';
import { mannerOf } from './manners';
import { cueMessage, markMessage } from './messages';
import { withoutNegation } from './negation';
import { ownWords } from './own-words';

/** What became of the adjectives that a brand says it is not. */
export interface MannerRules {
  readonly rules: readonly SourcedRule[];
  /** Adjectives that no manner knows, as the brandbook wrote them: they are not assessed. */
  readonly unknown: readonly string[];
}

/** A manner that the brand denies, with the adjectives it used and the path of the first. */
interface Denied {
  readonly manner: Manner;
  readonly adjectives: string[];
  readonly path: string;
}

function denied(weAreNot: readonly string[]): { found: Denied[]; unknown: string[] } {
  const byId = new Map<string, Denied>();
  const unknown: string[] = [];
  weAreNot.forEach((adjective, index) => {
    const manner = mannerOf(adjective);
    if (manner === null) {
      unknown.push(adjective);
      return;
    }
    const name = withoutNegation(adjective);
    const known = byId.get(manner.id);
    if (known === undefined) {
      byId.set(manner.id, { manner, adjectives: [name], path: `personality.weAreNot.${index}` });
    } else if (!known.adjectives.includes(name)) known.adjectives.push(name);
  });
  return { found: [...byId.values()], unknown };
}

function cueRules({ manner, adjectives, path }: Denied, isOwn: (phrase: string) => boolean): SourcedRule[] {
  return LANGUAGES.flatMap((language) => {
    const tokens = manner.cues[language].map(([phrase]) => phrase).filter((phrase) => !isOwn(phrase));
    if (tokens.length === 0) return [];
    return [
      {
        path,
        rule: {
          id: `personality.weAreNot.${manner.id}.${language}`,
          kind: 'existence',
          options: { tokens },
          dimension: 'personality',
          severity: 'warning',
          message: cueMessage(manner, adjectives),
          why: manner.note,
          scope: { languages: [language] },
        },
      },
    ];
  });
}

type LimitName = 'emojiMax' | 'exclamationsMax' | 'allCapsMax';

const LIMITS = {
  emoji: 'emojiMax',
  exclamations: 'exclamationsMax',
  allCaps: 'allCapsMax',
} as const satisfies Record<Mark, LimitName>;

/** The most of a mark that some touchpoint expressly allows. */
const allowedSomewhere = ({ touchpoints }: Brandbook, limit: LimitName): number =>
  Math.max(0, ...Object.values(touchpoints ?? {}).map(({ form }) => form?.[limit] ?? 0));

/**
 * One denied manner speaks for each mark, the strictest: the same exclamation marks are told once. A limit that the
 * brandbook sets itself under `form` is the brand's own word on the mark, and is judged there.
 */
function markRules(all: readonly Denied[], brandbook: Brandbook): SourcedRule[] {
  const speaks = new Map<Denied, Partial<Record<LimitName, number>>>();
  for (const mark of MARKS) {
    const limit = LIMITS[mark];
    if (brandbook.form?.[limit] !== undefined) continue;
    let strictest: { readonly by: Denied; readonly least: number } | null = null;
    for (const by of all) {
      const least = by.manner.marks[mark];
      if (least !== undefined && (strictest === null || least < strictest.least)) strictest = { by, least };
    }
    if (strictest === null) continue;
    const { by, least } = strictest;
    speaks.set(by, { ...speaks.get(by), [limit]: Math.max(least - 1, allowedSomewhere(brandbook, limit)) });
  }
  return [...speaks].map(([{ manner, adjectives, path }, options]) => ({
    path,
    rule: {
      id: `personality.weAreNot.${manner.id}.marks`,
      kind: 'form',
      options,
      dimension: 'personality',
      severity: 'warning',
      message: markMessage(manner, adjectives),
      why: manner.note,
    },
  }));
}

/**
 * Rules that hear a breach of `personality.weAreNot` in a text: per denied manner one `existence` rule a language
 * (`personality.weAreNot.<manner>.<language>`) over its cues, without those that the brandbook itself says, and where
 * its marks are limited one `form` rule (`personality.weAreNot.<manner>.marks`). Several adjectives for one manner
 * make one rule that names them all. Sorted by rule id.
 */
export function mannerRules(brandbook: Brandbook): MannerRules {
  const { found, unknown } = denied(brandbook.personality?.weAreNot ?? []);
  const isOwn = ownWords(brandbook);
  const rules = [...found.flatMap((one) => cueRules(one, isOwn)), ...markRules(found, brandbook)];
  return { rules: rules.sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1)), unknown };
}
