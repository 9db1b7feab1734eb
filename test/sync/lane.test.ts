import { beforeEach, describe, expect, it } from 'vitest';
import type { IssueRef } from '@/utils/model/ref';
import { createLane, createQuiet, type Urgency } from '@/utils/sync/lane';
import type { Fetch } from '@/utils/sync/send';
import { createDevice, type Device } from './device';
import { createScene, ref, type Scene, setUp, up } from './scene';

const other: IssueRef = 'github:github.com/acme/web#3';

/** A door that others wait at until it is opened. */
function gate(): { open(): void; passed: Promise<void> } {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { open: () => open(), passed };
}

const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

describe('a lane', () => {
  it('takes the most urgent of those that wait, the oldest of equals, one at a time, whatever fails', async () => {
    const lane = createLane();
    const { open, passed } = gate();
    const begun: string[] = [];
    const task = (name: string, urgency: Urgency, what: () => Promise<void> = async () => undefined) =>
      lane('github:github.com', urgency, async () => {
        begun.push(name);
        await what();
      });
    const all = [
      task('first', 'bulk', () => passed),
      task('bulk', 'bulk'),
      task('refresh', 'refresh'),
      task('owed', 'owed', () => Promise.reject(new Error('refused'))),
      task('person', 'person'),
      task('person later', 'person'),
      lane('linear:linear.app/acme', 'bulk', async () => void begun.push('elsewhere')),
    ];
    await turns();
    expect(begun).toEqual(['first', 'elsewhere']);
    open();
    const ends = await Promise.allSettled(all);
    expect(begun).toEqual(['first', 'elsewhere', 'person', 'person later', 'owed', 'refresh', 'bulk']);
    expect(ends.map(({ status }) => status).filter((status) => status === 'rejected')).toHaveLength(1);
  });

  it('is quiet once all that goes before has ended, also what failed', async () => {
    const { during, whenQuiet } = createQuiet();
    const doors = [gate(), gate()];
    const going = doors.map(({ passed }) => during('github:github.com', () => passed));
    const failing = during('github:github.com', () => Promise.reject(new Error('offline')));
    let quiet = false;
    const waited = whenQuiet('github:github.com').then(() => (quiet = true));
    await expect(failing).rejects.toThrow('offline');
    doors[0]?.open();
    await turns();
    expect(quiet).toBe(false);
    doors[1]?.open();
    await Promise.all([...going, waited]);
    expect(quiet).toBe(true);
  });
});

describe('what a person says', () => {
  let scene: Scene;
  let ana: Device;
  /** What left for GitHub, in short, in order. */
  let sent: string[];
  /** What is held up, by what it is called, and until when. */
  let held: { what: string; door: ReturnType<typeof gate> } | undefined;

  const behind =
    (fetch: Fetch): Fetch =>
    async (url, init, from) => {
      const what = calledOf(String(init.body ?? ''), url);
      sent.push(what);
      if (what === held?.what) await held.door.passed;
      return fetch(url, init, from);
    };
  const hold = (what: string): ReturnType<typeof gate> => (held = { what, door: gate() }).door;
  const goOn = (door: ReturnType<typeof gate>): void => {
    held = undefined;
    door.open();
  };
  /** Waits, in turns and not in time, until something left. */
  const left = async (what: string): Promise<void> => {
    for (let more = 100; !sent.includes(what); more -= 1) {
      if (more === 0) throw new Error(`${what} did not leave: ${sent.join(', ')}`);
      await turns();
    }
  };

  beforeEach(async () => {
    sent = [];
    held = undefined;
    scene = createScene();
    ana = await createDevice({ ...scene, fetch: behind(scene.fetch) }, scene.tokenOf('ana'));
    await setUp(ana);
    for (const one of [other, ref]) await ana.open(one);
    await ana.flush(ref);
    sent = [];
  });

  it('goes before all that is owed from before, and waits for the one write under way alone', async () => {
    const [me] = await ana.app.accounts.all();
    if (!me) throw new Error('nobody is connected');
    for (const [at, body] of ['text 1', 'text 2', 'text 3'].entries()) {
      const to = { host: 'github.com', person: me.person.id };
      await ana.app.said.owe(to, { kind: 'comment', ref, body }, `owed-${at}`, scene.now(), 'comment');
    }
    const door = hold('text 1');
    const sending = ana.app.sync.run('github:github.com');
    await left('text 1');
    // Later than all of them, so that nothing but its urgency brings it forward.
    scene.pass(60_000);
    await ana.say(other, up);
    await turns();
    goOn(door);
    await sending;
    await ana.flush(other);
    expect(sent.filter((what) => what !== 'read')).toEqual(['text 1', 'a reaction', 'text 2', 'text 3']);
  });

  it('leaves while a ledger is read for votes of another issue', async () => {
    await ana.say(other, { kind: 'vote', ballot: '1', value: '5' });
    await ana.flush(other);
    scene.pass(10 * 60_000);
    sent = [];
    const door = hold('a ledger');
    const sending = ana.app.sync.run('github:github.com');
    await left('a ledger');
    await ana.say(ref, up);
    await left('a reaction');
    goOn(door);
    await sending;
  });

  it('leaves while a page of a backlog is read', async () => {
    const door = hold('a backlog');
    await ana.app.backlog.read('github:github.com/acme/web');
    await left('a backlog');
    await ana.say(ref, up);
    await left('a reaction');
    goOn(door);
    await ana.flush(ref);
  });

  it('is not overtaken by a backlog that begins while it is on its way', async () => {
    const door = hold('a reaction');
    await ana.say(ref, up);
    await left('a reaction');
    await ana.app.backlog.read('github:github.com/acme/web');
    await turns();
    expect(sent).not.toContain('a backlog');
    goOn(door);
    await left('a backlog');
  });
});

function calledOf(body: string, url: string): string {
  const text = /text \d/.exec(body)?.[0];
  if (text) return text;
  if (body.includes('mutation React')) return 'a reaction';
  if (/issues\/\d+\/comments/.test(url)) return 'a ledger';
  return /\bissues\(/.test(body) ? 'a backlog' : 'read';
}
