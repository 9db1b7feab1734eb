import { newsOf } from '@/components/panel/news';
import { ask } from '@/utils/client';
import type { PageRequest } from '@/utils/messages/page';
import type { View } from '@/utils/model/view';
import type { IssueState } from './issue-state';

/** What is answered with a view of the issue at hand, or with null where nothing is known of it. */
export type ViewRequest = Extract<
  PageRequest,
  { kind: 'read' | 'say' | 'look' | 'last-seen' | 'retry' | 'drop' | 'setup' | 'adopt' | 'join' | 'session' }
>;

/**
 * The one door through which views come on screen. Answers may overtake each other, so requests are numbered, and a
 * view is shown only while none asked for later is. Where the order cannot be known (an answer was overtaken; the
 * background told something while questions were open), the last word is asked for once all is quiet.
 */
export interface Views {
  /** The number of a request about to be sent. */
  turn(): number;
  /** Shows the answer to that request, unless a later one's is shown. */
  show(turn: number, view: View | null): void;
  /** Asks and shows; true if the same issue is still at hand. Rejects with a ClientError. */
  ask(request: ViewRequest, turn?: number): Promise<boolean>;
  /** A view that the background told by itself. */
  told(view: View): void;
}

export function createViews(state: IssueState, fail: (error: unknown) => void): Views {
  const count = { asked: 0, shown: 0, open: 0, closing: 0 };
  let doubt = false;
  const turn = (): number => (count.asked += 1);
  const show = (turn: number, view: View | null): void => {
    if (!view || view.ref !== state.ref.value) return;
    if (turn < count.shown) {
      doubt = true;
      answered(state, turn, count.asked);
    } else {
      count.shown = turn;
      accept(state, view, turn);
    }
  };
  const request = async (question: ViewRequest, number = turn()): Promise<boolean> => {
    const ref = state.ref.value;
    count.open += 1;
    try {
      show(number, await ask(question));
    } finally {
      count.open -= 1;
      if (count.open === 0 && doubt) lastWord();
    }
    return ref === state.ref.value;
  };
  const lastWord = (): void => {
    doubt = false;
    if (!state.ref.value) return;
    count.closing += 1;
    request({ kind: 'look', ref: state.ref.value, last: true })
      .catch(fail)
      .finally(() => (count.closing -= 1));
  };
  const told = (view: View): void => {
    if (view.ref !== state.ref.value) return;
    // What the last word itself stirs up asks for no other one.
    doubt ||= count.open > count.closing;
    accept(state, view, 0);
  };
  return { turn, show, ask: request, told };
}

/**
 * Puts a view on screen in place of what was said on this page: the intent it answers, and those answered before it was
 * asked for.
 */
function accept(state: IssueState, view: View, turn: number): void {
  const before = state.shown.value;
  // First the view: what it answers is taken off it when it is on screen, not before.
  state.view.value = view;
  const open = Object.entries(state.pending.value).filter(
    ([, pending]) => pending.turn !== turn && turn <= (pending.answered ?? Infinity),
  );
  if (open.length < Object.keys(state.pending.value).length) state.pending.value = Object.fromEntries(open);
  const news = newsOf(before, state.shown.value);
  if (news) state.said.value = news;
}

/**
 * The intent of that turn was kept, but the view that shows it came too late: it stays on screen until one that was
 * asked for from now on.
 */
function answered(state: IssueState, turn: number, asked: number): void {
  const all = Object.entries(state.pending.value);
  state.pending.value = Object.fromEntries(
    all.map(([field, pending]) => [field, pending.turn === turn ? { ...pending, answered: asked } : pending]),
  );
}
