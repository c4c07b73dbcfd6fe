import { readValeConfig } from './config/config';
import { createValeLinter } from './linter';
import type { StyleFile, ValeLinter } from './linter';
import type { Vocabulary } from './vocabulary';

/** A linter over rules of one style `S`, for tests: rule name → its YAML. */
export function linterFor(
  rules: Readonly<Record<string, string>>,
  { ini = '[*]\nBasedOnStyles = S\n', vocabulary }: { ini?: string; vocabulary?: Vocabulary } = {},
): ValeLinter {
  const files: StyleFile[] = Object.entries(rules).map(([name, text]) => ({
    style: 'S',
    name,
    path: `S/${name}.yml`,
    text,
  }));
  return createValeLinter(readValeConfig('.vale.ini', ini).config, files, vocabulary);
}

/** `line:column rule: message` of each alert of a Markdown text. */
export function alertsOf(linter: ValeLinter, text: string, path = 'a.md'): string[] {
  const alerts = linter.lint(path, text)?.alerts ?? [];
  return alerts.map(({ Line, Span, Check, Message }) => `${Line}:${Span[0]} ${Check}: ${Message}`);
}
