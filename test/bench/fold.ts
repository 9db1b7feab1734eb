import type { Entries } from '@/utils/model/entry';
import { meaningOf } from '@/utils/model/entry-meaning';
import { fold, type SignedPage, voices } from '@/utils/model/fold';
import { mergeEntries } from '@/utils/model/merge';
import { codecs } from '@/utils/ledger/codecs';
import { pageBody } from '@/utils/ledger/format';
import { type LedgerComment, readLedger } from '@/utils/ledger/read';
import { settle } from '@/utils/ledger/settle';
import { median as medianOf, type Row } from './table';

const people = 20;
const issues = 500;

/** 10,000 entries: what 20 people said about 500 issues, on pages of 50 issues. The baseline copies those pages. */
export function foldRows(): Row[] {
  const comments = ledgerComments(issues);
  const { pages } = readLedger(comments, codecs.markdown);
  const folded = fold(pages);
  const copies: SignedPage[] = structuredClone(pages);
  const own = pages.filter(({ author }) => author.id === '1').map(({ entries }) => entries);
  const mine: Entries = own.reduce(mergeEntries, {});
  const self = { author: '1', name: 'person 1', device: 'k3f9', mine, expired: new Set<string>() };
  const baseline = median(() => structuredClone(pages));
  const measure = (what: string, run: () => unknown): Row => ({ what, value: median(run), baseline, unit: 'ms' });
  return [
    measure('fold 10,000 entries', () => fold(pages)),
    measure('fold 10,000 entries, each seen twice', () => fold([...pages, ...copies])),
    measure('fold one page onto 10,000 entries', () => fold(pages.slice(0, 1), folded)),
    measure('read the meaning of 10,000 entries', () => meanings(folded)),
    measure('read 200 pages with 10,000 entries', () => readLedger(comments, codecs.markdown)),
    measure('settle one device with 500 entries', () =>
      settle(self, { pages, tampered: [], problems: [] }, codecs.markdown),
    ),
  ];
}

/** Of 15 runs, in milliseconds. */
function median(run: () => unknown): number {
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return medianOf(times);
}

function meanings(folded: ReturnType<typeof fold>): number {
  let ready = 0;
  for (const issue of folded.issues.keys()) {
    for (const { entry } of voices(folded, issue)) ready += meaningOf(entry).ready === undefined ? 0 : 1;
  }
  return ready;
}

/** What 20 people said about so many issues, 50 to a page. */
export function pagesOf(issues: number): SignedPage[] {
  return readLedger(ledgerComments(issues), codecs.markdown).pages;
}

function ledgerComments(issues: number): LedgerComment[] {
  return Array.from({ length: people * (issues / 50) }, (_, at): LedgerComment => {
    const person = at % people;
    const author = { id: `${person}`, name: `person ${person}`, insider: true, asOf: '2026-03-16T12:00:00Z' };
    const number = Math.floor(at / people);
    const page = { device: 'k3f9', number, entries: entriesFrom(number * 50), extra: {} };
    return { id: `${at}`, author, editor: undefined, body: pageBody(page, author.name, codecs.markdown) };
  });
}

function entriesFrom(first: number): Entries {
  const stamp = '0mmsk3f9a-0000-k3f9';
  return Object.fromEntries(
    Array.from({ length: 50 }, (_, at) => [
      `${first + at + 1}`,
      {
        ready: [{ text: '0123456789abcdef0123456789abcdef' }, stamp],
        reaction: ['+1', stamp],
        'check:design': [true, stamp],
        'waive:story': [{ reason: 'A typo in a label' }, stamp],
      },
    ]),
  );
}
