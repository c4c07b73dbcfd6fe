import { DEFINITION, FOOTNOTE } from './markdown-patterns';

/** A link label as it is compared: white space collapsed, case folded. */
export function labelKey(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * A paragraph's lines without the link reference definitions and the footnote label at its beginning; labels are
 * added to `labels`.
 */
export function withoutDefinitions(source: string, lines: readonly number[], labels: Set<string>): readonly number[] {
  let i = 0;
  for (; i < lines.length; i += 2) {
    const start = lines[i] ?? 0;
    if (source.charCodeAt(start) !== 0x5b) break;
    const line = source.slice(start, lines[i + 1]);
    FOOTNOTE.lastIndex = 0;
    const footnote = FOOTNOTE.exec(line);
    if (footnote !== null) return [start + footnote[0].length, ...lines.slice(i + 1)];
    DEFINITION.lastIndex = 0;
    const definition = DEFINITION.exec(line);
    if (definition === null) break;
    labels.add(labelKey(definition[1] ?? ''));
  }
  return i === 0 ? lines : lines.slice(i);
}
