import path from 'node:path';
import type { AssetText } from '../../../engine/src/examine';
import type { Language, Localised } from '../../../engine/src/language';
import { assetsOfFiles, assetsOfLines, type Asset } from '../assets';
import { loadCompiled } from '../brandbooks';
import { EXIT, UsageError, type Io } from '../io';
import { readText } from '../text-file';
import type { Difference } from '../verify/differences';
import { givenIn } from '../verify/receipt-file';
import { verified, type Verified } from '../verify/verify';

export interface VerifyOptions {
  readonly lang: Language;
  readonly format: string;
  /** Of the scorecard, where the file holds several. */
  readonly id?: string | undefined;
  /** The journey stage that the text was scored with, which the receipt does not tell. */
  readonly stage?: string | undefined;
}

const LINES: ReadonlySet<string> = new Set(['.jsonl', '.ndjson']);
const MOST_TOLD = 10;

/** The text: a file that `score` reads, or its line in a file of JSON lines. */
async function textOf(file: string, id: string | undefined, io: Io, lang: Language): Promise<Asset> {
  const fail = (message: string): never => {
    throw new UsageError(message);
  };
  const assets: Asset[] = [];
  if (LINES.has(path.extname(file).toLowerCase())) {
    const source = await readText(file, io, lang);
    const stdin = (async function* () {
      yield source;
    })();
    for await (const asset of assetsOfLines({ ...io, stdin }, lang, fail)) assets.push(asset);
  } else for await (const asset of assetsOfFiles([file], io, lang, fail)) assets.push(asset);
  const matching = assets.length === 1 ? assets : assets.filter((asset) => asset.id === id);
  const [only] = matching;
  if (only !== undefined && matching.length === 1) return only;
  const wrong: Localised = {
    en: `${file}: ${id === undefined ? 'holds several texts; give --id' : `holds no text, or several, with the id “${id}”`}`,
    vi: `${file}: ${id === undefined ? 'có nhiều nội dung; hãy thêm --id' : `không có nội dung nào, hoặc có nhiều nội dung, mang mã “${id}”`}`,
  };
  throw new UsageError(wrong[lang]);
}

const NAME: Readonly<Record<Verified['part'], Localised>> = {
  text: { en: 'text', vi: 'nội dung' },
  brandbook: { en: 'brandbook', vi: 'bộ quy chuẩn' },
  engine: { en: 'engine', vi: 'phiên bản bộ máy' },
  receipt: { en: 'receipt', vi: 'biên nhận' },
  scorecard: { en: 'scorecard', vi: 'phiếu chấm' },
};
const SAME: Localised = { en: 'same', vi: 'giống' };
const DIFFERS: Localised = { en: 'differs', vi: 'khác' };
const HINT: Readonly<Record<Verified['part'], Localised>> = {
  text: {
    en: 'this is not the text that was scored, or it was scored with another touchpoint, stage (give --stage) or format',
    vi: 'đây không phải nội dung đã chấm, hoặc lúc chấm dùng điểm chạm, giai đoạn (hãy thêm --stage) hay định dạng khác',
  },
  brandbook: {
    en: 'the brandbook has changed since, or it is another one',
    vi: 'bộ quy chuẩn đã thay đổi, hoặc là bộ khác',
  },
  engine: {
    en: 'another version may score otherwise; verify with the version that the receipt names',
    vi: 'phiên bản khác có thể chấm khác; hãy kiểm bằng đúng phiên bản ghi trong biên nhận',
  },
  receipt: { en: 'other entries of the receipt differ', vi: 'các mục khác của biên nhận không khớp' },
  scorecard: {
    en: 'the scorecard made now is not the one that was given',
    vi: 'phiếu chấm tạo lại không giống phiếu đã đưa',
  },
};

const shown = (value: unknown): string => {
  const text = value === undefined ? '–' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

const differenceLine = ({ path: at, given, made }: Difference, lang: Language): string =>
  lang === 'vi'
    ? `  ${at}: đã đưa ${shown(given)}, tạo lại được ${shown(made)}`
    : `  ${at}: given ${shown(given)}, made ${shown(made)}`;

function prettyPart({ part, differences }: Verified, lang: Language): string[] {
  if (differences.length === 0) return [`${NAME[part][lang]}: ${SAME[lang]}`];
  const rest = differences.length - MOST_TOLD;
  const more: Localised = { en: `  and ${rest} more`, vi: `  và ${rest} chỗ khác nữa` };
  return [
    `${NAME[part][lang]}: ${DIFFERS[lang]} (${HINT[part][lang]})`,
    ...differences.slice(0, MOST_TOLD).map((difference) => differenceLine(difference, lang)),
    ...(rest > 0 ? [more[lang]] : []),
  ];
}

/**
 * `brand-check verify`: does the same text with the same brandbook give the receipt, and the scorecard where it is given
 * whole, to the byte? Exit 0 the same, 1 it differs.
 */
export async function verifyCommand(
  receiptFile: string,
  textFile: string,
  brandbookFile: string,
  { lang, format, id, stage }: VerifyOptions,
  io: Io,
): Promise<number> {
  const given = givenIn(receiptFile, await readText(receiptFile, io, lang), id, textFile, lang);
  const book = await loadCompiled(brandbookFile, io, lang);
  const text = await textOf(textFile, id ?? given.scorecard?.id, io, lang);
  const asset: AssetText = { units: text.units, language: text.lang, touchpoint: text.touchpoint, stage };
  const parts = verified(given, asset, book);
  const same = parts.every(({ differences }) => differences.length === 0);
  if (format === 'json' || format === 'jsonl') {
    const plain = {
      same,
      parts: parts.map(({ part, differences }) => ({
        part,
        same: differences.length === 0,
        ...(differences.length === 0 ? {} : { message: HINT[part][lang] }),
        differences,
      })),
    };
    io.out(`${format === 'json' ? JSON.stringify(plain, null, 2) : JSON.stringify(plain)}\n`);
  } else for (const line of parts.flatMap((part) => prettyPart(part, lang))) io.out(`${line}\n`);
  return same ? EXIT.clean : EXIT.findings;
}
