const OWN_RULES = 'rules.';

/**
 * Whether a name that a person wrote stands for a rule: its id, the beginning of its id up to a dot
 * (`vocabulary.avoid`), the id that the brandbook gave it under `rules`, or `*` for all.
 */
export function namesRule(name: string, rule: string): boolean {
  if (name === '*' || rule === name || rule.startsWith(`${name}.`)) return true;
  if (!rule.startsWith(OWN_RULES)) return false;
  const own = rule.slice(OWN_RULES.length);
  return own === name || own.startsWith(`${name}.`);
}
