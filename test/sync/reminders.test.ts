import '../temporal';
import { beforeEach, describe, expect, it } from 'vitest';
import { type IssueRef, projectOf } from '@/utils/model/ref';
import type { Cadence } from '@/utils/model/policy';
import { roundAt } from '@/utils/model/rounds/times';
import { dayOf, type ReminderChoice, remindedKey, usualChoice } from '@/utils/model/rounds/reminder';
import type { Reminders } from '@/utils/sync/reminders';
import { setRules } from './ballot';
import { type Device, perform } from './device';
import { createDesktop, type Desktop } from './reminding';
import { createScene, ref, type Scene, setUp, up } from './scene';

const cadence: Cadence = { weeks: 1, day: 4, time: '12:00', zone: 'Europe/Lisbon', talk: 2, minutes: 15 };
const project = projectOf(ref);
const other: IssueRef = 'github:github.com/acme/web#3';

let scene: Scene;
let ana: Device;
let ben: Device;
let desktop: Desktop;

const week = () => roundAt(cadence, scene.now())?.id ?? '0-W0';
const put = (issue: IssueRef, value: { at: number } | null) =>
  ana.say(issue, { kind: 'put-in', round: week(), put: value });

function remindersOf(device: Device): Reminders {
  const reminders = desktop.of(device, () => scene.now(), 'Europe/Lisbon');
  const { life } = device;
  device.hearRows(() =>
    reminders.look().catch((error: unknown) => {
      if (!life.isOver()) throw error;
    }),
  );
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
  desktop = createDesktop();
  scene = createScene();
  ana = await scene.device('ana');
  ben = await scene.device('ben');
  await setUp(ana);
  setRules(scene, { cadence, owner: 'ana', contributors: ['ben'] });
  await setUp(ana, ben);
  scene.pass(61 * 60_000);
  for (const device of [ana, ben]) for (const one of [ref, other]) await device.open(one);
});

describe('the number in the toolbar', () => {
  it('follows what the owner puts in and takes out, and what I answer', async () => {
    const reminders = remindersOf(ben);
    await reminders.look();
    expect(desktop.counts.at(-1)).toBe(0);
    await put(ref, { at: 0 });
    await put(other, { at: 1 });
    await arrive();
    await reminders.look();
    expect(desktop.counts.at(-1)).toBe(2);
    await ben.say(ref, up);
    await ben.soon();
    await reminders.look();
    expect(desktop.counts.at(-1)).toBe(1);
    await put(other, null);
    await arrive();
    await reminders.look();
    expect(desktop.counts.at(-1)).toBe(0);
  });

  it('is right at the start of a worker, and rings when the phase ends', async () => {
    await put(ref, { at: 0 });
    await arrive();
    ben.restart();
    await remindersOf(ben).look();
    const round = roundAt(cadence, scene.now());
    expect(desktop.counts.at(-1)).toBe(1);
    expect(desktop.alarm).toBe(round && (scene.now() < round.reveals ? round.reveals : round.closes));
    scene.pass((round?.closes ?? 0) - scene.now());
    await remindersOf(ben).look();
    expect(desktop.counts.at(-1)).toBe(0);
  });

  it('is told by itself when rows change, and is gone with everything else', async () => {
    remindersOf(ben);
    await put(ref, { at: 0 });
    await arrive();
    await expect.poll(() => desktop.counts.at(-1)).toBe(1);
    await ben.app.erase();
    await expect.poll(() => desktop.counts.at(-1)).toBe(0);
    expect(desktop.alarm).toBeUndefined();
    expect(await ben.app.projects()).not.toContain(project);
  });
});

