import { beforeEach, describe, expect, it } from 'vitest';
import { withChange } from '@/utils/model/change';
import { defaultPolicy } from '@/utils/model/policy-default';
import type { Intent } from '@/utils/model/intent';
import { changeOf } from '@/utils/actions/changes';
import { assertValidLog } from '../doubles/valid';
import type { Device } from './device';
import { createScene, ref, type Scene } from './scene';
import { saying } from '../telling';

let scene: Scene;
let ana: Device;

beforeEach(async () => {
  scene = createScene();
  ana = await scene.device('ana');
  await ana.open(ref);
});

const issue = () => scene.repo.issues.find(({ number }) => number === 2) ?? expect.fail('no issue 2');
const say = (intent: Intent, who = ana): Promise<void> => who.say(ref, intent);
const status = async () => (await ana.shown(ref)).workflow.current;
const tag = async (id: string) => (await ana.shown(ref)).workflow.tags.find((one) => one.id === id)?.on;

describe('the status of an issue', () => {
  it('moves as the person says: one label comes, that of the status before goes, others stay', async () => {
    issue().labels.push('bug', 'needs-grooming');
    await ana.open(ref);
    expect(await status()).toBe('needs-grooming');
    scene.fault({ kind: 'offline', match: { host: 'api' } });
    await say({ kind: 'status', to: 'ready-for-grooming' });
    expect(await status(), 'before it arrived').toBe('ready-for-grooming');
    expect((await ana.shown(ref)).receipts['status']).toMatchObject({ state: 'sending' });
    scene.clearFaults();
    const view = await ana.flush(ref);
    expect(issue().labels.toSorted()).toEqual(['bug', 'ready-for-grooming']);
    expect(view.receipts['status']).toEqual({ state: 'saved', told: saying('In GitHub'), at: scene.now() });
    expect(view.workflow.current).toBe('ready-for-grooming');
    await assertValidLog(scene.log());
  });

  it('is what was said last, whatever was not sent in between', async () => {
    issue().labels.push('needs-grooming');
    await ana.open(ref);
    scene.fault({ kind: 'offline', match: { host: 'api' } });
    for (const id of ['ready-for-grooming', 'needs-estimation', 'ready-for-planning'])
      await say({ kind: 'status', to: id });
    expect((await ana.shown(ref)).sync.owed).toBe(1);
    scene.clearFaults();
    await ana.flush(ref);
    expect(issue().labels).toEqual(['ready-for-planning']);
  });

  it('owes nothing for what is so already', async () => {
    issue().labels.push('needs-grooming');
    await ana.open(ref);
    scene.fault({ kind: 'offline', match: { host: 'api' } });
    await say({ kind: 'status', to: 'needs-grooming' });
    expect((await ana.shown(ref)).sync.owed).toBe(0);
  });

  it('is offered where the checks speak for it, and otherwise left alone', async () => {
    const { workflow } = await ana.shown(ref);
    expect(workflow.offer?.to).toBe('needs-grooming');
    await ana.flush(ref);
    expect(issue().labels).toEqual([]);
  });

  for (const kind of [
    'drop-before',
    'drop-after',
    'duplicate',
    'status',
    'truncate',
    'rate-limit-secondary',
  ] as const) {
    it(`arrives once, whatever becomes of its requests: ${kind}`, async () => {
      issue().labels.push('needs-grooming');
      await ana.open(ref);
      scene.fault({ kind, match: { host: 'api' }, times: 3 });
      await say({ kind: 'status', to: 'ready-for-grooming' });
      await say({ kind: 'label', name: 'high-impact', on: true });
      await ana.flush(ref);
      expect(issue().labels.toSorted()).toEqual(['high-impact', 'ready-for-grooming']);
    });
  }
});

