import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contradictions, offerOf } from '@/utils/model/offer';
import type { Mark, Policy } from '@/utils/model/policy';
import { defaultPolicy } from '@/utils/model/policy-default';
import type { CheckResult } from '@/utils/model/readiness/judge';
import { moveTo, type Move, type Seen, workflowOf, turnTag } from '@/utils/model/status';
import { sentence } from '@/utils/words/sentence';
import { brokenLaw, law } from '../law';
import { telling } from '../telling';

const policy = defaultPolicy();
const jira: Policy = {
  ...policy,
  statuses: {
    ...policy.statuses,
    'needs-grooming': { as: 'status', name: 'Backlog' },
    'ready-for-planning': { as: 'status', name: 'Selected' },
  },
};

function check(id: string, verdict: CheckResult['verdict'], level: CheckResult['level'] = 'required'): CheckResult {
  return { id, name: id, level, by: 'text', verdict, why: [telling('why')] };
}

const passing = [check('title', 'pass'), check('story', 'waived')];
const failing = [check('title', 'pass'), check('story', 'fail'), check('criteria', 'unknown')];
const offer = (seen: Seen, checks: CheckResult[], estimate?: string) =>
  offerOf({ workflow: workflowOf(seen, policy), checks, ...(estimate !== undefined && { estimate }) });

describe('where an issue stands', () => {
  test('is what its labels say, in any case, among others', () => {
    const workflow = workflowOf({ labels: ['bug', 'Ready-For-Grooming', 'technical-debt'] }, policy);
    expect([workflow.current, workflow.all, workflow.seen]).toEqual([
      'ready-for-grooming',
      ['ready-for-grooming'],
      true,
    ]);
    expect(workflow.tags.filter(({ on }) => on).map(({ id }) => id)).toEqual(['technical-debt']);
    expect(workflowOf({ labels: [] }, policy).current).toBeUndefined();
  });

  test('is not guessed where nobody could see', () => {
    expect(workflowOf({}, policy)).toMatchObject({ all: [], seen: false });
    expect(workflowOf({ labels: [] }, jira).seen).toBe(false);
    expect(workflowOf({ labels: [], status: 'backlog' }, jira)).toMatchObject({
      current: 'needs-grooming',
      seen: true,
    });
  });

  test('is the furthest of several, which contradict each other unless they share a mark', () => {
    expect(workflowOf({ labels: ['ready-for-planning', 'needs-grooming'] }, policy)).toMatchObject({
      current: 'ready-for-planning',
      all: ['needs-grooming', 'ready-for-planning'],
    });
    const shared = {
      ...policy,
      statuses: { ...policy.statuses, 'needs-estimation': { as: 'label', name: 'Needs-Grooming' } satisfies Mark },
    };
    expect(workflowOf({ labels: ['needs-grooming'] }, shared)).toMatchObject({
      current: 'needs-grooming',
      all: ['needs-grooming'],
    });
  });
});

describe('a move', () => {
  test('changes the labels of statuses and no others', () => {
    expect(moveTo({ labels: ['bug', 'Needs-Grooming', 'high-impact'] }, policy, 'ready-for-grooming')).toEqual({
      add: ['ready-for-grooming'],
      remove: ['Needs-Grooming'],
    });
    expect(moveTo({ labels: ['ready-for-grooming'] }, policy, 'ready-for-grooming')).toEqual({ add: [], remove: [] });
  });

  test('is a transition where the policy maps the status to one', () => {
    expect(moveTo({ labels: ['needs-estimation'], status: 'Backlog' }, jira, 'ready-for-planning')).toEqual({
      add: [],
      remove: ['needs-estimation'],
      transition: 'Selected',
    });
    expect(moveTo({ labels: [], status: 'selected' }, jira, 'ready-for-planning')).toEqual({ add: [], remove: [] });
  });

  test.each(['constructor', '__proto__', 'done'])('to %s, which the policy does not have, is none', (id) => {
    expect(moveTo({ labels: ['needs-grooming'] }, policy, id)).toEqual({ add: [], remove: [] });
    expect(turnTag({ labels: [] }, policy, id, true)).toEqual({ add: [], remove: [] });
  });

  test('turns a tag on and off', () => {
    expect(turnTag({ labels: [] }, policy, 'high-impact', true)).toEqual({ add: ['high-impact'], remove: [] });
    expect(turnTag({ labels: ['High-Impact', 'bug'] }, policy, 'high-impact', false)).toEqual({
      add: [],
      remove: ['High-Impact'],
    });
    expect(turnTag({ labels: ['high-impact'] }, policy, 'high-impact', true)).toEqual({ add: [], remove: [] });
    const asState = { tags: { later: { as: 'state', name: 'Icebox' } satisfies Mark } };
    expect([
      turnTag({ status: 'Todo' }, asState, 'later', true),
      turnTag({ status: 'Icebox' }, asState, 'later', false),
    ]).toEqual([
      { add: [], remove: [], transition: 'Icebox' },
      { add: [], remove: [] },
    ]);
  });

  const marks = fc.record({
    as: fc.constantFrom('label', 'status'),
    name: fc.constantFrom('a', 'B', 'c', 'd'),
  }) satisfies fc.Arbitrary<Mark>;
  const world = fc.record({
    statuses: fc.dictionary(fc.constantFrom('one', 'two', 'three'), marks, { minKeys: 1 }),
    labels: fc.uniqueArray(fc.constantFrom('a', 'A', 'b', 'x', 'y')),
    status: fc.constantFrom('a', 'b', 'other'),
  });
  const arrives = (move: typeof moveTo) =>
    fc.property(world, fc.nat(), ({ statuses, ...seen }, pick) => {
      const id = Object.keys(statuses)[pick % Object.keys(statuses).length] ?? '';
      const after = done(seen, move(seen, { statuses }, id));
      const workflow = workflowOf(after, { statuses, tags: {} });
      const labels = workflow.statuses.filter(({ mark, on }) => on && mark.as === 'label').map(({ mark }) => mark.name);
      const kept = seen.labels.filter((label) => label === 'x' || label === 'y');
      return (
        workflow.statuses.find((status) => status.id === id)?.on === true &&
        new Set(labels).size <= 1 &&
        kept.every((label) => after.labels.includes(label)) &&
        isNothing(move(after, { statuses }, id))
      );
    });
  law('arrives, leaves one status label at most and the labels of others alone, and is done but once', arrives(moveTo));
  brokenLaw(
    'leaves one status label, when the others stay',
    arrives((...given) => ({ ...moveTo(...given), remove: [] })),
  );
});

