import { useEffect, useRef } from 'preact/hooks';
import type { Row } from '@/utils/model/rows/row';
import { momentText } from '../ui/moment';
import { Choosing, type Near, nothingNear } from './Choosing';
import { SetButtons, SetShown } from './SetShown';
import { progressText } from './progress';
import { editText } from './text';
import { type Bulk, type BulkActions, type BulkOpen, canUndo } from './use-bulk';

interface Props {
  bulk: Bulk;
  actions: BulkActions;
  rows: readonly Row[];
  /** What of the page some choices need; absent where nothing is chosen. */
  near?: Near;
}

/** Changing many issues as one: choosing, what would change, progress, result; and all sets of the last 30 days. */
export function BulkDialog({ bulk, actions, rows, near = nothingNear }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = useRef<BulkOpen>();
  const { open } = bulk;
  useEffect(() => {
    shown.current = open;
    if (open && !dialog.current?.open) dialog.current?.showModal();
  }, [open]);
  // The browser tells of the end a while later: what was asked for since then stays, shown already or not yet.
  const ended = (): void => {
    if (!dialog.current?.open) bulk.closed(shown.current);
  };
  if (!open) return null;
  const set = 'set' in open ? bulk.sets.sets.find(({ id }) => id === open.set) : undefined;
  return (
    <dialog ref={dialog} class="bulk" aria-label="Change issues" onClose={ended}>
      {'choose' in open && <Choosing open={open} rows={rows} near={near} bulk={bulk} actions={actions} />}
      {set && <SetShown set={set} bulk={bulk} />}
      {'recent' in open && <Recent bulk={bulk} actions={actions} />}
      {bulk.failure && <p role="alert">{bulk.failure}</p>}
      <div class="buttons">
        {set && <SetButtons set={set} bulk={bulk} actions={actions} />}
        <button type="button" class="button" data-action="close-bulk" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
    </dialog>
  );
}

function Recent({ bulk, actions }: Pick<Props, 'bulk' | 'actions'>) {
  const sets = bulk.sets.sets.filter(({ applied }) => applied);
  return (
    <>
      <h2 class="headline">Recent changes</h2>
      {sets.length === 0 && <p role="status">You changed nothing in bulk in the last 30 days.</p>}
      <ul class="bulk-parts">
        {sets.map((set) => (
          <li key={set.id} data-set={set.id}>
            <b>{editText(set.edit)}</b>
            <span class="quiet">
              {momentText(set.at)} · {progressText(set, bulk.sets.refused)}
            </span>
            <button type="button" class="button" onClick={() => bulk.show({ set: set.id })}>
              Show
            </button>
            {canUndo(set) && (
              <button
                type="button"
                class="button"
                onClick={() => {
                  bulk.show({ set: set.id });
                  bulk.run(actions.undo(set.id));
                }}
              >
                Undo
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
