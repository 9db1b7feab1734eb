import { fieldOfCommand } from '@/utils/model/command';
import { type IssueRef, projectOf, type Tenant, tenantAt, tenantOf } from '@/utils/model/ref';
import type { SetupPlan } from '@/utils/model/setup-plan';
import type { View } from '@/utils/model/view';
import type { Intent } from '@/utils/model/intent';
import type { CommandRow } from '@/utils/store/rows';
import { owedBy } from '@/utils/sync/outbox-done';
import { readBefore } from '@/utils/sync/read-issue';
import type { SyncTools } from '@/utils/sync/run';
import { accountFor } from '@/utils/sync/say-tools';
import type { Sync } from '@/utils/sync/sync';
import { openDue } from '@/utils/sync/votes';
import type { Tracker } from '@/utils/trackers/tracker';
import { draftOf } from './commands';
import { sayIt } from './say';
import { adopt, planOf, setUp, useInstead } from './setup';

/** What a person may have done about one issue and what is shared of it. Each gives the issue's view as it is then. */
export interface Actions {
  /**
   * Says one thing: kept before the answer, sent after it. The same `id` once more keeps nothing and gives the view of
   * now. Rejects with what is in the way, and then nothing was kept.
   */
  say(ref: IssueRef, intent: Intent, id: string): Promise<View | null>;
  /** Tries now what is owed or was refused: all of it, or what was said in one field of the issue. */
  retry(ref: IssueRef, field?: string): Promise<View | null>;
  /** Gives up what was refused: all of it, or what was said in one field of the issue. */
  drop(ref: IssueRef, field?: string): Promise<View | null>;
  plan(ref: IssueRef): Promise<SetupPlan>;
  setup(ref: IssueRef): Promise<View | null>;
  adopt(ref: IssueRef, key: string): Promise<View | null>;
  /** Agrees to write to the ledger that was found; with `key`, to use that one of the project's ledgers from now on. */
  join(ref: IssueRef, key?: string): Promise<View | null>;
}

export function createActions(tools: SyncTools, sync: Pick<Sync, 'later'>): Actions {
  const { views, lanes, ledgers, store, now } = tools;
  const after = async (ref: IssueRef): Promise<View | null> => {
    sync.later(ref);
    return views.recall(ref);
  };
  const withTracker = async (ref: IssueRef, act: (tracker: Tracker) => Promise<void>): Promise<View | null> => {
    const account = await accountFor(tools, tenantOf(ref));
    await lanes.inLine(tenantAt(account), 'person', async () => {
      await tools.sessions.assure(account);
      await act(tools.trackerFor(account));
    });
    return after(ref);
  };
  return {
    say: async (ref, intent, id) => {
      await readBefore(tools, ref, intent);
      await sayIt(tools, ref, intent, id);
      await openDue(tools, ref);
      return after(ref);
    },
    retry: async (ref, field) => {
      await lanes.clear(tenantOf(ref));
      await store.keepUnread(ref, undefined);
      for (const { refused: _, putOff: __, ...row } of await owedOn(tools, tenantOf(ref))) {
        if (field === undefined || isSaidIn(row, ref, field)) await tools.said.keepCommand(row);
      }
      if (field === undefined) await ledgers.keep(projectOf(ref), { refused: '', putOff: undefined, foundAt: 0 });
      return after(ref);
    },
    drop: async (ref, field) => {
      await dropRefused(tools, ref, field);
      return views.recall(ref);
    },
    plan: async (ref) => planOf(ref, (await store.issue(ref))?.native),
    setup: (ref) => withTracker(ref, (tracker) => setUp(ledgers, tracker, ref, now())),
    adopt: (ref, key) => withTracker(ref, (tracker) => adopt(ledgers, tracker, ref, key, now())),
    join: async (ref, key) => {
      if (key !== undefined)
        return withTracker(ref, (tracker) => useInstead(ledgers, tracker, projectOf(ref), key, now()));
      await ledgers.keep(projectOf(ref), { joined: true, refused: '' });
      return after(ref);
    },
  };
}

/** What the person connected to a tenant owes it. */
async function owedOn({ accounts, said }: SyncTools, tenant: Tenant): Promise<CommandRow[]> {
  const account = await accounts.of(tenant);
  return account ? owedBy(said, account) : [];
}

/** Gives up what a project's tracker refused, or what of it was said in one field; words become drafts again. */
async function dropRefused(tools: SyncTools, ref: IssueRef, field: string | undefined): Promise<void> {
  const { ledgers, said, store, now } = tools;
  const project = projectOf(ref);
  for (const row of await owedOn(tools, tenantOf(project))) {
    const isMeant = field === undefined ? projectOf(row.ref) === project : isSaidIn(row, ref, field);
    if (!row.refused || !isMeant) continue;
    const draft = draftOf(row.command);
    if (draft) await store.draft(row.ref, draft.field, draft.text, now());
    await said.settled(row.id);
  }
  if (field === undefined && (await ledgers.ledger(project))?.refused)
    await ledgers.keep(project, { joined: false, refused: '' });
}

function isSaidIn(row: CommandRow, ref: IssueRef, field: string): boolean {
  return row.ref === ref && fieldOfCommand(row.command, row.id) === field;
}
