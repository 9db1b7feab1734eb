import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnswers } from '@/entrypoints/background/answers';
import { createScreens } from '@/entrypoints/background/screens';
import type { Request } from '@/utils/messages/request';
import type { Intent, IntentOf } from '@/utils/model/intent';
import type { IssueRef } from '@/utils/model/ref';
import type { Sender } from '@/utils/gate';
import type { Device } from './device';
import { createScene, ready, ref, type Scene, setUp, tick } from './scene';
import { createDesktop } from './reminding';
import { walksOf } from './walk-tabs';

const tabs = vi.hoisted((): { push(push: unknown): Promise<void> } => ({ push: async () => undefined }));
vi.mock('wxt/browser', () => {
  const nothing = async (): Promise<void> => undefined;
  return {
    browser: {
      alarms: { create: nothing },
      runtime: { getURL: (path: string) => `chrome-extension://tend${path}` },
      scripting: { executeScript: nothing },
      tabs: { sendMessage: (_: number, push: unknown) => tabs.push(push) },
    },
  };
});

vi.mock('webextension-polyfill', () => {
  const nothing = async (): Promise<void> => undefined;
  return {
    default: {
      action: { setBadgeText: nothing, setBadgeBackgroundColor: nothing, setTitle: nothing, getTitle: nothing },
    },
  };
});

const sender: Sender = { id: 'tend', documentId: 'one', url: 'https://github.com/acme/web/issues/2', tab: { id: 1 } };

/** What an act costs. */
interface Cost {
  messages: number;
  pushes: number;
  views: number;
  database: number;
  requests: number;
}

let scene: Scene;
let ana: Device;
let ben: Device;
let count: Cost;
let panel: (request: Request) => Promise<unknown>;

/** Digests are made on threads of their own, so turns of the loop alone do not tell that nothing is under way. */
const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setTimeout(resolve, 5));
};

/** Waits until nothing has happened for some turns. */
async function quiet(): Promise<void> {
  for (let turn = 0, last = -1; turn < 5; turn += 1) {
    await turns();
    if (ana.life.steps() !== last) turn = 0;
    last = ana.life.steps();
  }
}

/**
 * Does an act, waits until the app is quiet, and counts; what the database was asked is what is left of the life's
 * steps.
 */
async function costOf(act: () => Promise<unknown>): Promise<Cost> {
  await quiet();
  scene.requests();
  count = { messages: 0, pushes: 0, views: 0, database: 0, requests: 0 };
  const { views } = ana.app.counted;
  const before = { steps: ana.life.steps(), views: views() };
  await act();
  await quiet();
  const requests = scene.requests().length;
  const database = ana.life.steps() - before.steps - 2 * requests;
  return { ...count, requests, database, views: views() - before.views };
}

/**
 * A background of its own, and a model of an open panel: each view that comes is answered as `utils/panel` does.
 */
function wire(): void {
  const { app } = ana;
  const screens = createScreens(app.views);
  ana.hear((project) => screens.refresh(project));
  const answer = createAnswers(app, screens, walksOf(app), createDesktop().of(ana, Date.now, 'UTC'));
  const message = (request: Request): Promise<unknown> => ((count.messages += 1), answer(request, sender));
  const seen = async (): Promise<void> => {
    await Promise.all([
      message({ kind: 'discussion', ref, older: false }),
      message({ kind: 'last-seen', ref, seen: false }),
    ]);
  };
  tabs.push = async (push) => {
    count.pushes += 1;
    if (JSON.stringify(push).startsWith('{"push":"changed"')) await seen();
  };
  panel = async (request) => {
    const view = await message(request);
    if (view !== null && request.kind !== 'show') await seen();
    return view;
  };
}

beforeEach(async () => {
  scene = createScene();
  ana = await scene.device('ana');
  ben = await scene.device('ben');
  await setUp(ana, ben);
  await ana.open(ref);
  count = { messages: 0, pushes: 0, views: 0, database: 0, requests: 0 };
  wire();
  await panel({ kind: 'show', ref });
  await quiet();
}, 60_000);

/** Entries of one's own in the same project. */
async function saying(entries: number): Promise<void> {
  const [me] = await ana.app.accounts.all();
  for (let number = 100; number < 100 + entries; number += 1) {
    const place = { person: me?.person.id ?? '', project: 'github:github.com/acme/web', issue: String(number) };
    const one: IssueRef = `github:github.com/acme/web#${number}`;
    await ana.app.said.say({ ...place, ref: one }, {}, 'check:design', true, scene.now());
  }
}

function isWithin(cost: Cost, budget: Cost): void {
  for (const what of ['messages', 'pushes', 'views', 'database', 'requests'] as const)
    expect(cost[what], what).toBeLessThanOrEqual(budget[what]);
}

