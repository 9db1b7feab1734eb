import { useMemo, useState } from 'preact/hooks';
import { type DayCount, firstDay, pastWeeks, waitedCounts, waitingViews } from '@/utils/model/rows/day-counts';
import type { BacklogPlace } from '@/utils/model/rows/place';
import type { Row } from '@/utils/model/rows/row';
import { countsOf } from '@/utils/model/rows/views';
import { viewTexts } from './view-texts';
import { TodayMark, WeekMark } from './WeekMark';
import { dayText, monthText } from './week-text';

interface Props {
  /** The issues of the place's project, or of all; and the counts of their days. */
  rows: readonly Row[];
  days: readonly DayCount[];
  /** Of the device's calendar: `2026-12-01`. */
  today: string;
  /** Milliseconds since 1970. */
  now: number;
  at(part: Pick<BacklogPlace, 'view' | 'filter'>): BacklogPlace;
}

/** What each list held in the last twelve weeks, by the counts of this device. */
export function WeeksPicture({ rows, days, today, now, at }: Props) {
  const [told, tell] = useState('');
  const weeks = useMemo(() => pastWeeks(days, today), [days, today]);
  const counts = useMemo(() => countsOf(rows, now), [rows]);
  const ages = weeks.map(({ held }) => held?.ago ?? 0);
  const waited = useMemo(
    () => new Map(waitingViews.map((view) => [view, waitedCounts(view, rows, ages, now)])),
    [rows, weeks],
  );
  const projects = new Set([...rows, ...days].map(({ project }) => project)).size;
  const shown = waitingViews.filter(
    (view) => counts[view] > 0 || weeks.some(({ held }) => (held?.counts[view] ?? 0) > 0),
  );
  if (shown.length === 0) return null;
  const since = firstDay(days);
  const usual = `Counted on this device${since === undefined ? ' from today on' : ` since ${dayText(since)}`}.`;
  return (
    <table class="picture weeks">
      <caption>12 weeks of what waits</caption>
      <thead>
        <tr>
          <th scope="col">List</th>
          {weeks.map(({ monday }, nth) => (
            <th key={monday} scope="col">
              <span aria-hidden="true">{monthText(monday, weeks[nth - 1]?.monday, weeks[nth + 1]?.monday)}</span>
              <span class="unseen">Week of {dayText(monday)}</span>
            </th>
          ))}
          <th scope="col" colSpan={2}>
            Today
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((view) => {
          const most = Math.max(counts[view], ...weeks.map(({ held }) => held?.counts[view] ?? 0));
          return (
            <tr key={view}>
              <th scope="row">{viewTexts[view].name}</th>
              {weeks.map((week, nth) => (
                <td key={week.monday}>
                  <WeekMark
                    view={view}
                    week={week}
                    waited={waited.get(view)?.[nth] ?? 0}
                    most={most}
                    projects={projects}
                    at={at}
                    tell={tell}
                  />
                </td>
              ))}
              <TodayMark view={view} count={counts[view]} most={most} at={at} tell={tell} />
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <td class="quiet" colSpan={weeks.length + 3}>
            {told || `${usual} A bar opens what has waited since then; ← and → walk over the bars.`}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
