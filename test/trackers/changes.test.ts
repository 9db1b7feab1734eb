import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '@/utils/model/change';
import type { IssueFacts } from '@/utils/model/issue';
import { keyOf } from '@/utils/model/ref';
import { TrackerError } from '@/utils/trackers/failure';
import type { Tracker } from '@/utils/trackers/tracker';
import { sentence, sentenceOf } from '@/utils/words/sentence';
import type { FaultSpec } from '../doubles/http/faults';
import { assertValidLog } from '../doubles/valid';
import { github } from './contract/github';
import { jira } from './contract/jira';
import { linear } from './contract/linear';
import type { Subject } from './contract/subject';
import { saying } from '../telling';

const subjects: Record<string, () => Subject> = {
  GitHub: github,
  'Jira Cloud with a token': () => jira('acme', 'token'),
  "Jira Data Center with the browser's session": () => jira('dc', 'session'),
  Linear: linear,
};

/** Any write to a tracker: its method, or what a mutation is called. */
const writing: FaultSpec['match'][] = [
  { method: 'PUT|PATCH|DELETE' },
  { method: 'POST', path: 'labels|assignees|transitions|sprint|backlog|issueLink' },
  { body: 'mutation' },
];

/** A change without the issue that it is made to. */
type What = Change extends infer One ? (One extends Change ? Omit<One, 'ref'> : never) : never;

