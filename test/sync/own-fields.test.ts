import { describe, expect, it, vi } from 'vitest';
import type { Policy } from '@/utils/model/policy';
import { policyKey } from '@/utils/model/policy-changes';
import { projectOf } from '@/utils/model/ref';
import type { RulesSaved, RulesShown } from '@/utils/model/rules';
import type { CheckResult } from '@/utils/model/readiness/judge';
import type { View } from '@/utils/model/view';
import { assertValidLog } from '../doubles/valid';
import type { Device } from './device';
import { createJiraScene, type JiraScene, setUpJira } from './jira-scene';
import { saying } from '../telling';

const field = 'Definition of Done (Product)';
const id = 'customfield_10073';
const criterion = 'Ten exports stand on one page';

interface Told {
  scene: JiraScene;
  ana: Device;
  rules(): Promise<RulesShown>;
  save(change: (policy: Policy) => Policy): Promise<RulesSaved>;
}

/** A team whose issues have no criteria but in a field that only they know. */
async function told(site: 'acme' | 'dc'): Promise<Told> {
  const scene = createJiraScene(site, 'token');
  for (const issue of scene.project.issues) {
    const cloud = site === 'acme';
    const item = { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: criterion }] }] };
    issue.description = null;
    issue.own = {
      [id]: cloud ? { type: 'doc', version: 1, content: [{ type: 'bulletList', content: [item] }] } : `* ${criterion}`,
    };
  }
  const ana = await scene.device('admin');
  await setUpJira(scene, ana);
  const project = projectOf(scene.ref);
  const rules = async (): Promise<RulesShown> => (await ana.app.rules.read(project)) ?? expect.fail('no rules');
  const save: Told['save'] = async (change) => {
    const { policy } = await rules();
    return ana.app.rules.save(project, JSON.stringify(change(policy)), policyKey(policy));
  };
  return { scene, ana, rules, save };
}

const criteriaIn = ({ checks }: View): CheckResult | undefined => checks.find((check) => check.id === 'criteria');
const naming = (policy: Policy): Policy => ({ ...policy, fields: { criteria: [field.toUpperCase()] } });

describe.each(['acme', 'dc'] as const)("a field of a team's own, from its rules to the verdict, in %s", (site) => {
  it('is offered, saved, read, and named as the place', { timeout: 60_000 }, async () => {
    const { scene, ana, rules, save } = await told(site);
    expect(criteriaIn(await ana.shown(scene.ref))).toMatchObject({ verdict: 'fail' });
    expect((await rules()).fields).toContain(field);
    expect((await save(naming)).saved).toBe(true);
    scene.pass(2 * 60 * 60_000);
    expect(criteriaIn(await ana.open(scene.ref))).toMatchObject({
      verdict: 'pass',
      evidence: [{ where: 'body', text: criterion, field }],
    });
    assertValidLog(scene.log());
  });

  it('has every issue judged again once it is named, without one more reading', { timeout: 60_000 }, async () => {
    const { scene, ana, save } = await told(site);
    const project = projectOf(scene.ref);
    const { app } = ana;
    await app.backlog.read(project);
    await vi.waitFor(async () => expect(await app.rows.read(project)).toMatchObject({ state: 'done' }), 20_000);
    const lacking = async (): Promise<boolean[]> => {
      const open = (await app.rows.of(project)).filter(({ state }) => state !== 'closed');
      return [...new Set(open.map(({ failing }) => failing.includes('criteria')))];
    };
    expect(await lacking()).toEqual([true]);
    await save(naming);
    scene.requests();
    await app.backlog.open();
    expect(await lacking()).toEqual([false]);
    expect(scene.requests()).toEqual([]);
    await save((policy) => ({ ...policy, fields: { steps: [field] } }));
    await app.backlog.open();
    expect(await lacking()).toEqual([true]);
  });
});

it('cannot be saved where it makes no sense, and nothing is written', async () => {
  const { scene, save } = await told('acme');
  scene.requests();
  for (const [row, value] of [
    ['size', [field]],
    ['criteria', ['x'.repeat(256)]],
    ['criteria', ['a', 'b', 'c', 'd', 'e', 'f']],
  ] as const)
    await expect(save((policy) => ({ ...policy, fields: { [row]: [...value] } }))).rejects.toMatchObject({
      kind: 'invalid',
      told: saying(`This cannot be saved: look at fields: ${row}.`),
    });
  expect(scene.requests().filter(({ method }) => method !== 'GET')).toEqual([]);
});
