import { compileExceptions } from '../exceptions';
import { matches, valePattern } from '../pattern';
import { sighting } from '../rule';
import type { RuleCompiler } from './kind';

const count = (text: string, part: string): number => text.split(part).length - 1;

/** Vale's own way of telling whether a pattern captures something. */
const captures = (pattern: string): boolean => count(pattern, '(') > count(pattern, '(?') + count(pattern, '\\(');

/** `conditional`: where `first` stands, `second` must stand – in the same block, or earlier in the file for what it captures. */
export const conditional: RuleCompiler = (head, fields, config) => {
  // Vale reads `ignorecase` here and makes no use of it.
  const first = valePattern(fields.text('first'), 'first');
  const second = valePattern(fields.text('second'), 'second');
  const remembers = captures(fields.text('second'));
  const exceptions = compileExceptions(fields.list('exceptions'), config.accepted, fields.flag('vocab', true));
  return {
    head,
    pattern: first,
    judge({ text }, found, { seen }) {
      if (!remembers && matches(second, text)) return [];
      if (remembers) {
        for (const { groups } of second.matchesIn(text)) {
          for (const group of groups) if (group !== undefined && group !== '') seen.add(group);
        }
      }
      return found
        .filter(({ start, end }) => {
          const observed = text.slice(start, end);
          return (
            !(remembers && seen.has(observed)) &&
            !exceptions.excuses(observed) &&
            !exceptions.excusesAt(text, start, end)
          );
        })
        .map(({ start, end }) => sighting(head, text, start, end));
    },
  };
};
