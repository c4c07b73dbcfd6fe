import { LANGUAGES } from '../../language';
import type { Language } from '../../language';
import { lazily } from '../../lazily';
import { buildPhraseIndex, findPhrases } from '../../text/phrases';
import type { Analysis } from '../../text/types';
import { isPlanned, preparePlan } from './judge';
import type { LanguagePlan } from './judge';
import { ADDRESS_PHRASES, readAddress } from './read';
import type { AddressRole } from './types';

const index = lazily(() => buildPhraseIndex(ADDRESS_PHRASES));

/** A form of address in one asset: who is named, how often, and whether the plan has it. */
export interface AddressCount {
  readonly language: Language;
  readonly role: AddressRole;
  /** Canonical form: `quý khách` for Quý Khách Hàng, `anh/chị` for anh chị; English `we`, `I`, `you`. */
  readonly form: string;
  /** Also true where the brandbook has no plan for the role. */
  readonly planned: boolean;
  readonly count: number;
}

/** The forms of address of one asset, in order of language, role and form. */
export function addressUses(
  analysis: Analysis,
  plans: Readonly<Partial<Record<Language, LanguagePlan | undefined>>>,
): AddressCount[] {
  const counts = new Map<string, AddressCount>();
  const prepared = {
    vi: plans.vi && preparePlan(plans.vi, 'vi'),
    en: plans.en && preparePlan(plans.en, 'en'),
  };
  for (const use of readAddress(analysis, findPhrases(analysis, index())).uses) {
    const form = use.forms.join('/');
    const key = `${LANGUAGES.indexOf(use.language)} ${use.role} ${form}`;
    const plan = prepared[use.language];
    const planned = plan === undefined || plan[use.role].length === 0 || isPlanned(use, plan);
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { language: use.language, role: use.role, form, planned, count });
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, count]) => count);
}
