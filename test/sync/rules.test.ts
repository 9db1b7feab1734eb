import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markdown } from '@/utils/ledger/markdown';
import { policyBody } from '@/utils/ledger/policy';
import type { Policy } from '@/utils/model/policy';
import { defaultPolicy } from '@/utils/model/policy-default';
import { policyKey } from '@/utils/model/policy-changes';
import type { RulesShown } from '@/utils/model/rules';
import { projectOf } from '@/utils/model/ref';
import { rewrite } from '../doubles/github/acts/comments';
import { assertValidLog } from '../doubles/valid';
import type { Device } from './device';
import { createScene, ref, type Scene, setUp } from './scene';
import { saying } from '../telling';

let scene: Scene;
let ana: Device;
let ben: Device;
const project = projectOf(ref);

beforeEach(async () => {
  scene = createScene();
  ana = await scene.device('ana');
  ben = await scene.device('ben');
  await setUp(ana, ben);
  scene.requests();
});
afterEach(() => assertValidLog(scene.log()), 60_000);

const ledger = () => {
  const [first] = scene.ledgers();
  if (!first) throw new Error('no ledger');
  return first;
};

async function rulesOf(device: Device): Promise<RulesShown> {
  const rules = await device.app.rules.read(project);
  if (!rules) throw new Error('no rules');
  return rules;
}

const save = (device: Device, { policy: base }: RulesShown, policy: Policy) =>
  device.app.rules.save(project, JSON.stringify(policy), policyKey(base));
const storyOff = (policy: Policy): Policy => ({ ...policy, checks: { ...policy.checks, story: { level: 'off' } } });

describe("the team's rules", () => {
  it('are read from the ledger, in one request, with who may change them', async () => {
    const rules = await rulesOf(ana);
    expect(rules).toMatchObject({
      project,
      policy: defaultPolicy(),
      problems: [],
      mayEdit: true,
      marks: ['label'],
      ledger: 'https://github.com/acme/web/issues/4',
    });
    expect(rules.checks.map(({ id }) => id)).toContain('criteria');
    expect(scene.requests()).toHaveLength(1);
  });

  it('keep the ids of the people whom they name, once they are saved, also when those are renamed', async () => {
    await save(ana, await rulesOf(ana), { ...defaultPolicy(), owner: 'ana', contributors: ['@Eve', 'nobody-at-all'] });
    const { policy } = await rulesOf(ana);
    const eve = scene.world.people.find(({ login }) => login === 'eve');
    if (!eve) throw new Error('no eve');
    expect(policy.ids).toEqual({ ana: '4201', eve: String(eve.id) });
    eve.login = 'evelyn';
    await save(ana, await rulesOf(ana), { ...policy, contributors: ['@Eve'], largest: '8' });
    expect((await rulesOf(ana)).policy.ids).toEqual({ ana: '4201', eve: String(eve.id) });
    await save(ana, await rulesOf(ana), { ...policy, owner: null, contributors: [] });
    expect((await rulesOf(ana)).policy.ids).toEqual({});
  });

  it('of before, with names alone, get the ids with the next save that changes nothing else', async () => {
    ledger().body = String(policyBody({ ...defaultPolicy(), owner: 'ana' }, markdown, ledger().body));
    const rules = await rulesOf(ana);
    expect(rules.policy.ids).toEqual({});
    await save(ana, rules, rules.policy);
    expect((await rulesOf(ana)).policy.ids).toEqual({ ana: '4201' });
  });

  it('are none where there is no ledger', async () => {
    ledger().deleted = true;
    const cleo = await scene.device('cleo');
    expect(await cleo.app.rules.read(project)).toBeNull();
  });

  it('ask for an account where there is none', async () => {
    const nobody = await scene.device('');
    await expect(nobody.app.rules.read(project)).rejects.toMatchObject({ kind: 'signed-out' });
  });

  it('are written by one, hold for both, and tell nobody', async () => {
    const { saved, rules } = await save(ana, await rulesOf(ana), storyOff((await rulesOf(ana)).policy));
    expect([saved, rules.policy.checks]).toEqual([true, { story: { level: 'off' } }]);
    expect((await ana.shown(ref)).checks.map(({ id }) => id)).not.toContain('story');
    scene.pass(2 * 60 * 60_000);
    expect((await ben.open(ref)).checks.map(({ id }) => id)).not.toContain('story');
    expect(scene.requests().filter(({ notifies, mayNotify }) => notifies.length + mayNotify.length > 0)).toEqual([]);
  });

  it('keep what people wrote around them, and what a later Tend wrote into them', async () => {
    rewrite(
      { world: scene.world, login: 'ana' },
      ledger(),
      ledger().body.replace('"policy":{', '"later":1,"policy":{"future":[2],').replace(/^/, 'Do not close this.\n\n'),
    );
    await save(ana, await rulesOf(ana), storyOff((await rulesOf(ana)).policy));
    expect(ledger().body).toMatch(/^Do not close this\./);
    expect(ledger().body).toMatch(/"later":1/);
    expect(ledger().body).toMatch(/"future":\[2\]/);
  });

  it('are not written by who may not, who is told who may', async () => {
    const rules = await rulesOf(ben);
    expect(rules).toMatchObject({ mayEdit: false, whoMay: saying(/Write role/) });
    await expect(save(ben, rules, storyOff(rules.policy))).rejects.toMatchObject({
      kind: 'forbidden',
      told: saying(expect.stringContaining('Write role')),
    });
    expect(scene.requests().filter(({ method }) => method === 'PATCH')).toEqual([]);
  });

  it('are not written by a token that may not, which is told which right it lacks', async () => {
    const rules = await rulesOf(ana);
    for (const token of scene.world.tokens) token.issues = 'read';
    await expect(save(ana, rules, storyOff(rules.policy))).rejects.toMatchObject({
      kind: 'forbidden',
      told: saying(expect.stringContaining('Issues')),
    });
  });

  it.each([
    ['{"checks":{"story":{"level":"maybe"}}}', /checks: story/],
    ['[]', /policy/],
    ['nonsense', /policy/],
  ])('are not written where they make no sense: %s', async (text, says) => {
    const before = ledger().body;
    await expect(ana.app.rules.save(project, text, policyKey(defaultPolicy()))).rejects.toMatchObject({
      kind: 'invalid',
      told: saying(says),
    });
    expect(ledger().body).toBe(before);
  });
});

