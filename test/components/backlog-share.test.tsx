// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { ShareView } from '@/components/backlog/ShareView';
import { placeOfHash } from '@/utils/model/rows/place';
import type { Row } from '@/utils/model/rows/row';
import { searchLink } from '@/utils/trackers/search-link';
import { now, readyRow, row } from '../rows/sample';

afterEach(cleanup);

const linear = row(9, { ref: 'linear:acme/ENG-9', project: 'linear:acme/ENG', tracker: 'linear' });
const rows: Row[] = [row(1, { labels: ['bug'] }), readyRow(2), linear];

function share(hash: string, copy = vi.fn<(text: string) => Promise<unknown>>(() => Promise.resolve())) {
  render(<ShareView place={placeOfHash(hash)} rows={rows} now={now} actions={{ copy, searchLink }} />);
  return copy;
}
const web = encodeURIComponent('github:github.com/acme/web');

it('copies what the list holds, and nothing else', async () => {
  const copy = share(`#view=everything&project=${web}&q=is%3Aready`);
  fireEvent.click(screen.getByText('Copy as Markdown'));
  await screen.findByText('1 issue copied.');
  expect(copy).toHaveBeenCalledExactlyOnceWith('- [\\#2 Issue 2](https://github.com/acme/web/issues/2)');
});

it('copies a search and names what the tracker cannot ask for', async () => {
  const copy = share(`#view=needs-grooming&project=${web}&q=fails%3Astory+label%3Abug`);
  fireEvent.click(screen.getByText('Copy a search link'));
  await screen.findByText(/finds more than this list.*the view “Needs grooming” and fails:story\./);
  expect(copy.mock.calls[0]?.[0]).toBe(
    `https://github.com/acme/web/issues?q=${encodeURIComponent('is:issue is:open label:"bug"')}`,
  );
});

it.each([
  ['#view=everything', 'Choose one project first: a search is of one.'],
  [`#view=everything&project=${encodeURIComponent('linear:acme/ENG')}`, /Linear’s searches have no address/],
  ['#view=everything&q=nowhere', 'There are no issues here.'],
])('copies nothing at %s, and says why', (hash, told) => {
  const copy = share(hash);
  fireEvent.click(screen.getByText('Copy a search link'));
  expect(screen.getByText(told)).toBeTruthy();
  expect(copy).not.toHaveBeenCalled();
});

it('says so where the browser does not let it copy', async () => {
  share(
    '#view=everything',
    vi.fn(() => Promise.reject(new Error('no'))),
  );
  fireEvent.click(screen.getByText('Copy as Markdown'));
  expect(await screen.findByText('The browser did not let Tend copy.')).toBeTruthy();
});
