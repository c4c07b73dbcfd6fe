import { useCallback, useState } from 'react';
import { useDocumentRBAC, useForm } from '@strapi/strapi/admin';
import type { Edit } from '../../../engine/src/findings/types';
import type { TextUnit } from '../../../engine/src/text/types';
import { editText, type AppliedEdit } from '../presentation/apply-edit';
import type { Field } from '../presentation/field-labels';
import { valueAt } from '../presentation/form-path';

export type EditOutcome = 'applied' | 'undone' | 'stale';

export interface EditState {
  readonly outcome: EditOutcome;
  readonly edit: AppliedEdit | null;
}

export interface ApplyEdit {
  readonly state: EditState | null;
  readonly canApply: (field: Field) => boolean;
  /** Puts an edit of the unit with this path into the form. */
  readonly apply: (path: string, edit: Edit) => Promise<void>;
  readonly undo: () => void;
}

/** An editor that still holds the last keystrokes gives them to the form when it loses the focus. */
async function settleEditors(): Promise<void> {
  const active = document.activeElement;
  if (active instanceof HTMLElement && active.matches('input, textarea, [contenteditable="true"]')) active.blur();
  await Promise.resolve();
}

/** Rights are kept by attribute path without rows; a dynamic zone is one right for all that is in it. */
function mayEdit(fields: readonly string[], path: string): boolean {
  const names = path.split('.').filter((name) => !/^\d+$/.test(name));
  return fields.includes(names.join('.')) || fields.includes(names[0] ?? '');
}

/** Puts a finding's edit into the form and takes it back; only plain text fields, and only while their text is the one that was checked. */
export function useApplyEdit(units: readonly TextUnit[], readOnly: boolean, creating: boolean): ApplyEdit {
  const onChange = useForm('BrandPanel', (form) => form.onChange);
  const getValues = useForm('BrandPanel', (form) => form.getValues);
  const disabled = useForm('BrandPanel', (form) => form.disabled);
  const fields = useDocumentRBAC('BrandPanel', (rights) =>
    creating ? rights.canCreateFields : rights.canUpdateFields,
  );
  const [state, setState] = useState<EditState | null>(null);

  const canApply = useCallback(
    (field: Field) =>
      !readOnly && !disabled && (field.type === 'string' || field.type === 'text') && mayEdit(fields, field.path),
    [disabled, fields, readOnly],
  );

  const apply = useCallback(
    async (path: string, edit: Edit) => {
      await settleEditors();
      const checked = units.find((unit) => unit.path === path)?.text;
      const applied =
        checked === undefined ? null : editText({ path, edit, checked, current: valueAt(getValues(), path) });
      if (applied) onChange(path, applied.after === '' ? null : applied.after);
      setState({ outcome: applied ? 'applied' : 'stale', edit: applied });
    },
    [getValues, onChange, units],
  );

  const undo = useCallback(() => {
    const edit = state?.edit;
    if (!edit) return;
    const untouched = (valueAt(getValues(), edit.path) ?? '') === edit.after;
    if (untouched) onChange(edit.path, edit.before);
    setState({ outcome: untouched ? 'undone' : 'stale', edit: null });
  }, [getValues, onChange, state]);

  return { state, canApply, apply, undo };
}
