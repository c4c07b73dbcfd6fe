import { EDGE_AFTER, EDGE_BEFORE } from './fact-numbers';

const HALF = 'a\\.?m\\.?|p\\.?m\\.?|sáng|trưa|chiều|tối|đêm|noon|midnight';
const clock = (name: string): string =>
  `(?<hour${name}>\\d{1,2})(?:(?::|\\.(?=\\d\\d(?:\\D|$))| ?h ?| ?g ?| giờ )(?<minute${name}>\\d{2})(?! ?(?:triệu|nghìn))|(?<mark${name}> ?h| giờ))?(?: ?(?<half${name}>${HALF}))?`;
const NOON = '(?:12 )?(?:giữa trưa|noon|midday)';

/** One time of day. */
export const TIME = new RegExp(`${EDGE_BEFORE}(?:(?<word>${NOON})|${clock('')})${EDGE_AFTER}`, 'giu');

/** Opening and other hours: from a time to a time, or all day and night. */
export const HOURS = new RegExp(
  `${EDGE_BEFORE}(?:(?<always>24\\/7|24\\/24|24 ?h\\/24 ?h|suốt ngày đêm|around the clock|round the clock)|${clock('From')} ?(?:-|–|—|đến|tới|to|until|till) ?${clock('To')})${EDGE_AFTER}`,
  'giu',
);

/** Stands before a number of hours and makes it a length of time. */
const LENGTH_BEFORE =
  /(?:trong|vòng|suốt|sau|kéo dài|within|lasts?|for|quá|under|every|mỗi|dưới|hơn|over|next|another|thêm|dài)\s+$/iu;

function timeOf(hours: string, minutes: string | undefined, part: string | undefined): string | null {
  const half = (part ?? '').toLowerCase().replace(/\./g, '');
  let hour = Number(hours);
  const afternoon = ['pm', 'chiều', 'tối'].includes(half) || (half === 'đêm' && hour > 6);
  if (afternoon && hour < 12) hour += 12;
  if (half === 'trưa' && hour < 4) hour += 12;
  if ((half === 'am' || half === 'midnight' || half === 'đêm') && hour === 12) hour = 0;
  const minute = Number(minutes ?? 0);
  if (hour > 24 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** "14:00", or null where a number is no time of day. */
export function canonicalTime(match: RegExpExecArray): string | null {
  const { word, hour = '', minute, mark, half } = match.groups ?? {};
  if (word !== undefined) return '12:00';
  if (minute === undefined && mark === undefined && half === undefined) return null;
  // "4.50" is a price or a grade rather than ten to five.
  if (match[0].includes('.') && !/[hg:]/i.test(match[0]) && !/[ap]\.?m/i.test(half ?? '')) return null;
  if (mark !== undefined && half === undefined) {
    if (Number(hour) === 24 || LENGTH_BEFORE.test(match.input.slice(Math.max(0, match.index - 12), match.index)))
      return null;
  }
  return timeOf(hour, minute, half);
}

/** "08:00–21:30", "00:00–24:00" for always, or null where two numbers are no hours. */
export function canonicalHours(match: RegExpExecArray): string | null {
  const { always, ...parts } = match.groups ?? {};
  if (always !== undefined) return '00:00–24:00';
  const marked = (name: string): boolean =>
    [parts[`minute${name}`], parts[`mark${name}`], parts[`half${name}`]].some((part) => part !== undefined);
  if (!marked('From') && !marked('To')) return null;
  const dotted = /\.\d\d/.test(match[0]) && !/[hg:]|[ap]\.?m/i.test(match[0]);
  // "8–10 giờ" is how long something takes, unless something before or behind says it is a time of day.
  if (dotted || (!marked('From') && parts['markTo'] !== undefined && parts['halfTo'] === undefined)) return null;
  if (LENGTH_BEFORE.test(match.input.slice(Math.max(0, match.index - 12), match.index))) return null;
  const half = parts['halfFrom'] ?? (marked('From') ? undefined : parts['halfTo']);
  const from = timeOf(parts['hourFrom'] ?? '', parts['minuteFrom'], half);
  const to = timeOf(parts['hourTo'] ?? '', parts['minuteTo'], parts['halfTo']);
  return from === null || to === null ? null : `${from}–${to}`;
}
