import type { Table } from 'dexie';
import type { ChangeSet, ChangeSets } from '@/utils/model/change-set';
import type { BacklogData } from '@/utils/model/rows/data';
import type { DayCount } from '@/utils/model/rows/day-counts';
import type { ProjectRead } from '@/utils/model/project-read';
import { reviewRulesIn, reviewRulesPrefix } from '@/utils/model/review/rules';
import { noteRefusalIn, noteRefusalPrefix } from '@/utils/model/rounds/note-refusal';
import { choiceIn, remindersKey } from '@/utils/model/rounds/reminder';
import { roundRulesIn, roundRulesPrefix } from '@/utils/model/rounds/rules';
import { walkIn, walkKey } from '@/utils/model/rounds/walk';
import { lookIn, rowLookKey } from '@/utils/model/rows/look';
import { savedViewsKey, savedViewsOf } from '@/utils/model/rows/saved-views';
import { databaseName, databaseVersion } from './database';
import { follow } from './following';
import { type RowPack, createUnpack } from './row-packs';
import type { CommandRow } from './rows';
import type { LedgerRow } from './ledger-rows';

/** What the database holds for the backlog page; what teams share stands in the texts of their ledgers. */
export interface StoredBacklog extends Omit<BacklogData, 'shared'> {
  ledgers: Pick<LedgerRow, 'project' | 'body' | 'markup'>[];
}

/**
 * Whether the database is there as this version of Tend keeps it, so that it can be read at once. Else the background
 * makes it, or brings it up to date, first. Opened without a version and let go at once: a browser takes ten times as
 * long to list its databases. Rejects where the database cannot be opened.
 */
export function isUpToDate(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(databaseName);
    let isThere = true;
    opening.addEventListener('upgradeneeded', () => {
      // The browser would make an empty one: given up, it leaves none.
      isThere = false;
      opening.transaction?.abort();
    });
    opening.addEventListener('success', () => {
      const { version } = opening.result;
      opening.result.close();
      resolve(version === databaseVersion);
    });
    opening.addEventListener('error', () =>
      isThere ? reject(opening.error ?? new Error('The database did not open.')) : resolve(false),
    );
  });
}

/** Gives rows and readings, and again whenever the background has written. */
export function followBacklog(
  tell: (backlog: StoredBacklog) => void,
  fail: (error: unknown) => void,
  signal: AbortSignal,
): void {
  const unpack = createUnpack();
  follow(
    ['rowPacks', 'reads', 'settings', 'ledgers'],
    async (db) => {
      const rows: Table<RowPack> = db.table('rowPacks');
      const reads: Table<ProjectRead> = db.table('reads');
      const settings: Table<{ value: unknown }> = db.table('settings');
      const found: Table<LedgerRow> = db.table('ledgers');
      const [all, read, saved, kept, review, refusals, ledger, walked, reminds, looks] = await Promise.all([
        rows.toArray(),
        reads.toArray(),
        settings.get(savedViewsKey),
        settings.where('key').startsWith(roundRulesPrefix).toArray(),
        settings.where('key').startsWith(reviewRulesPrefix).toArray(),
        settings.where('key').startsWith(noteRefusalPrefix).toArray(),
        found.toArray(),
        settings.get(walkKey),
        settings.get(remindersKey),
        settings.get(rowLookKey),
      ]);
      const reviews = review.flatMap(({ value }) => reviewRulesIn(value) ?? []);
      const noteRefusals = refusals.flatMap(({ value }) => noteRefusalIn(value) ?? []);
      const rounds = kept.flatMap(({ value }) => roundRulesIn(value) ?? []);
      const ledgers = ledger.map(({ project, body, markup }) => ({ project, body, markup }));
      const walk = walkIn(walked?.value);
      const own = {
        saved: savedViewsOf(saved?.value),
        reminders: choiceIn(reminds?.value),
        look: lookIn(looks?.value),
      };
      return { rows: unpack(all), reads: read, ...own, rounds, reviews, noteRefusals, ledgers, ...(walk && { walk }) };
    },
    tell,
    fail,
    signal,
  );
}

/** Gives change sets and what was refused of them, and again whenever the background has written. */
export function followChangeSets(
  tell: (sets: ChangeSets) => void,
  fail: (error: unknown) => void,
  signal: AbortSignal,
): void {
  follow(
    ['changeSets', 'outbox'],
    async (db) => {
      const sets: Table<ChangeSet> = db.table('changeSets');
      const outbox: Table<CommandRow> = db.table('outbox');
      const refused = (await outbox.toArray()).flatMap((row) =>
        row.set && row.refused ? [[row.id, row.refused]] : [],
      );
      return { sets: await sets.orderBy('at').reverse().toArray(), refused: Object.fromEntries(refused) };
    },
    tell,
    fail,
    signal,
  );
}

/** Gives the counts of days, and again whenever the background has counted. */
export function followDays(
  tell: (days: DayCount[]) => void,
  fail: (error: unknown) => void,
  signal: AbortSignal,
): void {
  follow(['dayCounts'], (db) => db.table<DayCount>('dayCounts').toArray(), tell, fail, signal);
}

/** Tells whenever the background has written to what is owed of posted texts of rounds, and once at the beginning. */
export function followPosts(tell: () => void, fail: (error: unknown) => void, signal: AbortSignal): void {
  follow(
    ['outbox'],
    async (db) => {
      const outbox: Table<CommandRow> = db.table('outbox');
      return (await outbox.toArray()).filter(({ command }) => command.kind === 'comment' && command.post !== undefined);
    },
    tell,
    fail,
    signal,
  );
}
