import { render } from 'preact';
import { Backlog } from '@/components/backlog/Backlog';
import type { BacklogActions } from '@/components/backlog/use-backlog';
import { followSystem } from '@/components/system-theme';
import { ask } from '@/utils/client';
import { type BacklogPlace, hashOf, placeOfHash } from '@/utils/model/rows/place';
import { followBacklog, followChangeSets } from '@/utils/store/queries';
import { peekDoor } from './peek';

/** The background makes the database and what is missing in it first: pages only read. */
const ready = ask({ kind: 'backlog' });

const actions: BacklogActions = {
  follow: (tell, fail, signal) => void ready.then(() => followBacklog(tell, fail, signal), fail),
  refresh: () => ask({ kind: 'backlog' }),
  accounts: () => ask({ kind: 'accounts' }),
  read: (project) => ask({ kind: 'read-project', project }),
  stop: (project) => ask({ kind: 'stop-project', project }),
  keepView: (view) => ask({ kind: 'keep-view', ...view }),
  dropView: (name) => ask({ kind: 'drop-view', name }),
  settings: () => ask({ kind: 'settings' }),
  open: (link) => location.assign(link),
  followSets: (tell, fail, signal) => void ready.then(() => followChangeSets(tell, fail, signal), fail),
  choices: (refs) => ask({ kind: 'bulk-choices', refs }),
  plan: (id, refs, edit) => ask({ kind: 'plan-changes', id, refs, edit }),
  apply: (id) => ask({ kind: 'apply-changes', id }),
  stopSet: (id) => ask({ kind: 'stop-changes', id }),
  retrySet: (id) => ask({ kind: 'retry-changes', id }),
  undo: (id) => ask({ kind: 'undo-changes', id }),
  copy: (text) => navigator.clipboard.writeText(text),
};

const app = document.getElementById('app');
/** Typing replaces the address, going to another view is a step that back takes back. */
const go = (place: BacklogPlace): void => {
  const same = placeOfHash(location.hash).view === place.view;
  history[same ? 'replaceState' : 'pushState'](null, '', hashOf(place));
  show();
};
const show = (): void => {
  if (app) render(<Backlog actions={actions} place={placeOfHash(location.hash)} go={go} door={peekDoor} />, app);
};
followSystem(document, window);
addEventListener('hashchange', show);
addEventListener('popstate', show);
show();