describe('the status on offer', () => {
  test.each<[string, Seen, CheckResult[], string | undefined, string | undefined]>([
    ['no status, checks failing', { labels: [] }, failing, undefined, '2 required checks do not pass: needs grooming?'],
    [
      'no status, checks passing',
      { labels: ['bug'] },
      passing,
      undefined,
      'All required checks pass: ready for grooming?',
    ],
    [
      'needs grooming, checks passing',
      { labels: ['needs-grooming'] },
      passing,
      undefined,
      'All required checks pass: ready for grooming?',
    ],
    ['needs grooming, checks failing', { labels: ['needs-grooming'] }, failing, undefined, undefined],
    [
      'ready for grooming',
      { labels: ['ready-for-grooming'] },
      passing,
      undefined,
      'No question is open, and it is not estimated: needs estimation?',
    ],
    [
      'ready for grooming, a question open',
      { labels: ['ready-for-grooming'] },
      [...passing, check('questions', 'fail', 'advised')],
      undefined,
      undefined,
    ],
    [
      'ready for grooming, estimated',
      { labels: ['ready-for-grooming'] },
      passing,
      '5',
      'All required checks pass, and it is estimated at 5: ready for planning?',
    ],
    ['needs estimation', { labels: ['needs-estimation'] }, passing, undefined, undefined],
    [
      'needs estimation, estimated',
      { labels: ['needs-estimation'] },
      passing,
      '5',
      'All required checks pass, and it is estimated at 5: ready for planning?',
    ],
    ['ready for planning', { labels: ['ready-for-planning'] }, passing, '5', undefined],
    ['labels not seen', {}, passing, '5', undefined],
  ])('%s', (_what, seen, checks, estimate, question) => {
    const told = offer(seen, checks, estimate)?.question;
    expect(told && sentence(told)).toBe(question);
  });

  test('is none from a status of the own team', () => {
    const own = { ...policy, statuses: { ...policy.statuses, parked: { as: 'label', name: 'parked' } satisfies Mark } };
    expect(offerOf({ workflow: workflowOf({ labels: ['parked'] }, own), checks: passing })).toBeUndefined();
  });
});

describe('a contradiction', () => {
  const noted = (labels: string[], checks: CheckResult[], rest: object = {}) =>
    contradictions({ workflow: workflowOf({ labels }, policy), checks, ...rest }).map(sentence);

  test('is named in a sentence', () => {
    expect(noted(['ready-for-grooming'], failing)).toEqual([
      'Marked ready for grooming, but 2 required checks do not pass: story, criteria.',
    ]);
    expect(noted(['ready-for-planning'], passing)).toEqual(['Marked ready for planning, but it is not estimated.']);
    expect(noted(['needs-grooming', 'ready-for-planning'], passing, { estimate: '5' })).toEqual([
      'Marked needs grooming and ready for planning at once.',
    ]);
    expect(noted(['ready-for-planning'], passing, { estimate: '5', voting: { phase: 'voting' } })).toEqual([
      'Marked ready for planning, but votes are still sealed.',
    ]);
    const spread = { min: '3', max: '13', median: '5', steps: 3 };
    expect(noted(['ready-for-planning'], passing, { estimate: '5', voting: { phase: 'revealed', spread } })).toEqual([
      'Marked ready for planning, but votes lie between 3 and 13.',
    ]);
  });

  test('is not made up', () => {
    expect([
      noted(['needs-grooming'], failing),
      noted([], failing),
      noted(['ready-for-grooming'], passing),
      noted(['ready-for-planning'], passing, { estimate: '5', voting: { phase: 'agreed' } }),
    ]).toEqual([[], [], [], []]);
  });
});

function done({ labels = [], status }: Seen, { add, remove, transition }: Move): Required<Seen> {
  return { labels: [...labels.filter((label) => !remove.includes(label)), ...add], status: transition ?? status ?? '' };
}

function isNothing({ add, remove, transition }: Move): boolean {
  return add.length === 0 && remove.length === 0 && transition === undefined;
}
