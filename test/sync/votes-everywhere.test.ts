import { describe, expect, it } from 'vitest';
import { codecs } from '@/utils/ledger/codecs';
import type { Policy } from '@/utils/model/policy';
import { type IssueRef, trackerOf } from '@/utils/model/ref';
import { assertValidLog } from '../doubles/valid';
import type { Text } from '../doubles/jira/world/types';
import type { Entry } from '../doubles/http/log';
import { estimateOn, leaks, rules, setRules, told, votes } from './ballot';
import type { Device } from './device';
import { createJiraScene } from './jira-scene';
import { createLinearScene, ref as linearIssue } from './linear-scene';
import { createScene, ref as githubIssue } from './scene';

/** What a double of any tracker is to this test. */
interface Place {
  ref: IssueRef;
  device(name: string): Promise<Device>;
  log(): Entry[];
  pass(milliseconds: number): void;
  /** Everything that stands in the tracker, histories of texts included where it keeps them. */
  texts(): string[];
  setRules(policy: Partial<Policy>): void;
}

function github(): Place {
  const scene = createScene();
  return {
    ...scene,
    ref: githubIssue,
    texts: () => [JSON.stringify(scene.repo.issues)],
    setRules: (policy) => setRules(scene, policy),
  };
}

function linear(): Place {
  const scene = createLinearScene();
  return {
    ...scene,
    ref: linearIssue,
    texts: () => [JSON.stringify(scene.world.issues), JSON.stringify(scene.world.comments)],
    setRules: (policy) => scene.ledgers().forEach((ledger) => (ledger.description = String(rules(policy)))),
  };
}

function jira(site: 'acme' | 'dc', codec: 'adf' | 'wiki'): Place {
  const scene = createJiraScene(site, 'token');
  return {
    ...scene,
    texts: () => [JSON.stringify(scene.project.issues)],
    setRules: (policy) =>
      scene.ledgers().forEach((ledger) => (ledger.description = rules(policy, codecs[codec]) as Text)),
  };
}

const places: Record<string, () => Place> = {
  GitHub: github,
  Linear: linear,
  'Jira Cloud': () => jira('acme', 'adf'),
  'Jira Data Center': () => jira('dc', 'wiki'),
};

/** People who groom by these rules, as the tracker names them. */
async function team(place: Place, people: string[], policy: (names: string[]) => Partial<Policy>): Promise<Device[]> {
  const devices: Device[] = [];
  for (const person of people) devices.push(await place.device(person));
  const [first] = devices;
  await first?.open(place.ref);
  await first?.app.actions.setup(place.ref);
  const names = await Promise.all(devices.map(async ({ app }) => (await app.accounts.all())[0]?.person.name ?? ''));
  place.setRules(policy(names));
  place.pass(61 * 60_000);
  for (const device of devices) {
    await device.open(place.ref);
    await device.app.actions.join(place.ref);
  }
  return devices;
}

const seen = (place: Place): string[] =>
  leaks([...place.texts(), ...place.log().flatMap(({ url, body, answer }) => [url, body, answer])]);

describe.each(Object.entries(places))('on %s', (_, create) => {
  it("a plain /ready of a colleague who keeps no entries counts as the team's", async () => {
    const place = create();
    const [ana, ben] = [await place.device('ana'), await place.device('ben')];
    await ben.open(place.ref);
    await ben.say(place.ref, { kind: 'comment', text: '/ready' });
    await ben.flush(place.ref);
    const name = (await ben.app.accounts.all())[0]?.person.name;
    const ready = (await ana.open(place.ref)).reactions.find(({ kind }) => kind === 'ready');
    expect(ready).toMatchObject({ team: [{ name, how: 'native' }], crowd: 0 });
  });

  it('votes of two are in no request, no answer and no history before all have voted, and then open', async () => {
    const place = create();
    const [ana, ben] = await team(place, ['ana', 'ben'], (contributors) => ({ contributors }));
    if (!ana || !ben) throw new Error('nobody');
    await votes(ana, place.ref, 'stork');
    expect((await estimateOn(ben, place.ref)).votes).toMatchObject([{ how: 'sealed' }]);
    expect((await estimateOn(ben, place.ref)).awaited).toHaveLength(1);
    expect(seen(place)).toEqual([]);
    await votes(ben, place.ref, 'heron');
    await ana.open(place.ref);
    await ana.flush(place.ref);
    const estimate = await estimateOn(ben, place.ref);
    expect(
      told(estimate)
        .map((line) => line.split(' ').slice(-2).join(' '))
        .sort(),
    ).toEqual(['opened heron', 'opened stork']);
    await ben.say(place.ref, { kind: 'agree', ballot: '1', value: 'stork' });
    await ben.flush(place.ref);
    expect(await estimateOn(ana, place.ref)).toMatchObject({ phase: 'agreed', agreed: { value: 'stork' } });
    expect(seen(place).length).toBeGreaterThan(0);
    if (trackerOf(place.ref) !== 'jira') await assertValidLog(place.log());
  });

  it('votes of three wait for the third, or for the deadline', async () => {
    const place = create();
    const devices = await team(place, ['ana', 'ben', 'dan'], (contributors) => ({
      contributors,
      cadence: { weeks: 1, day: 4, time: '12:00', zone: 'UTC' },
    }));
    const [ana, ben, dan] = devices;
    if (!ana || !ben || !dan) throw new Error('nobody');
    await votes(ana, place.ref, 'stork');
    await votes(ben, place.ref, 'heron');
    for (const device of devices)
      expect(await estimateOn(device, place.ref)).toMatchObject({ phase: 'voting', awaited: [expect.any(String)] });
    expect(seen(place)).toEqual([]);
    const { deadline = 0 } = await estimateOn(dan, place.ref);
    place.pass(deadline - Date.UTC(2026, 10, 23, 9));
    for (const device of [ana, ben]) await device.app.sync.runAll();
    const estimate = await estimateOn(dan, place.ref);
    expect(estimate.phase).toBe('revealed');
    expect(estimate.votes.map(({ value }) => value).sort()).toEqual(['heron', 'stork']);
    await votes(dan, place.ref, 'condor');
    expect((await estimateOn(ana, place.ref)).votes.find(({ value }) => value === 'condor')).toMatchObject({
      late: true,
    });
  });
});