describe('tags, milestone and refusals', () => {
  it('turns a tag on and off, and keeps what is not sent over a restart', async () => {
    scene.fault({ kind: 'offline', match: { host: 'api' } });
    await say({ kind: 'label', name: 'discuss-live', on: true });
    ana.restart();
    expect(await tag('discuss-live')).toBe(true);
    await say({ kind: 'label', name: 'high-impact', on: true });
    await say({ kind: 'label', name: 'high-impact', on: false });
    scene.clearFaults();
    await ana.flush(ref);
    expect(issue().labels).toEqual(['discuss-live']);
  });

  it('plans into what the list gave, asked for once in ten minutes', async () => {
    await expect(say({ kind: 'plan', place: 'milestone', to: '3' })).rejects.toMatchObject({
      told: saying(expect.stringContaining('out of date')),
    });
    scene.requests();
    const { plan } = await ana.app.planning.places(ref);
    expect(plan.map(({ name }) => name)).toEqual(['Autumn release', 'Payments']);
    await ana.app.planning.places(ref);
    expect(scene.requests()).toHaveLength(1);
    await say({ kind: 'plan', place: 'milestone', to: plan[1]?.id ?? '' });
    expect((await ana.shown(ref)).workflow).toMatchObject({ plan: { milestone: 'Payments' }, above: ['Payments'] });
    await ana.flush(ref);
    expect(issue().milestone).toBe(3);
    await say({ kind: 'plan', place: 'milestone', to: null });
    await ana.flush(ref);
    expect(issue().milestone).toBeUndefined();
    scene.pass(11 * 60_000);
    scene.requests();
    await ana.app.planning.places(ref);
    expect(scene.requests()).toHaveLength(1);
  });

  it('writes an agreed estimate as a label, in place of another, and judges by it at once', async () => {
    await say({ kind: 'estimate', value: '13' });
    await ana.flush(ref);
    await say({ kind: 'estimate', value: '5' });
    expect((await ana.shown(ref)).checks.find(({ id }) => id === 'size')?.why).toEqual([saying('Estimated at 5.')]);
    await ana.flush(ref);
    expect(issue().labels).toEqual(['estimate: 5']);
  });

  it('shows as it is what was refused, with who can give the right, until it is dropped', async () => {
    const cleo = await scene.device('cleo');
    await cleo.open(ref);
    await say({ kind: 'label', name: 'high-impact', on: true }, cleo);
    const view = await cleo.flush(ref);
    expect(view.receipts['label:high-impact']).toEqual({
      state: 'refused',
      told: saying(
        'Setting labels takes the Triage role in acme/web, which your account does not have. Ask an admin of the repository for it.',
      ),
    });
    expect(view.workflow.tags.find(({ id }) => id === 'high-impact')?.on).toBe(false);
    expect((await cleo.app.actions.drop(ref))?.receipts).not.toHaveProperty('label:high-impact');
  });

  it('tries again, or gives up, one refused change alone', async () => {
    const cleo = await scene.device('cleo');
    await cleo.open(ref);
    for (const intent of [
      { kind: 'label', name: 'high-impact', on: true },
      { kind: 'label', name: 'discuss-live', on: true },
      { kind: 'assign', person: '4202', login: 'ben' },
    ] as const)
      await say(intent, cleo);
    await cleo.flush(ref);
    scene.repo.roles['cleo'] = 'triage';
    await say({ kind: 'label', name: 'high-impact', on: true }, cleo);
    const view = await cleo.flush(ref);
    expect(issue().labels).toEqual(['high-impact']);
    expect(view.receipts).toMatchObject({
      'label:high-impact': { state: 'saved' },
      'label:discuss-live': { state: 'refused' },
      'assign:4202': { state: 'refused' },
    });
    const after = await cleo.app.actions.drop(ref, 'label:discuss-live');
    expect(after?.receipts).not.toHaveProperty('label:discuss-live');
    expect(after?.receipts['assign:4202']).toMatchObject({ state: 'refused' });
  });

  it('changes nothing for nobody', async () => {
    const nobody = await scene.device('');
    await nobody.app.views.accept({
      ref,
      title: 'T',
      body: { markup: 'gfm', source: 'x' },
      facts: { labels: ['needs-grooming'] },
      readBy: 'page-data',
    });
    expect((await nobody.shown(ref)).workflow).toMatchObject({
      current: 'needs-grooming',
      blocked: saying(/Connect/),
    });
    await expect(say({ kind: 'label', name: 'high-impact', on: true }, nobody)).rejects.toMatchObject({
      told: saying(expect.stringContaining('Connect')),
    });
    await expect(nobody.app.planning.places(ref)).rejects.toMatchObject({
      told: saying(expect.stringContaining('Connect')),
    });
  });

  it('notifies nobody', async () => {
    scene.requests();
    await say({ kind: 'status', to: 'needs-grooming' });
    await say({ kind: 'label', name: 'high-impact', on: true });
    await ana.flush(ref);
    expect(scene.requests().flatMap(({ notifies }) => notifies)).toEqual([]);
  });
});

