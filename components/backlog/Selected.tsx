import { useState } from 'preact/hooks';
import { keyOf, type IssueRef } from '@/utils/model/ref';
import type { Row } from '@/utils/model/rows/row';
import { markdownList } from '@/utils/model/rows/markdown';
import { bulkKinds } from '../bulk/text';
import type { BulkActs } from '../bulk/use-bulk';
import { countOf } from './text';

interface Props {
  selected: ReadonlySet<IssueRef>;
  /** How many of them left the list by a change. */
  left: number;
  /** Every row that this device knows. */
  rows: readonly Row[];
  /** Issues of the list as it is now. */
  shown: ReadonlySet<IssueRef>;
  clear(): void;
  copy(text: string): Promise<unknown>;
  bulk: Pick<BulkActs, 'edit' | 'recent'>;
}

/** How many issues are selected, also those that a filter hides now, and what can be done with them. */
export function Selected({ selected, left, rows, shown, clear, copy, bulk }: Props) {
  const [said, setSaid] = useState('');
  if (selected.size === 0) return null;
  const hidden = [...selected].filter((ref) => !shown.has(ref)).length - left;
  const chosen = rows.filter(({ ref }) => selected.has(ref));
  return (
    <section class="selected" aria-label="Selection">
      <span role="status" data-selected={selected.size} data-hidden={hidden}>
        <b>{selected.size.toLocaleString('en')} selected</b>
        {hidden > 0 && `, ${hidden.toLocaleString('en')} not shown`}
        {left > 0 && `, ${left.toLocaleString('en')} no longer in this list`}
      </span>
      {bulkKinds.map(({ kind, name, key }) => (
        <button
          key={kind}
          type="button"
          class="button"
          data-bulk={kind}
          aria-keyshortcuts={key}
          onClick={() => bulk.edit(kind)}
        >
          {name} <kbd>{key}</kbd>
        </button>
      ))}
      <button type="button" class="button" data-bulk="recent" onClick={bulk.recent}>
        Recent changes
      </button>
      <button
        type="button"
        class="button"
        onClick={() =>
          void copy(markdownList(chosen.map(({ ref, title, link }) => ({ key: keyOf(ref), title, link })))).then(
            () => setSaid(`${countOf(chosen.length, 'issue')} copied.`),
            () => setSaid('The browser did not let Tend copy.'),
          )
        }
      >
        Copy as Markdown
      </button>
      <button type="button" class="button" onClick={clear}>
        Clear selection
      </button>
      <span class="quiet" role="status">
        {said}
      </span>
    </section>
  );
}