describe('two people who change the rules at the same time', () => {
  it("are shown each other's, and nothing is written over", async () => {
    scene.repo.roles['ben'] = 'write';
    const [hers, his] = [await rulesOf(ana), await rulesOf(ben)];
    await save(ana, hers, storyOff(hers.policy));
    const before = ledger().body;
    const { saved, rules } = await save(ben, his, { ...his.policy, owner: 'ben' });
    expect(saved).toBe(false);
    expect(rules.policy).toMatchObject({ owner: null, checks: { story: { level: 'off' } } });
    expect(ledger().body).toBe(before);
    expect((await save(ben, rules, { ...rules.policy, owner: 'ben' })).saved).toBe(true);
    expect((await rulesOf(ana)).policy).toMatchObject({ owner: 'ben', checks: { story: { level: 'off' } } });
  });

  it('do not meet where the other only wrote words around them', async () => {
    const rules = await rulesOf(ana);
    rewrite({ world: scene.world, login: 'dan' }, ledger(), `Please keep this open.\n\n${ledger().body}`);
    expect((await save(ana, rules, storyOff(rules.policy))).saved).toBe(true);
    expect(ledger().body).toMatch(/^Please keep this open\./);
  });
});

describe('what was changed and not saved', () => {
  const draft = (base: Policy, policy: Policy) => ana.app.rules.draft(project, JSON.stringify({ base, policy }));

  it('is there again after a restart, and gone once it is saved', async () => {
    const { policy } = await rulesOf(ana);
    await draft(policy, storyOff(policy));
    ana.restart();
    const rules = await rulesOf(ana);
    expect(rules.draft).toEqual({ base: policy, policy: storyOff(policy) });
    await save(ana, rules, storyOff(policy));
    expect(await rulesOf(ana)).not.toHaveProperty('draft');
  });

  it('stays where saving fails, and where the answer was lost it is found to be done', async () => {
    const rules = await rulesOf(ana);
    await draft(rules.policy, storyOff(rules.policy));
    scene.fault({ kind: 'drop-before', match: { method: 'PATCH' }, times: 1 });
    await expect(save(ana, rules, storyOff(rules.policy))).rejects.toMatchObject({ kind: 'offline' });
    scene.pass(60_000);
    expect((await rulesOf(ana)).draft).toBeDefined();
    scene.fault({ kind: 'drop-after', match: { method: 'PATCH' }, times: 1 });
    await expect(save(ana, rules, storyOff(rules.policy))).rejects.toMatchObject({ kind: 'offline' });
    scene.pass(60_000);
    scene.requests();
    expect((await save(ana, rules, storyOff(rules.policy))).saved).toBe(true);
    expect(scene.requests().filter(({ method }) => method === 'PATCH')).toEqual([]);
    expect(await rulesOf(ana)).not.toHaveProperty('draft');
  });
});
