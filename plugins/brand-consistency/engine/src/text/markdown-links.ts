const DEEPEST = 8;

/**
 * Offset after an inline link's `(destination "title")` that begins at `at`, or -1. Parentheses nest at most
 * eight deep (CommonMark asks for three), so that a run of unclosed ones is not read again and again.
 */
export function linkTargetEnd(text: string, at: number): number {
  let i = skipSpace(text, at + 1);
  if (text.charCodeAt(i) === 0x3c) {
    i = pointyEnd(text, i);
    if (i < 0) return -1;
  } else {
    i = destinationEnd(text, i);
    if (i < 0) return -1;
  }
  const afterSpace = skipSpace(text, i);
  if (text.charCodeAt(afterSpace) === 0x29) return afterSpace + 1;
  if (afterSpace === i) return -1;
  const title = titleEnd(text, afterSpace);
  if (title < 0) return -1;
  i = skipSpace(text, title);
  return text.charCodeAt(i) === 0x29 ? i + 1 : -1;
}

function skipSpace(text: string, from: number): number {
  let i = from;
  for (;;) {
    const code = text.charCodeAt(i);
    if (!(code === 0x20 || (code >= 0x09 && code <= 0x0d))) return i;
    i++;
  }
}

function pointyEnd(text: string, from: number): number {
  for (let i = from + 1; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '\\') i++;
    else if (char === '>') return i + 1;
    else if (char === '<' || char === '\n') return -1;
  }
  return -1;
}

function destinationEnd(text: string, from: number): number {
  let depth = 0;
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 0x20) break;
    if (code === 0x5c) i++;
    else if (code === 0x28) {
      if (++depth > DEEPEST) return -1;
    } else if (code === 0x29) {
      if (depth === 0) break;
      depth--;
    }
  }
  return depth === 0 ? Math.min(i, text.length) : -1;
}

function titleEnd(text: string, from: number): number {
  const opener = text.charAt(from);
  const closer = opener === '(' ? ')' : opener;
  if (opener !== '"' && opener !== "'" && opener !== '(') return -1;
  for (let i = from + 1; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '\\') i++;
    else if (char === closer) return i + 1;
    else if (char === '(' && opener === '(') return -1;
  }
  return -1;
}
