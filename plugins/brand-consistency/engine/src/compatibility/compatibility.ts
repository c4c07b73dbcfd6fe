import type { Brandbook } from '../brandbook/schema';
import { hundredths } from '../score/allocate';
import { compareAreas, knownFor } from './associations';
import { contradictions } from './contradictions';
import { homeOf } from './flex';
import { linksOf } from './links';
import { compilePolicy, rulingOn, type CompiledPolicy } from './policy';
import { policyClashes } from './policy-clashes';
import { oncePerPath, reckonClashes, type OwnedClash, type WeighedClash } from './reckon';
import { unexplainedText } from './texts';
import type { Associations, CompatibilityReport } from './types';

/** With fewer areas to compare nobody can say how near two brands are. */
const FEWEST_AREAS = 3;
/** From this closeness on nothing needs an explanation. */
const CLOSE = 0.5;
/** What a child without anything in common and without a link loses. */
const UNEXPLAINED_LOSS = 20;
/** Less than this is not worth a word. */
const LEAST_LOSS = 2;

/** A parent that bounds or frees a path by name has decided that what lies within is no contradiction. */
function isAllowed(policy: CompiledPolicy, path: string): boolean {
  const home = homeOf(path);
  const ruling = home === null ? rulingOn(policy, path) : rulingOn(policy, path, home);
  return ruling !== null && ruling.kind !== 'locked' && ruling.pattern !== '*';
}

function clashesWith(child: Brandbook, parent: Brandbook): OwnedClash[] {
  const policy = compilePolicy(parent.parentPolicy);
  const opposed = contradictions(child, parent).filter(({ path }) => !isAllowed(policy, path));
  return [...policyClashes(child, parent, policy), ...opposed].map((clash: WeighedClash) => ({
    ...clash,
    brand: parent.brand.id,
  }));
}

function associationsOf(child: Brandbook, parent: Brandbook, clashes: readonly OwnedClash[]): Associations {
  // What clashes is nothing in common, even where some of it is.
  const clashing = (path: string): boolean =>
    clashes.some((clash) => clash.path === path || clash.path.startsWith(`${path}.`));
  const areas = compareAreas(child, parent).map(({ shared, ...area }) => ({
    ...area,
    shared: shared.filter(({ path }) => !clashing(path)),
  }));
  const shared = areas
    .flatMap((area) => area.shared)
    .sort((a, b) => b.strength - a.strength || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const filled = areas.map((area) =>
    Math.min(1, area.shared.reduce((sum, { strength }) => sum + strength, 0) / area.full),
  );
  const closeness =
    areas.length < FEWEST_AREAS ? null : hundredths(filled.reduce((sum, one) => sum + one, 0) / areas.length);
  const statements = shared.filter(({ area }) => area === 'statements');
  return { shared, links: linksOf(child, parent, statements), closeness };
}

function unexplained(child: Brandbook, parent: Brandbook, { closeness, links }: Associations): OwnedClash[] {
  if (closeness === null || closeness >= CLOSE) return [];
  const loss = hundredths(UNEXPLAINED_LOSS * (1 - closeness / CLOSE) * (1 - (links[0]?.strength ?? 0)));
  if (loss < LEAST_LOSS) return [];
  return [
    {
      path: 'brand.link',
      kind: 'unexplained',
      brand: parent.brand.id,
      parent: knownFor(parent),
      child: knownFor(child),
      loss,
      message: unexplainedText(parent.brand.name),
    },
  ];
}

/**
 * The child's brandbook against its parent's, at design time: what the parent locks and bounds, what the two
 * contradict, what they have in common, and what links them. Several parents are generations, the next one first: all
 * of them bind, and only the next one needs to be near. Null with NO_TARGET where no parent sets a policy, nothing
 * contradicts and the books have too little to compare.
 *
 * That a child shares what its parent is known for, contradicts nothing of it, and that an explanation bridges what is
 * left, follows the research on brand extensions (Aaker & Keller 1990; Broniarczyk & Alba 1994; Keller 2013).
 */
export function compatibility(child: Brandbook, parents: Brandbook | readonly Brandbook[]): CompatibilityReport {
  const generations = 'brand' in parents ? [parents] : parents;
  const [next] = generations;
  if (next === undefined) return { score: null, reason: 'NO_TARGET', clashes: [] };
  const clashes = oncePerPath(generations.flatMap((parent) => clashesWith(child, parent)));
  const associations = associationsOf(child, next, clashes);
  const ruled = generations.some(({ parentPolicy }) => parentPolicy !== undefined);
  if (!ruled && clashes.length === 0 && associations.closeness === null)
    return { score: null, reason: 'NO_TARGET', clashes: [], associations };
  return { ...reckonClashes([...clashes, ...unexplained(child, next, associations)]), associations };
}