const lisbon = (time: string, days = 0): number => {
  const today = Temporal.Instant.fromEpochMilliseconds(scene.now()).toZonedDateTimeISO('Europe/Lisbon').toPlainDate();
  const day = today.add({ days });
  return day.toZonedDateTime({ timeZone: 'Europe/Lisbon', plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds;
};
const on: ReminderChoice = { ...usualChoice, on: true, weekends: true };
/** Time passes until then. */
const until = (at: number): void => scene.pass(at - scene.now());
/** The browser does what it is asked to at that time: the alarm rings, in a worker of its own. */
async function rings(): Promise<void> {
  if (desktop.alarm === undefined) throw new Error('No alarm is set.');
  if (desktop.alarm > scene.now()) until(desktop.alarm);
  desktop.alarm = undefined;
  await remindersOf(ben).ring();
}
const shown = (): number[] => desktop.shown.map(([, issues]) => issues);

describe('the notification', () => {
  beforeEach(async () => {
    await put(ref, { at: 0 });
    await arrive();
    until(lisbon('10:00', 1));
  });

  it('is one a day at the time chosen, as long as something waits', async () => {
    await remindersOf(ben).choose(on);
    expect(shown()).toEqual([]);
    expect(desktop.alarm).toBe(lisbon('09:00', 1));
    await rings();
    expect(shown()).toEqual([1]);
    for (const time of ['09:01', '12:00', '19:00']) {
      until(lisbon(time));
      ben.restart();
      await remindersOf(ben).ring();
    }
    expect(shown()).toEqual([1]);
    await ben.say(ref, up);
    await ben.soon();
    until(lisbon('09:00', 1));
    await remindersOf(ben).ring();
    expect(shown()).toEqual([1]);
  });

  it('is caught up with once, the same day, by a browser that was closed, and not later', async () => {
    await remindersOf(ben).choose(on);
    ben.restart();
    until(lisbon('15:30', 1));
    await remindersOf(ben).ring();
    await remindersOf(ben).ring();
    expect(shown()).toEqual([1]);
    until(lisbon('21:00', 1));
    await remindersOf(ben).ring();
    expect(shown()).toEqual([1]);
    expect(desktop.alarm).toBeLessThanOrEqual(lisbon('09:00', 1));
  });

  it('asks the trackers before it speaks: what the owner put in since is counted, with no page open', async () => {
    await remindersOf(ben).choose(on);
    await put(other, { at: 1 });
    await ana.flush(ref);
    await rings();
    expect(shown()).toEqual([2]);
  });

  it('hears who answered by 👍 on the tracker’s own page, with no page open, and asks little for that', async () => {
    await remindersOf(ben).choose(on);
    scene.repo.issues
      .find(({ number }) => number === 2)
      ?.reactions.push({ id: 1, login: 'ben', content: '+1', createdAt: scene.now() });
    scene.requests();
    await rings();
    const asked = scene.requests();
    expect(shown()).toEqual([]);
    // The ledger, and the one issue: whether it changed, and then what it says.
    expect(asked.length).toBeLessThanOrEqual(4);
    expect(asked.filter(({ body }) => /mutation/.test(body))).toEqual([]);
  });

  it('waits while the browser does not let it speak, and then speaks that day', async () => {
    await remindersOf(ben).choose(on);
    desktop.allowed = false;
    until(lisbon('09:00', 1));
    await remindersOf(ben).ring();
    // No alarm for what may not be: it would ring for ever.
    expect(desktop.alarm === undefined || desktop.alarm > scene.now() + 3_600_000).toBe(true);
    desktop.allowed = true;
    until(lisbon('11:00'));
    await remindersOf(ben).ring();
    expect(shown()).toEqual([1]);
  });

  it('is not shown where it was switched off, and comes no more than once where it is switched off and on', async () => {
    await remindersOf(ben).choose(on);
    await rings();
    for (const choice of [{ ...on, on: false }, on, { ...on, at: '16:00' }]) await remindersOf(ben).choose(choice);
    until(lisbon('17:00'));
    await remindersOf(ben).ring();
    expect(shown()).toEqual([1]);
    await remindersOf(ben).choose({ ...on, on: false });
    until(lisbon('17:00', 1));
    await remindersOf(ben).ring();
    expect(shown()).toEqual([1]);
  });

  it('comes today still where a later time is chosen and none was shown', async () => {
    await remindersOf(ben).choose(on);
    await remindersOf(ben).choose({ ...on, at: '16:00' });
    expect(desktop.alarm).toBe(lisbon('16:00'));
    await rings();
    await remindersOf(ben).choose({ ...on, at: '17:00' });
    until(lisbon('17:00'));
    await remindersOf(ben).ring();
    expect(shown()).toEqual([1]);
  });

  it('is not shown again where it was dismissed before its worker could note that it came up', async () => {
    await remindersOf(ben).choose(on);
    until(lisbon('09:00', 1));
    const today = dayOf(scene.now(), 'Europe/Lisbon');
    await ben.app.store.set(remindedKey, { days: [today], saying: today, skipped: null });
    // The browser starts the worker to tell of the dismissal.
    ben.restart();
    await remindersOf(ben).seen(today);
    await remindersOf(ben).ring();
    expect(shown()).toEqual([]);
  });

  it('is shown once wherever the worker dies on its way', { timeout: 120_000 }, async () => {
    await remindersOf(ben).choose(on);
    until(lisbon('09:00', 1));
    let died = 0;
    for (let alive = false; !alive; died += 1) {
      ben.restart();
      await ben.app.store.set(remindedKey, null);
      desktop.there.clear();
      desktop.shown.length = 0;
      ben.restart(died + 1);
      const { life } = ben;
      // Whoever died is started again: by the alarm, or with the browser.
      await perform(ben, () => remindersOf(ben).ring());
      expect(shown(), `died at step ${died + 1}`).toEqual([1]);
      alive = !life.isOver();
    }
    expect(died).toBeGreaterThan(10);
  });
});
