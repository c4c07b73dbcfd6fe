import { useEffect, useState } from 'react';
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
  const [score, setScore] = useState<LiveScore | null>(null);
  useEffect(() => {
    if (context === null || content === null) {
      setScore(null);
      return;
    }
    let current = true;
    liveScore({ context, content, values, locale }).then(
      (next) => {
        if (current) setScore(next);
      },
      (error: unknown) => {
        // Thrown where React's error boundary hears it.
        if (current)
          setScore(() => {
            throw error;
          });
      },
    );
    return () => {
      current = false;
    };
  }, [content, context, locale, values]);
  return score;
}
