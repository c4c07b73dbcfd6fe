/**
 * Whether a path fits a section's glob: `*`, `?`, `[a-z]`, `{md,txt}`, `**`, and `!` in front for “all others”.
 * null: the glob cannot be read (`[z-a]`).
 */
export function compileGlob(glob: string): ((path: string) => boolean) | null {
  const negated = glob.startsWith('!');
  let pattern: RegExp;
  try {
    pattern = new RegExp(`^${translate(negated ? glob.replace(/^!+/, '') : glob)}$`, 'su');
  } catch {
    return null;
  }
  return (path) => pattern.test(path.replaceAll('\\', '/')) !== negated;
}

function translate(glob: string): string {
  // Only where `**` is used does a single star stop at a slash.
  const star = glob.includes('**') ? '[^/]*' : '.*';
  const any = glob.includes('**') ? '[^/]' : '.';
  let out = '';
  let depth = 0;
  for (let i = 0; i < glob.length; i++) {
    const sign = glob[i] ?? '';
    if (sign === '*') {
      const wide = glob[i + 1] === '*';
      if (wide) i++;
      const ends = wide && glob[i + 1] === '/';
      if (ends) i++;
      out += wide ? (ends ? '(?:.*/)?' : '.*') : star;
      // A run of stars says no more than one.
      while (!ends && glob[i + 1] === '*') i++;
    } else if (sign === '?') out += any;
    else if (sign === '{') {
      depth++;
      out += '(?:';
    } else if (sign === '}' && depth > 0) {
      depth--;
      out += ')';
    } else if (sign === ',' && depth > 0) out += '|';
    else if (sign === '[' && glob.indexOf(']', i + 2) > 0) {
      const end = glob.indexOf(']', i + 2);
      const body = glob
        .slice(i + 1, end)
        .replace(/^!/, '^')
        .replaceAll('\\', '\\\\')
        .replaceAll('[', '\\[');
      out += `[${body}]`;
      i = end;
    } else if (sign === '\\' && i + 1 < glob.length) out += escaped(glob[++i] ?? '');
    else out += escaped(sign);
  }
  return out + ')'.repeat(depth);
}

const escaped = (sign: string): string => sign.replace(/[$()*+./?[\\\]^{|}]/, '\\$&');
