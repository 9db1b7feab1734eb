import { useMemo, useState } from 'preact/hooks';
import { fittingInto, nextPlace } from '@/utils/model/rounds/fill';
import type { Round } from '@/utils/model/rounds/round';
import { sorted } from '@/utils/model/rows/order';
import type { Row } from '@/utils/model/rows/row';
import { isViewId, rowsIn, viewIds, type ViewId } from '@/utils/model/rows/views';
import { countOf } from '../backlog/text';
import { viewTexts } from '../backlog/view-texts';
import type { Said } from './use-intent';

interface Props {
  round: Round;
  rows: readonly Row[];
  now: number;
  busy: boolean;
  put(list: readonly Said[]): Promise<boolean>;
}

/** The owner fills the round from a view: as much as fits the minutes, what waits longest first. */
export function Fill({ round, rows, now, busy, put }: Props) {
  const [view, setView] = useState<ViewId>('needs-grooming');
  const fitting = useMemo(() => fittingInto(round, sorted(rowsIn(view, rows, now), 'waiting')), [round, rows, view]);
  const { fits, waits } = fitting;
  const fill = (): void => {
    const first = nextPlace(round);
    const list = fits.map(({ ref }, n): Said => ({
      ref,
      intent: { kind: 'put-in', round: round.id, put: { at: first + n } },
    }));
    void put(list);
  };
  return (
    <div class="round-fill no-print">
      <label>
        Fill from{' '}
        <select
          class="field"
          name="fill-view"
          value={view}
          onChange={({ currentTarget: { value } }) => isViewId(value) && setView(value)}
        >
          {viewIds.map((id) => (
            <option key={id} value={id}>
              {viewTexts[id].name}
            </option>
          ))}
        </select>
      </label>
      <p data-fits={fits.length} role="status">
        {fitText(round, fits.length, waits.length)}
      </p>
      {fits.length > 0 && (
        <button type="button" class="button" data-action="fill" aria-disabled={busy} onClick={() => !busy && fill()}>
          {busy ? 'Putting in…' : `Put ${countOf(fits.length, 'issue')} in`}
        </button>
      )}
    </div>
  );
}

/** `Fits 20 minutes for 4 people: 7 issues. 12 more wait.` */
function fitText({ minutes, takes, rules }: Round, fits: number, waits: number): string {
  const people = Math.max(...rules.map(({ asks }) => asks.length));
  const whom = people > 0 ? ` for ${countOf(people, 'person', 'people')}` : '';
  const left = takes > 0 ? `${Math.max(0, minutes - takes)} of ${minutes} minutes are left` : `Fits ${minutes} minutes`;
  const rest = waits > 0 ? ` ${countOf(waits, 'more', 'more')} ${waits === 1 ? 'waits' : 'wait'}.` : '';
  return `${left}${whom}: ${countOf(fits, 'issue')}.${rest}`;
}
