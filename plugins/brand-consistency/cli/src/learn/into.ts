import { isDeepStrictEqual } from 'node:util';
import { parseDocument, type Document } from 'yaml';
import { compileBrandbook } from '../../../engine/src/brandbook/compile';
import { readBrandbook } from '../../../engine/src/brandbook/read';
import type { Language, Localised } from '../../../engine/src/language';
import type { Proposal } from '../../../engine/src/learn/types';
import { problemLine } from '../brandbooks';
import { UsageError } from '../io';
import { place, standingOf, type Standing } from './place';
import { spliced } from './splice';

/** How the accepted proposals stood to the brandbook, and the brandbook with them in it. */
export interface Merged {
  readonly source: string;
  readonly outcomes: readonly { readonly proposal: Proposal; readonly standing: Standing }[];
}

const isJson = (source: string): boolean => {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
};

/** JSON is written as it usually stands: two blanks, or as many as the file has. */
const asJson = (document: Document, source: string): string =>
  `${JSON.stringify(document.toJS(), null, /\n(\s+)"/.exec(source)?.[1] ?? 2)}\n`;

function asYaml(source: string, proposals: readonly Proposal[]): string {
  const ends = source.includes('\r\n') ? '\r\n' : '\n';
  const text = proposals.reduce(spliced, source.replaceAll('\r\n', '\n'));
  return ends === '\n' ? text : text.replaceAll('\n', ends);
}

/** The file with the proposals in it, checked against the same done to its values. */
function withProposals(source: string, proposals: readonly Proposal[]): string {
  const document = parseDocument(source);
  for (const proposal of proposals) place(document, proposal, null);
  if (isJson(source)) return asJson(document, source);
  const text = asYaml(source, proposals);
  if (!isDeepStrictEqual(parseDocument(text).toJS(), document.toJS())) throw new Error('written and meant differ');
  return text;
}

/**
 * A brandbook with accepted proposals in it; every other line of a YAML file stays as it stands, comments and all.
 * Differing values give way.
 * @throws UsageError where the file would not be a valid brandbook afterwards, or is written in a way that cannot be added to
 */
export function mergedInto(file: string, source: string, accepted: readonly Proposal[], lang: Language): Merged {
  const document = parseDocument(source);
  const outcomes = accepted.map((proposal) => ({ proposal, standing: standingOf(document, proposal) }));
  const changes = outcomes.filter(({ standing }) => standing.state !== 'there').map(({ proposal }) => proposal);
  let result: string;
  try {
    result = withProposals(source, changes);
  } catch {
    const ids = changes.map(({ id }) => id).join(', ');
    const wrong: Localised = {
      en: `${file}: cannot add ${ids}: the file uses aliases (*name) or an unusual notation there; write the values out first, or add them by hand`,
      vi: `${file}: không thêm được ${ids}: chỗ đó dùng bí danh (*tên) hoặc cách viết lạ; hãy ghi hẳn các giá trị ra trước, hoặc tự thêm bằng tay`,
    };
    throw new UsageError(wrong[lang]);
  }
  const parsed = readBrandbook(result);
  const problems = parsed.ok ? compileBrandbook(parsed.brandbook).problems : parsed.problems;
  if (problems.length > 0) throw new UsageError(problems.map((problem) => problemLine(file, problem, lang)).join('\n'));
  return { source: result, outcomes };
}
