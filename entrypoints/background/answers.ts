import { browser } from 'wxt/browser';
import type { Sender } from '@/utils/gate';
import type { Shown } from '@/utils/messages/page';
import type { Answers, Request } from '@/utils/messages/request';
import { toldOf } from '@/utils/model/told';
import type { IssueRef } from '@/utils/model/ref';
import { projectOf, tenantOf } from '@/utils/model/ref';
import type { App } from '@/utils/app/app';
import type { Reminders } from '@/utils/sync/reminders';
import type { Walks } from '@/utils/actions/walks';
import { linkOf } from '@/utils/trackers/link';
import { sessionAccess } from '@/utils/trackers/sessions';
import { createHappened } from './happened';
import type { Screens } from './screens';
import { type Asker, type Handler, type Handlers, nothing, type PageKind, type SharedKind } from './handlers';
import { screenHandlers } from './screen-answers';
import { injectPanel, injectSheet, openBacklog, openOptions, tell } from './tabs';

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

function sharedHandlers(
  { actions, refresh, discussions, planning, views, connect, summaries, accounts }: App,
  screens: Screens,
): Pick<Handlers, SharedKind> {
  return {
    session: async ({ ref }, asker) => {
      const access = sessionAccess(ref, new URL(asker.url).protocol);
      if (!access) throw new Error('This tracker takes nothing but a token.');
      await connect(access);
      void told(refresh.open(ref), screens, asker, ref);
      return views.recall(ref);
    },
    say: async ({ ref, intent, id }, asker) => {
      refresh.active();
      screens.shows(asker, ref);
      // Should the worker end before it has sent this, the alarm starts another.
      void browser.alarms.create('sync', { delayInMinutes: 1 });
      const view = await actions.say(ref, intent, id);
      if (!view) throw new Error('This issue was not read yet.');
      return screens.badged(asker, view);
    },
    discussion: ({ ref, older }) => (older ? discussions.older(ref) : discussions.show(ref)),
    summary: ({ ref }) => summaries.draft(ref),
    brief: async ({ ref }, { url }) => {
      // Nobody can be sent to a page of the extension's own.
      const away = url.startsWith(browser.runtime.getURL('/'));
      return summaries.brief(ref, away ? linkOf(ref, (await accounts.of(tenantOf(ref)))?.base) : url);
    },
    preview: ({ ref, text, comment }) => summaries.preview(ref, text, comment),
    places: ({ ref }) => planning.places(ref),
    people: ({ ref, text }) => planning.people(ref, text),
    retry: ({ ref, field }) => actions.retry(ref, field),
    drop: ({ ref, field }) => actions.drop(ref, field),
    plan: ({ ref }) => actions.plan(ref),
    setup: ({ ref }) => actions.setup(ref),
    adopt: ({ ref, key }) => actions.adopt(ref, key),
    join: ({ ref, key }) => actions.join(ref, key),
  };
}

async function shown(store: App['store'], views: App['views'], ref: IssueRef): Promise<Shown> {
  const [view, open, drafts] = await Promise.all([views.recall(ref), store.setting('open'), store.drafts(ref)]);
  return { view, open: open === true, drafts };
}

/** What reading through the API came to, told to the panel when it is there: it shows the page's reading until then. */
async function told<Read>(
  reading: Promise<Read>,
  screens: Screens,
  asker: Asker,
  ref: IssueRef,
  isNews: (read: Read) => boolean = () => true,
): Promise<void> {
  try {
    if (isNews(await reading)) screens.refresh(projectOf(ref));
  } catch (error) {
    console.warn('Tend could not read this issue through the API.', error);
    await tell(asker, ref, { push: 'failed', ref, told: toldOf(error) }).catch((gone: unknown) =>
      console.info('Tend could not reach a panel.', gone),
    );
  }
}
