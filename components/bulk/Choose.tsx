import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BulkChoices, BulkEdit } from '@/utils/model/change-set';
import type { IssueRef } from '@/utils/model/ref';
import { countOf } from '../backlog/text';
import { type BulkKind, bulkKinds, choiceText, editText } from './text';
import type { Bulk, BulkActions } from './use-bulk';

interface Props {
  kind: BulkKind;
  refs: IssueRef[];
  bulk: Bulk;
  actions: BulkActions;
}

/** Which value the selected issues are to have; the next step shows what that changes. */
export function Choose({ kind, refs, bulk, actions }: Props) {
  const [choices, setChoices] = useState<BulkChoices>();
  useEffect(() => bulk.run(actions.choices(refs).then(setChoices)), []);
  const edits = choices && editsOf(kind, choices);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => list.current?.querySelector('button')?.focus(), [choices]);
  const plan = (edit: BulkEdit): void => {
    const id = crypto.randomUUID();
    bulk.run(actions.plan(id, refs, edit).then(() => bulk.show({ set: id })));
  };
  return (
    <>
      <h2 class="headline">
        {bulkKinds.find((one) => one.kind === kind)?.name} of {countOf(refs.length, 'issue')}
      </h2>
      {!edits && <p role="status">Reading what they can be given…</p>}
      {edits?.length === 0 && <p role="status">None of these projects has any.</p>}
      <div ref={list} class="bulk-choices">
        {edits?.map((edit) => (
          <button
            key={editText(edit)}
            type="button"
            class="button"
            data-edit={editText(edit)}
            onClick={() => plan(edit)}
          >
            {choiceText(edit)}
          </button>
        ))}
      </div>
    </>
  );
}

function editsOf(kind: BulkKind, { statuses, tags, priorities }: BulkChoices): BulkEdit[] {
  if (kind === 'status') return statuses.map((to) => ({ kind, to }));
  if (kind === 'priority') return priorities.map((to) => ({ kind, to }));
  return [true, false].flatMap((on) => tags.map((tag) => ({ kind, tag, on })));
}