describe('who an issue is given to', () => {
  const assignees = async () => (await ana.shown(ref)).workflow.assignees;

  it('is chosen from those whom the tracker knows, this person first, and told at once', async () => {
    const people = await ana.app.planning.people(ref, '');
    expect(people[0]).toEqual({ id: '4201', name: 'ana', me: true });
    expect(people.filter(({ me }) => me)).toHaveLength(1);
    expect((await ana.app.planning.people(ref, 'okaf')).map(({ name }) => name)).toEqual(['ben']);
    scene.fault({ kind: 'offline', match: { host: 'api' } });
    await say({ kind: 'assign', person: '4202', login: 'ben' });
    expect(await assignees()).toEqual([expect.objectContaining({ id: '4202', name: 'ben' })]);
    scene.clearFaults();
    await say({ kind: 'assign', person: '4201', login: 'ana' });
    await ana.flush(ref);
    expect(issue().assignees).toEqual(['ben', 'ana']);
    expect(await assignees()).toEqual([
      expect.objectContaining({ name: 'ben' }),
      expect.objectContaining({ name: 'ana', me: true }),
    ]);
    await say({ kind: 'assign', person: '4202', login: null });
    await ana.flush(ref);
    expect(issue().assignees).toEqual(['ana']);
    await assertValidLog(scene.log());
  });

  it('is taken off by pressing twice as by pressing once', async () => {
    issue().assignees.push('ben');
    await ana.open(ref);
    scene.fault({ kind: 'offline', match: { host: 'api' } });
    // After one try of another, nothing is sent for a while.
    await say({ kind: 'label', name: 'high-impact', on: true });
    await expect.poll(async () => (await ana.app.store.tenant('github:github.com')).tries).toBe(1);
    await say({ kind: 'assign', person: '4202', login: null });
    await say({ kind: 'assign', person: '4202', login: null });
    expect((await ana.shown(ref)).sync.owed).toBe(2);
    expect(await assignees()).toEqual([]);
    scene.clearFaults();
    await ana.flush(ref);
    expect(issue().assignees).toEqual([]);
    await ana.open(ref);
    expect(await assignees()).toEqual([]);
  });

  it.each([
    ['github:github.com/acme/web#2', []],
    ['jira:acme.atlassian.net/WEB-2', ['4201']],
    ['linear:acme/ENG-2', ['4201']],
  ] as const)('takes the place of whom it was given to where there is one: %s', (at, instead) => {
    const facts = { assignees: [{ id: '4201', name: 'ana' }] };
    const known = {
      row: {
        ref: at,
        readAt: 0,
        text: { ref: at, title: '', body: { markup: 'plain' as const, source: '' }, facts, readBy: 'api' as const },
      },
      policy: defaultPolicy(),
      commands: [],
    };
    const change = changeOf(at, { kind: 'assign', person: '4202', login: 'ben' }, known);
    expect(change && withChange(facts, change).assignees?.map(({ name }) => name)).toEqual(
      instead.length > 0 ? ['ben'] : ['ana', 'ben'],
    );
    expect(change).toMatchObject({ kind: 'assign', on: true, ...(instead.length > 0 && { instead }) });
  });
});
