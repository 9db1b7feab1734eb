import type { Database } from '@/utils/store/database';
import type { RequestRow } from '@/utils/store/rows';
import { createLedgerStore } from '@/utils/store/ledger-store';
import { createSaidStore } from '@/utils/store/said-store';
import { createRowStore } from '@/utils/store/row-store';
import { createChangeSetStore } from '@/utils/store/change-set-store';
import { countCalls } from '@/utils/store/calls';
import { createStore } from '@/utils/store/store';
import { type Area, createVault } from '@/utils/store/vault';
import { type IssueRef, tenantAt } from '@/utils/model/ref';
import type { Cues } from '@/utils/model/summary/cues';
import type { SummaryWords } from '@/utils/model/summary-words';
import type { Vocabulary } from '@/utils/model/readiness/vocabulary';
import type { ConnectWay } from '@/utils/model/right';
import type { Server } from '@/utils/model/server';
import type { OAuthFlow, DeviceFlow } from '@/utils/trackers/sign-in';
import type { Access, Account, Send } from '@/utils/trackers/tracker';
import { createTracker } from '@/utils/trackers/trackers';
import { ways, wayTo } from '@/utils/trackers/ways';
import { createAccounts } from './accounts';
import { createBacklogReader } from './backlog';
import { createChangeSets } from './change-sets';
import { createDayCounter } from './day-counts';
import { createViewKeeper } from './view-keeper';
import { eraseAll } from './erase';
import { createFolds } from './folds';
import { createRoundParts } from './round-parts';
import { type Clockwork, createLanes } from './lanes';
import { createLoops } from './loop';
import { createRefresh } from './refresh';
import { createFoldedFor } from './moved';
import { createPaces } from './paces';
import { createPlanning } from './planning';
import { createOAuth } from './oauth';
import { remembered } from './remembered';
import { createRowKeeper, type RowTools } from './project-rows';
import { createTokenRefresh } from './token-refresh';
import { gathered, type Soon, watchedRows, watchedSaid, watchedStore } from './watched';
import { createRights } from './rights';
import { createTeamRules } from './rules';
import { createSend, type Fetch } from './send';
import { createSessions } from './session';
import { createSavedViews } from './saved-views';
import { createServers, type Presence } from './servers';
import { createDeviceFlows } from './device-flow';
import { createSync } from './sync';
import { createDiscussions } from './discussion';
import { createLastSeen } from './last-seen';

/** Everything from outside that the background's parts live on: time, chance, network, storage. */
export interface World extends Clockwork {
  db: Database;
  /** Where tokens were kept once: what is still there is moved into the database. */
  area: Area;
  fetch: Fetch;
  /** The time zone of this device, by its IANA name. */
  zone(): string;
  /** Where the person lets Tend be. */
  presence: Presence;
  /** Ways to sign in on a tracker's own page; only where the build carries the app's public id. */
  deviceFlows?: ((send: Send, now: () => number) => DeviceFlow)[];
  /** The same where the page sends the person back, and to which address. */
  oauth?: { redirect: string; flows: ((send: Send, now: () => number) => OAuthFlow)[] };
  /** The words by which texts are judged. */
  vocabulary(): Promise<Vocabulary>;
  /** The words that a draft of the summary goes by. */
  cues(): Promise<Cues[]>;
  /** What Tend itself says in texts that people post, language by language, English first. */
  words(): Promise<SummaryWords[]>;
  /** A new device's name: 4 to 12 lower-case letters and digits. */
  drawDevice(): string;
  /** An id that nobody else draws. */
  drawId(): string;
  /** Has something done a moment later; what goes wrong there is told, and stops nothing. */
  soon: Soon;
  /** Screens of this project are out of date. */
  changed(project: string): void;
  /** Rows of issues, or the rules of their rounds, are others now. */
  rowsChanged(): void;
  /** Something went wrong that no screen can show. */
  warn(what: string, error: unknown): void;
}

/** The background's parts, put together once per life of the worker. */
export function createApp(world: World) {
  const { db, now, vocabulary, warn } = world;
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
  const deviceFlows = (world.deviceFlows ?? []).map((create) => create(send, now));
  const oauth = (world.oauth?.flows ?? []).map((create) => create(send, now));
  const sendAs = createTokenRefresh(send, accounts, [...deviceFlows, ...oauth], now);
  const trackerFor = remembered((access: Access) => createTracker(sendAs(access), access));
  const folded = createFolds(ledgers);
  const foldedFor = createFoldedFor(store, folded);
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
  /** Finds out whose a token is, keeps it, and makes what was said here theirs. Rejects with a TrackerError. */
  const connect = async (access: Access): Promise<Account> => {
    const account = { ...access, ...(await trackerFor(access).me()) };
    await accounts.put(account);
    await said.claim(account.person.id);
    await lanes.clear(tenantAt(account));
    return account;
  };
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
    connect,
    rights: createRights(tools),
    log,
    counted: { views: views.composed, calls: countCalls(db) },
    refresh: createRefresh({ ...tools, sync }),
    discussions,
    loops: createLoops({ ...tools, discussions, planning, cues: world.cues, words: world.words }),
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
    /** Deletes everything: accounts and their tokens, servers and the access to them, and the database. */
    erase: () => eraseAll(servers, vault, store).then(world.rowsChanged),
    deviceFlows: createDeviceFlows(vault, deviceFlows, connect),
    oauth: createOAuth({
      vault,
      flows: oauth,
      redirect: world.oauth?.redirect ?? '',
      drawId: world.drawId,
      connect,
    }),
    ways: async () => waysOf(await servers.all(), deviceFlows, oauth),
  };
}

/** How people connect to which host, those on servers of their own too. */
function waysOf(
  servers: readonly Server[],
  deviceFlows: readonly DeviceFlow[],
  oauth: readonly OAuthFlow[],
): ConnectWay[] {
  const own = servers.map(wayTo).filter((way) => way !== undefined);
  return [...ways, ...own].map((way) => ({
    ...way,
    device: deviceFlows.some(({ access }) => access.host === way.host),
    page: oauth.some(({ access }) => access.tracker === way.tracker),
  }));
}

export type App = ReturnType<typeof createApp>;
