import { inTemplate, valePattern } from '../pattern';
import { sighting } from '../rule';
import type { PatternMatch } from '../../patterns/pattern';
import type { Sighting } from '../types';
import type { RuleCompiler } from './kind';

/** `consistency`: of two spellings a file uses one; told in every block that holds either once both were seen. */
export const consistency: RuleCompiler = (head, fields, config) => {
  const template = { nonword: fields.flag('nonword'), wordTemplate: config.wordTemplate };
  const pairs = [...fields.map('either')].map(([first, second]) =>
    valePattern(inTemplate(`(?P<first>${first})|(?P<second>${second})`, template), 'either', fields.flag('ignorecase')),
  );
  return {
    head,
    pattern: null,
    judge({ text }, _, { seen }) {
      const sightings: Sighting[] = [];
      for (const [index, pair] of pairs.entries()) {
        let last: PatternMatch | null = null;
        for (const match of pair.matchesIn(text)) {
          seen.add(`${head.name} ${index} ${match.groups[pair.groupNames.indexOf('first')] === undefined ? 2 : 1}`);
          last = match;
        }
        const both = seen.has(`${head.name} ${index} 1`) && seen.has(`${head.name} ${index} 2`);
        if (last !== null && both) sightings.push(sighting(head, text, last.start, last.end));
      }
      return sightings;
    },
  };
};
