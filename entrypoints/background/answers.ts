import { browser } from 'wxt/browser';
import type { Sender } from '@/utils/gate';
import type { Shown } from '@/utils/messages/page';
import type { Answers, Request } from '@/utils/messages/request';
import { type IssueRef, projectOf, tenantOf } from '@/utils/model/ref';
import type { App } from '@/utils/app/app';
import type { Reminders } from '@/utils/sync/reminders';
import type { Walks } from '@/utils/actions/walks';
import { createHappened } from './happened';
import type { Screens } from './screens';
import { type Asker, type Handler, type Handlers, nothing, type PageKind } from './handlers';
import { screenHandlers } from './screen-answers';
import { injectPanel, injectSheet, openBacklog, openOptions } from './tabs';
import { sharedHandlers } from './shared-answers';
import { told } from './reading-told';

/** Which part of the app answers which question. */
export function createAnswers(app: App, screens: Screens, walks: Walks, reminders: Reminders) {
  const happened = createHappened(app.counted, Date.now);
  const handlers: Handlers = {
    ...pageHandlers(app, screens, walks),
    ...sharedHandlers(app, screens),
    ...screenHandlers(app, walks, reminders, happened),
  };
  return (request: Request, sender: Sender): Promise<Answers[Request['kind']]> =>
    happened.during(request.kind, () =>
      call(handlers, request, {
        tabId: sender.tab?.id ?? -1,
        documentId: sender.documentId,
        url: sender.url ?? '',
      }),
    );
}

function call<K extends Request['kind']>(
  handlers: Handlers,
  request: Extract<Request, { kind: K }>,
  asker: Asker,
): Promise<Answers[K]> {
  const handler: Handler<K> = handlers[request.kind as K];
  return handler(request, asker);
}

function pageHandlers(
  { store, views, refresh, lastSeen }: App,
  screens: Screens,
  walks: Walks,
): Pick<Handlers, PageKind> {
  return {
    seen: ({ ref }, { tabId }) => nothing(injectPanel(tabId, ref)),
    sheet: (_, { tabId }) => nothing(injectSheet(tabId)),
    show: async ({ ref }, asker) => {
      screens.shows(asker, ref);
      refresh.active();
      void told(refresh.open(ref), screens, asker, ref);
      const [known, walk] = await Promise.all([
        shown(store, views, ref),
        // The sheet on the backlog page is no stop of a walk.
        asker.url.startsWith(browser.runtime.getURL('/')) ? null : walks.show(ref),
      ]);
      return { ...known, ...(walk && { walk }) };
    },
    read: async ({ issue, viewer }, asker) => {
      views.meet(tenantOf(issue.ref), viewer);
      screens.shows(asker, issue.ref);
      return screens.badged(asker, await views.accept(issue));
    },
    look: async ({ ref, last }, asker) => {
      const isKnown = screens.shows(asker, ref);
      // The panel heard of all that changed: until it is time again there is nothing to tell.
      void told(refresh.still(ref), screens, asker, ref, (isTime) => isTime || !isKnown);
      return last ? views.recall(ref) : null;
    },
    'last-seen': async ({ ref, seen }) => {
      await lastSeen.look(ref, seen);
      return seen ? views.recall(ref) : null;
    },
    left: async (_, asker) => {
      screens.left(asker);
      return null;
    },
    draft: ({ ref, field, text }) => {
      refresh.active();
      return nothing(store.draft(ref, field, text, Date.now()));
    },
    walk: ({ ref, act }, { tabId }) => walks.act(ref, act, tabId),
    panel: ({ open }) => nothing(store.set('open', open)),
    options: ({ ref, part = 'project' }) =>
      nothing(
        part === 'backlog' ? openBacklog() : openOptions(ref && `#${part}=${encodeURIComponent(projectOf(ref))}`),
      ),
  };
}

async function shown(store: App['store'], views: App['views'], ref: IssueRef): Promise<Shown> {
  const [view, open, drafts] = await Promise.all([views.recall(ref), store.setting('open'), store.drafts(ref)]);
  return { view, open: open === true, drafts };
}
