import { Document } from 'yaml';
import type { Language, Localised } from '../../../engine/src/language';
import type { Confidence, LearningReport, Proposal } from '../../../engine/src/learn/types';
import { place } from './place';

const CONFIDENCE: Readonly<Record<Confidence, Localised>> = {
  low: { en: 'low confidence', vi: 'độ tin cậy thấp' },
  medium: { en: 'medium confidence', vi: 'độ tin cậy vừa' },
  high: { en: 'high confidence', vi: 'độ tin cậy cao' },
};

const OPTIONAL: Localised = {
  en: 'Only if you mean it: --accept takes these by name.',
  vi: 'Chỉ dùng khi bạn chủ ý: nêu đích danh bằng --accept.',
};

/** One line of evidence. */
export const evidenceLine = ({ why, confidence }: Proposal, lang: Language): string =>
  `${why[lang]} (${CONFIDENCE[confidence][lang]})`;

/** How much was learnt from, and what is to be known first. */
export function headLines({ texts, words, languages, outliers, notes }: LearningReport, lang: Language): string[] {
  const counted: Localised = {
    en: `brand-check learn: ${texts} ${texts === 1 ? 'text' : 'texts'} (${languages.vi} Vietnamese, ${languages.en} English), ${words} words.`,
    vi: `brand-check learn: ${texts} nội dung (${languages.vi} tiếng Việt, ${languages.en} tiếng Anh), ${words} từ.`,
  };
  return [counted, ...notes.map(({ message }) => message), ...outliers.map(({ message }) => message)].map(
    (message) => message[lang],
  );
}

/** A comment of YAML: what is written into it must not end it. */
const comment = (line: string): string => ` ${line.replace(/\s+/g, ' ').trim()}`;
const commented = (lines: readonly string[]): string => lines.map((line) => `#${comment(line)}\n`).join('');

/**
 * Proposals as a fragment of a brandbook, in YAML: the evidence stands above each line, and what wants to be asked for by
 * name at the end, as comments.
 * @param wanted the proposals that are written out
 * @param left those that are only told
 */
export function fragmentOf(
  report: LearningReport,
  wanted: readonly Proposal[],
  left: readonly Proposal[],
  lang: Language,
): string {
  const document = new Document({});
  let above = '';
  for (const proposal of wanted) {
    const line = evidenceLine(proposal, lang);
    // Least and greatest length rest on the same evidence.
    place(document, proposal, line === above ? null : comment(line));
    above = line;
  }
  const body = wanted.length === 0 ? '' : document.toString({ lineWidth: 0 });
  const told = left.map((proposal) => `${proposal.id}: ${evidenceLine(proposal, lang)}`);
  const tail = told.length === 0 ? '' : `\n${commented([OPTIONAL[lang], ...told])}`;
  return `${commented(headLines(report, lang))}${body === '' ? '' : '\n'}${body}${tail}`;
}
