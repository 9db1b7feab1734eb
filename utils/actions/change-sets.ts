import type { BulkChoices, BulkEdit, ChangePart, ChangeSet, ChoiceKind } from '@/utils/model/change-set';
import { ago } from '@/utils/model/clock';
import { type IssueRef, projectOf } from '@/utils/model/ref';
import type { ChangeSetStore } from '@/utils/store/change-set-store';
import type { RowStore } from '@/utils/store/row-store';
import { choicesOf, placesOf } from './change-set-choices';
import { agreedOf, planAgreed } from './change-set-agreed';
import { peopleOf } from './change-set-people';
import { planPart } from './change-set-plan';
import { planReview } from './change-set-review';
import type { Planning } from './planning';
import type { SyncTools } from '@/utils/sync/run';
import type { Sync } from '@/utils/sync/sync';
import { undoAsked } from './change-set-undo';

/** So long what a review would close can be agreed to as it was shown, in milliseconds. */
const freshReview = 10 * 60_000;

/** What change sets need of the app. */
export interface ChangeSetTools extends SyncTools {
  sets: ChangeSetStore;
  rows: Pick<RowStore, 'get'>;
  /** Makes rows anew from what was read. */
  refreshRows(refs: readonly IssueRef[]): Promise<void>;
  planning: Planning;
  sync: Sync;
}

/** Changes of many issues, as one. Ids are drawn on the screen: each call may be repeated. */
export interface ChangeSets {
  /**
   * What these issues can be given; priorities and places are asked for by one issue a project, at most every ten
   * minutes.
   */
  choices(refs: readonly IssueRef[], edits: ChoiceKind, text?: string): Promise<BulkChoices>;
  /** What would change, and what cannot. Nothing is sent. */
  plan(id: string, refs: readonly IssueRef[], edit: BulkEdit): Promise<ChangeSet>;
  /** Of a closing that was planned more than ten minutes ago only the plan is made anew. */
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
  const plan: ChangeSets['plan'] = async (id, refs, edit) => {
    const set = { id, at: now(), edit, applied: false, parts: await partsOf(tools, id, [...new Set(refs)], edit) };
    await sets.plan(set);
    return set;
  };
  return {
    choices: (refs, edits, text) => choicesOf(tools, refs, edits, text),
    plan,
    apply: async (id) => {
      const set = await sets.set(id);
      if (set && isOld(set, now()))
        return void (await plan(
          id,
          set.parts.map(({ ref }) => ref),
          set.edit,
        ));
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

/** Parts of one issue are next to each other: what is read of it for one serves the others. */
async function partsOf(
  tools: ChangeSetTools,
  id: string,
  refs: readonly IssueRef[],
  edit: BulkEdit,
): Promise<ChangePart[]> {
  const parts: ChangePart[] = [];
  if (edit.kind === 'agreed') {
    const agreed = await agreedOf(tools, refs, edit.reveals);
    for (const [n, ref] of refs.entries()) parts.push(...(await planAgreed(tools, `${id}-${n}`, ref, agreed)));
    return parts;
  }
  if (edit.kind === 'review') {
    for (const ref of edit.step === 'close' ? onePerProject(refs) : []) await tools.sync.read(ref);
    for (const [n, ref] of refs.entries()) parts.push(await planReview(tools, `${id}-${n}`, ref, edit.step));
    return parts;
  }
  const known = edit.kind === 'plan' ? await placesOf(tools, refs) : undefined;
  const people = edit.kind === 'assign' && edit.to !== null ? await peopleOf(tools.planning, refs, edit.to) : undefined;
  for (const [n, ref] of refs.entries()) {
    const [places, here] = [known?.get(projectOf(ref)), people?.get(projectOf(ref))];
    const wanted = { edit, ...(places && { places }), ...(here && { people: here }) };
    parts.push(await planPart(tools, `${id}-${n}`, ref, wanted));
  }
  return parts;
}

/** Somebody may have objected since it was shown: what would be closed is shown anew instead. */
function isOld({ edit, at, applied }: ChangeSet, now: number): boolean {
  return !applied && edit.kind === 'review' && edit.step === 'close' && ago(at, now) > freshReview;
}

/** By one of them the ledger of its project is read. */
function onePerProject(refs: readonly IssueRef[]): Iterable<IssueRef> {
  return new Map(refs.map((ref) => [projectOf(ref), ref])).values();
}
