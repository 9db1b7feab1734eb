import { browser } from 'wxt/browser';
import type { Sender } from '@/utils/gate';
import type { Answers, Request, Shown } from '@/utils/messages';
import type { IssueRef } from '@/utils/model/ref';
import type { View } from '@/utils/model/view';
import type { Store } from '@/utils/store/store';
import type { Accounts } from '@/utils/sync/accounts';
import type { Desk } from '@/utils/sync/desk';
import type { Fetcher } from '@/utils/sync/fetcher';
import { issueAt } from '@/utils/trackers/github/address';
import { activeTab, injectPanel, openPanel, showBadge, tell } from './tabs';

interface Wired {
  store: Store;
  desk: Desk;
  accounts: Accounts;
  fetcher: Fetcher;
}

type Handler<K extends Request['kind']> = (request: Extract<Request, { kind: K }>, tabId: number) => Promise<Answers[K]>;
type Handlers = { [K in Request['kind']]: Handler<K> };

/** Which part of the house answers which question. */
export function createAnswers(wired: Wired) {
  const handlers = { ...pageHandlers(wired), ...screenHandlers(wired) };
  return (request: Request, sender: Sender): Promise<Answers[Request['kind']]> => call(handlers, request, sender.tab?.id ?? -1);
}

function call<K extends Request['kind']>(handlers: Handlers, request: Extract<Request, { kind: K }>, tabId: number): Promise<Answers[K]> {
  const handler: Handler<K> = handlers[request.kind as K];
  return handler(request, tabId);
}

function pageHandlers({ store, desk, fetcher }: Wired): Pick<Handlers, 'seen' | 'show' | 'read' | 'left' | 'mark' | 'draft' | 'panel' | 'options'> {
  return {
    seen: async (_, tabId) => nothing(injectPanel(tabId)),
    show: async ({ ref }, tabId) => {
      void fetchInto(fetcher, ref, tabId);
      return shown(store, desk, ref);
    },
    read: async ({ issue }, tabId) => badged(tabId, await desk.accept(issue)),
    left: async (_, tabId) => nothing(showBadge(tabId, null)),
    mark: async ({ ref, field, value }, tabId) => badged(tabId, await desk.mark(ref, field, value)),
    draft: ({ ref, field, text }) => nothing(store.draft(ref, field, text, Date.now())),
    panel: ({ open }) => nothing(store.set('open', open)),
    options: () => nothing(browser.runtime.openOptionsPage()),
  };
}

function screenHandlers({ store, desk, accounts, fetcher }: Wired): Pick<Handlers, 'active' | 'reveal' | 'accounts' | 'connect' | 'disconnect' | 'requests' | 'settings' | 'erase'> {
  return {
    active: async () => {
      const tab = await activeTab();
      const ref = tab && issueAt(new URL(tab.url));
      return ref ? { ref, view: await desk.recall(ref) } : null;
    },
    reveal: async () => {
      const tab = await activeTab();
      return tab ? openPanel(tab.id) : false;
    },
    accounts: async () => (await accounts.all()).map(({ host, login }) => ({ host, login })),
    connect: async ({ host, token }) => {
      const { login } = await fetcher.connect(host, token);
      return { host, login };
    },
    disconnect: ({ host }) => nothing(accounts.drop(host)),
    requests: () => store.requests(),
    settings: () => nothing(browser.runtime.openOptionsPage()),
    erase: () => nothing(store.erase()),
  };
}

async function shown(store: Store, desk: Desk, ref: IssueRef): Promise<Shown> {
  const [view, open, drafts] = await Promise.all([desk.recall(ref), store.setting('open'), store.drafts(ref)]);
  return { view, open: open === true, drafts };
}

/** The API's reading comes when it comes; the panel shows the page's until then. */
async function fetchInto(fetcher: Fetcher, ref: IssueRef, tabId: number): Promise<void> {
  try {
    const view = await fetcher.fetch(ref);
    if (view) await tell(tabId, { push: 'changed', view: badged(tabId, view) });
  } catch (error) {
    console.warn('Tend could not read this issue through the API.', error);
    await tell(tabId, { push: 'failed', ref, text: error instanceof Error ? error.message : String(error) });
  }
}

/** The badge is drawn beside the answer, not before it. */
function badged(tabId: number, view: View): View {
  showBadge(tabId, view).catch((error: unknown) => console.info('Tend could not draw its badge.', error));
  return view;
}

async function nothing(done: Promise<unknown>): Promise<null> {
  await done;
  return null;
}
