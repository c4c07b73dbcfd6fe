import { LANGUAGES, type Localised } from '../language';
import { hundredths } from '../score/allocate';
import { FEWEST_ASSETS, gather, type Centre } from './centres';
import { ATTRIBUTES, type AttributeName, type CompactProfiles } from './compact-profiles';
import { distanceOf } from './dispersion';
import { groupMessage } from './group-texts';
import { MEASURES } from './measures';
import { errorOf, medianInPlace, medianWithInterval, spreadInPlace, Z_TOLD, type Estimate } from './robust';
import { dispersionScore } from './score';
import type { GroupConsistency, GroupMeasure } from './types';
import { LEAST_DIFFERENCE } from './voice-differences';

/** Groups of an attribute that are told, the largest first. */
export const MOST_GROUPS = 200;
/** Fewer texts than this, and a difference is not told. */
const FEWEST_TO_TELL = 5;

const rounded = ({ value, low, high }: Estimate): Estimate => ({
  value: hundredths(value),
  low: hundredths(low),
  high: hundredths(high),
});

/** Positions of the assets of each value of an attribute, the largest group first. */
function membersOf(profiles: CompactProfiles, attribute: AttributeName): { value: string; all: Int32Array }[] {
  const { names, of } = profiles.attributes[attribute];
  const sizes = new Int32Array(names.length);
  for (const name of of) if (name >= 0) sizes[name] = (sizes[name] ?? 0) + 1;
  const largest = [...names.keys()]
    .sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1))
    .slice(0, MOST_GROUPS);
  const room = new Map(largest.map((name) => [name, { members: new Int32Array(sizes[name] ?? 0), count: 0 }]));
  of.forEach((name, at) => {
    const own = room.get(name);
    if (own !== undefined) own.members[own.count++] = at;
  });
  return largest.map((name) => ({ value: names[name] ?? '', all: room.get(name)?.members ?? new Int32Array() }));
}

/** Fills `into` with how far each member lies from a centre by its language. */
function residualsInto(
  into: Float64Array,
  values: Float32Array,
  voiced: Int8Array,
  members: Int32Array,
  centres: readonly number[],
): Float64Array {
  const own = into.subarray(0, members.length);
  members.forEach((at, index) => {
    own[index] = (values[at] as number) - (centres[voiced[at] as number] ?? 0);
  });
  return own;
}

/** The distance of each member from the group's own centre, in usual spreads. */
function distancesOf(profiles: CompactProfiles, members: Int32Array, usual: readonly number[]): Float64Array {
  const byLanguage = LANGUAGES.map((_, language) => {
    const own = members.filter((at) => profiles.voiced[at] === language);
    return MEASURES.map((measure, index): Centre => ({
      measure,
      median: medianInPlace(gather(profiles.values[index] ?? new Float32Array(), own)),
      spread: usual[index] ?? 1,
    }));
  });
  return Float64Array.from(
    members,
    (at) => distanceOf(profiles, at, byLanguage[profiles.voiced[at] as number] ?? [], usual).usual,
  );
}

/**
 * How each channel, department, stage, touchpoint, language and brand agrees within itself, and how it differs from
 * the centre of the whole. An attribute of which no two values occur makes no groups.
 */
export function groupsOf(
  profiles: CompactProfiles,
  centres: readonly (readonly Centre[] | null)[],
  usual: readonly number[],
): GroupConsistency[] {
  const isMeasured = (at: number): boolean => (centres[profiles.voiced[at] ?? -1] ?? null) !== null;
  const everyone = Int32Array.from(profiles.ids.keys()).filter(isMeasured);
  const overall = MEASURES.map((_, measure) =>
    medianInPlace(gather(profiles.values[measure] ?? new Float32Array(), everyone)),
  );
  const room = new Float64Array(everyone.length);
  return ATTRIBUTES.flatMap((by) => {
    const groups = membersOf(profiles, by);
    if (groups.length < 2) return [];
    return groups.map(({ value, all }): GroupConsistency => {
      const members = all.filter(isMeasured);
      const measures = MEASURES.map((measure, index): GroupMeasure => {
        // Languages themselves are held against the centre of all texts.
        const from = LANGUAGES.map((_, language) =>
          by === 'language' ? (overall[index] ?? 0) : (centres[language]?.[index]?.median ?? 0),
        );
        const values = profiles.values[index] ?? new Float32Array();
        const residuals = residualsInto(room, values, profiles.voiced, members, from);
        const difference = rounded(medianWithInterval(residuals));
        const sure =
          (difference.low > 0 || difference.high < 0) && Math.abs(difference.value) > Z_TOLD * errorOf(difference);
        return {
          measure,
          spread: hundredths(spreadInPlace(residuals, difference.value)),
          difference,
          apart: sure && members.length >= FEWEST_TO_TELL && Math.abs(difference.value) >= LEAST_DIFFERENCE,
        };
      });
      const enough = members.length >= FEWEST_ASSETS;
      const distances = enough ? distancesOf(profiles, members, usual) : new Float64Array();
      const message: Localised = groupMessage(by, value, members.length, FEWEST_TO_TELL, measures);
      return {
        by,
        value,
        assets: all.length,
        measured: members.length,
        score: enough ? dispersionScore(distances) : null,
        spread: enough ? rounded(medianWithInterval(distances)) : null,
        measures: members.length === 0 ? [] : measures,
        message,
      };
    });
  });
}
