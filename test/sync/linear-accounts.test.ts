import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultPolicy } from '@/utils/model/policy-default';
import { policyKey } from '@/utils/model/policy-changes';
import { projectOf } from '@/utils/model/ref';
import { linearAccess } from '../access';
import { assertValidLog } from '../doubles/valid';
import type { Device } from './device';
import { createLinearScene, type LinearScene, ref, setUp } from './linear-scene';
import { namesIn, ready } from './scene';
import { saying } from '../telling';

let scene: LinearScene;
let ana: Device;
let ben: Device;
const project = projectOf(ref);

beforeEach(async () => {
  scene = createLinearScene();
  ana = await scene.device('ana');
  ben = await scene.device('ben');
});
afterEach(() => assertValidLog(scene.log()));

const rights = async (team: string): Promise<string> =>
  (await ana.app.rights('linear:acme', team)).map(({ id, state }) => `${id} ${state}`).join(', ');

describe('the rights of a key of Linear', () => {
  it('are told as far as Linear tells them, without changing anything', async () => {
    const before = JSON.stringify(scene.world);
    expect(await rights('ENG')).toBe('token ok, team ok, write unknown');
    expect(await rights('linear:acme/ENG')).toBe('token ok, team ok, write unknown');
    expect(await rights('')).toBe('token ok, team unknown, write unknown');
    expect(JSON.stringify(scene.world)).toBe(before);
  });

  it('name the team that is not shown, and the key that is not accepted', async () => {
    expect(await rights('NOPE')).toBe('token ok, team missing, write unknown');
    for (const token of scene.world.tokens) token.revoked = true;
    expect(await rights('ENG')).toBe('token missing, team unknown, write unknown');
  });
});

describe('a key of Linear that is revoked', () => {
  it('reads as refused, and one that is connected anew sends what is owed', async () => {
    await setUp(ana, ben);
    for (const token of scene.world.tokens) token.revoked = true;
    await ana.say(ref, ready);
    await ana.app.sync.run('linear:acme');
    expect((await ana.shown(ref)).sync).toMatchObject({
      state: 'refused',
      signedOut: true,
      told: saying(expect.stringContaining('connect again')),
      owed: 1,
    });
    for (const token of scene.world.tokens) token.revoked = false;
    await ana.connect(linearAccess(scene.tokenOf('ana')));
    await ana.flush(ref);
    scene.pass(2 * 60 * 60_000);
    expect(namesIn(await ben.open(ref), 'ready')).toEqual(['ana']);
  });
});

describe("the team's rules in Linear", () => {
  it("are written by one and hold for the other; two at once are shown each other's", async () => {
    await setUp(ana, ben);
    const [hers, his] = await Promise.all([ana, ben].map((device) => device.app.rules.read(project)));
    expect(hers).toMatchObject({
      name: 'ENG',
      policy: defaultPolicy(),
      mayEdit: true,
      marks: ['label', 'state'],
      ledger: expect.stringContaining('https://linear.app/acme/issue/ENG-'),
    });
    const rules = { ...defaultPolicy(), checks: { story: { level: 'off' as const } } };
    expect((await ana.app.rules.save(project, JSON.stringify(rules), policyKey(defaultPolicy()))).saved).toBe(true);
    const met = await ben.app.rules.save(
      project,
      JSON.stringify({ ...his?.policy, owner: 'ben' }),
      policyKey(defaultPolicy()),
    );
    expect(met).toMatchObject({ saved: false, rules: { policy: rules } });
    scene.pass(2 * 60 * 60_000);
    expect((await ben.open(ref)).checks.map(({ id }) => id)).not.toContain('story');
  });
});
