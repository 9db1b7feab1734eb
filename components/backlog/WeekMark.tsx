import type { JSX } from 'preact';
import { type PastWeek, waitedFilter } from '@/utils/model/rows/day-counts';
import { type BacklogPlace, hashOf } from '@/utils/model/rows/place';
import type { ViewId } from '@/utils/model/rows/views';
import { todayText, weekText } from './week-text';

interface Props {
  view: ViewId;
  /** What a full bar stands for. */
  most: number;
  at(part: Pick<BacklogPlace, 'view' | 'filter'>): BacklogPlace;
  /** Says under the picture what the mark says. */
  tell(words: string): void;
}

/** What a list held in a week that is over, which opens what of the list has waited since then. */
export function WeekMark({
  week,
  waited,
  projects,
  ...props
}: Props & { week: PastWeek; waited: number; projects: number }) {
  const { view, most, at, tell } = props;
  const words = weekText(view, week, waited, projects);
  const own = { ...spoken(words, tell), 'data-week': `${view} ${week.monday}`, tabIndex: -1 };
  const bar = <Bar count={week.held?.counts[view]} most={most} />;
  if (waited === 0 || !week.held)
    return (
      <span role="img" {...own}>
        {bar}
      </span>
    );
  return (
    <a href={hashOf(at({ view, filter: waitedFilter(week.held.ago) }))} {...own}>
      {bar}
    </a>
  );
}

/** What a list holds now, which opens it. */
export function TodayMark({ view, count, most, at, tell }: Props & { count: number }) {
  const words = todayText(view, count);
  return (
    <>
      <td>
        <a href={hashOf(at({ view, filter: '' }))} {...spoken(words, tell)} data-week={`${view} today`}>
          <Bar count={count} most={most} />
        </a>
      </td>
      <td>{count.toLocaleString('en')}</td>
    </>
  );
}

/** What every mark has: its words, read out by screen readers and said under the picture. */
function spoken(words: string, tell: Props['tell']) {
  return {
    class: 'week-mark',
    'aria-label': words,
    onFocus: () => tell(words),
    onBlur: () => tell(''),
    onMouseEnter: () => tell(words),
    onMouseLeave: () => tell(''),
    onKeyDown: walk,
  };
}

/** The bars of a list are one stop of the Tab key, the last of them; arrows lead to the others. */
function walk(event: JSX.TargetedKeyboardEvent<HTMLElement>): void {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (step === undefined) return;
  const mark = event.currentTarget;
  const marks = [...(mark.closest('tr')?.querySelectorAll<HTMLElement>('[data-week]') ?? [])];
  marks[marks.indexOf(mark) + step]?.focus();
  event.preventDefault();
}

/** Pixels. */
const [width, height] = [12, 20];
/** One issue among thousands is still seen. */
const least = 2;

/** A column as high as its number; where that is not known, not even the line it would stand on. */
function Bar({ count, most }: { count: number | undefined; most: number }) {
  const share = count ? Math.max(least, (height * count) / Math.max(most, 1)) : 0;
  return (
    <svg class="week-bar" viewBox={`0 0 ${width} ${height + 1}`} aria-hidden="true">
      {count !== undefined && <rect class="week-floor" y={height} width={width} height={1} />}
      {share > 0 && <rect class="bar-share" x={1} y={height - share} width={width - 2} height={share} />}
    </svg>
  );
}
