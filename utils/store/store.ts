import type { Talk } from '@/utils/model/comment';
import type { IssueFacts, IssueText } from '@/utils/model/issue';
import type { NativeState } from '@/utils/model/native';
import type { PutOff } from '@/utils/model/put-off';
import { type IssueRef, projectOf, type Tenant } from '@/utils/model/ref';
import { type Visit, withOwn } from '@/utils/model/visit';
import type { Database } from './database';
import type { IssueRow, RequestRow, TenantRow } from './rows';
import { keepNames, type Names } from './names';
import { createDone, createGuard } from './guarded';
import { erase, longestLog, tidy } from './tidy';

/** What else is known when a reading is kept. */
export interface Keeping {
  /** What the tracker itself held; what was known of it before stays where this reading could not see it. */
  native?: NativeState | undefined;
  /** Whether the copy at hand is better than this reading. */
  stays?: (row: IssueRow) => boolean;
}

/** Issues, drafts, settings and the request log. Each call is one transaction; each rejects with a StoreError. */
export interface Store {
  issue(ref: IssueRef): Promise<IssueRow | undefined>;
  /** When those of some issues that are closed were, as ISO dates. One call, however many. */
  closed(refs: readonly IssueRef[]): Promise<Map<IssueRef, string>>;
  /** Keeps a reading, unless the copy at hand stays. Gives the copy that is kept now. */
  keepIssue(text: IssueText, readAt: number, keeping?: Keeping): Promise<IssueRow>;
  keepAgreed(ref: IssueRef, agreed: NonNullable<IssueRow['agreed']>): Promise<void>;
  keepPulse(ref: IssueRef, pulse: string): Promise<void>;
  /** The refs under which this device knows the issue with an immutable id. */
  refsOf(id: string): Promise<IssueRef[]>;
  /** The refs of a project's issues that this device has a copy of, those with a title first. */
  refsIn(project: string, title: string): Promise<IssueRef[]>;
  /**
   * The names of the fields beside the description that hold text in a project's issues, in order; seen in up to 200 of
   * those that this device has a copy of.
   */
  fieldsIn(project: string): Promise<string[]>;
  /** Keeps what an issue is and was called; what only this device has of it under former refs comes along. */
  keepNames(ref: IssueRef, names: Names): Promise<void>;
  keepNative(ref: IssueRef, native: NativeState): Promise<void>;
  /**
   * How often this worker has noted what its own writes made of an issue: a reading begun before the last of them is
   * old.
   */
  noted(ref: IssueRef): number;
  keepPlaces(ref: IssueRef, places: NonNullable<IssueRow['places']>): Promise<void>;
  /**
   * Notes that a change of this person arrived, and what the tracker says of the issue since; what it can be given may
   * be another now.
   */
  keepChanged(ref: IssueRef, field: string, at: number, change: (facts: IssueFacts) => IssueFacts): Promise<void>;
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
  const noted = new Map<IssueRef, number>();
  const note = (ref: IssueRef): unknown => noted.set(ref, (noted.get(ref) ?? 0) + 1);
  return {
    noted: (ref) => noted.get(ref) ?? 0,
    issue: (ref) => guarded(() => db.issues.get(ref)),
    closed: (refs) =>
      guarded(async () => {
        const rows = refs.length > 0 ? await db.issues.bulkGet([...refs]) : [];
        return new Map(rows.flatMap((row) => (row?.native?.closedAt ? [[row.ref, row.native.closedAt] as const] : [])));
      }),
    keepIssue: (text, readAt, keeping = {}) => guarded(() => keepIssue(db, text, readAt, keeping)),
    keepAgreed: (ref, agreed) => done(() => db.issues.update(ref, { agreed })),
    keepPulse: (ref, pulse) => done(() => db.issues.update(ref, { pulse })),
    refsOf: (id) => guarded(async () => (await db.issues.where({ id }).toArray()).map(({ ref }) => ref)),
    refsIn: (project, title) =>
      guarded(async () => {
        const rows = (await db.issues.where('ref').startsWith(project).toArray()).filter(
          ({ ref }) => projectOf(ref) === project,
        );
        const isSame = (row: IssueRow): number => Number(row.text.title === title);
        return rows.sort((a, b) => isSame(b) - isSame(a)).map(({ ref }) => ref);
      }),
    fieldsIn: (project) => guarded(() => fieldsIn(db, project)),
    keepNames: (ref, names) => done(() => keepNames(db, ref, names)),
    keepNative: (ref, native) => done(() => db.issues.update(ref, { native })).finally(() => note(ref)),
    keepPlaces: (ref, places) => done(() => db.issues.update(ref, { places })),
    keepChanged: (ref, field, at, change) =>
      done(() =>
        db.transaction('rw', db.issues, db.visits, async () => {
          await db.issues.where({ ref }).modify((row) => {
            row.text.facts = change(row.text.facts);
            row.arrived = { ...row.arrived, [field]: at };
            // Asked for anew by the next who is about to choose; what is on screen may still be chosen.
            if (row.places) row.places.at = 0;
          });
          await db.visits.where({ ref }).modify((row) => void Object.assign(row, withOwn(row, change)));
        }),
      ).finally(() => note(ref)),
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

/** So many issues are looked at for their fields: a choice wants those in use, and is waited for. */
const mostLookedAt = 200;

async function fieldsIn(db: Database, project: string): Promise<string[]> {
  const rows = await db.issues
    .where('ref')
    .startsWith(project)
    .reverse()
    .filter(({ ref }) => projectOf(ref) === project)
    .limit(mostLookedAt)
    .toArray();
  // Files are a list of Jira's own, not a field that a team fills in.
  const parts = rows.flatMap(({ text }) => text.parts ?? []).filter(({ body }) => body.markup !== 'blocks');
  return [...new Set(parts.map(({ name }) => name))].toSorted((a, b) => a.localeCompare(b));
}

/** In one step, since a page and the API often answer at the same moment. */
function keepIssue(db: Database, text: IssueText, readAt: number, { native, stays }: Keeping): PromiseLike<IssueRow> {
  return db.transaction('rw', db.issues, async () => {
    const before = await db.issues.get(text.ref);
    if (before && stays?.(before)) return before;
    const row = { ...before, ref: text.ref, text, readAt, ...(native && { native }) };
    await db.issues.put(row);
    return row;
  });
}

async function visitIn(db: Database, person: string, ref: IssueRef): Promise<Visit | undefined> {
  return (await db.visits.get([person, ref])) ?? db.visits.get(['', ref]);
}
