import type { Brandbook } from '../brandbook/schema';

/**
 * Parents in the order of their generations, the next one first, as `brand.parent` names them; those that no name leads
 * to stay behind in the order given.
 */
export function inLine(child: Brandbook, parents: readonly Brandbook[]): Brandbook[] {
  const left = [...parents];
  const line: Brandbook[] = [];
  for (let from: Brandbook | undefined = child; from !== undefined;) {
    const at = left.findIndex(({ brand }) => brand.id === from?.brand.parent);
    const [next] = at < 0 ? [] : left.splice(at, 1);
    if (next !== undefined) line.push(next);
    from = next;
  }
  return [...line, ...left];
}
