import type { RefObject } from 'preact';
import type { AccountShown } from '@/utils/model/account-shown';
import type { Alikes } from '@/utils/model/rows/alike';
import { type BacklogPlace, viewHash } from '@/utils/model/rows/place';
import { Empty, type Why } from './Empty';
import { IssueTable } from './IssueTable';
import { type Line, List } from './List';
import type { Cursor } from './use-cursor';
import type { Looks } from './use-look';
import { usePages } from './use-pages';
import type { Selection } from './use-selection';

/** What list and table show, and how the person goes about in it. */
export interface Shown {
  lines: readonly Line[];
  cursor: Cursor;
  selection: Selection;
  alikes: Alikes;
  looks: Looks;
  scroller: RefObject<HTMLDivElement>;
  /** Milliseconds since 1970. */
  now: number;
}

interface Props {
  place: BacklogPlace;
  /** Why there is none, where there is none. */
  why: Why;
  accounts: readonly AccountShown[] | undefined;
  list: Shown;
  peek(): void;
  go(place: BacklogPlace): void;
  clear(): void;
  settings(): void;
}

/** The issues of a place, in the form that the person likes. */
export function Issues({ place, why, accounts = [], list, peek, go, clear, settings }: Props) {
  const { lines, cursor, selection, alikes, looks, scroller, now } = list;
  const isTable = looks.look.form === 'table';
  usePages({ on: isTable, lines, cursor, place, scroller, go });
  if (lines.length === 0)
    return <Empty why={why} view={place.view} accounts={accounts} clear={clear} settings={settings} />;
  if (isTable) return <IssueTable place={place} list={list} peek={peek} />;
  return (
    <List
      name={viewHash(place)}
      lines={lines}
      active={cursor.at}
      now={now}
      selection={selection}
      activate={cursor.to}
      peek={peek}
      alikes={alikes}
      density={looks.look.density}
      columns={looks.columns}
      scroller={scroller}
    />
  );
}