describe('an act costs no more than it did:', () => {
  it('a look that asks nobody is one message, and is answered by nothing', async () => {
    const cost = await costOf(() => panel({ kind: 'look', ref }));
    console.log('a look that asks nobody', JSON.stringify(cost));
    expect(cost).toEqual({ messages: 1, pushes: 0, views: 0, database: 0, requests: 0 });
  });

  it('a look of a document that this life of the worker has not heard of is told the view', async () => {
    wire();
    const cost = await costOf(() => panel({ kind: 'look', ref }));
    expect([cost.pushes, cost.requests]).toEqual([1, 0]);
  });

  it('where the last word is asked for, it is the answer', async () => {
    const cost = await costOf(async () =>
      expect(await panel({ kind: 'look', ref, last: true })).toMatchObject({ ref }),
    );
    expect([cost.pushes, cost.requests]).toEqual([0, 0]);
  });

  it('a view with 500 entries of one’s own asks the database no more often than one with none', async () => {
    const view = (): Promise<Cost> => costOf(() => ana.app.views.recall(ref));
    const none = await view();
    await saying(500);
    // What was written is asked for once more.
    await view();
    const many = await view();
    console.log('a view', JSON.stringify(none), 'with 500 entries', JSON.stringify(many));
    expect(many.database).toBeLessThanOrEqual(10);
    expect(many.database).toBeLessThanOrEqual(none.database + 1);
  });

  it('a look where nobody is connected keeps the visit going, every few minutes', async () => {
    await ana.app.accounts.drop('github:github.com');
    scene.pass(5 * 60_000);
    const due = await costOf(() => panel({ kind: 'look', ref }));
    const next = await costOf(() => panel({ kind: 'look', ref }));
    expect([due.pushes, due.requests, next.pushes]).toEqual([1, 0, 0]);
  });

  it('opening a known issue, the first look, one that finds nothing, and ✅', async () => {
    const look = (): Promise<Cost> =>
      costOf(() => {
        scene.pass(60_000);
        return panel({ kind: 'look', ref });
      });
    const open = await costOf(() => panel({ kind: 'show', ref }));
    const first = await look();
    const nothing = await look();
    const press = await costOf(() => panel({ kind: 'say', ref, intent: ready, id: 'act-ready-1' }));
    console.log(JSON.stringify({ open, first, nothing, press }));
    isWithin(open, { messages: 3, pushes: 1, views: 3, database: 47, requests: 2 });
    isWithin(first, { messages: 3, pushes: 1, views: 2, database: 43, requests: 3 });
    isWithin(nothing, { messages: 1, pushes: 0, views: 0, database: 11, requests: 2 });
    isWithin(press, { messages: 5, pushes: 1, views: 2, database: 79, requests: 3 });
  });

  it('a summary with status and estimate is one message and one view, where three said apart are three', async () => {
    const set = (label: string): IntentOf<'summary'>['set'] => [
      { kind: 'status', to: label },
      { kind: 'estimate', value: '5' },
    ];
    const apart = await costOf(async () => {
      for (const [at, intent] of [
        { kind: 'summary' as const, text: 'We export CSV.', set: [] },
        ...set('needs-estimation'),
      ].entries())
        await panel({ kind: 'say', ref, intent, id: `act-apart-${at}` });
    });
    await ana.flush(ref);
    const intent: Intent = { kind: 'summary', text: 'We export CSV, PDF.', set: set('ready-for-planning') };
    const one = await costOf(() => panel({ kind: 'say', ref, intent, id: 'act-summary-1' }));
    console.log('a summary with status and estimate', JSON.stringify({ apart, one }));
    expect(one.messages).toBeLessThan(apart.messages);
    isWithin(one, { messages: 5, pushes: 1, views: 2, database: 120, requests: 7 });
  });

  it('a look tells what a teammate said, what changed in the tracker, and nothing in between', async () => {
    const told = async (): Promise<number> => {
      // At work, so that others are asked each time; and in less than the few minutes after which a view is told
      // anyway.
      ana.app.refresh.active();
      scene.pass(40_000);
      return (await costOf(() => panel({ kind: 'look', ref }))).pushes;
    };
    await told();
    expect(await told()).toBe(0);
    await ben.open(ref);
    await ben.say(ref, tick);
    await ben.flush(ref);
    expect(await told()).toBe(1);
    const issue = scene.repo.issues.find(({ number }) => number === 2);
    if (!issue) throw new Error('no issue 2');
    Object.assign(issue, { title: 'Export invoices, all of them', updatedAt: scene.now() });
    expect(await told()).toBe(1);
    expect(await told()).toBe(0);
  });
});
