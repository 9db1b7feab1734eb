import type { Entries, Said } from '@/utils/model/entry';
import { canonical, own } from '@/utils/model/json';
import type { Page } from './format';
import { safeJson } from './safe-json';

/** A page of this device, and the comment it is kept in; none yet for a page that was added. */
export interface KeptPage extends Page {
  commentId: string | undefined;
}

/**
 * Characters of entries on one page: with the sentence and the markup, a comment stays under 30,000, and under 32,767
 * where a tracker counts the escapes of its quotes.
 */
const room = 25_500;

/** One field of one issue: the smallest thing that can move between pages. */
interface Item {
  issue: string;
  name: string;
  said: Said;
  cost: number;
}

interface Slot {
  page: KeptPage;
  room: number;
  used: number;
  /** Whether something has to move from here to another page. */
  loses: boolean;
}

/**
 * Lays what this device said out on its pages. A field stays on the page where it is while it fits, an
 * issue's fields stay together while they fit, and pages are added as needed, so that one change rewrites
 * one comment. A page left over is kept, empty, for later.
 *
 * The pages come in the order in which to write them. What moves goes to a page that loses nothing itself, and
 * such pages come first: wherever the writing breaks off, nothing has left the tracker.
 */
export function layOut(wanted: Entries, kept: readonly KeptPage[], device: string): KeptPage[] {
  const slots = kept.map(slotOf);
  renumber(slots);
  const items = itemsOf(wanted);
  const homeless = settleAtHome(items, kept, slots);
  for (const [at, slot] of slots.entries()) {
    slot.loses = items.some((item) => saidOn(kept[at], item) !== undefined && saidOn(slot.page, item) === undefined);
  }
  for (const item of homeless) put(slotFor(item, slots, device), item);
  return slots.sort((a, b) => Number(a.loses) - Number(b.loses)).map(({ page }) => page);
}

/** Puts what has a home there, what did not change first, and returns the rest. */
function settleAtHome(items: Item[], kept: readonly KeptPage[], slots: Slot[]): Item[] {
  const changed = place(items, slots, (item) => kept.findIndex((page) => isEqual(saidOn(page, item), item.said)));
  return place(changed, slots, (item) => kept.findIndex((page) => saidOn(page, item) !== undefined));
}

function place(items: Item[], slots: Slot[], homeOf: (item: Item) => number): Item[] {
  return items.filter((item) => {
    const home = slots[homeOf(item)];
    if (home === undefined || !fits(home, item)) return true;
    put(home, item);
    return false;
  });
}

function slotOf(page: KeptPage): Slot {
  return { page: { ...page, entries: {} }, room: room - safeJson(page.extra).length, used: 0, loses: false };
}

function slotFor(item: Item, slots: Slot[], device: string): Slot {
  const roomy = slots.filter((slot) => !slot.loses && fits(slot, item));
  const found = roomy.find(({ page }) => Object.hasOwn(page.entries, item.issue)) ?? roomy[0];
  if (found !== undefined) return found;
  const added = slotOf({ commentId: undefined, device, number: firstFree(slots), entries: {}, extra: {} });
  slots.push(added);
  return added;
}

// An item larger than a page gets one of its own: the tracker's refusal of it is then the receipt.
function fits(slot: Slot, item: Item): boolean {
  return slot.used === 0 || slot.used + costIn(slot, item) <= slot.room;
}

function put(slot: Slot, item: Item): void {
  slot.used += costIn(slot, item);
  const { entries } = slot.page;
  entries[item.issue] = { ...own(entries, item.issue), [item.name]: item.said };
}

function costIn({ page }: Slot, { issue, cost }: Item): number {
  return Object.hasOwn(page.entries, issue) ? cost : cost + safeJson(issue).length + ':{},\n'.length;
}

/** Should a repeated request have made two comments of one page, the later one becomes another page. */
function renumber(slots: readonly Slot[]): void {
  for (const [at, { page }] of slots.entries()) {
    if (slots.slice(0, at).some((earlier) => earlier.page.number === page.number)) page.number = firstFree(slots);
  }
}

function firstFree(slots: readonly Slot[]): number {
  const taken = new Set(slots.map(({ page }) => page.number));
  let free = 0;
  while (taken.has(free)) free += 1;
  return free;
}

function itemsOf(entries: Entries): Item[] {
  return Object.entries(entries).flatMap(([issue, entry]) =>
    Object.entries(entry).map(([name, said]) => ({ issue, name, said, cost: costOf(name, said) })),
  );
}

function costOf(name: string, said: Said): number {
  return safeJson(name).length + safeJson(said).length + ':,'.length;
}

function saidOn(page: KeptPage | undefined, { issue, name }: Item): Said | undefined {
  const entry = page && own(page.entries, issue);
  return entry && own(entry, name);
}

function isEqual(a: Said | undefined, b: Said): boolean {
  return a !== undefined && a[1] === b[1] && canonical(a[0]) === canonical(b[0]);
}
