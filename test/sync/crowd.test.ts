import { beforeEach, describe, expect, it } from 'vitest';
import type { View } from '@/utils/model/view';
import type { ReactionContent } from '../doubles/github/world/types';
import { assertValidLog } from '../doubles/valid';
import type { Device } from './device';
import { createScene, ref, type Scene } from './scene';

let scene: Scene;
let ana: Device;
beforeEach(async () => {
  scene = createScene();
  ana = await scene.device('ana');
});

const somebody = (n: number): string => `person-${String(n).padStart(4, '0')}`;

/** People of the web, or of the team, from a number on. */
function join(from: number, count: number, role?: 'write'): void {
  const [{ id: first } = { id: 0 }] = scene.world.people;
  for (let n = from; n < from + count; n += 1) {
    const [like] = scene.world.people;
    if (like) scene.world.people.push({ ...like, id: first + 1000 + n, login: somebody(n), name: `Person ${n}` });
    if (role) scene.repo.roles[somebody(n)] = role;
  }
}

function react(login: string, content: ReactionContent = '+1'): void {
  const issue = scene.repo.issues.find(({ number }) => number === 2);
  issue?.reactions.push({ id: scene.world.nextId(), login, content, createdAt: scene.world.now() });
}

const thumbs = ({ reactions }: View) => reactions.find(({ kind }) => kind === '+1');

describe('an issue that over a hundred people reacted to', () => {
  it.each([
    ['first of all', 0, 230],
    ['in the midst', 115, 115],
    ['last of all', 230, 0],
  ])('shows mine where I did, %s, and counts everybody once', async (_, before, after) => {
    join(0, 230);
    for (let n = 0; n < before; n += 1) react(somebody(n));
    react('ana');
    for (let n = before; n < before + after; n += 1) react(somebody(n));
    expect(thumbs(await ana.open(ref))).toMatchObject({ mine: true, team: [{ me: true }], crowd: 230 });
    await ana.say(ref, { kind: 'react', content: '+1', on: false });
    expect(thumbs(await ana.flush(ref))).toMatchObject({ mine: false, team: [], crowd: 230 });
    await ana.say(ref, { kind: 'react', content: '+1', on: true });
    expect(thumbs(await ana.flush(ref))).toMatchObject({ mine: true, crowd: 230 });
    expect(thumbs(await ana.open(ref))).toMatchObject({ mine: true, crowd: 230 });
    assertValidLog(scene.log());
  });

  it('counts what I press there once, before and after it has arrived', async () => {
    join(0, 130);
    for (let n = 0; n < 130; n += 1) react(somebody(n));
    expect(thumbs(await ana.open(ref))).toMatchObject({ mine: false, crowd: 130 });
    await ana.say(ref, { kind: 'react', content: '+1', on: true });
    expect(thumbs(await ana.shown(ref))).toMatchObject({ mine: true, crowd: 130 });
    expect(thumbs(await ana.flush(ref))).toMatchObject({ mine: true, crowd: 130 });
  });
});

describe('a team of over a hundred', () => {
  it('has everybody who reacts or writes here, and nobody else', async () => {
    join(0, 240, 'write');
    join(500, 2);
    for (const login of [somebody(0), somebody(239), somebody(500)]) react(login);
    react(somebody(238), 'rocket');
    const view = await ana.open(ref);
    expect(thumbs(view)).toMatchObject({ team: [{ name: somebody(0) }, { name: somebody(239) }], crowd: 1 });
    expect(view.reactions.find(({ kind }) => kind === 'ready')).toMatchObject({ team: [{ name: somebody(238) }] });
    assertValidLog(scene.log());
  });

  it('costs a request more only where it is that large', async () => {
    const members = (): number =>
      scene.requests().filter((one) => JSON.stringify(one).includes('query Members')).length;
    react('eve');
    await ana.open(ref);
    expect(members()).toBe(0);
    join(0, 240, 'write');
    const ben = await scene.device('ben');
    await ben.open(ref);
    expect(members()).toBe(1);
  });
});
