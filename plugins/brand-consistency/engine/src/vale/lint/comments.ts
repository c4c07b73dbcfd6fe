const SWITCH = /^vale (.+\..+|[^.]+) = (YES|NO|on|off)$/;
const STYLES = /^vale styles? = (.*)$/;
const MATCHES = /^vale (.+\..+)(\[.+\]) = (YES|NO)$/;

/** Comments in a document that switch Vale, styles, rules or single matches off and on. */
export class CommentSwitches {
  private readonly off = new Set<string>();

  constructor(private readonly styles: readonly string[]) {}

  get isOff(): boolean {
    return this.off.has('off');
  }

  update(comment: string): void {
    if (comment === 'vale off') this.off.add('off');
    else if (comment === 'vale on') this.off.delete('off');
    else if (!this.updateMatches(comment)) this.updateRule(comment);
  }

  private updateMatches(comment: string): boolean {
    const match = MATCHES.exec(comment);
    if (match === null) return false;
    let named: unknown;
    try {
      named = JSON.parse(match[2] ?? '');
    } catch {
      return true;
    }
    if (Array.isArray(named))
      for (const text of named) this.set(`${match[1] ?? ''}[${String(text)}]`, match[3] === 'NO');
    return true;
  }

  private updateRule(comment: string): void {
    const rule = SWITCH.exec(comment);
    if (rule !== null) {
      this.set(rule[1] ?? '', rule[2] === 'NO' || rule[2] === 'off');
      return;
    }
    const styles = STYLES.exec(comment);
    if (styles === null) return;
    for (const style of this.styles) this.set(style, true);
    for (const style of (styles[1] ?? '').split(', ')) this.set(style, false);
  }

  private set(name: string, off: boolean): void {
    if (off) this.off.add(name);
    else this.off.delete(name);
  }

  /** Whether a check (or a check with a match in brackets) is switched off here. */
  silences(check: string): boolean {
    if (this.off.size === 0) return false;
    const style = check.slice(0, Math.max(0, check.indexOf('.')));
    return this.isOff || this.off.has(style) || this.off.has(check);
  }

  /** At the end of the text all but a standing `vale off` hold no longer. */
  reset(): void {
    const { isOff } = this;
    this.off.clear();
    if (isOff) this.off.add('off');
  }
}
