import type { Shown } from '../ui/shown';
import { type IssueRef, keyOf, longKeyOf } from '@/utils/model/ref';
import type { ColumnId } from '@/utils/model/rows/look';
import type { Row } from '@/utils/model/rows/row';
import { titled } from '@/utils/model/workflow';
import { Ring } from '../ui/Ring';
import { ageText, countOf, reactionsText, readinessText, turnText } from './text';

interface Cell {
  /** What is said beside it on demand. */
  tip?(row: Row): string;
  /** `now`: milliseconds since 1970. */
  inner(row: Row, now: number): Shown;
}

/** Pixels; it fits into a compact row. */
const ringSize = { comfortable: 26, compact: 22 };

/** What a row shows in each column that a person can choose. */
export function cellsOf(density: keyof typeof ringSize): Record<ColumnId, Cell> {
  return {
    ...cells,
    ready: {
      tip: readinessText,
      inner: (row) => (
        <>
          <Ring passed={row.passed} total={row.required} size={ringSize[density]}>
            {row.required - row.passed || '✓'}
          </Ring>
          <span class="unseen">{readinessText(row)}</span>
        </>
      ),
    },
  };
}

/** Where there is no room for all of it, the number stays: by it people tell issues apart. */
function Key({ of }: { of: IssueRef }) {
  const number = keyOf(of);
  const place = longKeyOf(of).slice(0, -number.length);
  return (
    <span translate={false}>
      <span class="key-place" style={{ maxWidth: `calc(100% - ${number.length + 0.2}ch)` }}>
        {place}
      </span>
      {number}
    </span>
  );
}

const cells: Record<Exclude<ColumnId, 'ready'>, Cell> = {
  key: { tip: ({ ref }) => longKeyOf(ref), inner: ({ ref }) => <Key of={ref} /> },
  status: { tip: (row) => statusOf(row), inner: (row) => <Marks all={[statusOf(row)]} /> },
  priority: { tip: ({ priority }) => priority ?? '', inner: ({ priority }) => <bdi>{priority}</bdi> },
  tags: { tip: ({ tags }) => tags.map(titled).join(', '), inner: ({ tags }) => <Marks all={tags.map(titled)} /> },
  assignee: { tip: ({ assignees }) => assignees.join(', '), inner: ({ assignees }) => <First of={assignees} /> },
  plan: { tip: (row) => plansOf(row).join(', '), inner: (row) => <First of={plansOf(row)} /> },
  reactions: { tip: reactionsText, inner: (row) => <Reactions row={row} /> },
  estimate: {
    inner: ({ estimate, ballot, votes, spread }) => (
      <>
        {estimate ?? (ballot === 'voting' ? countOf(votes.cast, 'vote') : '')}
        {spread && spread.min !== spread.max && (
          <span class="quiet">
            {' '}
            {spread.min}–{spread.max}
          </span>
        )}
      </>
    ),
  },
  turn: {
    tip: (row) => turnText(row).why,
    inner: (row) => {
      const { short, why } = turnText(row);
      return (
        <>
          {short}
          <span class="unseen"> {why}</span>
        </>
      );
    },
  },
  since: {
    inner: ({ since }, now) => <time dateTime={new Date(since).toISOString()}>{ageText(since, now)}</time>,
  },
};

function statusOf({ status, trackerStatus }: Row): string {
  return status === undefined ? (trackerStatus ?? '') : titled(status);
}

function plansOf({ plan }: Row): string[] {
  return Object.values(plan);
}

/** The title, as a link to the issue's own page, and how many likely duplicates there are, three at most. */
export function Title({ row: { link, title }, alike }: { row: Row; alike: number }) {
  return (
    <>
      <a href={link} tabIndex={-1} dir="auto" title={title}>
        {title}
      </a>
      {alike > 0 && (
        <span class="row-alike" title="Its sheet shows which">
          {alike === 1 ? 'duplicate?' : `${alike} duplicates?`}
        </span>
      )}
    </>
  );
}

/** Marks that a line has room for. */
const mostMarks = 2;

function Marks({ all }: { all: readonly string[] }) {
  const marks = all.filter((mark) => mark !== '');
  return (
    <>
      {marks.slice(0, mostMarks).map((mark) => (
        <span key={mark} class="mark" dir="auto">
          {mark}
        </span>
      ))}
      {marks.length > mostMarks && <span class="quiet">+{marks.length - mostMarks}</span>}
    </>
  );
}

function First({ of: [first, ...rest] }: { of: readonly string[] }) {
  return (
    <>
      <bdi>{first}</bdi>
      {rest.length > 0 && <span class="quiet"> +{rest.length}</span>}
    </>
  );
}

const signs = [
  ['+1', '👍'],
  ['-1', '👎'],
  ['ready', '✅'],
] as const;

function Reactions({ row: { reactions } }: { row: Row }) {
  return (
    <>
      {signs.map(
        ([kind, sign]) =>
          reactions[kind] > 0 && (
            <span key={kind} data-kind={kind} data-mine={reactions.mine.includes(kind)}>
              {sign} {reactions[kind]}
              {kind === 'ready' && reactions.stale > 0 && <span class="stale"> ({reactions.stale} earlier)</span>}
            </span>
          ),
      )}
    </>
  );
}
