import type { AddressRole } from '../checks/address/types';
import { LANGUAGES, type Language, type Localised } from '../language';
import type { Sample } from './samples';
import { ENOUGH_TEXTS, FEWEST_TEXTS_OF_FORM, MOST_QUOTES, SHARE_OF_FORM } from './settings';
import { addressIn } from './speech';
import { countOf, firstQuotes, listed, Tally, textsOf, usesOf, type Form } from './tally';
import type { Confidence, Proposal } from './types';

const ROLES = ['self', 'reader'] as const satisfies readonly AddressRole[];

/** Share of all uses from which the proposed forms are beyond doubt, and from which they are the rule with exceptions. */
const BEYOND_DOUBT = 0.95;
const RULE = 0.75;

/** How one language addresses people over all texts. */
interface Speech {
  readonly texts: number;
  readonly roles: Readonly<Record<AddressRole, Tally>>;
  readonly particles: Tally;
}

function speechOf(samples: readonly Sample[], language: Language): Speech {
  const roles = { self: new Tally(), reader: new Tally() };
  const particles = new Tally();
  for (const sample of samples) {
    const reading = addressIn(sample.analysis);
    for (const { language: own, role, forms, register, place } of reading.uses) {
      if (own === language) roles[role].add(forms, own === 'en' ? forms.join(' ') : register, sample, place);
    }
    if (language === 'vi') for (const { form, place } of reading.particles) particles.add([form], form, sample, place);
  }
  return { texts: samples.filter((sample) => sample.analysis.wordsIn[language] > 0).length, roles, particles };
}

/** Whether a form is used in many of the texts that the first form is used in, or nearly as often as it. */
const isUsual = ({ samples, count }: Form, first: Form): boolean =>
  samples.size >= FEWEST_TEXTS_OF_FORM &&
  (samples.size >= SHARE_OF_FORM * first.samples.size || count >= SHARE_OF_FORM * first.count);

/** The first form, and others of its group that are usual and add a word to it. */
function chosenOf(forms: readonly Form[], first: Form): Form[] {
  const covered = new Set(first.parts);
  return forms.filter((form) => {
    if (form === first) return true;
    if (form.group !== first.group || !isUsual(form, first) || form.parts.every((part) => covered.has(part)))
      return false;
    for (const part of form.parts) covered.add(part);
    return true;
  });
}

/** The group of most texts; of equals the one with the first form. */
function majorityOf(forms: readonly Form[]): Form | undefined {
  const groups = [...new Set(forms.map(({ group }) => group))].map((name) =>
    forms.filter(({ group }) => group === name),
  );
  const [largest] = groups.sort((a, b) => textsOf(b) - textsOf(a) || countOf(b) - countOf(a));
  return largest?.[0];
}

function confidenceIn(chosen: readonly Form[], all: readonly Form[], texts: number): Confidence {
  const share = countOf(chosen) / countOf(all);
  if (texts < ENOUGH_TEXTS || textsOf(chosen) < 3 || share < RULE) return 'low';
  return share >= BEYOND_DOUBT ? 'high' : 'medium';
}

const ROLE_TEXT: Readonly<Record<AddressRole, Localised>> = {
  self: { en: 'The brand calls itself', vi: 'Thương hiệu tự xưng là' },
  reader: { en: 'The brand calls its reader', vi: 'Thương hiệu gọi khách là' },
};

function roleWhy(role: AddressRole, chosen: readonly Form[], against: readonly Form[], texts: number): Localised {
  const mixed = listed(against);
  return {
    en: `${ROLE_TEXT[role].en} ${listed(chosen)} in ${textsOf(chosen)} of ${texts} texts.${mixed === '' ? '' : ` Against it: ${mixed}. Mend these texts, or add the form to the list.`}`,
    vi: `${ROLE_TEXT[role].vi} ${listed(chosen)} trong ${textsOf(chosen)}/${texts} nội dung.${mixed === '' ? '' : ` Ngược lại có: ${mixed}. Hãy sửa các nội dung đó hoặc thêm từ này vào danh sách.`}`,
  };
}

function roleProposal(language: Language, role: AddressRole, { texts, roles }: Speech): Proposal[] {
  const forms = roles[role].ranked();
  const first = majorityOf(forms);
  if (first === undefined) return [];
  const chosen = chosenOf(forms, first);
  const parts = new Set(chosen.flatMap((form) => form.parts));
  const against = forms.filter((form) => !form.parts.every((part) => parts.has(part)));
  const path = ['address', language, role];
  return [
    {
      id: path.join('.'),
      path,
      action: 'set',
      value: chosen.map(({ form }) => form),
      evidence: {
        texts: textsOf(chosen),
        of: texts,
        count: countOf(chosen),
        uses: usesOf(forms),
        quotes: chosen.flatMap(({ quotes }) => quotes).slice(0, MOST_QUOTES),
        against: firstQuotes(against),
      },
      confidence: confidenceIn(chosen, forms, texts),
      optional: false,
      why: roleWhy(role, chosen, against, texts),
    },
  ];
}

/** Particles that are usual are the brand's; what a text or two use may be a slip. */
function particleProposal({ texts, particles }: Speech): Proposal[] {
  const forms = particles.ranked();
  const [first] = forms;
  const allowed = first === undefined ? [] : forms.filter((form) => isUsual(form, first));
  if (allowed.length === 0) return [];
  const seldom = forms.filter((form) => !allowed.includes(form));
  const path = ['address', 'vi', 'particles', 'allow'];
  const users = textsOf(allowed);
  const rest = listed(seldom);
  return [
    {
      id: path.join('.'),
      path,
      action: 'set',
      value: allowed.map(({ form }) => form),
      evidence: {
        texts: users,
        of: texts,
        count: countOf(allowed),
        uses: usesOf(forms),
        quotes: firstQuotes(allowed).slice(0, MOST_QUOTES),
        against: firstQuotes(seldom),
      },
      confidence: texts < ENOUGH_TEXTS || users * 2 < texts ? 'low' : seldom.length === 0 ? 'high' : 'medium',
      optional: false,
      why: {
        en: `Particles in ${users} of ${texts} texts: ${listed(allowed)}.${rest === '' ? '' : ` Seldom, and left out: ${rest}.`}`,
        vi: `Từ đệm có trong ${users}/${texts} nội dung: ${listed(allowed)}.${rest === '' ? '' : ` Hiếm dùng nên không đưa vào: ${rest}.`}`,
      },
    },
  ];
}

/** Proposed address: the majority's forms for oneself and the reader, and the particles; what is mixed in is told. */
export function addressProposals(samples: readonly Sample[]): Proposal[] {
  return LANGUAGES.flatMap((language) => {
    const speech = speechOf(samples, language);
    const roles = ROLES.flatMap((role) => roleProposal(language, role, speech));
    return language === 'vi' ? [...roles, ...particleProposal(speech)] : roles;
  });
}
