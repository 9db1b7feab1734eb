import { beforeEach, describe, expect, it } from 'vitest';
import type { Cadence } from '@/utils/model/policy';
import { type IssueRef, projectOf } from '@/utils/model/ref';
import { roundsAt } from '@/utils/model/rounds/round';
import { roundRulesIn, roundRulesKey } from '@/utils/model/rounds/rules';
import { roundAt } from '@/utils/model/rounds/times';
import { roundKey, waitingIn, walkIn, walkKey, type WalkView } from '@/utils/model/rounds/walk';
import type { WalkAct } from '@/utils/actions/walks';
import { newIssue } from '../doubles/github/world/new';
import { setRules } from './ballot';
import { type Device, perform } from './device';
import { createScene, ref, type Scene, setUp, up } from './scene';
import { createWindow, roundsPage, walksOf, type Window } from './walk-tabs';

const cadence: Cadence = { weeks: 1, day: 4, time: '12:00', zone: 'Europe/Lisbon', talk: 2, minutes: 15 };
const project = projectOf(ref);
const one = ref;
const two: IssueRef = 'github:github.com/acme/web#3';
const three: IssueRef = 'github:github.com/acme/web#40';
const link = (issue: IssueRef): string => `https://github.com/acme/web/issues/${issue.split('#')[1]}`;

let scene: Scene;
let ben: Device;
let window: Window;
let week: `${string}-W${string}`;

beforeEach(async () => {
  scene = createScene();
  const { world, repo } = scene;
  repo.issues.push(newIssue(world, 40, 'Send reminders', 'cleo', 'As a clerk I want reminders.', world.now()));
  const ana = await scene.device('ana');
  ben = await scene.device('ben');
  await setUp(ana);
  setRules(scene, { cadence, owner: 'ana', contributors: ['ben'] });
  await setUp(ana, ben);
  scene.pass(61 * 60_000);
  week = roundAt(cadence, scene.now())?.id ?? '0-W0';
  for (const issue of [one, two, three]) await ana.open(issue);
  for (const [at, issue] of [one, two, three].entries())
    await ana.say(issue, { kind: 'put-in', round: week, put: { at } });
  await ana.flush(one);
  scene.pass(61 * 60_000);
  for (const issue of [one, two, three]) await ben.open(issue);
  await ben.app.backlog.open();
  await ben.soon();
  window = createWindow();
});

async function round() {
  const kept = roundRulesIn(await ben.app.store.setting(roundRulesKey(project)));
  const [found] = roundsAt(kept ? [kept] : [], await ben.app.rows.of(project), scene.now());
  if (!found) throw new Error('There is no round.');
  return found;
}
const walks = () => {
  window.worker(ben.life);
  return walksOf(ben.app, () => scene.now(), window);
};
let here: ReturnType<typeof walks>;
async function start(): Promise<boolean> {
  const found = await round();
  here = walks();
  return here.start(
    roundKey(found),
    waitingIn(found).map(({ row }) => row.ref),
    1,
  );
}
const act = (issue: IssueRef, what: WalkAct, tab = window.inFront()): Promise<WalkView | null> =>
  here.act(issue, what, tab);
/** The panel of an issue is on screen; then what the walk does after that. */
async function shown(issue: IssueRef): Promise<WalkView | null> {
  const view = await act(issue, 'here');
  await act('github:github.com/acme/web#99', 'here');
  return view;
}
const tabs = (): string[] =>
  [...window.all()].map(([tab, url]) => `${tab === window.inFront() ? '*' : ''}${url.split('/').at(-1)}`);

