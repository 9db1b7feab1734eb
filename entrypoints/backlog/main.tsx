import { render } from 'preact';
import { Backlog } from '@/components/backlog/Backlog';
import type { BacklogActions } from '@/components/backlog/use-backlog';
import { type RoundActions, RoundPage } from '@/components/rounds/RoundPage';
import { followSystem } from '@/components/system-theme';
import { ask } from '@/utils/client';
import { type BacklogPlace, hashOf, placeOfHash, roundsHash } from '@/utils/model/rows/place';
import { followBacklog } from '@/utils/store/queries';
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
  copy: (text) => navigator.clipboard.writeText(text),
};

const roundActions: RoundActions = {
  ...actions,
  say: (ref, saying) => ask({ kind: 'say', ref, saying, id: crypto.randomUUID() }),
  print: () => print(),
};

const app = document.getElementById('app');
/** Typing replaces the address, going to another view is a step that back takes back. */
const go = (place: BacklogPlace): void => {
  const same = placeOfHash(location.hash).view === place.view;
  history[same ? 'replaceState' : 'pushState'](null, '', hashOf(place));
  show();
};
const show = (): void => {
  if (!app) return;
  if (location.hash === roundsHash) render(<RoundPage actions={roundActions} />, app);
  else render(<Backlog actions={actions} place={placeOfHash(location.hash)} go={go} door={peekDoor} />, app);
};
followSystem(document, window);
addEventListener('hashchange', show);
addEventListener('popstate', show);
show();
