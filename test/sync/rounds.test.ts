import { beforeEach, describe, expect, it } from 'vitest';
import { policyKey } from '@/utils/model/policy-changes';
import { projectOf } from '@/utils/model/ref';
import { pausesAt } from '@/utils/model/rounds/pause';
import { type Round, roundsAt } from '@/utils/model/rounds/round';
import { roundRulesIn, roundRulesKey } from '@/utils/model/rounds/rules';
import { roundAt } from '@/utils/model/rounds/times';
import type { Cadence } from '@/utils/model/policy';
import type { IssueRef } from '@/utils/model/ref';
import { setRules } from './ballot';
import type { Device } from './device';
import { createScene, ref, type Scene, setUp, up } from './scene';
import { saying } from '../telling';

const cadence: Cadence = { weeks: 1, day: 4, time: '12:00', zone: 'Europe/Lisbon', talk: 2, minutes: 15 };
const project = projectOf(ref);
const other: IssueRef = 'github:github.com/acme/web#3';
const day = 24 * 60 * 60_000;

let scene: Scene;
let ana: Device;
let ben: Device;

beforeEach(async () => {
  scene = createScene();
  ana = await scene.device('ana');
  // A clock that is wrong by most of a day changes nothing of what a round holds.
  ben = await scene.device('ben', -20 * 60 * 60_000);
  await setUp(ana);
  setRules(scene, { cadence, owner: 'ana', contributors: ['ben'] });
  await setUp(ana, ben);
  scene.pass(61 * 60_000);
  for (const device of [ana, ben]) for (const one of [ref, other]) await device.open(one);
});

const week = () => roundAt(cadence, scene.now())?.id ?? '0-W0';
const put = (at: number) => ({ kind: 'put-in', round: week(), put: { at } }) as const;

/** The round as the backlog page of a device reckons it from what its background keeps. */
async function roundOn(device: Device): Promise<Round | undefined> {
  const { app } = device;
  await app.backlog.open();
  await device.soon();
  const kept = roundRulesIn(await app.store.setting(roundRulesKey(project)));
  return roundsAt(kept ? [kept] : [], await app.rows.of(project), scene.now())[0];
}
const told = (round: Round | undefined): string[] =>
  (round?.issues ?? []).map(({ row, awaited, done }) => `${row.ref.split('#')[1]} ${done ? 'done' : awaited.join()}`);

async function exchange(): Promise<void> {
  for (const device of [ana, ben]) await device.flush(ref);
  scene.pass(61 * 60_000);
  for (const device of [ana, ben]) for (const one of [ref, other]) await device.open(one);
}

describe('a round that its owner fills', () => {
  it('is the same on every device, with what was answered, and closes for all', async () => {
    await ana.say(other, put(0));
    await ana.say(ref, put(1));
    await exchange();
    for (const device of [ana, ben]) expect(told(await roundOn(device))).toEqual(['3 ben', '2 ben']);
    expect((await roundOn(ben))?.mine).toMatchObject({ left: 2 });
    expect((await roundOn(ana))?.rules[0]).toMatchObject({ owns: true, asks: [{ name: 'ben' }] });
    await ben.say(other, { kind: 'pass', round: week(), on: true });
    await ben.say(ref, up);
    expect((await roundOn(ben))?.mine.left).toBe(0);
    await exchange();
    expect(told(await roundOn(ana))).toEqual(['3 ', '2 ']);
    await ana.say(ref, { kind: 'put-in', round: week(), put: { at: 1, done: true } });
    await ana.say(other, { kind: 'put-in', round: week(), put: null });
    await exchange();
    for (const device of [ana, ben]) expect(told(await roundOn(device))).toEqual(['2 done']);
  });

  it('is over a week later on a browser that was closed meanwhile, and another one is under way', async () => {
    await ana.say(ref, put(0));
    await exchange();
    const before = week();
    ben.restart();
    scene.pass(7 * day);
    expect(week()).not.toBe(before);
    expect(told(await roundOn(ben))).toEqual([]);
  });

  it('hears nobody else, and tells them so', async () => {
    await expect(ben.say(ref, put(0))).rejects.toMatchObject({
      told: saying(expect.stringContaining('Only ana may fill and close rounds here.')),
    });
    expect(told(await roundOn(ben))).toEqual([]);
  });

  it('writes nothing but pages of the ledger, and changes no issue', async () => {
    const before = scene.log().length;
    await ana.say(ref, put(0));
    await ana.flush(ref);
    await ben.say(ref, { kind: 'pass', round: week(), on: true });
    await ben.flush(ref);
    const [ledger] = scene.ledgers();
    const asked = scene.log().slice(before);
    const writes = asked.filter(({ method, url }) => method !== 'GET' && !url.endsWith('/graphql'));
    const changes = asked.flatMap(({ body }) => /mutation (\w+)/.exec(JSON.stringify(body))?.[1] ?? []);
    expect(writes.length).toBeGreaterThan(0);
    for (const { url } of writes) expect(url).toMatch(/\/issues\/(?:comments\/\d+|\d+\/comments)$/);
    // Whoever writes a page for the first time is told nothing of that ledger.
    expect(changes.filter((name) => name !== 'Mute')).toEqual([]);
    for (const issue of scene.repo.issues.filter((one) => one !== ledger)) expect(issue.comments).toEqual([]);
  });
});

describe('rounds that nobody answers', () => {
  const isPausedOn = async (device: Device): Promise<string[]> => {
    await device.app.backlog.open();
    await device.soon();
    const kept = roundRulesIn(await device.app.store.setting(roundRulesKey(project)));
    const pauses = pausesAt(kept ? [kept] : [], await device.app.rows.of(project), scene.now());
    return pauses.map(({ last }) => last);
  };
  const both = async (): Promise<string[][]> => [await isPausedOn(ana), await isPausedOn(ben)];

  it('rest after the second, alike for all, and go on for all once their owner says so', async () => {
    await ana.say(ref, put(0));
    await exchange();
    scene.pass(7 * day);
    expect(await both()).toEqual([[], []]);
    const last = week();
    await ana.say(ref, put(0));
    await exchange();
    scene.pass(7 * day);
    expect(await both()).toEqual([[last], [last]]);
    const shown = await ana.app.rules.read(project);
    if (!shown?.policy.cadence) throw new Error('There are no rules.');
    const policy = { ...shown.policy, cadence: { ...shown.policy.cadence, resumed: last } };
    await ana.app.rules.save(project, JSON.stringify(policy), policyKey(shown.policy));
    await exchange();
    expect(await both()).toEqual([[], []]);
  });

  it('go on by themselves with an answer, also by one whose clock is wrong', async () => {
    await ana.say(ref, put(0));
    await exchange();
    scene.pass(7 * day);
    await ana.say(ref, put(0));
    await exchange();
    scene.pass(7 * day);
    expect((await both()).flat()).toHaveLength(2);
    await ben.say(ref, up);
    await exchange();
    expect(await both()).toEqual([[], []]);
  });
});
