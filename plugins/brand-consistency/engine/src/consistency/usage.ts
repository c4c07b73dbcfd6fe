import { bySize, Tally, tallyOf } from './tally';
import type { AssetProfile } from './profile';
import type { AddressPlaceCount, AddressUse, TermRivalry } from './types';

const SEPARATOR = '\u0000';
/** How many places of the journey are named for a form of address. */
const MOST_PLACES = 20;

/** Words that assets use for one thing side by side. */
export class TermTally {
  readonly #byPreferred = new Map<string, Map<string, Tally>>();

  add({ id, terms }: AssetProfile): void {
    for (const { preferred, term, count } of terms) {
      const own = this.#byPreferred.get(preferred) ?? new Map<string, Tally>();
      this.#byPreferred.set(preferred, own);
      tallyOf(own, term).add(id, count);
    }
  }

  /** The preferred word and its rivals, where any rival is used. */
  rivalries(): TermRivalry[] {
    return [...this.#byPreferred.entries()]
      .filter(([preferred, terms]) => [...terms.keys()].some((term) => term !== preferred))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([preferred, terms]) => ({
        preferred,
        rivals: [...terms.entries()]
          .map(([term, tally]) => ({ term, count: tally.count, assets: tally.assets, ids: tally.ids() }))
          .sort(bySize(({ term }) => term)),
      }));
  }
}

type Use = Pick<AddressUse, 'language' | 'role' | 'form' | 'planned'>;

interface UseTally {
  readonly use: Use;
  readonly tally: Tally;
  readonly places: Map<string, number>;
}

function placesOf(places: ReadonlyMap<string, number>): AddressPlaceCount[] {
  return [...places]
    .map(([key, count]) => {
      const [stage = '', touchpoint = ''] = key.split(SEPARATOR);
      return { stage: stage || null, touchpoint: touchpoint || null, count };
    })
    .sort(bySize(({ stage, touchpoint }) => `${stage ?? ''} ${touchpoint ?? ''}`))
    .slice(0, MOST_PLACES);
}

/** Forms of address over the assets, planned ones and others, and where on the journey they are used. */
export class AddressTally {
  readonly #forms = new Map<string, UseTally>();

  add({ id, address, stage, touchpoint }: AssetProfile): void {
    const place = `${stage ?? ''}${SEPARATOR}${touchpoint ?? ''}`;
    for (const { count, ...use } of address) {
      const key = [use.language, use.role, use.form, use.planned].join(SEPARATOR);
      const known = this.#forms.get(key) ?? { use, tally: new Tally(), places: new Map<string, number>() };
      this.#forms.set(key, known);
      known.tally.add(id, count);
      known.places.set(place, (known.places.get(place) ?? 0) + count);
    }
  }

  uses(): AddressUse[] {
    return [...this.#forms.values()]
      .map(({ use, tally, places }) => ({
        ...use,
        count: tally.count,
        assets: tally.assets,
        ids: tally.ids(),
        places: placesOf(places),
      }))
      .sort(bySize(({ language, role, form, planned }) => `${language} ${role} ${form} ${planned}`));
  }
}
