import { LineCounter, parseDocument } from 'yaml';
import type { FoundProblem } from '../problems';
import { yamlProblem } from '../../yaml-problem';

export interface FrontMatter {
  /** Source up to the body. */
  readonly head: string;
  /** Its values that are texts. */
  readonly texts: ReadonlyMap<string, string>;
  readonly problem: FoundProblem | null;
}

const FENCED = /^(---(?:yaml)?|\+\+\+|---toml)[ \t]*\n([^]*?)\n?(?:---|\+\+\+)[ \t]*(?:\n|$)/;

/** The metadata at the head of a text, YAML or TOML; null where there is none. */
export function readFrontMatter(source: string): FrontMatter | null {
  const match = FENCED.exec(source);
  if (match === null) return null;
  const [head, open = '', body = ''] = match;
  if (open === '+++' || open === '---toml') return { head, texts: tomlTexts(body), problem: null };
  const lineCounter = new LineCounter();
  const document = parseDocument(body, { version: '1.1', uniqueKeys: false, lineCounter });
  const [error] = document.errors;
  if (error !== undefined) {
    const { problem: reason, cure } = yamlProblem(error);
    const problem: FoundProblem = {
      code: 'VALE_FRONT_MATTER',
      // The body begins below the line of dashes.
      line: (error.linePos?.[0].line ?? 1) + 1,
      message: {
        en: `The front matter is no valid YAML, so it was not read: ${reason.en}.`,
        vi: `Phần đầu tệp (front matter) không phải YAML hợp lệ nên không được đọc: ${reason.vi}.`,
      },
      cure,
    };
    return { head, texts: new Map(), problem };
  }
  const values: unknown = document.toJS();
  const texts = new Map<string, string>();
  if (typeof values === 'object' && values !== null) {
    for (const [key, value] of Object.entries(values)) if (typeof value === 'string') texts.set(key, value);
  }
  return { head, texts, problem: null };
}

function tomlTexts(body: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const line of body.split('\n')) {
    if (line.startsWith('[')) break;
    const match = /^\s*([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)')\s*(?:#.*)?$/.exec(line);
    if (match !== null) texts.set(match[1] ?? '', match[3] ?? (match[2] ?? '').replace(/\\(.)/g, '$1'));
  }
  return texts;
}

/** The line (from 0) of the head that holds a value and looks least like it alone, as Vale picks it; −1 for none. */
export function lineOfValue(head: string, value: string): number {
  const [first = ''] = value.split('\n');
  let best = -1;
  let likeness = Infinity;
  for (const [index, line] of head.split('\n').entries()) {
    if (!line.includes(first)) continue;
    // A line that holds the value differs from it by what it has besides: the longer, the less alike.
    const own = line.length === 0 ? 1 : first.length / line.length;
    if (best === -1 || own < likeness) {
      best = index;
      likeness = own;
    }
  }
  return best;
}

/** The source with its front matter as a code block, so that no rule reads it as prose. */
export const hideFrontMatter = (source: string): string =>
  source.replace(/^(?:---|\+\+\+)\n([^]+?)\n(?:---|\+\+\+)/, (_, inner: string) => `\n\`\`\`\n${inner}\n\`\`\`\n`);
