import type { Discussion } from '@/utils/model/comment';
import type { PutOff } from '@/utils/model/put-off';
import type { IssueRef, Tenant } from '@/utils/model/ref';
import type { LastSeen } from '@/utils/model/last-seen';
import type { Database } from './database';
import { createIssueStore, type IssueStore } from './issue-store';
import type { RequestRow, TenantRow } from './rows';
import { createDone, createGuard } from './guarded';
import { erase, longestLog, tidy } from './tidy';

/** Issues, drafts, settings and the request log. Each call is one transaction; each rejects with a StoreError. */
export interface Store extends IssueStore {
  /** A person's visit; what was seen here without an account was seen by whoever connects. */
  lastSeen(person: string, ref: IssueRef): Promise<LastSeen | undefined>;
  /** Keeps what comes of the visit known before, in one step. */
  keepLastSeen(person: string, ref: IssueRef, change: (before: LastSeen | undefined) => LastSeen): Promise<void>;
  discussion(ref: IssueRef): Promise<Discussion | undefined>;
  /** Keeps what comes of the comments known before, in one step. */
  keepDiscussion(
    ref: IssueRef,
    readAt: number,
    change: (before: Discussion | undefined) => Discussion,
  ): Promise<Discussion>;
  drafts(ref: IssueRef): Promise<Record<string, string>>;
  draft(ref: IssueRef, field: string, text: string, at: number): Promise<void>;
  setting(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  tenant(tenant: Tenant): Promise<TenantRow>;
  /**
   * Keeps what comes of a tenant's row, in one step; nothing is written where `change`, which may be called twice,
   * gives the same row. Gives what is kept.
   */
  changeTenant(tenant: Tenant, change: (before: TenantRow) => TenantRow): Promise<TenantRow>;
  /** Until when reading an issue is put off, if it is. */
  unread(ref: IssueRef): Promise<PutOff | undefined>;
  /** Puts reading it off, or no more. */
  keepUnread(ref: IssueRef, putOff: PutOff | undefined): Promise<void>;
  logRequest(row: RequestRow): Promise<void>;
  requests(): Promise<RequestRow[]>;
  /**
   * Drops copies of issues not read and visits that ended since a time, votes cast before it that ninety calls left
   * unopened, all but the latest 500 lines of the request log, and of ids of intents what is both older and not among
   * the latest 2,000. Entries and drafts stay.
   */
  tidy(before: number): Promise<void>;
  /** Deletes everything. */
  erase(): Promise<void>;
}

/** Wraps a database. It may fail to open at any time: each call then says so, and the next one tries again. */
export function createStore(db: Database): Store {
  const guarded = createGuard(db);
  const done = createDone(guarded);
  return {
    ...createIssueStore(db),
    lastSeen: (person, ref) => guarded(() => lastSeenIn(db, person, ref)),
    keepLastSeen: (person, ref, change) =>
      done(() =>
        db.transaction('rw', db.visits, async () => {
          const lastSeen = change(await lastSeenIn(db, person, ref));
          await db.visits.put({ ...lastSeen, person, ref, at: lastSeen.latest.at });
        }),
      ),
    discussion: (ref) => guarded(async () => (await db.talks.get(ref))?.talk),
    keepDiscussion: (ref, readAt, change) =>
      guarded(() =>
        db.transaction('rw', db.talks, async () => {
          const discussion = change((await db.talks.get(ref))?.talk);
          await db.talks.put({ ref, talk: discussion, readAt });
          return discussion;
        }),
      ),
    drafts: (ref) =>
      guarded(async () =>
        Object.fromEntries((await db.drafts.where({ ref }).toArray()).map(({ field, text }) => [field, text])),
      ),
    draft: (ref, field, text, at) =>
      done(() => (text ? db.drafts.put({ ref, field, text, at }) : db.drafts.delete([ref, field]))),
    setting: (key) => guarded(async () => (await db.settings.get(key))?.value),
    set: (key, value) => done(() => db.settings.put({ key, value })),
    tenant: (tenant) => guarded(() => tenantIn(db, tenant)),
    changeTenant: (tenant, change) =>
      guarded(async () => {
        // Most often nothing changes, and the row comes from memory: no write is begun for that.
        const known = await tenantIn(db, tenant);
        if (change(known) === known) return known;
        return db.transaction('rw', db.tenants, async () => {
          const before = await tenantIn(db, tenant);
          const row = change(before);
          if (row !== before) await db.tenants.put(row);
          return row;
        });
      }),
    unread: (ref) => guarded(() => db.unread.get(ref)),
    keepUnread: (ref, putOff) => done(() => (putOff ? db.unread.put({ ...putOff, ref }) : db.unread.delete(ref))),
    logRequest: (row) => done(() => db.requests.add(row)),
    requests: () => guarded(() => db.requests.reverse().limit(longestLog).toArray()),
    tidy: (before) => guarded(() => tidy(db, before)),
    erase: () => guarded(() => erase(db)),
  };
}

async function tenantIn(db: Database, tenant: Tenant): Promise<TenantRow> {
  return (await db.tenants.get(tenant)) ?? { tenant, retryAt: 0, tries: 0, wroteAt: 0 };
}

async function lastSeenIn(db: Database, person: string, ref: IssueRef): Promise<LastSeen | undefined> {
  return (await db.visits.get([person, ref])) ?? db.visits.get(['', ref]);
}
