import { useMemo, useRef, useState } from 'preact/hooks';
import type { AccountShown } from '@/utils/model/account-shown';
import { tenantAt, tenantOf } from '@/utils/model/ref';
import type { BacklogData } from '@/utils/model/rows/data';
import { type BacklogPlace, viewHash } from '@/utils/model/rows/place';
import { BulkDialog } from '../bulk/BulkDialog';
import { useBulk } from '../bulk/use-bulk';
import { Bar } from './Bar';
import { Display } from './Display';
import { Head } from './Head';
import { Issues } from './Issues';
import { Menu } from './Menu';
import { menuEntries } from './menu-here';
import { Notes } from './Notes';
import type { PeekDoor } from '../ui/peek-door';
import { Peek } from './Peek';
import { Review } from './Review';
import { Selected } from './Selected';
import { useAlikes } from './use-alikes';
import { refsOn, useCursor } from './use-cursor';
import { focusLine, useKeys } from './use-keys';
import { useLines } from './use-lines';
import { useSelection } from './use-selection';
import { type BacklogActions, useBacklog } from './use-backlog';
import { useLook } from './use-look';
import { useReview } from './use-review';
import { Views } from './Views';

interface Props {
  actions: BacklogActions;
  place: BacklogPlace;
  /** Shows another place; its address follows. */
  go(place: BacklogPlace): void;
  /** Draws the sheet of an issue. */
  door: PeekDoor;
  now?: () => number;
}

/** Every issue of every project that this device knows, by what it waits for. */
export function Backlog({ actions, place, go, door, now: clock = Date.now }: Props) {
  const { data, accounts, failure } = useBacklog(actions);
  const [peeking, peek] = useState(false);
  const [help, setHelp] = useState(false);
  const [menu, setMenu] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLElement>(null);
  const now = clock();
  const { rows, reads, saved, shared, rounds } = data ?? nothingYet;
  const { lines, counts, unknown, projects } = useLines(rows, place, now);
  const cursor = useCursor(lines);
  const selection = useSelection(lines, viewHash(place));
  const alikes = useAlikes(rows);
  const selects = selection.refs.size > 0;
  const shown = useMemo(() => new Set(selects ? refsOn(lines) : []), [selects, lines]);
  const bulk = useBulk(actions, selection.refs, cursor.issue);
  const change = (part: Partial<BacklogPlace>): void => {
    cursor.start();
    go({ ...place, page: 1, ...part });
  };
  const looks = useLook(main, place, data ?? nothingYet, { keep: actions.keepLook, go });
  const review = useReview({ lines, place, data, selected: selection.refs, bulk, now, change });
  const keyed = { ...bulk.acts, place, cursor, selection, peeking, peek, field, saved, go: change, open: actions.open };
  const helpKeys = (): void => setHelp(!help);
  const openMenu = (): void => setMenu(true);
  useKeys({ ...keyed, lines, scroller, review: review.next, help: helpKeys, menu: openMenu });
  const alone = accounts ? projects.filter(({ project }) => !isReadable(project, accounts)) : [];
  const settings = (): void => void actions.settings();
  const again = (): void => reads.forEach(({ project }) => void actions.read(project));
  const why = !data || !accounts ? 'loading' : rows.length === 0 ? 'first-use' : place.filter ? 'no-match' : 'all-done';
  return (
    <div class="backlog" data-peeking={peeking && cursor.row !== undefined}>
      <Head reads={reads} now={now} again={again} helps={help} help={helpKeys} menu={openMenu} settings={settings} />
      <Views place={place} counts={counts} data={{ rows, saved, shared }} now={now} actions={actions} />
      <main class="backlog-main" ref={main}>
        <Bar place={place} projects={projects} field={field} unknown={unknown} go={change} looks={looks} />
        {looks.choosing && <Display {...looks} />}
        <Notes
          place={place}
          failure={failure}
          alone={alone.map(({ project }) => project)}
          reads={reads}
          rows={rows}
          now={now}
          help={help}
          actions={actions}
        />
        {review.shown && <Review {...review.shown} />}
        <Issues
          place={place}
          why={why}
          accounts={accounts}
          list={{ lines, cursor, selection, alikes, looks, scroller, now }}
          peek={() => peek(true)}
          go={go}
          clear={() => change({ filter: '' })}
          settings={settings}
        />
        <Selected
          selected={selection.refs}
          left={selection.left.size}
          rows={rows}
          shown={shown}
          clear={selection.clear}
          copy={actions.copy}
          bulk={bulk.acts}
        />
        <BulkDialog bulk={bulk} actions={actions} rows={rows} near={{ alikes, rules: rounds, now }} />
      </main>
      {menu && (
        <Menu
          entries={menuEntries({ ...keyed, ...review, looks, projects, again, help: helpKeys, settings })}
          close={() => setMenu(false)}
        />
      )}
      {peeking && cursor.row && (
        <Peek
          door={door}
          issue={cursor.row.ref}
          link={cursor.row.link}
          alike={alikes.of(cursor.row)}
          mark={(issue) => bulk.acts.edit('duplicate', issue)}
          close={() => {
            peek(false);
            focusLine(scroller, cursor.at);
          }}
        />
      )}
    </div>
  );
}

const nothingYet: BacklogData = { rows: [], reads: [], saved: [], shared: [], reviews: [], rounds: [] };

function isReadable(project: string, accounts: readonly AccountShown[]): boolean {
  return accounts.some((account) => tenantAt(account) === tenantOf(project));
}
