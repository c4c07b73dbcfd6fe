import type { DimensionName } from '../findings/types';
import type { Localised } from '../language';
import type { ToneAxis, Trait } from '../voice/types';

export const DIMENSION_LABEL: Readonly<Record<DimensionName, Localised>> = {
  personality: { en: 'personality', vi: 'tính cách' },
  tone: { en: 'tone of voice', vi: 'giọng điệu' },
  address: { en: 'address', vi: 'xưng hô' },
  vocabulary: { en: 'vocabulary', vi: 'từ ngữ' },
  positioning: { en: 'positioning', vi: 'định vị' },
  audience: { en: 'audience', vi: 'khách hàng mục tiêu' },
  form: { en: 'form', vi: 'hình thức' },
};

/** What is said when a text lies too far above or below the target of an axis. */
export const TONE_LABEL: Readonly<Record<ToneAxis, { readonly above: Localised; readonly below: Localised }>> = {
  formal: { above: { en: 'too formal', vi: 'quá trang trọng' }, below: { en: 'too casual', vi: 'quá thân mật' } },
  funny: {
    above: { en: 'too many playfulness cues', vi: 'quá nhiều dấu hiệu dí dỏm' },
    below: { en: 'too serious', vi: 'quá nghiêm túc' },
  },
  respectful: {
    above: { en: 'too deferential', vi: 'quá kính cẩn' },
    below: { en: 'not respectful enough', vi: 'chưa đủ kính trọng' },
  },
  enthusiastic: {
    above: { en: 'too enthusiastic', vi: 'quá hào hứng' },
    below: { en: 'too matter-of-fact', vi: 'quá điềm đạm' },
  },
};

export const TRAIT_LABEL: Readonly<Record<Trait, Localised>> = {
  sincerity: { en: 'sincerity', vi: 'chân thành' },
  excitement: { en: 'excitement', vi: 'sôi nổi' },
  competence: { en: 'competence', vi: 'năng lực' },
  sophistication: { en: 'sophistication', vi: 'tinh tế' },
  ruggedness: { en: 'ruggedness', vi: 'mạnh mẽ' },
};

export const tooMuch = (what: Localised): Localised => ({ en: `too much ${what.en}`, vi: `quá nhiều nét ${what.vi}` });
export const tooLittle = (what: Localised): Localised => ({ en: `too little ${what.en}`, vi: `thiếu nét ${what.vi}` });
