import { valePattern } from '../pattern';
import { said, saidOfAll, sighting } from '../rule';
import type { RuleCompiler } from './kind';

/** Masked code, where nothing is to be shown. */
const CODE = /^[*@\s]*$/;

/** `occurrence`: too many or too few of something in a block; told once a block, at the first that is no code. */
export const occurrence: RuleCompiler = (head, fields) => {
  const max = fields.number('max');
  const min = fields.number('min');
  const pattern = valePattern(`(?:${fields.text('token')})`, 'token', fields.flag('ignorecase'));
  return {
    head,
    pattern,
    judge({ text }, found) {
      const count = found.length;
      if (!((max > 0 && count > max) || (min > 0 && count < min))) return [];
      if (count === 0) return [saidOfAll(head, [count])];
      const first = found.find(({ start, end }) => !CODE.test(text.slice(start, end)));
      if (first === undefined) return [];
      const { message, description } = said(head, [count]);
      return [{ ...sighting(head, text, first.start, first.end), message, description }];
    },
  };
};
