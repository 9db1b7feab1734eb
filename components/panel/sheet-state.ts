import { batch, signal } from '@preact/signals';
import type { DiscussionView } from '@/utils/model/comment';
import type { SummaryForm } from '@/utils/model/summary-form';
import type { Places } from '@/utils/model/places';
import type { ReactionKind } from '@/utils/model/view';
import type { Setup } from './panel-state';

/** What only an open panel holds: what is unfolded, written, asked back. */
export function createSheetState() {
  return {
    drafts: signal<Record<string, string>>({}),
    /** The check whose details are shown. */
    expanded: signal<string | null>(null),
    /** The check whose waiver is being written. */
    waiving: signal<string | null>(null),
    /** The check whose waiver a draft brought back: nobody asked for the focus there. */
    restored: signal<string | null>(null),
    /** The reaction that was pressed and cannot be given: its reason is shown. */
    explained: signal<ReactionKind | null>(null),
    /** Whether it is shown what changed since this person agreed. */
    comparing: signal(false),
    /** Whether it is shown in full what changed since the last visit. */
    unread: signal(false),
    /** What the sync line asks back before it does it. */
    confirming: signal<'join' | 'drop' | null>(null),
    setup: signal<Setup | null>(null),
    /** The discussion; null while it was not asked for. */
    discussion: signal<DiscussionView | null>(null),
    talking: signal(false),
    /** Why the discussion, or more of it, could not be read. */
    discussionFailure: signal<string | null>(null),
    /** Reading older comments, which can be stopped. */
    reading: signal(false),
    /** The comment that is to be shown next. */
    target: signal<string | null>(null),
    /**
     * What is being written or chosen beside a comment: `reply:ID`, `edit:ID`, `ask:ID`, `answers:ID`, `decide:ID`,
     * `todo:ID`; or `comment`, `live`.
     */
    writing: signal<string | null>(null),
    /** What a summary would begin with; a text while that is not known: why, or empty while it is read. */
    summary: signal<SummaryForm | string | null>(null),
    /** What came of copying the brief, in a sentence. */
    briefed: signal(''),
    /** What the issue can be planned into; null while it was not asked for. */
    places: signal<Places | null>(null),
    planning: signal(false),
    placesFailure: signal<string | null>(null),
    help: signal(false),
    /** The text that was copied last. */
    copied: signal<string | null>(null),
  };
}

type SheetState = ReturnType<typeof createSheetState>;

/** Nothing of the issue before is left. */
export function forget(state: SheetState): void {
  batch(() => {
    state.drafts.value = {};
    state.expanded.value = null;
    state.waiving.value = null;
    state.restored.value = null;
    state.explained.value = null;
    state.comparing.value = false;
    state.unread.value = false;
    state.confirming.value = null;
    state.setup.value = null;
    state.discussion.value = null;
    state.discussionFailure.value = null;
    state.writing.value = null;
    state.summary.value = null;
    state.briefed.value = '';
    state.places.value = null;
    state.planning.value = false;
    state.placesFailure.value = null;
  });
}

/** What was typed before is there again, unless it was typed anew; a waiver is open where it was left. */
export function remember(state: SheetState, drafts: Record<string, string>): void {
  batch(() => {
    state.drafts.value = { ...drafts, ...state.drafts.value };
    if (state.expanded.value === null) resume(state, drafts);
  });
}

/** A waiver begun and not sent is open again, where it was left, without taking the focus. */
function resume(state: SheetState, drafts: Record<string, string>): void {
  const field = Object.keys(drafts).find((key) => key.startsWith('waive:') && drafts[key]);
  if (!field) return;
  const id = field.slice('waive:'.length);
  state.expanded.value = id;
  state.waiving.value = id;
  state.restored.value = id;
}
