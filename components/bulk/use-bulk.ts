import { useEffect, useState } from 'preact/hooks';
import type { BulkChoices, BulkEdit, BulkKind, ChangeSet, ChangeSets, ChoiceKind } from '@/utils/model/change-set';
import type { Pace } from '@/utils/model/planning';
import type { IssueRef } from '@/utils/model/ref';
import type { View } from '@/utils/model/view';
import type { Intent } from '@/utils/model/intent';
import { sentenceOf } from '@/utils/words/sentence';

/** What the screen may have done with change sets; every one rejects with an Error whose message is for people. */
export interface BulkActions {
  /** Gives all change sets, the latest first, and again whenever one changes, until the signal aborts. */
  followSets(tell: (sets: ChangeSets) => void, fail: (error: unknown) => void, signal: AbortSignal): void;
  /** `text`: the beginning of a name, where people are chosen from. */
  choices(refs: IssueRef[], edits: ChoiceKind, text?: string): Promise<BulkChoices>;
  /** Says something of one issue. */
  say(ref: IssueRef, intent: Intent): Promise<Pick<View, 'receipts'>>;
  /** What the projects of these issues finished lately. */
  paces(refs: IssueRef[]): Promise<Pace[]>;
  plan(id: string, refs: IssueRef[], edit: BulkEdit): Promise<ChangeSet>;
  apply(id: string): Promise<unknown>;
  stopSet(id: string): Promise<unknown>;
  retrySet(id: string): Promise<unknown>;
  undo(id: string): Promise<unknown>;
}

/** What the dialog shows: choosing a value, one change set, or all recent ones. */
export type BulkOpen = { choose: BulkKind; refs: IssueRef[] } | { set: string } | { recent: true };

/** What keys, bar and menu do; the same functions have the same words there. */
export interface BulkActs {
  /** Begins a change of what is selected, or of the issue with the keys; or of that one alone. */
  edit(kind: BulkKind, only?: IssueRef): void;
  /** Shows all sets of the last 30 days. */
  recent(): void;
  /** Undoes the latest set that can be undone, and shows it. */
  undo(): void;
}

export interface Bulk {
  sets: ChangeSets;
  open: BulkOpen | undefined;
  show(open: BulkOpen): void;
  /** The dialog that showed this has closed; nothing happens where something else is asked for by now. */
  closed(open: BulkOpen | undefined): void;
  acts: BulkActs;
  failure: string;
  /** Does something, and shows what went wrong. */
  run(work: Promise<unknown>): void;
  /** Whether a plan is being made. */
  planning: boolean;
  /** Plans a change of issues, and shows what it will change. */
  plan(refs: IssueRef[], edit: BulkEdit): void;
}

/** `selected`: what is changed; where nothing is, `active`, the issue with the keys. */
export function useBulk(actions: BulkActions, selected: ReadonlySet<IssueRef>, active: IssueRef | undefined): Bulk {
  const [sets, setSets] = useState<ChangeSets>({ sets: [], refused: {} });
  const [open, setOpen] = useState<BulkOpen>();
  const [failure, setFailure] = useState('');
  const [planning, setPlanning] = useState(false);
  const fail = (error: unknown): void => setFailure(sentenceOf(error));
  useEffect(() => {
    const end = new AbortController();
    actions.followSets(setSets, fail, end.signal);
    return () => end.abort();
  }, []);
  const show = (next: BulkOpen): void => {
    setFailure('');
    setOpen(next);
  };
  const run = (work: Promise<unknown>): void => void work.then(() => setFailure(''), fail);
  return {
    sets,
    open,
    show,
    closed: (was) => {
      setFailure('');
      setOpen((now) => (now === was ? undefined : now));
    },
    acts: {
      edit: (choose, only) => {
        const refs = only ? [only] : selected.size > 0 ? [...selected] : active ? [active] : [];
        if (refs.length > 0) setOpen({ choose, refs });
      },
      recent: () => setOpen({ recent: true }),
      undo: () => {
        const latest = sets.sets.find(canUndo);
        if (!latest) return setOpen({ recent: true });
        setOpen({ set: latest.id });
        return run(actions.undo(latest.id));
      },
    },
    failure,
    run,
    planning,
    plan: (refs, edit) => {
      const id = crypto.randomUUID();
      setPlanning(true);
      const made = actions.plan(id, refs, edit).finally(() => setPlanning(false));
      run(made.then(() => show({ set: id })));
    },
  };
}

/** Whether anything of a set is done and was not asked to be undone. */
export function canUndo({ parts }: ChangeSet): boolean {
  return parts.some(({ state, undo }) => state === 'done' && undo === undefined);
}
