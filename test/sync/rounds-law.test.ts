import fc from 'fast-check';
import { pageBody } from '@/utils/ledger/format';
import { markdown } from '@/utils/ledger/markdown';
import type { Entry } from '@/utils/model/entry';
import type { Cadence, Policy } from '@/utils/model/policy';
import { type IssueRef, projectOf } from '@/utils/model/ref';
import { type Round, roundsAt } from '@/utils/model/rounds/round';
import { roundRulesIn, roundRulesKey } from '@/utils/model/rounds/rules';
import { roundAt } from '@/utils/model/rounds/times';
import type { Row } from '@/utils/model/rows/row';
import { type FailureKind, TrackerError } from '@/utils/trackers/failure';
import type { Intent } from '@/utils/model/intent';
import { rename } from '../doubles/github/acts/rename';
import { transfer } from '../doubles/github/acts/transfer';
import { people } from '../doubles/github/seed/people';
import { seedRepo } from '../doubles/github/seed/repos';
import type { Repo } from '../doubles/github/world/types';
import { brokenLaw, law } from '../law';
import { rules } from './ballot';
import type { Device } from './device';
import { comment, createScene, ref, type Scene, setUp } from './scene';

const hour = 60 * 60_000;
const project = projectOf(ref);
const other: IssueRef = 'github:github.com/acme/web#3';
const cadence: Cadence = { weeks: 1, day: 4, time: '12:00', zone: 'Europe/Lisbon', talk: 2, minutes: 15 };

/** Whom the rules know by the tracker's ids, as they are kept beside the names. */
const ids = Object.fromEntries(people.map(({ id, login }) => [login, String(id)]));

/**
 * Rules that a team may come to in the middle of a round: the owner is gone, a contributor too, the dates are others.
 */
const policies: Partial<Policy>[] = [
  { cadence, owner: 'ana', contributors: ['ben', 'cleo'], ids },
  { cadence, owner: 'dan', contributors: ['ben', 'cleo'], ids },
  { cadence, owner: 'ana', contributors: ['cleo'], ids },
  { cadence: { ...cadence, day: 5, talk: 0 }, owner: 'ana', contributors: ['ben'], ids },
  { cadence: { ...cadence, day: 1, weeks: 2 }, owner: null, contributors: [] },
];

type Event =
  | { is: 'says'; who: 'ana' | 'ben'; of: IssueRef; what: 'puts' | 'closes' | 'takes out' | 'passes' | 'ready' | 'up' }
  | { is: 'rules'; which: number }
  | { is: 'intrudes'; at: number }
  | { is: 'closes'; of: IssueRef }
  | { is: 'deletes' | 'thumb' | 'moves' | 'renames' | 'leaves' }
  | { is: 'reads'; who: 'ana' | 'ben' }
  | { is: 'waits'; hours: number };

const who = fc.constantFrom('ana' as const, 'ben' as const);
const of = fc.constantFrom(ref, other);
const what = fc.constantFrom(...(['puts', 'puts', 'closes', 'takes out', 'passes', 'ready', 'up'] as const));
const events: fc.Arbitrary<Event[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ is: fc.constant('says' as const), who, of, what }) },
    { weight: 2, arbitrary: fc.record({ is: fc.constant('rules' as const), which: fc.nat(policies.length - 1) }) },
    { weight: 1, arbitrary: fc.record({ is: fc.constant('intrudes' as const), at: fc.nat(9) }) },
    {
      weight: 1,
      arbitrary: fc.record({ is: fc.constant('closes' as const), of }),
    },
    { weight: 2, arbitrary: fc.constantFrom({ is: 'deletes' as const }, { is: 'moves' as const }) },
    { weight: 2, arbitrary: fc.constantFrom({ is: 'renames' as const }, { is: 'leaves' as const }) },
    {
      weight: 1,
      arbitrary: fc.constant({ is: 'thumb' as const }),
    },
    { weight: 3, arbitrary: fc.record({ is: fc.constant('reads' as const), who }) },
    { weight: 2, arbitrary: fc.record({ is: fc.constant('waits' as const), hours: fc.integer({ min: 1, max: 30 }) }) },
  ),
  { minLength: 2, maxLength: 10 },
);
/** How wrong each clock is, in hours. */
const skews = fc.record({ ana: fc.integer({ min: -24, max: 24 }), ben: fc.integer({ min: -24, max: 24 }) });

/** Two people in the middle of a round, each on a device with a clock of its own. */
interface Middle {
  scene: Scene;
  devices: Record<'ana' | 'ben', Device>;
}

async function middle(skew: Record<'ana' | 'ben', number>): Promise<Middle> {
  const scene = createScene();
  const devices = {
    ana: await scene.device('ana', skew.ana * hour),
    ben: await scene.device('ben', skew.ben * hour),
  };
  await setUp(devices.ana);
  setRules(scene, 0);
  await setUp(devices.ana, devices.ben);
  await exchange({ scene, devices });
  return { scene, devices };
}

function setRules(scene: Scene, which: number): void {
  const [ledger] = scene.ledgers();
  if (ledger) ledger.body = String(rules(policies[which] ?? {}));
}

/** Everybody sends what they owe, and reads all there is, an hour later. */
async function exchange({ scene, devices }: Middle): Promise<void> {
  for (const device of Object.values(devices)) await device.flush(ref);
  scene.pass(hour + 60_000);
  for (const device of Object.values(devices)) await reads(device);
}

/** An issue that is gone cannot be read, and is kept as it was. */
async function reads(device: Device): Promise<void> {
  for (const one of [ref, other])
    await device.open(one).catch((error: unknown) => {
      if (!(error instanceof TrackerError) || error.kind !== 'gone') throw error;
    });
  await device.app.backlog.open();
  await device.app.hearRounds();
  await device.soon();
}

