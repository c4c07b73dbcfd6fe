/** Openers of Markdown blocks, each tried at one place of a line (sticky). */

export const FENCE = /(`{3,})(?!.*`)|(~{3,})/y;
export const DELIMITER_ROW = /\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/y;
export const TASK = /\[[ xX]\][ \t]+/y;
export const DEFINITION =
  /\[((?:[^[\]\\]|\\.){1,999})\]:[ \t]*(?:<[^<>]*>|[^\s<]\S*)?(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/y;
export const FOOTNOTE = /\[\^[^\s\][]{1,99}\]:[ \t]*/y;
export const HTML_STARTS: readonly (readonly [start: RegExp, end: RegExp | null])[] = [
  [/<(?:script|pre|style|textarea)(?=[\s>]|$)/iy, /<\/(?:script|pre|style|textarea)>/i],
  [/<!--/y, /-->/],
  [/<\?/y, /\?>/],
  [/<![A-Za-z]/y, />/],
  [/<!\[CDATA\[/y, /\]\]>/],
  [
    /<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\s>]|\/>|$)/iy,
    null,
  ],
];
export const LONE_TAG = /<\/?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?>[ \t]*$/y;

const FRONT_MATTER = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/;

/** Where the text begins behind YAML or TOML front matter; 0 without any. */
export function frontMatterEnd(source: string): number {
  const opening = FRONT_MATTER.exec(source);
  if (opening === null) return 0;
  const closing = opening[1] === '---' ? /^(?:---|\.\.\.)[ \t]*$/gm : /^\+\+\+[ \t]*$/gm;
  closing.lastIndex = opening[0].length;
  return closing.test(source) ? closing.lastIndex : 0;
}
