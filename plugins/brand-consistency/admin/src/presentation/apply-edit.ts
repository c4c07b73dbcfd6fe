import type { Edit } from '../../../engine/src/findings/types';

/** A change of one field that can be taken back. */
export interface AppliedEdit {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** The words that were replaced, and by what. */
  readonly actual: string;
  readonly replacement: string;
}

export interface EditInput {
  readonly path: string;
  readonly edit: Edit;
  /** The text that was checked: its offsets would tear any other. */
  readonly checked: string;
  /** What the form holds now. */
  readonly current: unknown;
}

/** The field's text with the edit in it, or null when the form no longer holds the text that was checked. */
export function editText({ path, edit, checked, current }: EditInput): AppliedEdit | null {
  if (current !== checked) return null;
  const after = checked.slice(0, edit.start) + edit.text + checked.slice(edit.end);
  if (after === checked) return null;
  return { path, before: checked, after, actual: checked.slice(edit.start, edit.end), replacement: edit.text };
}
