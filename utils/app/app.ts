import type { RequestRow } from '@/utils/store/rows';
import { createLedgerStore } from '@/utils/store/ledger-store';
import { createSaidStore } from '@/utils/store/said-store';
import { createRowStore } from '@/utils/store/row-store';
import { createChangeSetStore } from '@/utils/store/change-set-store';
import { countCalls } from '@/utils/store/calls';
import { rememberRows } from '@/utils/store/memory';
import { createStore } from '@/utils/store/store';
import { createVault } from '@/utils/store/vault';
import type { IssueRef } from '@/utils/model/ref';
import type { Access } from '@/utils/trackers/tracker';
import { createTracker } from '@/utils/trackers/trackers';
import { createAccounts } from '@/utils/sync/accounts';
import { createActions } from '@/utils/actions/actions';
import { createBacklogReader } from '@/utils/sync/backlog';
import { createChangeSets } from '@/utils/actions/change-sets';
import { createDayCounter } from '@/utils/sync/day-counts';
import { createViewKeeper } from '@/utils/sync/view-keeper';
import { eraseAll } from '@/utils/actions/erase';
import { createFolds } from '@/utils/sync/folds';
import { createLanes } from '@/utils/sync/lanes';
import { createSummaries } from '@/utils/actions/summaries';
import { createRefresh } from '@/utils/sync/refresh';
import { createFoldedFor } from '@/utils/sync/moved';
import { createPaces } from '@/utils/actions/paces';
import { createPlanning } from '@/utils/actions/planning';
import { remembered } from '@/utils/sync/remembered';
import { createRowKeeper, type RowTools } from '@/utils/sync/project-rows';
import { createTokenRefresh } from '@/utils/sync/token-refresh';
import { gathered, watchedRows, watchedSaid, watchedStore } from '@/utils/sync/watched';
import { createRights } from '@/utils/sync/rights';
import { createTeamRules } from '@/utils/actions/rules';
import { createSend } from '@/utils/sync/send';
import { createSessions } from '@/utils/sync/session';
import { createSavedViews } from '@/utils/actions/saved-views';
import { createServers } from '@/utils/sync/servers';
import { createSync } from '@/utils/sync/sync';
import { createDiscussions } from '@/utils/actions/discussion';
import { createLastSeen } from '@/utils/actions/last-seen';
import { createRoundParts } from './round-parts';
import { createSignInParts, flowsIn } from './sign-in-parts';
import type { World } from './world';

/** The background's parts, put together once per life of the worker. */
export function createApp(world: World) {
  const { db, now, vocabulary, warn } = world;
  const calls = countCalls(db);
  rememberRows(db, ['ledgers', 'settings', 'tenants', 'vault']);
  const rows = watchedRows(createRowStore(db), world.rowsChanged, (project) => uncounted(project));
  const days = createDayCounter({ rows, now, zone: world.zone });
  const uncounted = gathered(days.changed, world.soon);
  const touched = gathered((refs: IssueRef[]) => keeper.refresh(refs), world.soon);
  const store = watchedStore(createStore(db), touched);
  const said = watchedSaid(createSaidStore(db, world.drawDevice), touched);
  const ledgers = createLedgerStore(db);
  const log = (row: RequestRow): void =>
    void store.logRequest(row).catch((error: unknown) => warn('could not keep a line of the request log', error));
  const send = createSend(world.fetch, log, now);
  const vault = createVault(db, world.area);
  const accounts = createAccounts(vault);
  const flows = flowsIn(world, send);
  const sendAs = createTokenRefresh(send, accounts, [...flows.device, ...flows.oauth], now);
  const trackerFor = remembered((access: Access) => createTracker(sendAs(access), access));
  const folded = createFolds(ledgers);
  const foldedFor = createFoldedFor(folded);
  const lanes = createLanes(store, world);
  const keep: RowTools['keep'] = (key, value) => store.set(key, value).then(world.rowsChanged);
  const sets = createChangeSetStore(db);
  const keeper = createRowKeeper({ rows, said, accounts, folded, foldedFor, vocabulary, keep, now });
  const views = createViewKeeper({ store, said, accounts, rows, folded, foldedFor, now, vocabulary });
  const sessions = createSessions(views, trackerFor);
  const tools = {
    store,
    said,
    sessions,
    ledgers,
    sets,
    accounts,
    folded,
    foldedFor,
    lanes,
    views,
    trackerFor,
    now,
    vocabulary,
    changed: (project: string) => {
      world.changed(project);
      world.soon(() => keeper.catchUp(project));
    },
    drawId: world.drawId,
    warn,
  };
  const sync = createSync(tools);
  const actions = createActions(tools, sync);
  const servers = createServers(vault, world.presence, accounts, send);
  const discussions = createDiscussions(tools);
  const planning = createPlanning(tools);
  return {
    store,
    said,
    accounts,
    views,
    lanes,
    sync,
    actions,
    rights: createRights(tools),
    log,
    counted: { views: views.composed, calls },
    refresh: createRefresh({ ...tools, sync }),
    discussions,
    summaries: createSummaries({ ...tools, discussions, planning, cues: world.cues, words: world.words }),
    planning,
    lastSeen: createLastSeen(tools),
    servers,
    rules: createTeamRules(tools),
    rows,
    refreshRows: keeper.refresh,
    backlog: createBacklogReader({ rows, ledgers, accounts, views, lanes, keeper, days, trackerFor, now, warn }),
    changeSets: createChangeSets({ ...tools, sync, planning, rows, refreshRows: keeper.refresh }),
    paces: createPaces({ accounts, lanes, trackerFor, now }),
    savedViews: createSavedViews(store),
    projects: ledgers.projects,
    ...createRoundParts({ ...tools, rows, sync, keeper, words: world.words }),
    /** Deletes everything: accounts, their tokens, servers, access to them, the database. */
    erase: () => eraseAll(servers, vault, store).then(world.rowsChanged),
    ...createSignInParts(world, { ...tools, vault, servers, flows }),
  };
}

export type App = ReturnType<typeof createApp>;
