import { trimSpace } from '../bytes';
import { compileExceptions } from '../exceptions';
import { inTemplate, joinedPattern } from '../pattern';
import { sighting } from '../rule';
import type { RuleCompiler } from './kind';

/** `existence`: what must not appear. `raw` is joined without a separator, as in Vale, and stands outside the word template. */
export const existence: RuleCompiler = (head, fields, config) => {
  const tokens = fields.list('tokens').filter((token) => token.trim() !== '');
  const raw = fields.list('raw').join('');
  const nonword = fields.flag('nonword') || fields.list('tokens').length === 0;
  const core = tokens.length === 0 ? '' : inTemplate(tokens.join('|'), { nonword, wordTemplate: config.wordTemplate });
  const source = fields.flag('append') ? core + raw : raw + core;
  const pattern = joinedPattern(source, tokens.length > 0 ? 'tokens' : 'raw', tokens, fields.flag('ignorecase'));
  // A word of the vocabulary excuses words; a pattern over arbitrary signs it would excuse by accident.
  const vocab = fields.flag('vocab', true) && !fields.flag('nonword');
  const exceptions = compileExceptions(fields.list('exceptions'), config.accepted, vocab);
  return {
    head,
    pattern,
    judge: ({ text }, found) =>
      found
        .filter(
          ({ start, end }) =>
            !exceptions.excuses(trimSpace(text.slice(start, end))) && !exceptions.excusesAt(text, start, end),
        )
        .map(({ start, end }) => sighting(head, text, start, end)),
  };
};
