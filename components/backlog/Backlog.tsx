import { useMemo, useRef, useState } from 'preact/hooks';
import type { AccountShown } from '@/utils/model/account-shown';
import { nameOfProject, tenantAt, tenantOf } from '@/utils/model/ref';
import { filtered, readFilter } from '@/utils/model/rows/filter';
import { grouped, sorted } from '@/utils/model/rows/order';
import type { BacklogPlace } from '@/utils/model/rows/place';
import { countsOf, rowsIn } from '@/utils/model/rows/views';
import { Alone } from './Alone';
import { Bar } from './Bar';
import { Empty } from './Empty';
import { Freshness } from './Freshness';
import { Help } from './Help';
import { List, linesOf } from './List';
import { Peek, type PeekDoor } from './Peek';
import { Reads } from './Reads';
import { Selected } from './Selected';
import { isTold } from './read-text';
import { groupTitle, viewTexts } from './text';
import { issueOn, useCursor } from './use-cursor';
import { focusLine, useKeys } from './use-keys';
import { useSelection } from './use-selection';
import { type BacklogActions, useBacklog } from './use-backlog';
import { Views } from './Views';

interface Props {
  actions: BacklogActions;
  place: BacklogPlace;
  /** Shows another place; it is in the address at once. */
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
  const field = useRef<HTMLInputElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const now = clock();
  const rows = useMemo(
    () => (data?.rows ?? []).filter(({ project }) => place.project === '' || project === place.project),
    [data, place.project],
  );
  const filter = useMemo(() => readFilter(place.filter), [place.filter]);
  const lines = useMemo(() => {
    const found = filtered(rowsIn(place.view, rows, now, filter.closed), filter, now);
    return linesOf(grouped(sorted(found, place.sort), place.group), (name) => groupTitle(place.group, name));
  }, [rows, filter, place.view, place.sort, place.group]);
  const counts = useMemo(() => countsOf(rows, now), [rows]);
  const cursor = useCursor(lines);
  const selection = useSelection(lines);
  const shown = useMemo(() => new Set(lines.flatMap((line) => issueOn(line) ?? [])), [lines]);
  const change = (part: Partial<BacklogPlace>): void => {
    cursor.start();
    go({ ...place, ...part });
  };
  useKeys({
    lines,
    cursor,
    selection,
    peeking,
    peek,
    field,
    scroller,
    view: (view) => change({ view }),
    open: actions.open,
    help: () => setHelp(!help),
  });
  const projects = useMemo(() => projectsOf(data?.rows.map(({ project }) => project) ?? []), [data]);
  const alone = accounts ? projects.filter(({ project }) => !isReadable(project, accounts)) : [];
  const settings = (): void => void actions.settings();
  const why =
    !data || !accounts ? 'loading' : data.rows.length === 0 ? 'first-use' : place.filter ? 'no-match' : 'all-done';
  return (
    <div class="backlog" data-peeking={peeking && cursor.row !== undefined}>
      <header class="backlog-head">
        <h1 class="brand">Backlog</h1>
        <Freshness
          reads={data?.reads ?? []}
          now={now}
          again={() => data?.reads.forEach(({ project }) => void actions.read(project))}
        />
        <button type="button" class="linkish" aria-expanded={help} onClick={() => setHelp(!help)}>
          Keys
        </button>
        <button type="button" class="linkish" onClick={settings}>
          Settings
        </button>
      </header>
      <Views place={place} counts={counts} />
      <main class="backlog-main">
        <Bar place={place} projects={projects} field={field} unknown={filter.unknown} go={change} />
        {failure && (
          <p class="notice" role="alert">
            {failure}
          </p>
        )}
        <Alone projects={alone.map(({ project }) => project)} settings={settings} />
        <Reads
          reads={(data?.reads ?? []).filter(isTold)}
          now={now}
          read={(project) => void actions.read(project)}
          stop={(project) => void actions.stop(project)}
        />
        {help && <Help />}
        <p class="empties quiet">
          <b>{viewTexts[place.view].name}.</b> {viewTexts[place.view].empties}
        </p>
        {lines.length > 0 ? (
          <List
            lines={lines}
            active={cursor.at}
            now={now}
            selection={selection}
            activate={cursor.to}
            peek={() => peek(true)}
            scroller={scroller}
          />
        ) : (
          <Empty
            why={why}
            view={place.view}
            accounts={accounts ?? []}
            clear={() => change({ filter: '' })}
            settings={settings}
          />
        )}
        <Selected
          selected={selection.refs}
          rows={data?.rows ?? []}
          shown={shown}
          clear={selection.clear}
          copy={actions.copy}
        />
      </main>
      {peeking && cursor.row && (
        <Peek
          door={door}
          issue={cursor.row.ref}
          link={cursor.row.link}
          close={() => {
            peek(false);
            focusLine(scroller, cursor.at);
          }}
        />
      )}
    </div>
  );
}

function projectsOf(all: readonly string[]): { project: string; name: string }[] {
  return [...new Set(all)].sort().map((project) => ({ project, name: nameOfProject(project) }));
}

function isReadable(project: string, accounts: readonly AccountShown[]): boolean {
  return accounts.some((account) => tenantAt(account) === tenantOf(project));
}
