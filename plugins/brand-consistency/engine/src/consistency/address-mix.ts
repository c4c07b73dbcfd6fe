import type { CompiledBrandbook } from '../brandbook/compile';
import { LANGUAGES, type Language, type Localised } from '../language';
import type { Tally } from './tally';
import { tallyOf, bySize } from './tally';
import type { AssetProfile } from './profile';
import type { AddressMix, AddressUse } from './types';

type Role = AddressUse['role'];
const ROLES: readonly Role[] = ['self', 'reader'];

const WHO: Readonly<Record<Role, Readonly<Record<Language, Localised>>>> = {
  self: {
    en: { en: 'English texts speak of the brand in several ways', vi: 'Các bản tiếng Anh tự xưng không thống nhất' },
    vi: {
      en: 'Vietnamese texts speak of the brand in several ways',
      vi: 'Các bản tiếng Việt tự xưng không thống nhất',
    },
  },
  reader: {
    en: { en: 'English texts address the reader in several ways', vi: 'Các bản tiếng Anh gọi khách không thống nhất' },
    vi: {
      en: 'Vietnamese texts address the reader in several ways',
      vi: 'Các bản tiếng Việt gọi khách không thống nhất',
    },
  },
};
const MOST_NAMED = 4;

function messageOf(language: Language, role: Role, forms: AddressMix['forms']): Localised {
  const named = forms.slice(0, MOST_NAMED);
  const en = named.map(({ form, assets }) => `“${form}” in ${assets} ${assets === 1 ? 'text' : 'texts'}`);
  const vi = named.map(({ form, assets }) => `“${form}” ở ${assets} nội dung`);
  const who = WHO[role][language];
  return { en: `${who.en}: ${en.join(', ')}.`, vi: `${who.vi}: ${vi.join(', ')}.` };
}

/** The form that an asset uses most; by name where counts are equal. */
const mainForm = (uses: AssetProfile['address']): string | undefined =>
  [...uses].sort(bySize(({ form }) => form))[0]?.form;

/**
 * Address that changes from asset to asset where the brandbook plans none: what it plans, even differently by
 * touchpoint, is no mixture, and what departs from the plan is told with the forms themselves.
 */
export class AddressMixTally {
  readonly #book: CompiledBrandbook;
  readonly #forms = new Map<string, Map<string, Tally>>();

  constructor(book: CompiledBrandbook) {
    this.#book = book;
  }

  add({ id, address, touchpoint }: AssetProfile): void {
    if (address.length === 0) return;
    const plans = this.#book.planFor(touchpoint).plan.address;
    for (const language of LANGUAGES) {
      for (const role of ROLES) {
        if ((plans[language]?.[role] ?? []).length > 0) continue;
        const form = mainForm(address.filter((use) => use.language === language && use.role === role));
        if (form === undefined) continue;
        const key = `${language} ${role}`;
        const own = this.#forms.get(key) ?? new Map<string, Tally>();
        this.#forms.set(key, own);
        tallyOf(own, form).add(id, 1);
      }
    }
  }

  mixes(): AddressMix[] {
    return LANGUAGES.flatMap((language) =>
      ROLES.flatMap((role): AddressMix[] => {
        const forms = [...(this.#forms.get(`${language} ${role}`) ?? [])]
          .map(([form, tally]) => ({ form, assets: tally.assets, ids: tally.ids(), count: tally.assets }))
          .sort(bySize(({ form }) => form))
          .map(({ form, assets, ids }) => ({ form, assets, ids }));
        if (forms.length < 2) return [];
        const all = forms.reduce((sum, { assets }) => sum + assets, 0);
        const minority = 1 - (forms[0]?.assets ?? 0) / all;
        return [{ language, role, forms, minority, message: messageOf(language, role, forms) }];
      }),
    );
  }
}
