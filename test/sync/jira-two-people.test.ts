import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pageBody } from '@/utils/ledger/format';
import { codecOf } from '@/utils/ledger/codecs';
import type { Entries } from '@/utils/model/entry';
import { tenantOf } from '@/utils/model/ref';
import type { Stamp } from '@/utils/model/stamp';
import { markupAt } from '@/utils/trackers/jira/place';
import { newComment } from '../doubles/jira/world/new';
import type { Text } from '../doubles/jira/world/types';
import type { Quirks } from '../doubles/jira/world/world';
import { assertValidLog } from '../doubles/valid';
import type { Device } from './device';
import { createJiraScene, hard, hostIn, type JiraScene, setUpJira, type Way } from './jira-scene';
import { namesIn, ready, tick, up } from './scene';
import { sentence } from '@/utils/words/sentence';
import { saying } from '../telling';

const down = { kind: 'react', content: '-1', on: true } as const;
const places: [name: string, site: 'acme' | 'dc', way: Way, quirks?: Partial<Quirks>][] = [
  ['Jira Cloud with tokens', 'acme', 'token'],
  ['Jira Cloud with sessions', 'acme', 'session'],
  ['Jira Data Center with tokens', 'dc', 'token'],
  ['Jira Data Center with sessions', 'dc', 'session'],
  ['Jira Cloud at its worst', 'acme', 'token', hard],
  ['Jira Data Center at its worst', 'dc', 'session', hard],
];

