// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Pictures } from '@/components/backlog/Pictures';
import type { DayCount } from '@/utils/model/rows/day-counts';
import { type BacklogPlace, placeOfHash, startPlace } from '@/utils/model/rows/place';
import { ofProject, rowsAt } from '@/utils/model/rows/rows-at';
import { countsOf } from '@/utils/model/rows/views';
import { now, readyRow, row } from '../rows/sample';

afterEach(cleanup);

const other = 'github:github.com/acme/other';
const rows = [row(1), row(9), row(40), readyRow(3), readyRow(60), row(12, { project: other })];
const count = (day: string, needs: number, project = row(1).project): DayCount => ({
  project,
  day,
  at: Date.parse(day),
  counts: { ...countsOf([], 0), 'needs-grooming': needs },
});
/** Today is Saturday 28 November. */
const days = [count('2026-10-15', 7), count('2026-11-20', 12), count('2026-11-18', 90), count('2026-11-20', 1, other)];

const show = (place: BacklogPlace = startPlace, counted: readonly DayCount[] = days) =>
  render(
    <Pictures
      place={place}
      rows={[...ofProject(rows, place.project)]}
      now={now}
      zone="UTC"
      follow={(tell) => tell([...counted])}
    />,
  );
const picture = (): HTMLElement => screen.getByRole('table', { name: '12 weeks of what waits' });
const mark = (words: RegExp): HTMLElement => within(picture()).getByLabelText(words);

describe('twelve weeks of what waits', () => {
  it('say their numbers in words, and what is not known as that', () => {
    show();
    mark(
      /^Needs grooming, week of Oct 12: 7 in 1 of 2 projects, counted on Oct 15\. Nothing of today’s list has waited/,
    );
    mark(/^Needs grooming, week of Nov 16: 13, counted on Nov 20\. 3 issues of today’s list have waited since then\.$/);
    mark(/^Needs grooming, week of Nov 9: not counted\.$/);
    mark(/^Needs grooming, today: 4\.$/);
    mark(
      /^Ready for grooming, week of Nov 16: 0, counted on Nov 20\. 1 issue of today’s list has waited since then\.$/,
    );
    expect(picture().textContent).toContain('Counted on this device since Oct 15.');
  });

  it('have at each mark a way to exactly the issues that it names', () => {
    show();
    const links = within(picture()).getAllByRole('link');
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) {
      const place = placeOfHash(new URL(link.getAttribute('href') ?? '', 'https://tend.test').hash);
      const words = link.getAttribute('aria-label') ?? '';
      const opens = Number(/(\d+) issues? of today/.exec(words)?.[1] ?? /today: (\d+)/.exec(words)?.[1]);
      expect([words, rowsAt(place, rows, now).length]).toEqual([words, opens]);
    }
  });

  it('are of the project that is chosen', () => {
    const { unmount } = show({ ...startPlace, project: row(1).project });
    mark(/^Needs grooming, week of Nov 16: 12, counted/);
    unmount();
    show({ ...startPlace, project: other });
    mark(/^Needs grooming, week of Nov 16: 1, counted/);
    expect(picture().textContent).toContain('since Nov 20');
  });

  it('begin to count where nothing was counted yet', () => {
    show(startPlace, []);
    expect(picture().textContent).toContain('Counted on this device from today on.');
    mark(/^Needs grooming, week of Nov 16: not counted\.$/);
    expect(within(picture()).queryByText('Discuss live')).toBeNull();
  });

  it('are one stop of the Tab key a list, and walked by arrow keys, each saying itself', () => {
    show();
    const stops = [...picture().querySelectorAll<HTMLElement>('[data-week]')].filter(({ tabIndex }) => tabIndex === 0);
    expect(stops.map((one) => one.dataset['week'])).toEqual(
      ['needs-grooming today', 'ready-for-grooming today', 'untouched today'].slice(0, stops.length),
    );
    stops[0]?.focus();
    fireEvent.keyDown(document.activeElement ?? picture(), { key: 'ArrowLeft' });
    fireEvent.keyDown(document.activeElement ?? picture(), { key: 'ArrowLeft' });
    expect((document.activeElement as HTMLElement).dataset['week']).toBe('needs-grooming 2026-11-09');
    expect(picture().querySelector('tfoot')?.textContent).toContain('Nov 9: not counted.');
    fireEvent.keyDown(document.activeElement ?? picture(), { key: 'ArrowRight' });
    expect(picture().querySelector('tfoot')?.textContent).toContain('week of Nov 16: 13');
  });

  it('say where the counts could not be read', () => {
    render(
      <Pictures
        place={startPlace}
        rows={rows}
        now={now}
        zone="UTC"
        follow={(_, fail) => fail(new Error('The disk is full.'))}
      />,
    );
    expect(screen.getByRole('alert').textContent).toContain('The disk is full.');
  });
});
