import { computed, signal } from '@preact/signals';
import type { SetupPlan } from '@/utils/model/setup-plan';
import type { Evidence } from '@/utils/model/readiness/check';
import type { SummaryPreview } from '@/utils/model/summary-form';
import type { Candidate } from '@/utils/model/native';
import type { IssueRef } from '@/utils/model/ref';
import type { WalkView } from '@/utils/model/rounds/walk';
import type { View } from '@/utils/model/view';
import type { Intent } from '@/utils/model/intent';
import type { Line, Told } from '@/utils/model/told';
import { expected } from './expected';
import { createSheetState, forget, remember } from './sheet-state';

/** Something said on this page that was not answered yet, and the turn it was asked in. */
export interface Pending {
  intent: Intent;
  turn: number;
  /** Set once it was kept, while no view shows it yet: the turn that was the last one then. */
  answered?: number;
}

/** Setting the project up: what it would do once that is known, and what went wrong. */
export interface Setup {
  plan: SetupPlan | null;
  /** Whether an existing issue is to be used. */
  existing: boolean;
  busy: boolean;
  failure: string | null;
}

/** What the sync line does now, or why it could not. */
export interface Sharing {
  busy: 'retry' | 'drop' | 'join' | 'session' | null;
  failure: Line | null;
}

/** What the panel shows; the entrypoint fills it, the components read it. */
export function createPanelState() {
  const view = signal<View | null>(null);
  const pending = signal<Record<string, Pending>>({});
  const refusals = signal<Record<string, Told>>({});
  const own = createSheetState();
  return {
    ...own,
    ref: signal<IssueRef | undefined>(undefined),
    /** The view that was answered last. */
    view,
    /** By field: what is not answered yet, and why it was not kept where it was not. */
    pending,
    refusals,
    /** What the screen shows: the last view with what was said since. */
    shown: computed(() => view.value && expected(view.value, Object.values(pending.value), refusals.value)),
    open: signal(false),
    /** What could not be read or reached; nothing is judged then. */
    failure: signal<Line | null>(null),
    /** The extension was updated under this page: nothing can be kept any more until it is reloaded. */
    updated: signal(false),
    sharing: signal<Sharing>({ busy: null, failure: null }),
    /** The walk over a round that leads over this issue now. */
    walk: signal<WalkView | null>(null),
    /** Announced to screen readers. */
    said: signal(''),
    /** Nothing of the issue before is left: what only an open panel shows. */
    forget: () => forget(own),
    /** What was typed and not sent, as the background remembers it. */
    remember: (drafts: Record<string, string>) => remember(own, drafts),
  };
}

export type PanelState = ReturnType<typeof createPanelState>;

/** What the panel can do beyond showing; given by the entrypoint. */
export interface PanelActions {
  setOpen(open: boolean): void;
  /** Says something, or takes it back. On screen at once; where it is then stands in its receipt. */
  say(intent: Intent): Promise<void>;
  share: ShareActions;
  discussion: DiscussionActions;
  /** Shows or hides what the issue can be planned into. */
  plan(): void;
  /**
   * Who can be given the issue, by a name's beginning; why nobody can be named, in a sentence, where that is not known.
   * Never rejects.
   */
  people(name: string): Promise<Candidate[] | string>;
  draft(field: string, text: string): void;
  copy(text: string): Promise<void>;
  /** Marks evidence on the page; gives how many of the texts the page shows. */
  point(evidence: Evidence[]): number;
  reveal(evidence: Evidence[]): void;
  unpoint(): void;
  /** What changed until now is no news any more. */
  seen(): void;
  /** Goes on in a walk over a round, or out of it. */
  walk(act: 'next' | 'later' | 'stop' | 'back'): unknown;
  retry(): void;
  reload(): void;
  options(): void;
  /** Opens the team's rules of the issue's project. */
  rules(): void;
  /** Opens the backlog page. */
  backlog(): void;
}

/** What the panel can do about the discussion. None rejects. */
export interface DiscussionActions {
  /** Shows or hides it. */
  toggle(): void;
  /** Asks what would close the loop, and shows it. */
  summary(): Promise<void>;
  /** Copies the brief, or says why there is none yet. */
  brief(): Promise<void>;
  /** How a summary will read, in place of a comment (empty: of none); nothing and why, where that cannot be told. */
  preview(text: string, comment: string): Promise<SummaryPreview | undefined>;
  /** Reads older comments, page after page, until all are here or it is stopped. */
  older(): Promise<void>;
  stop(): void;
}

/** What the panel can do about sharing. Failures are shown where the person looks; none rejects. */
export interface ShareActions {
  retry(field?: string): Promise<void>;
  /** All that was refused, or what was said in one field. */
  drop(field?: string): Promise<void>;
  /** Agrees to share; with a key, in that ledger of the project's from now on. */
  join(key?: string): Promise<void>;
  /** Connects through the browser's own session with the tracker. */
  session(): Promise<void>;
  /** Asks what setting the project up would do. */
  plan(): Promise<void>;
  setup(): Promise<void>;
  /** Uses an existing issue, by its key. */
  adopt(key: string): Promise<void>;
}
