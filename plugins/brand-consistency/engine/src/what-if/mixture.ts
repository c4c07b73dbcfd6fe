import { canonicalJson } from '../brandbook/canonical';
import { entryGroup, isGroup, isSilent, type Group } from '../compatibility/entries';
import { entryPairs } from './entry-pairs';
import type { BookChange } from './types';

/** Groups with one of these keys mean something only as a whole: a statement, a tone target, an address plan. */
const WHOLE = ['claim', 'target', 'self'] as const;
/** Of a list with more differing entries the list is told: nobody reads the effect of each of a thousand words. */
const MOST_OF_A_LIST = 24;

const isWhole = (group: Group): boolean => WHOLE.some((key) => Object.hasOwn(group, key));
const isText = (value: unknown): value is string => typeof value === 'string';

/** A bare number and a target without a tolerance are the same. */
function asTargets(before: unknown, after: unknown): readonly [unknown, unknown] {
  const isTarget = (value: unknown): boolean => isGroup(value) && typeof value['target'] === 'number';
  if (typeof before === 'number' && isTarget(after)) return [{ target: before }, after];
  if (typeof after === 'number' && isTarget(before)) return [before, { target: after }];
  return [before, after];
}

/** Lists of texts and of named groups are sets; any other list (bounds, the steps of a sequence) is one value. */
const isSet = (list: readonly unknown[], path: string): boolean =>
  list.every((entry) => isText(entry) || (isGroup(entry) && !path.startsWith('rules.')));

/**
 * Walks two versions of a brandbook side by side and mixes a third from them: at each place where they differ `pick` is
 * handed the change and says whether it is made. All refused gives the one, all made the other, up to order and to what
 * means the same.
 */
export class Mixture {
  private readonly paths = new Map<string, number>();

  constructor(private readonly pick: (change: BookChange) => boolean) {}

  /** `isNew`: what holds this value stands in one of the books only. */
  of(one: unknown, other: unknown, path = '', isNew = false): unknown {
    const [before, after] = asTargets(one, other);
    if (canonicalJson(before) === canonicalJson(after)) return before;
    if (isGroup(before) && isGroup(after)) return this.group(before, after, path, false);
    if (Array.isArray(before) && Array.isArray(after)) return this.list(before, after, path);
    const known = before ?? after;
    if ((before === undefined || after === undefined) && typeof known === 'object' && known !== null) {
      if (isSilent(known)) return isNew ? undefined : this.change(before, after, path);
      if (isGroup(known) && !isWhole(known))
        return this.group(isGroup(before) ? before : {}, isGroup(after) ? after : {}, path, true);
      // A list of texts that may be missing says something by being there: `touchpoints` of a rule.
      if (Array.isArray(known) && (isNew || !known.every(isText)))
        return this.list(Array.isArray(before) ? before : [], Array.isArray(after) ? after : [], path);
    }
    return this.change(before, after, path);
  }

  private group(before: Group, after: Group, path: string, isNew: boolean): Group | undefined {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    const mixed = keys.map(
      (key) => [key, this.of(before[key], after[key], path === '' ? key : `${path}.${key}`, isNew)] as const,
    );
    const said = mixed.filter(([, value]) => value !== undefined && !(isNew && isSilent(value)));
    return isNew && said.length === 0 ? undefined : Object.fromEntries(said);
  }

  private list(before: readonly unknown[], after: readonly unknown[], path: string): unknown {
    if (!isSet([...before, ...after], path)) return this.change(before, after, path);
    const pairs = entryPairs(before, after);
    const differing = pairs.filter((pair) => pair.before !== pair.after);
    if (differing.length > MOST_OF_A_LIST) {
      const [gone, come] = (['before', 'after'] as const).map((side) =>
        differing.flatMap((pair) => (pair[side] === undefined ? [] : [pair[side]])),
      );
      return this.made(gone, come, path) ? after : before;
    }
    return pairs.flatMap((pair) => {
      const entry = pair.before === pair.after ? pair.before : this.entry(pair.before, pair.after, path, pair.name);
      return entry === undefined ? [] : [entry];
    });
  }

  private entry(before: unknown, after: unknown, path: string, name: string): unknown {
    const at = this.unique(`${path}.${name}`);
    const isTerm = (value: unknown): boolean => isText(value) || (isGroup(value) && isText(value['term']));
    if (isGroup(before) && isGroup(after)) return this.group(before, after, at, false);
    // A bare word and a group with only that word are the same entry.
    if (isTerm(before) && isTerm(after) && !(isText(before) && isText(after)))
      return this.group(entryGroup(before), entryGroup(after), at, false);
    return this.change(before, after, at);
  }

  private unique(path: string): string {
    const count = (this.paths.get(path) ?? 0) + 1;
    this.paths.set(path, count);
    return count === 1 ? path : `${path} (${count})`;
  }

  private change(before: unknown, after: unknown, path: string): unknown {
    return this.made(before, after, path) ? after : before;
  }

  private made(before: unknown, after: unknown, path: string): boolean {
    const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    return this.pick({
      path,
      kind,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    });
  }
}
