import {
  Document,
  isCollection,
  isMap,
  isNode,
  isSeq,
  parseDocument,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Proposal } from '../../../engine/src/learn/types';

/** A value to be written: the proposal's own, or one with the keys around it that the file does not have yet. */
type Content = Proposal['value'] | readonly Proposal['value'][] | { readonly [key: string]: Content };

const cut = (source: string, from: number, to: number, text: string): string =>
  source.slice(0, from) + text + source.slice(to);

/** Lists are written as the file writes them: [a, b] or [ a, b ]. */
function flowText(value: Content, source: string): string {
  const document = new Document(value);
  if (isCollection(document.contents)) document.contents.flow = true;
  const text = document.toString({ lineWidth: 0 }).trim();
  return /\[ \S/.test(source) ? text : text.replace(/\[ (.*?) \]/g, '[$1]');
}

/** Where a node's own text begins and ends: white space and line ends behind it are not its own. */
function extentOf(node: Node, source: string): readonly [number, number] {
  const range = node.range;
  if (!range) throw new Error('the node was not read from a file');
  const [start, end] = range;
  return [start, start + source.slice(start, end).trimEnd().length];
}

const endOfLine = (source: string, at: number): number => {
  const end = source.indexOf('\n', at);
  return end === -1 ? source.length : end;
};

const columnOf = (source: string, at: number): number => at - (source.lastIndexOf('\n', at - 1) + 1);

/** Lines behind the last entry of a block collection. */
function below(source: string, after: number, lines: readonly string[], indent: number): string {
  const at = endOfLine(source, after);
  const text = lines.map((line) => `\n${line === '' ? '' : ' '.repeat(indent)}${line}`).join('');
  return cut(source, at, at, text);
}

const blockLines = (content: Content): string[] => {
  const document = new Document(content);
  const quiet = (node: unknown): void => {
    if (!isMap(node) && !isSeq(node)) return;
    node.flow = node.items.length > 0 && (isSeq(node) ? false : 'target' in (node.toJSON() as object));
    for (const item of node.items) quiet(isNode(item) ? item : (item as { value: unknown }).value);
  };
  quiet(document.contents);
  return document.toString({ lineWidth: 0 }).trimEnd().split('\n');
};

function intoMap(source: string, map: YAMLMap, key: string, content: Content): string {
  const last = map.items.at(-1);
  if (map.flow === true || last === undefined) {
    const written = flowText({ [key]: content }, source)
      .slice(1, -1)
      .trim();
    const nodes = last === undefined ? [] : [last.value, last.key].filter(isNode);
    const [node] = nodes;
    if (node === undefined) {
      const [start, end] = extentOf(map, source);
      return cut(source, start, end, `{ ${written} }`);
    }
    const at = extentOf(node, source)[1];
    return cut(source, at, at, `, ${written}`);
  }
  const first = map.items[0]?.key;
  const ends = [last.value, last.key].filter(isNode).map((node) => extentOf(node, source)[1]);
  if (!isNode(first)) throw new Error('a key that was read is a node');
  return below(source, Math.max(...ends), blockLines({ [key]: content }), columnOf(source, extentOf(first, source)[0]));
}

function intoList(source: string, list: YAMLSeq, value: Proposal['value']): string {
  const written = flowText(value, source);
  const last = list.items.at(-1);
  if (!isNode(last)) {
    const [start, end] = extentOf(list, source);
    return cut(source, start, end, `[${written}]`);
  }
  const [start, end] = extentOf(last, source);
  if (list.flow === true) return cut(source, end, end, `, ${written}`);
  return below(source, end, [`- ${written}`], columnOf(source, source.lastIndexOf('-', start - 1)));
}

/**
 * A YAML file with one proposal in it and every other byte as it was. What is new comes behind its neighbours.
 * @throws Error where an alias or an anchor stands in the way
 */
export function spliced(source: string, { path, action, value }: Proposal): string {
  const document = parseDocument(source);
  let node: unknown = document.contents;
  let depth = 0;
  for (; depth < path.length && isMap(node) && node.has(path[depth]); depth++) {
    node = node.get(path[depth] ?? '', true);
    // Whoever refers to it would be changed, too.
    if (isCollection(node) && node.anchor !== undefined) throw new Error('an anchor stands in the way');
  }
  if (!isNode(node)) throw new Error('no value stands there');
  if (depth === path.length) {
    if (action === 'add') {
      if (!isSeq(node)) throw new Error('no list stands there');
      return intoList(source, node, value);
    }
    return cut(source, ...extentOf(node, source), flowText(value, source));
  }
  if (!isMap(node)) throw new Error('no keys stand there');
  const content = path
    .slice(depth + 1)
    .reduceRight<Content>((inner, key) => ({ [key]: inner }), action === 'add' ? [value] : value);
  return intoMap(source, node, path[depth] ?? '', content);
}
