import * as z from 'zod';
import { lazily } from '../../lazily';
import { currencyOption } from './currency';
import { DATE_STYLES } from './dates';
import { DECIMALS, SPACINGS, THOUSANDS } from './numbers';
import { NUMERAL_STYLES } from './numerals';

const most = lazily(() => z.number().int().min(0).optional());

/** How many of a mark one text may hold. */
export const formLimits = lazily(() => ({
  emojiMax: most(),
  exclamationsMax: most(),
  allCapsMax: most(),
  hashtagsMax: most(),
}));

/** One style for numbers, money, dates and telephone numbers; what is not set is not judged. */
export const formStyleShape = lazily(() => ({
  /** “20%” or “20 %”. */
  percent: z.enum(SPACINGS).optional(),
  /** “5kg” or “5 kg”. */
  units: z.enum(SPACINGS).optional(),
  /** The sign before decimals. */
  decimal: z.enum(DECIMALS).optional(),
  /** The sign between thousands. */
  thousands: z.enum(THOUSANDS).optional(),
  /** Counts of one to ten: “ba phòng” or “3 phòng”. */
  numerals: z.enum(NUMERAL_STYLES).optional(),
  currency: currencyOption().optional(),
  date: z.enum(DATE_STYLES).optional(),
  /** Masks in which 0 stands for any digit: `0000 000 000`, `+00 000 000 000`, `0000 0000`. */
  phone: z
    .array(z.string().regex(/^\+?[0\s.()-]+$/u))
    .min(1)
    .optional(),
}));

export const formStyles = lazily(() => z.strictObject(formStyleShape()));
export type FormStyles = z.infer<ReturnType<typeof formStyles>>;
