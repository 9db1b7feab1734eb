import type { IssueFacts, IssueText } from '@/utils/model/issue';
import type { NativeState } from '@/utils/model/native';
import { type IssueRef, projectOf } from '@/utils/model/ref';
import { withOwn } from '@/utils/model/last-seen';
import type { Database } from './database';
import { createDone, createGuard } from './guarded';
import { keepNames, type Names } from './names';
import type { IssueRow } from './rows';
import { fieldsIn } from './field-names';

/** What else is known when a reading is kept. */
export interface Keeping {
  /** What the tracker itself held; what was known of it before stays where this reading could not see it. */
  native?: NativeState | undefined;
  /** Whether the copy at hand is better than this reading. */
  stays?: (row: IssueRow) => boolean;
}

/** The copies of issues that this device has. Each call is one transaction; each rejects with a StoreError. */
export interface IssueStore {
  issue(ref: IssueRef): Promise<IssueRow | undefined>;
  /** When those of some issues that are closed were, as ISO dates. One call, however many. */
  closed(refs: readonly IssueRef[]): Promise<Map<IssueRef, string>>;
  /** Keeps a reading, unless the copy at hand stays. Gives the copy that is kept now. */
  keepIssue(text: IssueText, readAt: number, keeping?: Keeping): Promise<IssueRow>;
  keepAgreed(ref: IssueRef, agreed: NonNullable<IssueRow['agreed']>): Promise<void>;
  keepVersion(ref: IssueRef, version: string): Promise<void>;
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
}

export function createIssueStore(db: Database): IssueStore {
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
    keepVersion: (ref, version) => done(() => db.issues.update(ref, { pulse: version })),
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
          const row = await db.issues.get(ref);
          if (row) await db.issues.put(changed(row, field, at, change));
          const visits = await db.visits.where({ ref }).toArray();
          if (visits.length > 0)
            await db.visits.bulkPut(visits.map((visit) => ({ ...visit, ...withOwn(visit, change) })));
        }),
      ).finally(() => note(ref)),
  };
}

function changed(row: IssueRow, field: string, at: number, change: (facts: IssueFacts) => IssueFacts): IssueRow {
  return {
    ...row,
    text: { ...row.text, facts: change(row.text.facts) },
    arrived: { ...row.arrived, [field]: at },
    // Asked for anew by the next who is about to choose; what is on screen may still be chosen.
    ...(row.places && { places: { ...row.places, at: 0 } }),
  };
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
