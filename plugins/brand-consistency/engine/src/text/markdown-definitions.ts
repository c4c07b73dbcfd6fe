import { DEFINITION, FOOTNOTE } from './markdown-patterns';

/** A link label as it is compared: white space collapsed, case folded. */
export function labelKey(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * Where a paragraph's lines, those from `first` on, begin behind its link reference definitions; a footnote's label is
 * cut off its line. Labels are added to `labels`.
 */
export function skipDefinitions(source: string, lines: number[], first: number, labels: Set<string>): number {
  let i = first;
  for (; i < lines.length; i += 2) {
    const start = lines[i] ?? 0;
    if (source.charCodeAt(start) !== 0x5b) break;
    const line = source.slice(start, lines[i + 1]);
    FOOTNOTE.lastIndex = 0;
    const footnote = FOOTNOTE.exec(line);
    if (footnote !== null) {
      lines[i] = start + footnote[0].length;
      break;
    }
    DEFINITION.lastIndex = 0;
    const definition = DEFINITION.exec(line);
    if (definition === null) break;
    labels.add(labelKey(definition[1] ?? ''));
  }
  return i;
}
