import { useMemo, useState } from 'preact/hooks';
import { type IssueRef, longKeyOf, tenantOf } from '@/utils/model/ref';
import type { Alike, Alikes } from '@/utils/model/rows/alike';
import type { Row } from '@/utils/model/rows/row';
import { findEntries } from '../backlog/find-entries';
import { bulkTitle } from './text';
import type { Bulk } from './use-bulk';

interface Props {
  refs: IssueRef[];
  rows: readonly Row[];
  alikes: Alikes;
  bulk: Bulk;
}

/** More is no choice. */
const most = 8;
const mostWords = 4;

/**
 * Which issue the selected ones duplicate: those whose titles say much the same, or any other of their trackers that is
 * found by its words.
 */
export function ChooseOriginal({ refs, rows, alikes, bulk }: Props) {
  const [typed, type] = useState('');
  const found = useMemo(() => (typed.trim() === '' ? likely(refs, rows, alikes) : named(refs, rows, typed)), [typed]);
  const plan = (of: IssueRef): void => bulk.plan(refs, { kind: 'duplicate', of });
  return (
    <>
      <h2 class="headline">{bulkTitle('duplicate', refs.length)}</h2>
      <label>
        Of which issue?{' '}
        <input
          class="field"
          name="find-original"
          placeholder="Key or words of its title"
          value={typed}
          onInput={({ currentTarget: { value } }) => type(value)}
        />
      </label>
      {found.length === 0 && (
        <p role="status">
          {typed.trim() === '' ? 'No title says much the same. Find the issue by its key or words.' : 'Nothing found.'}
        </p>
      )}
      <ul class="bulk-originals">
        {found.map(({ row, words }) => (
          <li key={row.ref}>
            <button type="button" class="button" data-original={row.ref} onClick={() => plan(row.ref)}>
              {longKeyOf(row.ref)} <bdi>{row.title}</bdi>
            </button>
            {words.length > 0 && (
              <span class="quiet">
                Both say <bdi>{words.slice(0, mostWords).join(', ')}</bdi>.
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/**
 * Likely originals of any of them, each once, in their trackers alone: no tracker marks a duplicate of another's issue.
 */
function likely(refs: readonly IssueRef[], rows: readonly Row[], alikes: Alikes): Alike[] {
  const chosen = new Set(refs);
  const all = rows.filter(({ ref }) => chosen.has(ref)).flatMap((row) => alikes.of(row));
  const once = new Map(all.filter(({ row }) => !chosen.has(row.ref)).map((one) => [one.row.ref, one]));
  return [...once.values()].filter(({ row }) => isNear(refs, row)).slice(0, most);
}

function named(refs: readonly IssueRef[], rows: readonly Row[], typed: string): Alike[] {
  const chosen = new Set(refs);
  const entries = rows
    .filter((row) => !chosen.has(row.ref) && isNear(refs, row))
    .map((row) => ({ group: '', name: `${longKeyOf(row.ref)} ${row.title}`, row }));
  return findEntries(entries, typed)
    .slice(0, most)
    .map(({ row }) => ({ row, words: [] }));
}

function isNear(refs: readonly IssueRef[], { ref }: Row): boolean {
  return refs.some((one) => tenantOf(one) === tenantOf(ref));
}
