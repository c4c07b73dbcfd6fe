import * as z from 'zod';
import { lazily } from '../lazily';
import { gradesOf } from '../vale/statistics';
import type { TextStatistics } from '../vale/statistics';
import { metricVariables } from './metric/variables';
import type { CheckKind } from './types';

const METRICS = ['Gunning Fog', 'Coleman-Liau', 'Flesch-Kincaid', 'SMOG', 'Automated Readability'] as const;

const optionsSchema = lazily(() =>
  z.strictObject({
    metrics: z.array(z.enum(METRICS)).min(1),
    /** The highest mean school grade that a text may have. */
    grade: z.number(),
    /** Shorter texts are not judged: grades over a few words say nothing. */
    minWords: z.number().int().min(1).default(30),
  }),
);
export type ReadabilityOptions = z.infer<ReturnType<typeof optionsSchema>>;

const statisticsOf = (counts: ReadonlyMap<string, number>): TextStatistics => {
  const of = (name: string): number => counts.get(name) ?? 0;
  return {
    words: of('words'),
    sentences: of('sentences'),
    paragraphs: of('paragraphs'),
    characters: of('characters'),
    syllables: of('syllables'),
    polysyllabicWords: of('polysyllabic_words'),
    complexWords: of('complex_words'),
    longWords: of('long_words'),
  };
};

/** United States school grades of English text. Vietnamese blocks are left out: the formulas were made for English. */
export const readability: CheckKind<ReadabilityOptions> = {
  meta: {
    id: 'readability',
    summary: { vi: 'Bậc học cần có để đọc bài tiếng Anh', en: 'The school grade that an English text asks for' },
    why: {
      vi: 'Câu khó hơn sức đọc của khách thì khách bỏ qua.',
      en: 'Customers skip what is harder than they like to read.',
    },
    dimension: 'audience',
    severity: 'suggestion',
    options: optionsSchema,
    messages: {
      hard: {
        vi: 'Bài tiếng Anh cần bậc đọc {result}; mức cao nhất cho phép là {grade}.',
        en: 'The text reads at grade {result}; the highest allowed is {grade}.',
      },
    },
    fixable: false,
  },
  compile({ metrics, grade, minWords }) {
    return {
      phrases: [],
      *inspect(analysis, _, reads) {
        const english = (language: string | null): boolean => (language ?? analysis.language) === 'en';
        const counts = metricVariables(analysis, (block) => reads(block) && english(block.language));
        const statistics = statisticsOf(counts);
        if (statistics.words < minWords || statistics.sentences === 0) return;
        const grades = gradesOf(statistics);
        const mean = metrics.reduce((sum, name) => sum + grades[name], 0) / metrics.length;
        if (mean <= grade) return;
        const result = mean.toFixed(1);
        yield { place: null, message: 'hard', values: { actual: result, result, grade } };
      },
    };
  },
};