describe('a walk over what waits', () => {
  it('opens the first in the tab at hand, loads one ahead, and switches to it', async () => {
    expect(await start()).toBe(true);
    expect(tabs()).toEqual(['*2']);
    expect(await shown(one)).toMatchObject({ nth: 1, of: 3, minutes: 6, answered: false });
    expect(tabs()).toEqual(['*2', '3']);
    await act(one, 'next');
    expect(tabs()).toEqual([roundsPage, '*3']);
    expect(await shown(two)).toMatchObject({ nth: 2, of: 3, minutes: 4 });
    await act(two, 'next');
    expect(tabs()).toEqual([roundsPage, '*40']);
  });

  it('takes answers from the rows: one given elsewhere leaves it, also where its page is loaded already', async () => {
    await start();
    await shown(one);
    await ben.say(two, up);
    await ben.app.refreshRows([two]);
    expect(await shown(one)).toMatchObject({ nth: 1, of: 2, minutes: 4 });
    expect(tabs()).toEqual(['*2', '40']);
    await act(one, 'next');
    expect(tabs()).toEqual([roundsPage, '*40']);
  });

  it('comes back to what was put off, and says at the end when votes are opened', async () => {
    await start();
    await shown(one);
    await act(one, 'later');
    for (const issue of [two, three]) {
      await ben.say(issue, { kind: 'pass', round: week, on: true });
      expect(await shown(issue)).toMatchObject({ answered: true });
      await act(issue, 'next');
    }
    expect(tabs()).toEqual([roundsPage, '*2']);
    await ben.say(one, up);
    await shown(one);
    const end = await act(one, 'next');
    const reveals = roundAt(cadence, scene.now())?.reveals;
    expect(end).toMatchObject({ end: { left: 0, opens: true, at: reveals } });
    await act(one, 'back');
    expect(tabs()).toEqual([`*${roundsPage}`]);
  });

  it('does not call all what was passed by', async () => {
    await start();
    for (const issue of [one, two]) {
      await shown(issue);
      await act(issue, 'next');
    }
    await shown(three);
    expect((await act(three, 'next'))?.end).toMatchObject({ left: 3 });
  });

  it('keeps its place where it is stopped, closes what it loaded ahead, and goes on there', async () => {
    await start();
    await shown(one);
    await act(one, 'next');
    await shown(two);
    expect(await act(two, 'stop')).toBeNull();
    expect(tabs()).toEqual([roundsPage, '*3']);
    expect(await here.show(two)).toBeNull();
    await start();
    expect(await here.show(two)).toMatchObject({ answered: false });
    expect(tabs()).toEqual([roundsPage, '*3']);
  });

  it('survives closed tabs, and leaves alone what the person put into one', async () => {
    await start();
    await shown(one);
    window.shut(2);
    await act(one, 'next');
    expect(tabs()).toEqual(['*3']);
    await shown(two);
    window.visit(3, 'https://github.com/acme/web/pulls');
    await shown(two);
    expect(tabs()).toEqual(['*3', 'pulls', '40']);
    await act(two, 'next');
    expect(tabs()).toEqual([roundsPage, 'pulls', '*40']);
  });

  it('opens one tab ahead and no more while that one is still on its way', async () => {
    await start();
    window.linger();
    for (let look = 0; look < 3; look += 1) await shown(one);
    expect(tabs()).toEqual(['*2', '3']);
    await ben.say(two, up);
    await ben.app.refreshRows([two]);
    for (let look = 0; look < 3; look += 1) await shown(one);
    expect(tabs()).toEqual(['*2', '40']);
    await act(one, 'next');
    window.arrive();
    expect(tabs()).toEqual([roundsPage, '*40']);
  });

  it('says nothing of issues that it does not lead over, and begins with none', async () => {
    await start();
    expect(await here.show('github:github.com/acme/web#9')).toBeNull();
    expect(await here.start('of no dates', [], 1)).toBe(false);
  });
});

describe('a worker that dies at any step of a walk', () => {
  it('loses no place, opens no second tab ahead and makes no step twice', { timeout: 120_000 }, async () => {
    let life = ben.life;
    const reborn = (): void => {
      if (life !== ben.life) here = walks();
      ({ life } = ben);
    };
    const trip = async (issue: IssueRef, what: WalkAct): Promise<void> => {
      await perform(ben, async () => {
        reborn();
        await act(issue, what, tabAt(issue));
      });
      // Panels tell again and again that they are looked at.
      await perform(ben, async () => {
        reborn();
        await shown(openAt());
      });
    };
    const tabAt = (issue: IssueRef): number =>
      [...window.all()].find(([, url]) => url === link(issue))?.[0] ?? window.inFront();
    const openAt = (): IssueRef =>
      [one, two, three].find((issue) => window.all().get(window.inFront()) === link(issue)) ?? one;
    await start();
    for (let death = 1; death < 40; death += 1) {
      window = createWindow();
      await ben.app.store.set(walkKey, null);
      await start();
      ben.restart(death);
      await trip(one, 'here');
      expect(tabs()).toEqual(['*2', '3']);
      await trip(one, 'next');
      expect(window.all().get(window.inFront())).toBe(link(two));
      await trip(two, 'here');
      const { at, ahead } = walkIn(await ben.app.store.setting(walkKey)) ?? {};
      expect([at, ahead?.ref, tabs().filter((tab) => tab === '40')]).toEqual([two, three, ['40']]);
      expect(tabs().filter((tab) => tab === roundsPage)).toHaveLength(1);
    }
  });
});