async function happens(given: Middle, event: Event): Promise<void> {
  const { scene, devices } = given;
  if (event.is === 'says') {
    const round = roundAt(cadence, scene.now())?.id ?? '0-W0';
    await devices[event.who].say(event.of, intentOf(event.what, round)).catch(passIfRefused);
  }
  if (event.is === 'rules') setRules(scene, event.which);
  if (event.is === 'intrudes') intrudes(scene, event.at);
  const issueOf = (one: IssueRef) => scene.repo.issues.find(({ number }) => one.endsWith(`#${number}`));
  if (event.is === 'closes') Object.assign(issueOf(event.of) ?? {}, { state: 'closed', updatedAt: scene.now() });
  if (event.is === 'deletes') Object.assign(issueOf(other) ?? {}, { deleted: true });
  if (event.is === 'moves' && issueOf(other)?.movedTo === undefined) transfer(scene.repo, 3, elsewhere(scene));
  if (event.is === 'renames' && scene.repo.roles['ben']) rename(scene.world, 'ben', 'benny');
  if (event.is === 'leaves') scene.repo.roles['cleo'] = 'none';
  if (event.is === 'thumb')
    issueOf(ref)?.reactions.push({ id: scene.now(), login: 'cleo', content: '-1', createdAt: scene.now() });
  if (event.is === 'reads') await reads(devices[event.who]);
  if (event.is === 'waits') scene.pass(event.hours * hour);
}

/** The repository that the other issue is moved to, which has no ledger. */
function elsewhere({ world }: Scene): Repo {
  return world.repos.find(({ name }) => name === 'ops') ?? seedRepo(world, 'ops', 'Operations', {});
}

/** Whoever may not, or says it of an issue that is gone, is refused: that is all that comes of it. */
function passIfRefused(error: unknown): void {
  const kinds: FailureKind[] = ['forbidden', 'gone', 'invalid'];
  if (!(error instanceof TrackerError && kinds.includes(error.kind))) throw error;
}

function intentOf(what: Extract<Event, { is: 'says' }>['what'], round: Round['id']): Intent {
  if (what === 'puts') return { kind: 'put-in', round, put: { at: 1 } };
  if (what === 'closes') return { kind: 'put-in', round, put: { at: 1, done: true } };
  if (what === 'takes out') return { kind: 'put-in', round, put: null };
  if (what === 'passes') return { kind: 'pass', round, on: true };
  return what === 'ready' ? { kind: 'ready', on: true } : { kind: 'react', content: '+1', on: true };
}

/** Cleo, who owns no rounds, puts both issues into this one and the next by a page that she wrote herself. */
function intrudes(scene: Scene, at: number): void {
  const stamp = `${scene.now().toString(36).padStart(9, '0')}-0000-cleo` as const;
  const round = roundAt(cadence, scene.now())?.id ?? '0-W0';
  const entry: Entry = { [`in:${round}`]: [{ at }, stamp] };
  comment(
    scene,
    'cleo',
    String(
      pageBody(
        { device: 'cleo', number: 0, entries: { 2: { ...entry }, 3: { ...entry } }, extra: {} },
        'Cleo',
        markdown,
      ),
    ),
  );
}

/** Of both projects: of an issue that was moved there may be a row in either. */
async function rowsOf({ app }: Device): Promise<Row[]> {
  return [...(await app.rows.of(project)), ...(await app.rows.of('github:github.com/acme/ops'))];
}

/** When a round is looked at, and how. */
interface Look {
  now: number;
  /** What time it is then by the devices' own clocks: one by whose clock the round is over reads no more. */
  clocks: number[];
  /**
   * With the names of those who answered. Whoever was renamed goes by the name that was read last, and what did not
   * change is not read again.
   */
  named: boolean;
}

/** What a device shows of the round at a moment, but for what it asks of its own person. */
async function shownOn(device: Device, { now, clocks, named }: Look, rows?: Row[]): Promise<string> {
  const kept = roundRulesIn(await device.app.store.setting(roundRulesKey(project)));
  const isOn = (id: Round['id']): boolean => clocks.every((at) => kept && roundAt(kept.cadence, at)?.id === id);
  const rounds = roundsAt(kept ? [kept] : [], rows ?? (await rowsOf(device)), now).filter(({ id }) => isOn(id));
  return JSON.stringify(
    rounds.map(({ id, phase, reveals, closes, answered, asked, issues }) => ({
      id,
      phase,
      reveals,
      closes,
      answered,
      asked,
      issues: issues.map(({ row, placed, wants, awaited, done, early, outcome, answers }) => ({
        ref: row.ref,
        placed,
        wants,
        awaited,
        done,
        early,
        outcome,
        answers: answers.map(({ name, ...answer }) => (named ? { ...answer, name } : answer)),
      })),
    })),
  );
}

/** `stale`: ben's device goes by the rows that it had before the last exchange. */
const oneView = (stale: boolean) =>
  fc.asyncProperty(skews, events, async (skew, list) => {
    const given = await middle(skew);
    for (const event of list) await happens(given, event);
    const before = await rowsOf(given.devices.ben);
    // What one of them sends may lead to something that the other has to send.
    for (let times = 0; times < 2; times += 1) await exchange(given);
    const now = given.scene.now();
    const look: Look = {
      now,
      clocks: [now + skew.ana * hour, now + skew.ben * hour],
      named: list.every(({ is }) => is !== 'renames'),
    };
    const hers = await shownOn(given.devices.ana, look);
    return hers === (await shownOn(given.devices.ben, look, stale ? before : undefined));
  });

law(
  'a round is one on every device, whatever comes in its middle and however wrong their clocks are',
  oneView(false),
  15,
);
brokenLaw('which going on with what was read before breaks', oneView(true), 200);
