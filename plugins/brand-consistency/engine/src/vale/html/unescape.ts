import { entityAt } from '../../text/entities';

/** Names that HTML has always known without a semicolon (those of Latin-1 and the four signs of markup). */
const OPEN_NAME =
  /&(amp|lt|gt|quot|AMP|LT|GT|QUOT|nbsp|iexcl|cent|pound|curren|yen|brvbar|sect|uml|copy|ordf|laquo|not|shy|reg|macr|deg|plusmn|sup[123]|acute|micro|para|middot|cedil|ordm|raquo|frac1[24]|frac34|iquest|times|divide|szlig|[A-Za-z](?:grave|acute|circ|tilde|uml|ring|cedil|slash)|(?:AE|ae)lig|ETH|eth|THORN|thorn)/y;

/** Character references as the signs they stand for. In attributes a name without a semicolon must not run into a word. */
export function unescapeHtml(source: string, inAttribute: boolean): string {
  let at = source.indexOf('&');
  if (at === -1) return source;
  let out = source.slice(0, at);
  while (at < source.length) {
    const entity = entityAt(source, at) ?? openEntity(source, at, inAttribute);
    const from = entity?.end ?? at + 1;
    out += entity?.text ?? '&';
    const next = source.indexOf('&', from);
    out += source.slice(from, next === -1 ? source.length : next);
    if (next === -1) break;
    at = next;
  }
  return out;
}

function openEntity(source: string, at: number, inAttribute: boolean): { text: string; end: number } | null {
  const number = /^&#(?:[xX][0-9a-fA-F]{1,6}|[0-9]{1,7})/.exec(source.slice(at, at + 12));
  if (number === null) OPEN_NAME.lastIndex = at;
  const name = number?.[0] ?? OPEN_NAME.exec(source)?.[0];
  if (name === undefined) return null;
  const end = at + name.length;
  if (inAttribute && /[=A-Za-z0-9]/.test(source[end] ?? '')) return null;
  const decoded = entityAt(`${name};`, 0);
  return decoded === null ? null : { text: decoded.text, end };
}
