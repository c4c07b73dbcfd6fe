import type { TouchpointPlan } from '../../brandbook/plan';
import type { Localised } from '../../language';
import type { Voice } from '../../voice/types';
import { saturate } from '../allocate';
import { undertowOf } from '../deviation';
import type { LossItem } from '../loss';
import { MIXED_SCALE, MIXED_TOLERANCE } from '../settings';

const STIFF: Localised = {
  en: 'stiff phrases in a voice that is not',
  vi: 'lẫn những cụm từ cứng nhắc vào một giọng không như vậy',
};
const SLACK: Localised = {
  en: 'slang and chat words in a formal voice',
  vi: 'lẫn tiếng lóng, từ kiểu nhắn tin vào giọng trang trọng',
};

/**
 * A mixed register: words of the other side, although the tone as a whole may still fit. Stiff phrases are a matter of
 * tone, slang and chat words one of vocabulary.
 */
export function registerItems(
  voice: Voice,
  plan: TouchpointPlan,
  prescribed: ReadonlySet<string>,
): Readonly<Record<'tone' | 'vocabulary', readonly LossItem[]>> {
  const nothing = { tone: [], vocabulary: [] };
  const target = plan.tone.formal?.target;
  const undertow = target === undefined ? null : undertowOf(voice.tone.formal, target, prescribed);
  if (undertow === null) return nothing;
  const loss = saturate(undertow.distance - MIXED_TOLERANCE, MIXED_SCALE);
  if (loss === 0) return nothing;
  const stiff = undertow.direction > 0;
  const item: LossItem = {
    source: { feature: stiff ? 'register.stiff' : 'register.slack' },
    label: stiff ? STIFF : SLACK,
    loss,
    evidence: undertow.evidence,
  };
  return stiff ? { ...nothing, tone: [item] } : { ...nothing, vocabulary: [item] };
}
