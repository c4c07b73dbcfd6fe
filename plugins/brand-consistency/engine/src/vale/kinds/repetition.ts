import { trimSpace } from '../bytes';
import { compileExceptions } from '../exceptions';
import { joinedPattern } from '../pattern';
import { said, sighting } from '../rule';
import { splitIntoSentences } from '../sentences';
import type { Sighting } from '../types';
import type { RuleCompiler } from './kind';

const LETTERS = /^\p{L}*$/u;

/** `repetition`: the same thing several times running inside one sentence. */
export const repetition: RuleCompiler = (head, fields, config) => {
  const ignoreCase = fields.flag('ignorecase');
  const onlyLetters = fields.flag('alpha');
  const max = fields.number('max');
  const tokens = fields.list('tokens');
  const pattern = joinedPattern(`(?:${tokens.join('|')})`, 'tokens', tokens, ignoreCase);
  const exceptions = compileExceptions(fields.list('exceptions'), config.accepted, fields.flag('vocab', true));
  const key = (text: string): string => (ignoreCase ? text.toLowerCase() : text);
  return {
    head,
    pattern,
    judge({ text }, found) {
      const sightings: Sighting[] = [];
      let before = '';
      let beforeStart = 0;
      let count = 0;
      for (const { start, end } of found) {
        const current = trimSpace(text.slice(start, end));
        const repeats = current !== '' && key(current) === key(before) && (!onlyLetters || LETTERS.test(current));
        if (repeats) count++;
        if (repeats && count > max) {
          const whole = text.slice(beforeStart, end);
          const isExcused = exceptions.excuses(whole) || exceptions.excusesAt(text, beforeStart, end);
          if (!isExcused && splitIntoSentences(whole).length === 1) {
            const { message, description } = said(head, [current]);
            sightings.push({ ...sighting(head, text, beforeStart, end), message, description });
            count = 0;
          }
        }
        before = current;
        beforeStart = start;
      }
      return sightings;
    },
  };
};
