import { beforeEach, describe, expect, it } from 'vitest';
import { type IssueRef, projectOf } from '@/utils/model/ref';
import type { Cadence } from '@/utils/model/policy';
import { roundAt } from '@/utils/model/rounds/times';
import { createReminders, type Reminders } from '@/utils/sync/reminders';
import { rules } from './ballot';
import type { Device } from './device';
import { createScene, ref, type Scene, setUp, up } from './scene';

const cadence: Cadence = { weeks: 1, day: 4, time: '12:00', zone: 'Europe/Lisbon', talk: 2, minutes: 15 };
const project = projectOf(ref);
const other: IssueRef = 'github:github.com/acme/web#3';

let scene: Scene;
let ana: Device;
let ben: Device;
let count: number[];
let alarm: number | undefined;

const week = () => roundAt(cadence, scene.now())?.id ?? '0-W0';
const put = (issue: IssueRef, value: { at: number } | null) => ana.say(issue, { field: `in:${week()}`, value });

function remindersOf(device: Device): Reminders {
  const reminders = createReminders({
    ...device.house,
    count: async (issues) => void count.push(issues),
    wake: async (at) => void (alarm = at),
    now: () => scene.now(),
  });
  device.hearRows(() => void reminders.look());
  return reminders;
}

/** All that is owed arrives, and ben's device hears it. */
async function arrive(): Promise<void> {
  await ana.flush(ref);
  scene.pass(61 * 60_000);
  for (const issue of [ref, other]) await ben.open(issue);
  await ben.soon();
}

beforeEach(async () => {
  [count, alarm] = [[], undefined];
  scene = createScene();
  ana = await scene.device('ana');
  ben = await scene.device('ben');
  await setUp(ana);
  const [ledger] = scene.ledgers();
  if (ledger) ledger.body = String(rules({ cadence, owner: 'ana', contributors: ['ben'] }));
  await setUp(ana, ben);
  scene.pass(61 * 60_000);
  for (const device of [ana, ben]) for (const one of [ref, other]) await device.open(one);
});

describe('the number in the toolbar', () => {
  it('follows what the owner puts in and takes out, and what I answer', async () => {
    const reminders = remindersOf(ben);
    await reminders.look();
    expect(count.at(-1)).toBe(0);
    await put(ref, { at: 0 });
    await put(other, { at: 1 });
    await arrive();
    await reminders.look();
    expect(count.at(-1)).toBe(2);
    await ben.say(ref, up);
    await ben.soon();
    await reminders.look();
    expect(count.at(-1)).toBe(1);
    await put(other, null);
    await arrive();
    await reminders.look();
    expect(count.at(-1)).toBe(0);
  });

  it('is right at the start of a worker, and rings when the phase ends', async () => {
    await put(ref, { at: 0 });
    await arrive();
    ben.restart();
    await remindersOf(ben).look();
    const round = roundAt(cadence, scene.now());
    expect(count.at(-1)).toBe(1);
    expect(alarm).toBe(round && (scene.now() < round.reveals ? round.reveals : round.closes));
    scene.pass((round?.closes ?? 0) - scene.now());
    await remindersOf(ben).look();
    expect(count.at(-1)).toBe(0);
  });

  it('is told by itself when rows change, and is gone with everything else', async () => {
    remindersOf(ben);
    await put(ref, { at: 0 });
    await arrive();
    await expect.poll(() => count.at(-1)).toBe(1);
    await ben.house.erase();
    await expect.poll(() => count.at(-1)).toBe(0);
    expect(alarm).toBeUndefined();
    expect(await ben.house.projects()).not.toContain(project);
  });
});
