import * as z from 'zod';
import type { Language, Localised } from '../../../engine/src/language';
import { UsageError } from '../io';

const receiptSchema = z.looseObject({
  textHash: z.string(),
  brandbookHash: z.string(),
  engineVersion: z.string(),
  touchpoint: z.string().nullable(),
  asOf: z.string().optional(),
});
const scorecardSchema = z.looseObject({ id: z.string(), receipt: receiptSchema });

export type GivenReceipt = z.infer<typeof receiptSchema>;

/** What is to be verified: a receipt, and the scorecard that it came with, where it was given whole. */
export interface Given {
  readonly receipt: GivenReceipt;
  readonly scorecard: z.infer<typeof scorecardSchema> | null;
}

function valuesIn(source: string): unknown[] | null {
  const text = source.replace(/^\uFEFF/, '').trim();
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch {
    // Several lines, each an object of its own.
  }
  try {
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): unknown => JSON.parse(line));
  } catch {
    return null;
  }
}

function givenOf(value: unknown): Given | null {
  const scorecard = scorecardSchema.safeParse(value);
  // What was read as it stands keeps its keys in their order: the bytes are compared.
  if (scorecard.success)
    return { receipt: scorecard.data.receipt, scorecard: value as z.infer<typeof scorecardSchema> };
  const receipt = receiptSchema.safeParse(value);
  return receipt.success ? { receipt: receipt.data, scorecard: null } : null;
}

const NONE: Localised = {
  en: 'holds no receipt; give what `brand-check score --format json` wrote, or the "receipt" in it',
  vi: 'không có biên nhận; hãy đưa kết quả của `brand-check score --format json`, hoặc phần "receipt" trong đó',
};

/**
 * The receipt in a file: alone, in a scorecard, or in the scorecard of the wanted text among several (an array or lines).
 * @param id of the wanted scorecard; undefined: the only one, or that of the text
 * @param text the text's file, by whose name `score` calls its scorecard
 * @throws UsageError where there is no receipt, or more than one might be meant
 */
export function givenIn(file: string, source: string, id: string | undefined, text: string, lang: Language): Given {
  const values = valuesIn(source);
  const found = (values ?? []).map(givenOf);
  const all = found.filter((one) => one !== null);
  if (all.length === 0 || all.length < found.length) throw new UsageError(`${file}: ${NONE[lang]}`);
  const wanted = id ?? (all.length === 1 ? undefined : text);
  const matching = wanted === undefined ? all : all.filter(({ scorecard }) => scorecard?.id === wanted);
  const [only] = matching;
  if (only !== undefined && matching.length === 1) return only;
  const ids = all.map(({ scorecard }) => scorecard?.id ?? '?').slice(0, 10);
  const which: Localised = {
    en: `${file}: which scorecard is meant? Give --id with one of: ${ids.join(', ')}`,
    vi: `${file}: bạn muốn kiểm phiếu chấm nào? Hãy thêm --id với một trong các mã: ${ids.join(', ')}`,
  };
  throw new UsageError(which[lang]);
}
