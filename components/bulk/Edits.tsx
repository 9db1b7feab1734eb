import type { RefObject } from 'preact';
import type { BulkEdit } from '@/utils/model/change-set';
import { editText } from './text';

interface Props {
  edits: readonly BulkEdit[];
  list?: RefObject<HTMLDivElement>;
  /** What a button says. */
  named(edit: BulkEdit): string;
  plan(edit: BulkEdit): void;
}

/** The values to choose from, each a button. */
export function Edits({ edits, list, named, plan }: Props) {
  return (
    <div {...(list && { ref: list })} class="bulk-choices">
      {edits.map((edit) => (
        <button key={editText(edit)} type="button" class="button" data-edit={editText(edit)} onClick={() => plan(edit)}>
          {named(edit)}
        </button>
      ))}
    </div>
  );
}
