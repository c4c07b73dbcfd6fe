import { lazily } from '../lazily';
import { ENGLISH } from './en';
import { createVoiceMeter } from './meter';
import { VIETNAMESE } from './vi';

/** The meter of both languages, made when first asked for. */
export const shippedMeter = lazily(() => createVoiceMeter([...ENGLISH, ...VIETNAMESE]));
