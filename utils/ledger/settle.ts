import type { Entries } from '@/utils/model/entry';
import { canonical, type Json } from '@/utils/model/json';
import { mergeEntries } from '@/utils/model/merge';
import type { Codec } from './codec';
import { type Page, pageBody } from './format';
import { type KeptPage, layOut } from './paging';
import type { LedgerRead, SeenPage } from './read';

/** This device and what it said, as its store has it. */
export interface Self {
  /** The person's immutable id in the tracker. */
  author: string;
  /** The name for the sentence above the entries. */
  name: string;
  device: string;
  mine: Entries;
  /** Issues closed so long ago that their entries are dropped (`isExpired`). */
  expired: ReadonlySet<string>;
}

/** One comment to write. The body is as the tracker's API takes it. */
export type PageWrite =
  { kind: 'create'; number: number; body: Json } | { kind: 'update'; number: number; commentId: string; body: Json };

/** What to keep and what to write. */
export interface Settled {
  /** What this device said, with what its own pages still knew: to be stored before anything is written. */
  mine: Entries;
  /** To be sent in this order, one after the other, stopping at the first that fails. */
  writes: PageWrite[];
}

/** Entries of an issue are dropped this many milliseconds after it was closed: 90 days. */
export const retention = 90 * 24 * 3_600_000;

/** Whether an issue was closed so long ago; both in milliseconds since 1970. */
export function isExpired(closedAt: number | undefined, now: number): boolean {
  return closedAt !== undefined && now - closedAt > retention;
}

/**
 * What this device owes the ledger it writes to, given all of that ledger's comments: read, merge, write
 * where they differ. State and not operations, so that it may be done again after any crash, and
 * settles to no writes. What an own page holds and the store has lost (a restored profile) is taken
 * back in; what another hand wrote into it is not, and is written over.
 */
export function settle(self: Self, ledger: LedgerRead, codec: Codec): Settled {
  const isOwn = (page: SeenPage) => page.author.id === self.author && page.device === self.device;
  const trusted = ledger.pages.filter(isOwn);
  const blank = ledger.tampered.filter(isOwn).map(emptied);
  const mine = trusted.reduce((all, page) => mergeEntries(all, page.entries), self.mine);
  const wanted = Object.fromEntries(Object.entries(mine).filter(([issue]) => !self.expired.has(issue)));
  const laid = layOut(wanted, [...trusted, ...blank].sort(byNumber), self.device);
  return { mine, writes: writesNeeded(laid, trusted, (page) => pageBody(page, self.name, codec)) };
}

function writesNeeded(laid: KeptPage[], trusted: SeenPage[], bodyOf: (page: Page) => Json): PageWrite[] {
  const before = new Map<string | undefined, SeenPage>(trusted.map((page) => [page.commentId, page]));
  const differing = laid.filter((page) => !isSame(page, before.get(page.commentId)));
  return differing.map((page) => writeOf(page, bodyOf(page)));
}

function emptied({ commentId, device, number }: SeenPage): KeptPage {
  return { commentId, device, number, entries: {}, extra: {} };
}

function byNumber(a: KeptPage, b: KeptPage): number {
  return a.number - b.number || ((a.commentId ?? '') < (b.commentId ?? '') ? -1 : 1);
}

function writeOf({ number, commentId }: KeptPage, body: Json): PageWrite {
  return commentId === undefined ? { kind: 'create', number, body } : { kind: 'update', number, commentId, body };
}

function isSame(page: KeptPage, was: SeenPage | undefined): boolean {
  return was !== undefined && page.number === was.number && canonical(page.entries) === canonical(was.entries);
}
