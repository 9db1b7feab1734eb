import { browser } from 'wxt/browser';
import { type IssueRef, projectOf } from '@/utils/model/ref';
import type { View } from '@/utils/model/view';
import type { ViewKeeper } from '@/utils/sync/view-keeper';
import { showBadge } from './badge';
import { type Beside, tell } from './tabs';

/** Which document shows which issue, as far as this life of the worker knows: panels tell it again and again. */
export interface Screens {
  /** True where that was known already: the document hears of what changes. */
  shows(beside: Beside, ref: IssueRef): boolean;
  left(beside: Beside): void;
  /**
   * Draws the badge of the tab beside an answer, not before it. Pages of the extension's own show no issue's: theirs is
   * that of all tabs.
   */
  badged<V extends View | null>(beside: Beside, view: V): V;
  /** Sends every panel of a project its view of now. */
  refresh(project: string): void;
}

export function createScreens(views: ViewKeeper): Screens {
  // Side panels are in no tab: each is a document of its own, where the browser names documents.
  const placeOf = ({ tabId, documentId }: Beside): number | string => (tabId < 0 && documentId) || tabId;
  const shown = new Map<number | string, { beside: Beside; ref: IssueRef }>();
  const badged = <V extends View | null>({ tabId, url = '' }: Beside, view: V): V => {
    if (url.startsWith(browser.runtime.getURL('/'))) return view;
    showBadge(tabId, view).catch((error: unknown) => console.info('Tend could not draw its badge.', error));
    return view;
  };
  const send = async (beside: Beside, ref: IssueRef): Promise<void> => {
    const view = await views.recall(ref);
    if (!view) return;
    await tell(beside, ref, { push: 'changed', view });
    // It may have been left meanwhile.
    if (shown.get(placeOf(beside))?.ref === ref) badged(beside, view);
  };
  return {
    shows: (beside, ref) => {
      const before = shown.get(placeOf(beside));
      shown.set(placeOf(beside), { beside, ref });
      return before?.ref === ref && before.beside.documentId === beside.documentId;
    },
    left: (beside) => {
      shown.delete(placeOf(beside));
      badged(beside, null);
    },
    badged,
    refresh: (project) => {
      for (const [place, { beside, ref }] of shown) {
        if (projectOf(ref) !== project) continue;
        // A page that was left is no news; the panel of an open one asks again by itself.
        send(beside, ref).catch((error: unknown) => {
          if (shown.get(place)?.beside === beside) shown.delete(place);
          console.info('Tend could not reach a panel.', error);
        });
      }
    },
  };
}
