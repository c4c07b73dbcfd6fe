import * as z from 'zod';
import { LANGUAGES } from '../language';
import { lazily } from '../lazily';
import { DISTANT_PHRASES, judgeDistant, readDistant } from './address/distant';
import { judgeParticles, judgeUses, preparePlan } from './address/judge';
import { ADDRESS_PHRASES, readAddress } from './address/read';
import { problemText } from './option-problems';
import { emptyTerm } from './rule-error';
import type { CheckKind } from './types';

const phrases = lazily(() => z.array(z.string()).default([]));

const planSchema = lazily(() =>
  z.strictObject({
    self: phrases(),
    reader: phrases(),
    particles: z.strictObject({ allow: phrases(), avoid: phrases() }).optional(),
  }),
);

const optionsSchema = lazily(() =>
  z
    .strictObject({ vi: planSchema().optional(), en: planSchema().optional() })
    .refine((o) => o.vi !== undefined || o.en !== undefined, {
      error: problemText(
        'Cần kế hoạch xưng hô cho ít nhất một ngôn ngữ.',
        'A plan for one language at least is needed.',
      ),
    }),
);
export type AddressOptions = z.infer<ReturnType<typeof optionsSchema>>;

function refuseEmpty(list: readonly string[], path: string): void {
  const at = list.findIndex((phrase) => phrase.replace(/[\p{Cf}\s]/gu, '') === '');
  if (at >= 0) throw emptyTerm(`${path}.${at}`);
}

/** Xưng hô: how the brand names itself and its reader, and the particles it allows itself. */
export const address: CheckKind<AddressOptions> = {
  meta: {
    id: 'address',
    summary: { vi: 'Xưng hô và từ đệm theo kế hoạch', en: 'Address and particles as planned' },
    why: {
      vi: 'Xưng hô là thứ người đọc nghe thấy đầu tiên; lúc này lúc khác thì như hai người đang nói.',
      en: 'How a brand names itself and its reader is heard first; mixed, it sounds like two people talking.',
    },
    dimension: 'address',
    severity: 'warning',
    options: optionsSchema,
    messages: {
      selfOutside: {
        vi: 'Thương hiệu không tự xưng “{actual}”. Dùng: {expected}.',
        en: 'The brand does not call itself “{actual}”. Use: {expected}.',
      },
      selfMixed: {
        vi: 'Lẫn cách tự xưng: “{actual}” đứng cạnh “{main}”. Dùng: {expected}.',
        en: 'Mixed self-reference: “{actual}” beside “{main}”. Use: {expected}.',
      },
      readerOutside: {
        vi: 'Thương hiệu không gọi khách là “{actual}”. Dùng: {expected}.',
        en: 'The brand does not call its reader “{actual}”. Use: {expected}.',
      },
      readerMixed: {
        vi: 'Lẫn cách gọi khách: “{actual}” đứng cạnh “{main}”. Dùng: {expected}.',
        en: 'Mixed address: “{actual}” beside “{main}”. Use: {expected}.',
      },
      selfDistant: {
        vi: 'Thương hiệu tự xưng “{expected}”, không nói về mình như người ngoài: “{actual}”.',
        en: 'The brand speaks as “{expected}”; “{actual}” speaks of it as of somebody else.',
      },
      readerDistant: {
        vi: 'Thương hiệu nói thẳng với khách: “{expected}”. “{actual}” nói về khách như người ngoài.',
        en: 'The brand speaks to its reader: “{expected}”. “{actual}” speaks of them as of somebody else.',
      },
      particleAvoided: {
        vi: 'Bỏ từ đệm “{actual}”: thương hiệu tránh từ này.',
        en: 'Leave out the particle “{actual}”: the brand avoids it.',
      },
      particleOutside: {
        vi: 'Từ đệm “{actual}” nằm ngoài kế hoạch. Được dùng: {allowed}.',
        en: 'The particle “{actual}” is not in the plan. Allowed: {allowed}.',
      },
    },
    fixable: true,
  },
  compile(options) {
    for (const language of LANGUAGES) {
      const plan = options[language];
      refuseEmpty(plan?.self ?? [], `${language}.self`);
      refuseEmpty(plan?.reader ?? [], `${language}.reader`);
      refuseEmpty(plan?.particles?.allow ?? [], `${language}.particles.allow`);
      refuseEmpty(plan?.particles?.avoid ?? [], `${language}.particles.avoid`);
    }
    const plans = LANGUAGES.flatMap((language) => {
      const plan = options[language];
      return plan === undefined ? [] : [{ language, plan: preparePlan(plan, language) }];
    });
    return {
      phrases: [...ADDRESS_PHRASES, ...DISTANT_PHRASES],
      onlyOnHits: true,
      *inspect(analysis, hits) {
        const near = hits.filter(({ phrase }) => phrase < ADDRESS_PHRASES.length);
        const { uses, particles } = readAddress(analysis, near);
        const far = hits.flatMap((hit) =>
          hit.phrase < ADDRESS_PHRASES.length ? [] : [{ ...hit, phrase: hit.phrase - ADDRESS_PHRASES.length }],
        );
        const distant = far.length === 0 ? [] : readDistant(analysis, far);
        for (const { language, plan } of plans) {
          const own = uses.filter((use) => use.language === language);
          yield* judgeUses(analysis, own, plan);
          yield* judgeDistant(
            analysis,
            distant.filter(({ word }) => word.language === language),
            plan,
          );
          if (language === 'vi') yield* judgeParticles(particles, plan);
        }
      },
    };
  },
};
