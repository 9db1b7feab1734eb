import { longKeyOf } from '@/utils/model/ref';
import type { Row } from '@/utils/model/rows/row';
import { titled } from '@/utils/model/standing';
import { Ring } from '../Ring';
import { ageText, countOf, reactionsText, readinessText, turnText } from './text';

interface Props {
  row: Row;
  /** Its place among all lines, from 1: `aria-rowindex`. */
  place: number;
  /** Its place among the lines of the list, from 0. */
  line: number;
  top: number;
  active: boolean;
  selected: boolean;
  now: number;
  /** How many likely duplicates there are, three at most. */
  alike: number;
  activate(): void;
}

/** One issue of the list: how ready, what it is called, where it stands, who thinks what, whose turn it is. */
export function RowLine({ row, place, line, top, active, selected, now, alike, activate }: Props) {
  const { short, why } = turnText(row);
  return (
    <div
      role="row"
      class="row"
      data-ref={row.ref}
      data-turn={row.turn}
      aria-rowindex={place}
      data-line={line}
      data-active={active}
      aria-selected={selected}
      tabIndex={active ? 0 : -1}
      style={{ transform: `translateY(${top}px)` }}
      onFocus={activate}
    >
      <span role="gridcell" class="row-select" aria-label={selected ? 'Selected' : 'Not selected'}>
        <span class="box" />
      </span>
      <span role="gridcell" class="row-ready" title={readinessText(row)}>
        <Ring passed={row.passed} total={row.required} size={26}>
          {row.required - row.passed || '✓'}
        </Ring>
        <span class="unseen">{readinessText(row)}</span>
      </span>
      <span role="gridcell" class="row-key" translate={false}>
        {longKeyOf(row.ref)}
      </span>
      <span role="gridcell" class="row-title">
        <a href={row.link} tabIndex={-1} dir="auto" title={row.title}>
          {row.title}
        </a>
        {alike > 0 && (
          <span class="row-alike" title="Its sheet shows which">
            {alike === 1 ? 'duplicate?' : `${alike} duplicates?`}
          </span>
        )}
      </span>
      <Marks row={row} />
      <span role="gridcell" class="row-reactions" title={reactionsText(row)}>
        <Reactions row={row} />
      </span>
      <span role="gridcell" class="row-estimate">
        {row.estimate ?? (row.ballot === 'voting' ? countOf(row.votes.cast, 'vote') : '')}
        {row.spread && row.spread.min !== row.spread.max && (
          <span class="quiet">
            {' '}
            {row.spread.min}–{row.spread.max}
          </span>
        )}
      </span>
      <span role="gridcell" class="row-turn" title={why}>
        {short}
        <span class="unseen"> {why}</span>
      </span>
      <span role="gridcell" class="row-age">
        <time dateTime={new Date(row.since).toISOString()}>{ageText(row.since, now)}</time>
      </span>
    </div>
  );
}

/** Marks that a line has room for. */
const mostMarks = 2;

function Marks({ row: { status, trackerStatus, tags, priority } }: Pick<Props, 'row'>) {
  const all = [status === undefined ? trackerStatus : titled(status), priority, ...tags.map(titled)].filter(
    (mark) => typeof mark === 'string' && mark !== '',
  );
  return (
    <span role="gridcell" class="row-marks" title={all.join(', ')}>
      {all.slice(0, mostMarks).map((mark) => (
        <span key={mark} class="mark" dir="auto">
          {mark}
        </span>
      ))}
      {all.length > mostMarks && <span class="quiet">+{all.length - mostMarks}</span>}
    </span>
  );
}

const signs = [
  ['+1', '👍'],
  ['-1', '👎'],
  ['ready', '✅'],
] as const;

function Reactions({ row: { reactions } }: Pick<Props, 'row'>) {
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
