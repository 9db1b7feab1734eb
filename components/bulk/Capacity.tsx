import { useEffect, useState } from 'preact/hooks';
import { loadOf, type Pace, unready, velocityOf } from '@/utils/model/planning';
import { longKeyOf, nameOfProject, type IssueRef } from '@/utils/model/ref';
import type { Row } from '@/utils/model/rows/row';
import { countOf, readinessText, turnText } from '../backlog/text';

interface Props {
  /** What is to be planned. */
  refs: readonly IssueRef[];
  rows: readonly Row[];
  paces(refs: IssueRef[]): Promise<Pace[]>;
}

/** What is selected against what each team finishes, and what of it is not ready, why and whose turn it is. */
export function Capacity({ refs, rows, paces }: Props) {
  const [known, setKnown] = useState<Pace[]>();
  useEffect(() => {
    // Planning goes on without it.
    paces([...refs]).then(setKnown, () => setKnown([]));
  }, []);
  const chosen = rows.filter(({ ref }) => refs.includes(ref));
  const open = unready(chosen);
  return (
    <section class="capacity" aria-label="Capacity">
      <ul>
        {[...new Set(chosen.map(({ project }) => project))].map((project) => (
          <li key={project} data-capacity={project}>
            <b>{nameOfProject(project)}</b>: {loadText(chosen.filter((row) => row.project === project))}{' '}
            {known ? paceText(known.find((one) => one.project === project)) : 'Velocity: asking…'}
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <details open={open.length <= 5}>
          <summary>{countOf(open.length, 'of them is not ready', 'of them are not ready')}</summary>
          <ul>
            {open.map((row) => (
              <li key={row.ref} data-unready={row.ref}>
                {longKeyOf(row.ref)} <bdi>{row.title}</bdi>: <span class="quiet">{whyText(row)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** `13 points in 4 issues, 1 without an estimate.` */
function loadText(rows: readonly Row[]): string {
  const { points, without } = loadOf(rows.map(({ estimate }) => estimate));
  const none = without > 0 ? `, ${without.toLocaleString('en')} without a number` : '';
  return `${countOf(points, 'point')} in ${countOf(rows.length, 'issue')}${none}.`;
}

/** What was finished lately, by name: nobody has to believe a mean. */
function paceText(pace: Pace | undefined): string {
  const velocity = pace && velocityOf(pace.finished);
  if (!pace || velocity === undefined) return 'Velocity: not known.';
  const { finished } = pace;
  const each = finished.map(({ name, points }) => `${name}: ${points.toLocaleString('en')}`).join(', ');
  const without = finished.reduce((sum, one) => sum + one.without, 0);
  const unsized = without > 0 ? `; ${countOf(without, 'finished issue')} had no number` : '';
  return `Velocity: ${velocity.toLocaleString('en')} (${each}${unsized}).`;
}

function whyText(row: Row): string {
  const { short, why } = turnText(row);
  const missing = row.failing.length > 0 ? readinessText(row) : row.estimate === undefined ? 'It has no estimate.' : '';
  return [missing, why, short !== '' && `Turn: ${short}.`].filter(Boolean).join(' ');
}
