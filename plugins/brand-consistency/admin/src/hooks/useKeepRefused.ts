import { useEffect, useRef } from 'react';
import { useForm } from '@strapi/strapi/admin';

/**
 * Keeps what somebody wrote when the server refuses to save it. Strapi puts the saved values back into the form then
 * (its optimistic update is undone, strapi/strapi#22646), which would cost a marketing lead the whole rule set for one
 * wrong word in it.
 * @param active whether this form is one to watch
 */
export function useKeepRefused(active: boolean): void {
  const values = useForm('KeepRefused', (form) => form.values);
  const errors = useForm('KeepRefused', (form) => form.errors);
  const modified = useForm('KeepRefused', (form) => form.modified);
  const isSubmitting = useForm('KeepRefused', (form) => form.isSubmitting);
  const setValues = useForm('KeepRefused', (form) => form.setValues);
  const submitted = useRef<typeof values | null>(null);
  const answered = useRef<typeof values | null>(null);

  useEffect(() => {
    if (!active) return;
    if (isSubmitting) {
      submitted.current ??= values;
      return;
    }
    const refused = Object.keys(errors).length > 0 ? submitted.current : null;
    // The saved values may come back a moment after the answer; whoever has written on by then needs nothing back.
    if (refused !== null && modified && (answered.current ?? values) === values) {
      answered.current = values;
      return;
    }
    submitted.current = null;
    answered.current = null;
    if (refused !== null && !modified) setValues(refused);
  }, [active, errors, isSubmitting, modified, setValues, values]);
}
