import { Dexie, liveQuery, type Table } from 'dexie';
import type { ChangeSet, ChangeSets } from '@/utils/model/change-set';
import type { BacklogData } from '@/utils/model/rows/data';
import type { ProjectRead } from '@/utils/model/project-read';
import { reviewRulesIn, reviewRulesPrefix } from '@/utils/model/review/rules';
import { noteRefusalIn, noteRefusalPrefix } from '@/utils/model/rounds/note-refusal';
import { choiceIn, remindersKey } from '@/utils/model/rounds/reminder';
import { roundRulesIn, roundRulesPrefix } from '@/utils/model/rounds/rules';
import { walkIn, walkKey } from '@/utils/model/rounds/walk';
import { lookIn, rowLookKey } from '@/utils/model/rows/look';
import type { Row } from '@/utils/model/rows/row';
import { savedViewsKey, savedViewsOf } from '@/utils/model/rows/saved-views';
import { databaseName } from './database';
import type { CommandRow, LedgerRow } from './rows';

/** What the database holds for the backlog page; what teams share stands in the texts of their ledgers. */
export interface StoredBacklog extends Omit<BacklogData, 'shared'> {
  ledgers: Pick<LedgerRow, 'project' | 'body' | 'markup'>[];
}

/** Gives rows and readings, and again whenever the background has written. */
export function followBacklog(
  tell: (backlog: StoredBacklog) => void,
  fail: (error: unknown) => void,
  signal: AbortSignal,
): void {
  follow(
    async (db) => {
      const rows: Table<Row> = db.table('rows');
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
      return { rows: all, reads: read, ...own, rounds, reviews, noteRefusals, ledgers, ...(walk && { walk }) };
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

/** Tells whenever the background has written to what is owed of posted texts of rounds, and once at the beginning. */
export function followPosts(tell: () => void, fail: (error: unknown) => void, signal: AbortSignal): void {
  follow(
    async (db) => {
      const outbox: Table<CommandRow> = db.table('outbox');
      return (await outbox.toArray()).filter(({ command }) => command.kind === 'comment' && command.post !== undefined);
    },
    tell,
    fail,
    signal,
  );
}

/**
 * Gives what is read, and again whenever the background has written, until the signal aborts. Pages read and never
 * write. The database is opened as the background left it, by no version of the page's own: so no upgrade runs here;
 * and it is let go when the background wants to change or delete it. `fail` is told what went wrong, a database that is
 * not there yet too.
 */
function follow<Data>(
  read: (db: Dexie) => Promise<Data>,
  tell: (data: Data) => void,
  fail: (error: unknown) => void,
  signal: AbortSignal,
): void {
  const db = new Dexie(databaseName);
  db.on('versionchange', () => db.close());
  const query = liveQuery(() => read(db));
  db.open().then(() => {
    if (signal.aborted) return db.close();
    const { unsubscribe } = query.subscribe({ next: tell, error: fail });
    signal.addEventListener('abort', () => unsubscribe(), { once: true });
    return undefined;
  }, fail);
  signal.addEventListener('abort', () => db.close(), { once: true });
}
