import { useMemo } from 'react';
import { useDebounce, useForm } from '@strapi/strapi/admin';
import { liveScore, type LiveScore, type LiveScoreInput } from './live-score';

/** Long enough not to score every keystroke, short enough to feel live. */
const PAUSE = 300;

/** The form's score, anew after each pause in typing; null while there is nothing yet to score with. */
export function useLiveScore(input: {
  [Key in keyof Omit<LiveScoreInput, 'values'>]: LiveScoreInput[Key] | null;
}): LiveScore | null {
  const values = useDebounce(
    useForm('BrandPanel', (form) => form.values),
    PAUSE,
  );
  const { context, content, locale } = input;
  return useMemo(
    () => (context === null || content === null ? null : liveScore({ context, content, values, locale })),
    [content, context, locale, values],
  );
}