describe.each(places)('two people on %s', (_name, site, way, quirks) => {
  let scene: JiraScene;
  let ana: Device;
  let ben: Device;

  beforeEach(async () => {
    scene = createJiraScene(site, way, quirks);
    // Nobody whom the project's rights would let ask for silence.
    if (quirks) scene.project.roles['admin'] = 'member';
    ana = await scene.device('ana');
    ben = await scene.device('ben');
    await setUpJira(scene, ana, ben);
  });
  afterEach(() => {
    expect(Object.values(scene.project.roles).filter((role) => role === 'admin')).toHaveLength(quirks ? 0 : 1);
    // No document knows a list with holes.
    if (!quirks) assertValidLog(scene.log());
  });

  it('see what the other says, reactions too, which Jira itself cannot hold', async () => {
    await ana.say(scene.ref, ready);
    await ana.say(scene.ref, up);
    await ana.open(scene.other);
    await ana.say(scene.other, { kind: 'waive', check: 'documents', reason: 'The customer showed us in person.' });
    const hers = await ana.flush(scene.ref);
    expect([hers.receipts['ready'], hers.receipts['+1']]).toMatchObject([
      { state: 'saved', told: saying('Shared with your team') },
      { state: 'saved' },
    ]);
    const seen = await ben.open(scene.ref);
    expect([namesIn(seen, 'ready'), namesIn(seen, '+1'), namesIn(seen, '-1')]).toEqual([
      ['Ana Sousa'],
      ['Ana Sousa'],
      [],
    ]);
    expect((await ben.open(scene.other)).checks.find(({ id }) => id === 'documents')).toMatchObject({
      verdict: 'waived',
      why: [saying(/Ana Sousa/)],
    });
  });

  it('change their minds: 👎 takes the place of 👍, and taking back leaves nothing', async () => {
    for (const intent of [up, down]) await ana.say(scene.ref, intent);
    await ana.flush(scene.ref);
    expect([namesIn(await ben.open(scene.ref), '+1'), namesIn(await ben.shown(scene.ref), '-1')]).toEqual([
      [],
      ['Ana Sousa'],
    ]);
    await ana.say(scene.ref, { kind: 'react', content: '-1', on: false });
    await ana.flush(scene.ref);
    expect(namesIn(await ben.open(scene.ref), '-1')).toEqual([]);
  });

  it('show a ✅ as given to an earlier text once that has changed, with the words and not the markup', async () => {
    await ana.say(scene.ref, ready);
    await ana.flush(scene.ref);
    const issue = scene.project.issues.find(({ key }) => scene.ref.endsWith(`/${key}`));
    if (issue) Object.assign(issue, { summary: `${issue.summary}, twice`, updatedAt: scene.now() });
    const view = await ana.open(scene.ref);
    const given = view.reactions.find(({ kind }) => kind === 'ready');
    expect(given?.team[0]).toMatchObject({ name: 'Ana Sousa', stale: true });
    expect(given?.changed?.map(({ text }) => text).join('')).not.toContain('"type"');
  });

  for (const kind of [
    'drop-before',
    'drop-after',
    'duplicate',
    'status',
    'truncate',
    'garbage',
    'rate-limit-secondary',
    'rate-limit-primary',
  ] as const) {
    it(`lose and double nothing when writes meet ${kind}`, async () => {
      scene.fault({ kind, match: { method: 'POST|PUT', host: hostIn(scene) }, times: 2 });
      await ana.say(scene.ref, ready);
      await ana.say(scene.ref, up);
      await ana.flush(scene.ref);
      scene.clearFaults();
      const seen = await ben.open(scene.ref);
      expect([namesIn(seen, 'ready'), namesIn(seen, '+1')]).toEqual([['Ana Sousa'], ['Ana Sousa']]);
      await ana.open(scene.ref);
      await ana.say(scene.ref, tick);
      await ana.flush(scene.ref);
      expect(scene.pagesOf('ana').filter(({ body }) => JSON.stringify(body).includes('\\"ready\\"'))).toHaveLength(1);
    });
  }

  it('lose nothing when the worker dies, or the page is edited by another hand, or deleted', async () => {
    scene.fault({ kind: 'offline', match: { host: hostIn(scene) } });
    await ana.say(scene.ref, tick);
    ana.restart();
    scene.clearFaults();
    expect((await ana.flush(scene.ref)).receipts['check:design']?.state).toBe('saved');
    const [mine] = scene.pagesOf('ana');
    const [ledger] = scene.ledgers();
    Object.assign(mine ?? {}, { updateAuthor: 'admin', updatedAt: scene.world.now() });
    Object.assign(ledger ?? {}, { updatedAt: scene.world.now() });
    expect((await ben.open(scene.ref)).sync.problems).toEqual([saying(/Ana Sousa.*edited by Ines Adler/)]);
    await ana.open(scene.ref);
    await ana.flush(scene.ref);
    expect((await ben.open(scene.ref)).sync.problems).toEqual([]);
    if (ledger)
      Object.assign(ledger, {
        comments: ledger.comments.filter(({ author }) => author !== 'ana'),
        updatedAt: scene.world.now(),
      });
    scene.pass(2 * 3_600_000);
    await ana.open(scene.ref);
    // What one reading lacks is believed to be deleted at the next.
    scene.pass(5 * 60_000);
    await ana.open(scene.ref);
    await ana.flush(scene.ref);
    expect(scene.pagesOf('ana')).toHaveLength(1);
  });

  it('notify only of the new ledger, and once of each who joins', async () => {
    for (const device of [ana, ben]) {
      for (const intent of [ready, up, tick, { kind: 'ready', on: false } as const])
        await device.say(scene.ref, intent);
      await device.flush(scene.ref);
    }
    const loud = scene
      .log()
      .filter(({ notifies }) => notifies.length > 0)
      .map(
        ({ method, url, person }) =>
          `${person} ${method} ${new URL(url).pathname.replace(/.*\/rest\/api\/\d/, '').replace(/\d+/g, 'N')}`,
      );
    // Where nobody may ask for silence, a page is changed aloud, and nothing else is.
    const edits = loud.filter((one) => one.endsWith(' PUT /issue/WEB-N/comment/N'));
    expect(edits.length > 0).toBe(quirks !== undefined);
    const others = loud.filter((one) => !edits.includes(one));
    expect(new Set(others).size).toBe(others.length);
    expect(others.filter((one) => !/^\w+ POST \/issue(?:\/WEB-N\/comment)?$/.test(one))).toEqual([]);
    expect(scene.ledgers()[0]?.watchers).toEqual([]);
  });

  it('are told which permission they lack, and who can give it', async () => {
    const cleo = await scene.device('cleo');
    await cleo.open(scene.ref);
    await cleo.say(scene.ref, ready);
    await cleo.app.actions.join(scene.ref);
    const view = await cleo.flush(scene.ref);
    expect(view.receipts['ready']).toMatchObject({
      state: 'refused',
      told: saying(/“Add Comments”.*WEB.*admin/),
    });
  });

  it('ask at most two requests for an issue opened with a warm cache, and 30 in a quiet hour', async () => {
    await ana.say(scene.ref, ready);
    await ana.flush(scene.ref);
    await ana.open(scene.ref);
    scene.requests();
    await ana.open(scene.ref);
    expect(scene.requests().length).toBeLessThanOrEqual(2);
    const counts: number[] = [];
    for (let hour = 0; hour < 3; hour += 1) {
      for (let half = 0; half < 120; half += 1) {
        await ana.app.refresh.still(scene.ref);
        scene.pass(30_000);
      }
      const quiet = scene.requests();
      counts.push(quiet.length);
      expect(quiet.every(({ method }) => method === 'GET')).toBe(true);
    }
    console.log(`quiet hours on Jira: ${counts.join(', ')} requests`);
    expect(Math.max(...counts)).toBeLessThanOrEqual(30);
  });

  it('ask at most 25 requests for joining a project with 1,000 issues groomed by 20 people', async () => {
    for (let person = 1; person <= 20; person += 1) plant(scene, `mate${person}`, person);
    const dan = await scene.device('dan');
    scene.requests();
    await dan.open(scene.other);
    await dan.app.actions.join(scene.ref);
    await dan.say(scene.other, ready);
    await dan.flush(scene.other);
    const joining = scene.requests();
    console.log(`joining on Jira: ${joining.length} requests, ${scene.ledgers()[0]?.comments.length} pages`);
    expect(joining.length).toBeLessThanOrEqual(25);
    expect((await dan.open(scene.ref)).reactions.find(({ kind }) => kind === 'ready')?.team).toHaveLength(20);
  });

  if (way === 'session') {
    it('write nothing as somebody else, once the browser is signed in as another', async () => {
      ana.restart();
      scene.switchTo('ana', 'dan');
      scene.requests();
      await ana.say(scene.ref, ready);
      await ana.app.sync.run(tenantOf(scene.ref));
      expect(sentence((await ana.shown(scene.ref)).sync.told)).toMatch(/signed in .*as Dan Weber/);
      expect(scene.requests().filter(({ method }) => method !== 'GET')).toEqual([]);
      scene.switchTo('ana', 'ana');
      ana.restart();
      await ana.flush(scene.ref);
      expect(namesIn(await ben.open(scene.ref), 'ready')).toEqual(['Ana Sousa']);
    });
  }
});

