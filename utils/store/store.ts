import type { Talk } from '@/utils/model/comment';
import type { PutOff } from '@/utils/model/put-off';
import type { IssueRef, Tenant } from '@/utils/model/ref';
import type { Visit } from '@/utils/model/visit';
import type { Database } from './database';
import { createIssueStore, type IssueStore } from './issue-store';
import type { RequestRow, TenantRow } from './rows';
import { createDone, createGuard } from './guarded';
import { erase, longestLog, tidy } from './tidy';

/** Issues, drafts, settings and the request log. Each call is one transaction; each rejects with a StoreError. */
export interface Store extends IssueStore {
  /** A person's visit; what was seen here without an account was seen by whoever connects. */
  visit(person: string, ref: IssueRef): Promise<Visit | undefined>;
  /** Keeps what comes of the visit known before, in one step. */
  keepVisit(person: string, ref: IssueRef, change: (before: Visit | undefined) => Visit): Promise<void>;
  talk(ref: IssueRef): Promise<Talk | undefined>;
  /** Keeps what comes of the comments known before, in one step. */
  keepTalk(ref: IssueRef, readAt: number, change: (before: Talk | undefined) => Talk): Promise<Talk>;
  drafts(ref: IssueRef): Promise<Record<string, string>>;
  draft(ref: IssueRef, field: string, text: string, at: number): Promise<void>;
  setting(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  tenant(tenant: Tenant): Promise<TenantRow>;
  keepTenant(row: TenantRow): Promise<void>;
  /** Until when reading an issue is put off, if it is. */
  unread(ref: IssueRef): Promise<PutOff | undefined>;
  /** Puts reading it off, or no more. */
  keepUnread(ref: IssueRef, putOff: PutOff | undefined): Promise<void>;
  logRequest(row: RequestRow): Promise<void>;
  requests(): Promise<RequestRow[]>;
  /**
   * Drops copies of issues not read and visits that ended since a time, votes cast before it that ninety calls left
   * unopened, all but the latest 500 lines of the request log, and of ids of sayings what is both older and not among
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
    visit: (person, ref) => guarded(() => visitIn(db, person, ref)),
    keepVisit: (person, ref, change) =>
      done(() =>
        db.transaction('rw', db.visits, async () => {
          const visit = change(await visitIn(db, person, ref));
          await db.visits.put({ ...visit, person, ref, at: visit.latest.at });
        }),
      ),
    talk: (ref) => guarded(async () => (await db.talks.get(ref))?.talk),
    keepTalk: (ref, readAt, change) =>
      guarded(() =>
        db.transaction('rw', db.talks, async () => {
          const talk = change((await db.talks.get(ref))?.talk);
          await db.talks.put({ ref, talk, readAt });
          return talk;
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
    tenant: (tenant) =>
      guarded(async () => (await db.tenants.get(tenant)) ?? { tenant, retryAt: 0, tries: 0, wroteAt: 0 }),
    keepTenant: (row) => done(() => db.tenants.put(row)),
    unread: (ref) => guarded(() => db.unread.get(ref)),
    keepUnread: (ref, putOff) => done(() => (putOff ? db.unread.put({ ...putOff, ref }) : db.unread.delete(ref))),
    logRequest: (row) => done(() => db.requests.add(row)),
    requests: () => guarded(() => db.requests.reverse().limit(longestLog).toArray()),
    tidy: (before) => guarded(() => tidy(db, before)),
    erase: () => guarded(() => erase(db)),
  };
}

async function visitIn(db: Database, person: string, ref: IssueRef): Promise<Visit | undefined> {
  return (await db.visits.get([person, ref])) ?? db.visits.get(['', ref]);
}
