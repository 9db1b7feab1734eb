import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { IssueText } from '@/utils/model/issue';
import type { Device } from './device';
import { createScene, ready, ref, type Scene, setUp } from './scene';

let scene: Scene;
let ana: Device;
let ben: Device;

/** What a script of the page made of it. */
const forged: IssueText = {
  ref,
  title: 'Delete all invoices',
  body: { markup: 'gfm', source: 'As a clerk I want to delete all of them.' },
  facts: {},
  readBy: 'page-data',
};
const agreement = async (device: Device) =>
  (await device.open(ref)).reactions.find(({ kind }) => kind === 'ready')?.team?.map(({ stale }) => stale === true);

beforeEach(async () => {
  scene = createScene();
  [ana, ben] = [await scene.device('ana'), await scene.device('ben')];
  await setUp(ana, ben);
});

describe('whoever is connected', () => {
  it('is shown what the API gave, however long ago, and not what the page says since', async () => {
    const { title } = await ana.open(ref);
    scene.pass(10 * 60_000);
    expect((await ana.app.views.accept(forged)).title).toBe(title);
    await ana.say(ref, ready);
    await ana.flush(ref);
    scene.pass(61 * 60_000);
    expect(await agreement(ben)).toEqual([false]);
  });

  it('agrees to what the API gives, where only the page was read yet', async () => {
    await ana.app.store.erase();
    await ana.connect(scene.tokenOf('ana'));
    await ana.app.views.accept(forged);
    await ana.say(ref, ready);
    expect((await ana.shown(ref)).readBy).toBe('api');
    await ana.app.actions.join(ref);
    await ana.flush(ref);
    scene.pass(61 * 60_000);
    expect(await agreement(ben)).toEqual([false]);
  });

  it('agrees to nothing that only the page shows, where the API does not answer', async () => {
    await ana.app.store.erase();
    await ana.connect(scene.tokenOf('ana'));
    for (const token of scene.world.tokens) token.revoked = true;
    await ana.app.views.accept(forged);
    await expect(ana.say(ref, ready)).rejects.toMatchObject({ kind: 'invalid' });
    expect((await ana.shown(ref)).title).toBe(forged.title);
  });

  it('is not told to connect an account where the issue itself was not read, or is gone', async () => {
    await ana.app.store.erase();
    await ana.connect(scene.tokenOf('ana'));
    await ana.app.actions.join(ref);
    const issue = scene.repo.issues.find(({ number }) => number === 3);
    Object.assign(issue ?? {}, { deleted: true });
    const intent = ana.say('github:github.com/acme/web#3', ready);
    await expect(intent).rejects.toMatchObject({ kind: 'invalid', told: { key: 'issue.not-read' } });
  });
});
