import type { BulkChoices, BulkEdit, ChangeSet } from '@/utils/model/change-set';
import { isSo } from '@/utils/model/change-set';
import { type IssueRef, projectOf, tenantOf } from '@/utils/model/ref';
import type { ChangeSetStore } from '@/utils/store/change-set-store';
import { factsOf } from '@/utils/trackers/facts';
import { TrackerError } from '@/utils/trackers/failure';
import { expectedFacts } from './changes';
import { planPart } from './change-set-plan';
import type { Placing } from './placing';
import { readIssue } from './read-issue';
import type { SyncTools } from './run';
import type { Sync } from './sync';

/** What change sets need of the house. */
export interface ChangeSetTools extends SyncTools {
  sets: ChangeSetStore;
  placing: Placing;
  sync: Sync;
}

/** Changes of many issues, as one. Ids are drawn on the screen: each call may be repeated. */
export interface ChangeSets {
  /** What these issues can be given; asks each tracker for priorities by one issue a project, at most every ten minutes. */
  choices(refs: readonly IssueRef[]): Promise<BulkChoices>;
  /** What would change, and what cannot. Nothing is sent. */
  plan(id: string, refs: readonly IssueRef[], edit: BulkEdit): Promise<ChangeSet>;
  apply(id: string): Promise<void>;
  stop(id: string): Promise<void>;
  retry(id: string): Promise<void>;
  /** Reads each issue anew, and takes back what still stands there as it was written. */
  undo(id: string): Promise<void>;
  /** Takes up the undoing that an earlier life of the worker began. */
  goOn(): void;
  /** Resolves when no undoing is under way. */
  settled(): Promise<void>;
  /** Everything planned or done in the last 30 days, the latest first. */
  all(): Promise<ChangeSet[]>;
}

export function createChangeSets(tools: ChangeSetTools): ChangeSets {
  const { sets, sync, now, warn } = tools;
  let undoing: Promise<void> | undefined;
  const later = (work: Promise<void>): void =>
    void work.catch((error: unknown) => warn('could not go on with a change set', error));
  const sendAll = async (id: string): Promise<void> => {
    const tenants = new Set((await sets.set(id))?.parts.filter(({ change }) => change).map(({ tenant }) => tenant));
    for (const tenant of tenants) later(sync.run(tenant));
  };
  const goOn = (): void => {
    undoing ??= undoAsked(tools, sendAll).finally(() => (undoing = undefined));
    later(undoing);
  };
  return {
    choices: (refs) => choicesOf(tools, refs),
    plan: async (id, refs, edit) => {
      const parts = [];
      for (const [n, ref] of [...new Set(refs)].entries()) parts.push(await planPart(tools, `${id}-${n}`, ref, edit));
      const set = { id, at: now(), edit, applied: false, parts };
      await sets.plan(set);
      return set;
    },
    apply: async (id) => {
      await sets.apply(id, now());
      await sendAll(id);
    },
    stop: (id) => sets.stop(id),
    retry: async (id) => {
      await sets.retry(id);
      await sendAll(id);
    },
    undo: async (id) => {
      await sets.askUndo(id);
      goOn();
    },
    goOn,
    settled: async () => undoing,
    all: sets.all,
  };
}

async function choicesOf(tools: ChangeSetTools, refs: readonly IssueRef[]): Promise<BulkChoices> {
  const firsts = new Map(refs.map((ref) => [projectOf(ref), ref]));
  const found = { statuses: new Set<string>(), tags: new Set<string>(), priorities: new Set<string>() };
  for (const [project, ref] of firsts) {
    const { policy } = await tools.folded(project);
    for (const id of Object.keys(policy.statuses)) found.statuses.add(id);
    for (const id of Object.keys(policy.tags)) found.tags.add(id);
    if (!factsOf(ref).capabilities.changes.priorities) continue;
    for (const name of await prioritiesOf(tools, ref)) found.priorities.add(name);
  }
  return { statuses: [...found.statuses], tags: [...found.tags], priorities: [...found.priorities] };
}

/** A tracker that does not answer keeps nobody from changing what the others hold. */
async function prioritiesOf({ placing }: ChangeSetTools, ref: IssueRef): Promise<string[]> {
  try {
    return (await placing.places(ref)).priorities;
  } catch (error) {
    if (error instanceof TrackerError) return [];
    throw error;
  }
}

/** One issue after the other, each noted at once: a worker that dies goes on with the next. */
async function undoAsked(tools: ChangeSetTools, sendAll: (id: string) => Promise<void>): Promise<void> {
  const asked = (await tools.sets.all()).filter(({ parts }) => parts.some(({ undo }) => undo === 'asked'));
  for (const { id, parts } of asked) {
    for (const part of parts) {
      if (part.undo === 'asked') await tools.sets.undo(id, part.id, await undoOf(tools, part), tools.now());
    }
    await sendAll(id);
  }
}

/** By what the tracker shows now: what others changed since stays theirs. */
async function undoOf(
  tools: ChangeSetTools,
  { ref, person, change, back }: ChangeSet['parts'][number],
): Promise<'owed' | 'changed' | 'unread' | 'no-way'> {
  if (!change || back.length === 0) return 'no-way';
  const account = await tools.accounts.of(tenantOf(ref));
  if (account?.person.id !== person) return 'unread';
  const began = tools.now();
  try {
    await readIssue(tools, account, ref);
  } catch (error) {
    if (error instanceof TrackerError) return 'unread';
    throw error;
  }
  const row = await tools.store.issue(ref);
  // A host that is to be left alone now is not asked: then nothing new was read.
  if (!row || row.readAt < began || row.text.readBy !== 'api') return 'unread';
  const owed = await tools.said.owed(account.host, person);
  const facts = expectedFacts(
    row.text.facts,
    owed.filter((one) => one.ref === ref),
  );
  return isSo(facts, change) ? 'owed' : 'changed';
}
