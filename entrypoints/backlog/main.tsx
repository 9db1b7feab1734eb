import { render } from 'preact';
import { Backlog } from '@/components/backlog/Backlog';
import type { BacklogActions } from '@/components/backlog/use-backlog';
import type { RoundActions } from '@/components/rounds/round-actions';
import { RoundPage } from '@/components/rounds/RoundPage';
import { followSystem } from '@/components/ui/system-theme';
import { ask } from '@/utils/client';
import { codecOf } from '@/utils/ledger/codecs';
import { readPolicy } from '@/utils/ledger/policy';
import { policyKey } from '@/utils/model/policy-changes';
import type { Pause } from '@/utils/model/rounds/pause';
import { roundsHash } from '@/utils/model/rows/place';
import { type SharedView, sharedViews } from '@/utils/model/rows/team-views';
import { followBacklog, followChangeSets, followDays, followPosts, type StoredBacklog } from '@/utils/store/queries';
import { searchLink } from '@/utils/trackers/search-link';
import { english } from '@/utils/words/en/english';
import { speak } from '@/utils/words/sentence';
import { addressOf } from './address';
import { notices } from './notices';
import { isMade, made, ready, refresh } from './opening';
import { lateDoor } from './late-door';

speak(...english);

/** What teams share, as the rules in their ledgers say. */
function sharedIn({ ledgers }: StoredBacklog): SharedView[] {
  return ledgers.flatMap(({ project, body, markup }) => sharedViews(project, readPolicy(body, codecOf(markup)).policy));
}

const actions: BacklogActions = {
  follow: (tell, fail, signal) => {
    // Of a device without a row nobody knows yet whether there are none, or none made: it is told once that is known.
    let none: StoredBacklog | undefined;
    const told = (stored: StoredBacklog): void => {
      none = stored.rows.length === 0 && !isMade() ? stored : undefined;
      if (!none) tell({ ...stored, shared: sharedIn(stored) });
    };
    void ready.then(() => followBacklog(told, fail, signal), fail);
    made.then(() => none && !signal.aborted && told(none), fail);
  },
  followDays: (tell, fail, signal) => void ready.then(() => followDays(tell, fail, signal), fail),
  refresh,
  accounts: () => ask({ kind: 'accounts' }),
  read: (project) => ask({ kind: 'read-project', project }),
  stop: (project) => ask({ kind: 'stop-project', project }),
  keepView: (view) => ask({ kind: 'keep-view', ...view }),
  dropView: (name) => ask({ kind: 'drop-view', name }),
  keepLook: (look) => ask({ kind: 'keep-look', look }),
  settings: () => ask({ kind: 'settings' }),
  open: (link) => location.assign(link),
  followSets: (tell, fail, signal) => void ready.then(() => followChangeSets(tell, fail, signal), fail),
  choices: (refs, edits, text) => ask({ kind: 'bulk-choices', refs, edits, ...(text !== undefined && { text }) }),
  say: (ref, intent) => ask({ kind: 'say', ref, intent, id: crypto.randomUUID() }),
  paces: (refs) => ask({ kind: 'paces', refs }),
  plan: (id, refs, edit) => ask({ kind: 'plan-changes', id, refs, edit }),
  apply: (id) => ask({ kind: 'apply-changes', id }),
  stopSet: (id) => ask({ kind: 'stop-changes', id }),
  retrySet: (id) => ask({ kind: 'retry-changes', id }),
  undo: (id) => ask({ kind: 'undo-changes', id }),
  copy: (text) => navigator.clipboard.writeText(text),
  searchLink,
  rules: (project) => ask({ kind: 'rules', project }),
  saveRules: (project, policy, base) =>
    ask({ kind: 'save-rules', project, policy: JSON.stringify(policy), base: policyKey(base) }),
};

/** Twice or by two owners at once it comes to the same: the value follows from what everybody sees. */
async function resume({ project, last }: Pause): Promise<void> {
  const rules = await ask({ kind: 'rules', project });
  if (!rules?.policy.cadence) throw new Error('The rules of this project have no rounds any more.');
  const { policy } = rules;
  const changed = { ...policy, cadence: { ...rules.policy.cadence, resumed: last } };
  const { saved } = await ask({
    kind: 'save-rules',
    project,
    policy: JSON.stringify(changed),
    base: policyKey(policy),
  });
  if (!saved) throw new Error('Somebody changed the rules just now. Try again.');
}

const roundActions: RoundActions = {
  ...actions,
  walk: (round, waiting) => ask({ kind: 'start-walk', round, waiting }),
  resume,
  posts: (what, reveals, anew) => ask({ kind: 'round-posts', what, reveals, anew }),
  post: (id, posting) => ask({ kind: 'post-round', id, ...posting }),
  retryPost: (ref, field) => ask({ kind: 'retry', ref, field }),
  dropPost: (ref, field) => ask({ kind: 'drop', ref, field }),
  followPosts: (tell, fail, signal) => void ready.then(() => followPosts(tell, fail, signal), fail),
  remind: (choice) => ask({ kind: 'remind', choice }),
  ...notices,
  print: () => print(),
  save: (name, type, text) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    // The browser reads it after this turn.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },
};

const app = document.getElementById('app');
const show = (): void => {
  if (!app) return;
  if (location.hash === roundsHash) render(<RoundPage actions={roundActions} />, app);
  else render(<Backlog actions={actions} place={address.place()} go={address.go} door={lateDoor} />, app);
};
followSystem(document, window);
const address = addressOf(window, show);
show();
