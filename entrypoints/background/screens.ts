import { type IssueRef, projectOf } from '@/utils/model/ref';
import type { View } from '@/utils/model/view';
import type { Desk } from '@/utils/sync/desk';
import { showBadge, tell } from './tabs';

/** Which tab shows which issue, as far as this life of the worker knows: panels tell it again and again. */
export interface Screens {
  shows(tabId: number, ref: IssueRef): void;
  left(tabId: number): void;
  /** Draws the badge beside an answer, not before it. */
  badged<V extends View | null>(tabId: number, view: V): V;
  /** Sends every panel of a project its view of now. */
  refresh(project: string): void;
}

export function createScreens(desk: Desk): Screens {
  const shown = new Map<number, IssueRef>();
  const badged = <V extends View | null>(tabId: number, view: V): V => {
    showBadge(tabId, view).catch((error: unknown) => console.info('Tend could not draw its badge.', error));
    return view;
  };
  const send = async (tabId: number, ref: IssueRef): Promise<void> => {
    const view = await desk.recall(ref);
    if (view) await tell(tabId, { push: 'changed', view: badged(tabId, view) });
  };
  return {
    shows: (tabId, ref) => void shown.set(tabId, ref),
    left: (tabId) => {
      shown.delete(tabId);
      badged(tabId, null);
    },
    badged,
    refresh: (project) => {
      for (const [tabId, ref] of shown) {
        if (projectOf(ref) !== project) continue;
        // A tab that was closed is no news; the panel of an open one asks again by itself.
        send(tabId, ref).catch((error: unknown) => {
          shown.delete(tabId);
          console.info('Tend could not reach a panel.', error);
        });
      }
    },
  };
}
