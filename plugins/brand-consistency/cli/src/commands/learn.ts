import { learn } from '../../../engine/src/learn/learn';
import type { ApprovedText, LearningReport, Proposal } from '../../../engine/src/learn/types';
import type { Language, Localised } from '../../../engine/src/language';
import { loadBrandbook } from '../brandbooks';
import { EXIT, UsageError, type Io } from '../io';
import { acceptedOf } from '../learn/accept';
import { fragmentOf, headLines } from '../learn/fragment';
import { mergedInto } from '../learn/into';
import { readText, writeText } from '../text-file';
import { assetsFrom, examined, type SourceOptions } from './shared';

export const LEARN_FORMATS = ['yaml', 'json', 'jsonl'] as const;

export interface LearnCommandOptions extends SourceOptions {
  readonly format: (typeof LEARN_FORMATS)[number];
  /** The brand's book so far; it is only read. */
  readonly brandbook?: string | undefined;
  readonly accept: readonly string[];
  /** The brandbook that accepted lines are written into. */
  readonly into?: string | undefined;
  readonly replace?: boolean | undefined;
}

const SAME_ID: Localised = {
  en: 'two texts have this id; each needs its own',
  vi: 'hai nội dung trùng mã này; mỗi nội dung cần một mã riêng',
};
const NOTHING_ACCEPTED: Localised = {
  en: '--into writes what is accepted: give --accept PATH, as often as you like, or --accept all',
  vi: '--into chỉ ghi những gì được chấp nhận: hãy thêm --accept ĐƯỜNG-DẪN, lặp lại tuỳ ý, hoặc --accept all',
};
const NOTHING_TO_REPLACE: Localised = {
  en: '--replace belongs to --into FILE',
  vi: '--replace chỉ dùng kèm --into TỆP',
};

/** A proposal in one language. */
const plainProposal = ({ why, ...rest }: Proposal, lang: Language): object => ({ ...rest, why: why[lang] });

const plainReport = (report: LearningReport, proposals: readonly Proposal[], lang: Language): object => ({
  ...report,
  proposals: proposals.map((proposal) => plainProposal(proposal, lang)),
  outliers: report.outliers.map(({ message, ...rest }) => ({ ...rest, message: message[lang] })),
  notes: report.notes.map(({ message, ...rest }) => ({ ...rest, message: message[lang] })),
});

function write(report: LearningReport, options: LearnCommandOptions, io: Io): void {
  const { format, accept, lang } = options;
  const { proposals } = report;
  const chosen = accept.length === 0 ? proposals : acceptedOf(proposals, accept, lang);
  if (format === 'json') io.out(`${JSON.stringify(plainReport(report, chosen, lang), null, 2)}\n`);
  else if (format === 'jsonl') {
    for (const line of headLines(report, lang)) io.err(`${line}\n`);
    for (const proposal of chosen) io.out(`${JSON.stringify(plainProposal(proposal, lang))}\n`);
  } else {
    const isOut = (proposal: Proposal): boolean => accept.length > 0 || !proposal.optional;
    const left = chosen.filter((proposal) => !isOut(proposal));
    io.out(fragmentOf(report, chosen.filter(isOut), left, lang));
  }
}

const OUTCOME: Readonly<Record<'written' | 'there' | 'held', Localised>> = {
  written: { en: 'written', vi: 'đã ghi' },
  there: { en: 'there already', vi: 'đã có sẵn' },
  held: { en: 'not written', vi: 'chưa ghi' },
};

const differs = (existing: unknown, { value }: Proposal): Localised => ({
  en: `differs: the brandbook has ${JSON.stringify(existing)}, proposed is ${JSON.stringify(value)}`,
  vi: `khác nhau: bộ quy chuẩn ghi ${JSON.stringify(existing)}, đề xuất là ${JSON.stringify(value)}`,
});

const REFUSED: Localised = {
  en: 'Nothing was written. Leave these lines out, or give --replace to put the proposed values in their place.',
  vi: 'Chưa ghi gì. Hãy bỏ các dòng này ra, hoặc thêm --replace để thay bằng giá trị đề xuất.',
};

/** Writes all accepted lines, or none where one differs and may not be replaced. */
async function writeInto(
  file: string,
  report: LearningReport,
  { accept, replace = false, lang }: LearnCommandOptions,
  io: Io,
): Promise<number> {
  const source = await readText(file, io, lang);
  const merged = mergedInto(file, source, acceptedOf(report.proposals, accept, lang), lang);
  const isRefused = !replace && merged.outcomes.some(({ standing }) => standing.state === 'differs');
  if (!isRefused && merged.source !== source) await writeText(file, merged.source, lang);
  for (const line of headLines(report, lang)) io.err(`${line}\n`);
  for (const { proposal, standing } of merged.outcomes) {
    const outcome =
      standing.state === 'there'
        ? OUTCOME.there
        : !isRefused
          ? OUTCOME.written
          : standing.state === 'differs'
            ? differs(standing.existing, proposal)
            : OUTCOME.held;
    io.out(`${file}: ${proposal.id}: ${outcome[lang]}\n`);
  }
  if (isRefused) io.err(`${REFUSED[lang]}\n`);
  return isRefused ? EXIT.findings : EXIT.clean;
}

/**
 * `brand-check learn`: what approved texts suggest for the brandbook, as a fragment of it; or, with `--into`, written into
 * one. Exit 1 when a differing value kept the lines from being written.
 */
export async function learnCommand(files: readonly string[], options: LearnCommandOptions, io: Io): Promise<number> {
  const { into, accept, lang } = options;
  if (into !== undefined && accept.length === 0) throw new UsageError(NOTHING_ACCEPTED[lang]);
  if (into === undefined && options.replace) throw new UsageError(NOTHING_TO_REPLACE[lang]);
  const known = into ?? options.brandbook;
  const brandbook = known === undefined ? undefined : (await loadBrandbook(known, io, lang)).brandbook;
  let wrongInput = false;
  const fail = (message: string): void => {
    io.err(`${message}\n`);
    wrongInput = true;
  };
  const texts = new Map<string, ApprovedText>();
  for await (const asset of assetsFrom(files, options, io, fail)) {
    if (texts.has(asset.id)) fail(`${asset.id}: ${SAME_ID[lang]}`);
    else texts.set(asset.id, { id: asset.id, examination: examined(asset, options) });
  }
  // What is written into a brandbook must rest on all texts that were meant.
  if (into !== undefined && wrongInput) return EXIT.usage;
  const report = learn([...texts.values()], { brandbook });
  if (report.texts === 0) {
    for (const { message } of report.notes) io.err(`${message[lang]}\n`);
    return EXIT.usage;
  }
  const code =
    into === undefined ? (write(report, options, io), EXIT.clean) : await writeInto(into, report, options, io);
  return wrongInput ? EXIT.usage : code;
}
