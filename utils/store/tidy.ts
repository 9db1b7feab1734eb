import { undoable } from '@/utils/model/change-set';
import type { Database } from './database';
import { forgetHeard } from './heard';
import { isIssueRef } from '@/utils/model/ref';
import { changePacks } from './row-packs';

/** Lines that the request log keeps. */
export const longestLog = 500;

/** How much longer copies of issues are kept than change sets, in milliseconds. */
const keptLonger = 90 * 24 * 60 * 60_000 - undoable;

/** Daily tidyings that a sealed vote outlives. */
const enoughTidyings = 90;

/** Drops what is old, change sets once they cannot be undone any more: see `Store.tidy`. One transaction. */
export async function tidy(db: Database, before: number): Promise<void> {
  const read = [db.issues, db.rowPacks, db.talks, db.visits, db.requests, db.unread];
  await db.transaction('rw', [...read, db.votes, db.heard, db.changeSets, db.dayCounts], async () => {
    const old = await db.issues.where('readAt').below(before).primaryKeys();
    await db.issues.bulkDelete(old);
    await changePacks(db.rowPacks, { drop: old.filter(isIssueRef) });
    await db.talks.where('readAt').below(before).delete();
    await forgetVotes(db, before);
    await db.visits.where('at').below(before).delete();
    await db.dayCounts.where('at').below(before).delete();
    await db.unread.filter(({ until }) => until < before).delete();
    await db.changeSets
      .where('at')
      .below(before + keptLonger)
      .delete();
    const latest = await db.requests.orderBy('id').last();
    if (latest?.id !== undefined)
      await db.requests
        .where('id')
        .belowOrEqual(latest.id - longestLog)
        .delete();
    await forgetHeard(db, before);
  });
}

/**
 * What opens a sealed vote can be had from nowhere else, so no clock alone may end it: a vote is forgotten once it is
 * old and was met by ninety tidyings, of which there is one a day, whatever day the clock says it is.
 */
async function forgetVotes(db: Database, before: number): Promise<void> {
  await db.votes.toCollection().modify((row) => void (row.tidied = (row.tidied ?? 0) + 1));
  await db.votes
    .where('at')
    .below(before)
    .filter(({ tidied = 0 }) => tidied >= enoughTidyings)
    .delete();
}

/** Empties every table. One transaction. */
export async function erase(db: Database): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
  });
}
