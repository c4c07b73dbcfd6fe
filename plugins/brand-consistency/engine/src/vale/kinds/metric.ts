import { compileFormula } from '../formula';
import { saidOfAll } from '../rule';
import type { FileMemory } from '../rule';
import type { RuleCompiler } from './kind';

const COUNTED = 'pre list blockquote heading_h1 heading_h2 heading_h3 heading_h4 heading_h5 heading_h6'.split(' ');
const MEASURED = 'complex_words long_words paragraphs sentences characters words polysyllabic_words syllables'.split(
  ' ',
);

/** Every variable that a formula may name, whatever the file holds. */
const isKnown = (name: string, counts: ReadonlyMap<string, number>): boolean =>
  COUNTED.includes(name) || MEASURED.includes(name) || counts.has(name.replaceAll('_', '.'));

function variablesOf({ counts, statistics }: FileMemory): Map<string, number> {
  const variables = new Map<string, number>(COUNTED.map((name) => [name, 0]));
  for (const [element, count] of counts) {
    if (!element.startsWith('table')) variables.set(element.replaceAll('.', '_'), count);
  }
  const measured = statistics();
  variables.set('complex_words', measured.complexWords);
  variables.set('long_words', measured.longWords);
  variables.set('paragraphs', measured.paragraphs - 1);
  variables.set('sentences', measured.sentences);
  variables.set('characters', measured.characters);
  variables.set('words', measured.words);
  variables.set('polysyllabic_words', measured.polysyllabicWords);
  variables.set('syllables', measured.syllables);
  return variables;
}

/** `metric`: a formula over the document's counts that must not fulfil a condition. */
export const metric: RuleCompiler = (head, fields) => {
  const written = fields.text('formula').replace(/heading\.(h[1-6])/g, 'heading_$1');
  const formula = compileFormula(written, 'formula');
  const condition = compileFormula(`__result__ ${fields.text('condition')}`, 'condition');
  return {
    head: { ...head, scope: ['summary'] },
    pattern: null,
    judge(_, __, memory) {
      if (memory.statistics().words === 0) return [];
      const variables = variablesOf(memory);
      const value = Number(formula((name) => variables.get(name) ?? (isKnown(name, memory.counts) ? 0 : NaN)));
      const rounded = Math.round(value * 1e6) / 1e6;
      const isMet = condition((name) => (name === '__result__' ? rounded : (variables.get(name) ?? 0)));
      return isMet === true ? [saidOfAll(head, [value.toFixed(2)])] : [];
    },
  };
};