describe.each(Object.entries(subjects))('changes of an issue in %s', (_name, create) => {
  let subject: Subject;
  let ana: Tracker;
  let cleo: Tracker;
  beforeEach(() => {
    subject = create();
    [ana, cleo] = [subject.tracker('ana'), subject.tracker('cleo')];
  });
  afterEach(() => assertValidLog(subject.core.log.entries()));

  const facts = async (): Promise<IssueFacts> => (await ana.issue(subject.ref)).text.facts;
  /** What the tracker said that the issue is after the last change. */
  let stood: IssueFacts['state'];
  const stands = (state: typeof stood): void => void (stood = state);
  const make = async (what: What, who = ana, again = false): Promise<void> =>
    void (await who.perform({ ...what, ref: subject.ref } as Change, { id: 'change-1', again, stands }));
  const failure = (act: Promise<unknown>): Promise<TrackerError> =>
    act.then(
      () => expect.fail('it did not fail'),
      (error: unknown) => (error instanceof TrackerError ? error : Promise.reject(error)),
    );
  const notified = (): string[] => subject.core.log.entries().flatMap(({ notifies }) => notifies);

  /** Sends it until nothing goes wrong, as the outbox does; then once more. */
  async function stubbornly(kind: FaultSpec['kind'], what: What): Promise<void> {
    for (const match of writing)
      subject.core.faults.add({ kind, match: { host: subject.host.replaceAll('.', '\\.'), ...match }, times: 1 });
    for (let left = 8; left > 0; left -= 1) {
      try {
        await make(what, ana, left < 8);
        break;
      } catch (error) {
        if (left === 1 || !(error instanceof TrackerError) || ['invalid', 'forbidden', 'gone'].includes(error.kind))
          throw error;
      }
    }
    subject.core.faults.clear();
    await make(what, ana, true);
  }

  const faults = ['drop-before', 'drop-after', 'duplicate', 'status', 'truncate'] as const;

  describe.each(faults)('once, whatever becomes of the request: %s', (kind) => {
    it('a label beside the others, and off again', async () => {
      const before = (await facts()).labels ?? [];
      await stubbornly(kind, { kind: 'label', name: 'discuss-soon', on: true });
      expect((await facts()).labels?.toSorted()).toEqual([...before, 'discuss-soon'].toSorted());
      await stubbornly(kind, { kind: 'label', name: 'discuss-soon', on: false });
      expect((await facts()).labels?.toSorted()).toEqual(before.toSorted());
    });

    it('a status of labels in place of another', async () => {
      await make({ kind: 'label', name: 'needs-grooming', on: true });
      await stubbornly(kind, {
        kind: 'label',
        name: 'ready-for-grooming',
        on: true,
        without: ['needs-grooming', 'needs-estimation'],
      });
      expect((await facts()).labels).toContain('ready-for-grooming');
      expect((await facts()).labels).not.toContain('needs-grooming');
    });

    it('a move', async () => {
      const { to, back, closes, named } = subject.placed.moves;
      for (const [where, name] of [
        [to, to],
        [back.toUpperCase(), back],
        [closes, closes],
      ] as const) {
        stood = undefined;
        await stubbornly(kind, { kind: 'move', to: where });
        const now = await facts();
        expect([named(now), stood]).toEqual([name, now.state]);
      }
      expect(stood).toBe('closed');
    });

    it('an estimate in place of another', async () => {
      await stubbornly(kind, { kind: 'estimate', value: '3' });
      expect((await facts()).estimate).toBe(3);
      const { good } = subject.placed.estimates;
      await stubbornly(kind, { kind: 'estimate', value: good });
      expect(String((await facts()).estimate)).toBe(good);
      await stubbornly(kind, { kind: 'estimate', value: null });
      expect((await facts()).estimate ?? null).toBeNull();
    });

    it('a place in the plan, and out of it', async () => {
      for (const { kind: place, name } of subject.placed.places) {
        const { id } =
          (await ana.places(subject.ref)).plan.find((one) => one.kind === place && one.name === name) ??
          expect.fail(`no ${place} ${name}`);
        const { [place]: before } = await facts();
        await stubbornly(kind, {
          kind: 'plan',
          place,
          id,
          name,
          on: true,
          instead: typeof before === 'string' ? [before] : [],
        });
        expect((await facts())[place]).toBe(name);
        if (place !== 'cycle') await stubbornly(kind, { kind: 'plan', place, id, name, on: false });
        if (place !== 'cycle') expect((await facts())[place]).toBeNull();
      }
    });

    it('somebody to do it, and nobody', async () => {
      const [dan] = await ana.people(subject.ref, 'dan');
      if (!dan) return expect.fail('no Dan');
      expect(dan.id).toBe(subject.idOf('dan'));
      await stubbornly(kind, { kind: 'assign', person: dan, on: true });
      expect(subject.placed.assignees()).toEqual(['dan']);
      expect((await facts()).assignees).toEqual([dan]);
      await stubbornly(kind, { kind: 'assign', person: dan, on: false });
      expect(subject.placed.assignees()).toEqual([]);
      expect((await facts()).assignees).toEqual([]);
    });

    it('a mark of a duplicate, and off again', async () => {
      const { of, other, closes } = subject.placed.duplicates;
      const before = await facts();
      expect(before).toMatchObject({ duplicateOf: null, state: 'open' });
      await stubbornly(kind, { kind: 'duplicate', of, on: true });
      expect(await facts()).toMatchObject({ duplicateOf: of, state: closes ? 'closed' : 'open' });
      await stubbornly(kind, { kind: 'duplicate', of: other, on: false });
      expect((await facts()).duplicateOf).toBe(of);
      await stubbornly(kind, { kind: 'duplicate', of, on: false });
      expect((await facts()).duplicateOf).toBeNull();
      if (before.status !== undefined) await stubbornly(kind, { kind: 'move', to: before.status });
      expect(await facts()).toMatchObject({ state: 'open', ...(before.status && { status: before.status }) });
      await stubbornly(kind, { kind: 'duplicate', of, on: true });
      expect((await facts()).duplicateOf).toBe(of);
    });

    it('a priority, where there is one', async () => {
      const { priority } = subject.placed;
      if (priority === undefined)
        return void expect((await failure(make({ kind: 'priority', name: 'High' }))).kind).toBe('invalid');
      await stubbornly(kind, { kind: 'priority', name: priority });
      expect((await facts()).priority).toBe(priority);
    });
  });

  it('knows what it can be given, in few requests', async () => {
    const before = subject.core.log.entries().length;
    const places = await ana.places(subject.ref);
    expect(subject.core.log.entries().length - before).toBeLessThanOrEqual(3);
    expect(new Set(places.plan.map(({ kind }) => kind))).toEqual(new Set(subject.capabilities.changes.plan));
    expect(places.statuses).toContain(subject.placed.moves.to);
    expect(places.statuses).not.toContain(subject.placed.moves.never);
    expect(places.priorities.length > 0).toBe(subject.capabilities.changes.priorities);
    expect(places.labels !== undefined).toBe(subject.capabilities.changes.labels.exist);
  });

  it('reads all that it writes in the one request for the issue', async () => {
    // What holds for all of a project is asked with its first issue.
    await facts();
    const before = subject.core.log.entries().length;
    const read = await facts();
    expect(subject.core.log.entries().length - before).toBe(1);
    for (const kind of subject.capabilities.changes.plan) expect(read).toHaveProperty(kind);
    if (subject.capabilities.changes.priorities) expect(read.priority).toEqual(expect.any(String));
  });

  it('says that there is no way to a status, and which ways there are', async () => {
    const { never } = subject.placed.moves;
    const error = await failure(make({ kind: 'move', to: never }));
    expect(error).toMatchObject({
      kind: 'invalid',
      told: saying(new RegExp(`${never}.*(?:possible now: |policy)`)),
    });
    if (subject.capabilities.name === 'Jira')
      expect(sentenceOf(error)).toBe(
        `${keyOf(subject.ref)} cannot go from To Do to Done in this workflow: a Jira admin can add the transition; possible now: Ready, In Progress, Rejected.`,
      );
  });

  it('says which estimate a field cannot hold, and which field is missing', async () => {
    const {
      estimates: { none },
      unestimated,
    } = subject.placed;
    if (none !== undefined)
      expect(await failure(make({ kind: 'estimate', value: none }))).toMatchObject({
        kind: 'invalid',
        told: saying(/numbers|must be one of/),
      });
    if (unestimated)
      expect(
        await failure(ana.perform({ kind: 'estimate', ref: unestimated.ref, value: '5' }, { id: 'e', again: false })),
      ).toMatchObject({ kind: 'invalid', told: saying(unestimated.says) });
  });

  const all: [string, (subject: Subject) => What][] = [
    ['a label', () => ({ kind: 'label', name: 'high-impact', on: true })],
    ['taking a label off', () => ({ kind: 'label', name: 'needs-grooming', on: false })],
    ['a new label', () => ({ kind: 'label', name: 'quite-new', on: true })],
    ['a move', ({ placed }) => ({ kind: 'move', to: placed.moves.to })],
    ['marking a duplicate', ({ placed }) => ({ kind: 'duplicate', of: placed.duplicates.of, on: true })],
    ['an estimate', () => ({ kind: 'estimate', value: '5' })],
    [
      'somebody to do it',
      ({ idOf }) => ({ kind: 'assign', person: { id: idOf('admin'), name: 'admin', login: 'admin' }, on: true }),
    ],
  ];

  it.each(all)('names the right that is missing, and who gives it: %s', async (name, what) => {
    if (name.startsWith('taking')) await make({ kind: 'label', name: 'needs-grooming', on: true });
    const before = notified().length;
    expect(await failure(make(what(subject), cleo))).toMatchObject({
      kind: 'forbidden',
      told: saying(/(?:role|permission|[Kk]ey may only read).*/s),
    });
    expect(notified()).toHaveLength(before);
  });

  it('names the right that is missing for planning', async () => {
    for (const { kind: place, name } of subject.placed.places) {
      const id = (await ana.places(subject.ref)).plan.find((one) => one.kind === place)?.id ?? '';
      expect((await failure(make({ kind: 'plan', place, id, name, on: true }, cleo))).kind).toBe('forbidden');
    }
  });

  it('creates no label for who may not, and says what that takes', async () => {
    const { helper } = subject.placed;
    if (helper === undefined) return;
    const ben = subject.tracker(helper);
    await make({ kind: 'label', name: 'high-impact', on: true }, ben);
    expect(await failure(make({ kind: 'label', name: 'quite new', on: true }, ben))).toMatchObject({
      kind: 'forbidden',
      told: saying(/“quite new” does not exist.*Write role/),
    });
  });

  it('keeps a name with spaces as the tracker can', async () => {
    await make({ kind: 'label', name: 'needs a look', on: true });
    expect((await facts()).labels).toContain(
      subject.capabilities.changes.labels.spaces ? 'needs a look' : 'needs-a-look',
    );
    await make({ kind: 'label', name: 'needs a look', on: false });
    expect((await facts()).labels?.some((label) => /^needs.a.look$/.test(label))).toBe(false);
  });

  it('tells nobody of labels, estimates and plans, or those that it says', async () => {
    await make({ kind: 'label', name: 'quite-new', on: true });
    await make({ kind: 'estimate', value: '5' });
    if (sentence(subject.capabilities.changes.tells).includes('notification scheme'))
      expect(notified()).not.toEqual([]);
    else expect(notified()).toEqual([]);
  });

  it('has no change of an issue that is not there', async () => {
    for (const what of [
      { kind: 'label', name: 'x', on: true },
      { kind: 'label', name: 'x', on: false },
      { kind: 'move', to: subject.placed.moves.to },
      { kind: 'estimate', value: '5' },
    ] satisfies What[]) {
      expect(['gone', 'invalid']).toContain(
        (await failure(ana.perform({ ...what, ref: subject.gone } as Change, { id: 'x', again: false }))).kind,
      );
    }
  });
});