/** What a page of a thousand groomed issues holds of one person. */
function plant(scene: JiraScene, name: string, person: number): void {
  const device = `dev${name}`;
  const stampOf = (at: number): Stamp => `${(scene.now() + at).toString(36).padStart(9, '0')}-0000-${device}`;
  const entries: [string, Entries[string]][] = Array.from({ length: 1000 }, (_, at) => [
    `WEB-${at + 1}`,
    {
      ready: [{ text: (person * (at + 1)).toString(16).padStart(32, 'a') }, stampOf(1)],
      'check:design': [true, stampOf(2)],
    },
  ]);
  scene.world.people.push({
    accountId: `5b${name}`,
    name,
    key: name,
    displayName: name,
    email: `${name}@example.com`,
    active: true,
    timeZone: 'UTC',
    colorMode: 'light',
  });
  scene.project.roles[name] = 'member';
  const [ledger] = scene.ledgers();
  for (let at = 0; at < entries.length; at += 170) {
    const body = pageBody(
      { device, number: at / 170, entries: Object.fromEntries(entries.slice(at, at + 170)), extra: {} },
      name,
      codecOf(markupAt(scene.world.place.host)),
    );
    ledger?.comments.push(newComment(scene.world, name, body as Text));
  }
  if (ledger) ledger.updatedAt = scene.world.now();
}
