// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Alike } from '@/components/backlog/Alike';
import { Pictures } from '@/components/backlog/Pictures';
import { createAlikes } from '@/utils/model/rows/alike';
import { placeOfHash, startPlace } from '@/utils/model/rows/place';
import { rowsAt } from '@/utils/model/rows/rows-at';
import { now, readyRow, row } from '../rows/sample';

afterEach(cleanup);

/** Of days nothing is known yet. */
const noDays = (): void => undefined;

const rows = [
  row(1, { title: 'Export invoices as CSV' }),
  row(2, { title: 'CSV: export invoices', failing: ['criteria'] }),
  row(40),
  row(200),
  readyRow(3),
  row(5, { failing: ['Seen by design, and legal'] }),
  row(6, { failing: ['Seen by design'] }),
];

describe('the overview', () => {
  it('has a way to the issues behind each number', () => {
    render(<Pictures place={{ ...startPlace, sort: 'priority' }} rows={rows} now={now} follow={noDays} />);
    const links = screen.getAllByRole('link');
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) {
      const place = placeOfHash(new URL(link.getAttribute('href') ?? '', 'https://tend.test').hash);
      expect(place.sort).toBe('priority');
      const count = Number(/\d+/.exec(link.textContent ?? '')?.[0]);
      expect([link.textContent, rowsAt(place, rows, now).length]).toEqual([link.textContent, count]);
    }
  });

  it('says what a filter has no words for, without a way there', () => {
    render(<Pictures place={startPlace} rows={rows} now={now} follow={noDays} />);
    const header = screen.getByRole('rowheader', { name: 'Seen by design, and legal' });
    expect(header.parentElement?.textContent).toContain('1 of 7');
    expect(header.parentElement?.querySelector('a')).toBeNull();
  });

  it('is not there where no issue is', () => {
    const { container } = render(<Pictures place={startPlace} rows={[]} now={now} follow={noDays} />);
    expect(container.textContent).toBe('');
  });
});

describe('likely duplicates of the issue that is shown', () => {
  it('are named with the words that both say, and lead there', () => {
    const [first] = rows;
    render(<Alike mark={() => undefined} found={first ? createAlikes(rows).of(first) : []} />);
    const link = screen.getByRole('link', { name: /#2 CSV: export invoices/ });
    expect(link.getAttribute('href')).toBe('https://github.com/acme/web/issues/2');
    expect(link.parentElement?.textContent).toMatch(/Both say .*invoices/);
  });
});
