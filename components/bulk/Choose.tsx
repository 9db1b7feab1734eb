import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BulkChoices, BulkEdit, ChoiceKind } from '@/utils/model/change-set';
import type { IssueRef } from '@/utils/model/ref';
import type { Row } from '@/utils/model/rows/row';
import { Capacity } from './Capacity';
import { Edits } from './Edits';
import { bulkTitle, choiceText } from './text';
import type { Bulk, BulkActions } from './use-bulk';

interface Props {
  kind: Exclude<ChoiceKind, 'assign'>;
  refs: IssueRef[];
  rows: readonly Row[];
  bulk: Bulk;
  actions: BulkActions;
}

/** Which value the selected issues are to have; the next step shows what that changes. */
export function Choose({ kind, refs, rows, bulk, actions }: Props) {
  const [choices, setChoices] = useState<BulkChoices>();
  useEffect(() => bulk.run(actions.choices(refs, kind).then(setChoices)), []);
  const edits = choices && editsOf(kind, choices);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => list.current?.querySelector('button')?.focus(), [choices]);
  return (
    <>
      <h2 class="headline">{bulkTitle(kind, refs.length)}</h2>
      {kind === 'plan' && <Capacity refs={refs} rows={rows} paces={actions.paces} />}
      {!edits && <p role="status">Reading what they can be given…</p>}
      {edits?.length === 0 && <p role="status">None of these projects has any.</p>}
      <Edits edits={edits ?? []} list={list} named={choiceText} plan={(edit) => bulk.plan(refs, edit)} />
    </>
  );
}

function editsOf(kind: Props['kind'], { statuses, tags, priorities, plan }: BulkChoices): BulkEdit[] {
  if (kind === 'status') return statuses.map((to) => ({ kind, to }));
  if (kind === 'priority') return priorities.map((to) => ({ kind, to }));
  if (kind === 'plan') {
    const out = [...new Set(plan.map((one) => one.kind))].map((place) => ({ kind, place, to: null }));
    return [...plan.map((one) => ({ kind, place: one.kind, to: one.name })), ...out];
  }
  return [true, false].flatMap((on) => tags.map((tag) => ({ kind, tag, on })));
}
