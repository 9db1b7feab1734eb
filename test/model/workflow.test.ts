import { describe, expect, it } from 'vitest';
import { type Change, fieldOfChange, withChange } from '@/utils/model/change';
import { type Command, supersedes } from '@/utils/model/command';
import { defaultPolicy } from '@/utils/model/policy-default';
import { intent } from '@/utils/model/intent';
import { workflowView } from '@/utils/model/workflow';
import { factsOf } from '@/utils/trackers/facts';
import { sentence } from '@/utils/words/sentence';

const ref = 'jira:acme.atlassian.net/ABC-1';
const tracker = factsOf(ref).capabilities;

describe('where an issue stands', () => {
  it('keeps labels in Jira without spaces, and says so', () => {
    const policy = {
      ...defaultPolicy(),
      tags: { look: { as: 'label' as const, name: 'needs a look' }, talk: { as: 'label' as const, name: 'talk' } },
    };
    const view = workflowView({ facts: { labels: ['needs-a-look'] }, policy, tracker, checks: [], connected: true });
    expect(view.tags).toEqual([
      { id: 'look', name: 'Look', label: 'needs-a-look', on: true },
      { id: 'talk', name: 'Talk', label: 'talk', on: false },
    ]);
    expect(view.notes.map(sentence)).toEqual([
      'Jira’s labels have no spaces: “needs a look” is kept as “needs-a-look”.',
    ]);
  });

  it('goes by a status or state where the policy says so, open and closed on GitHub', () => {
    const policy = {
      statuses: { ready: { as: 'status' as const, name: 'Ready' }, gone: { as: 'state' as const, name: 'closed' } },
      tags: {},
    };
    expect(
      workflowView({ facts: { status: 'ready', state: 'open' }, policy, tracker, checks: [], connected: true }).current,
    ).toBe('ready');
    expect(workflowView({ facts: { state: 'closed' }, policy, tracker, checks: [], connected: true }).current).toBe(
      'gone',
    );
  });

  it('shows as planned only what could be seen, and what it is part of from above', () => {
    const { plan, above } = workflowView({
      facts: { sprint: null, parents: ['Epic', 'Initiative'], milestone: '2.1' },
      policy: defaultPolicy(),
      tracker,
      checks: [],
      connected: false,
    });
    expect(plan).toEqual({ sprint: null, milestone: '2.1' });
    expect(above).toEqual(['2.1', 'Initiative', 'Epic']);
  });
});

describe('a change', () => {
  const label: Change = { kind: 'label', ref, name: 'New', on: true, without: ['Old'] };

  it('is foreseen in the facts', () => {
    expect(withChange({ labels: ['old', 'new', 'kept'] }, label).labels).toEqual(['kept', 'New']);
    expect(withChange({}, label)).toEqual({});
    expect(withChange({ status: 'To Do' }, { kind: 'move', ref, to: 'Ready' })).toEqual({ status: 'Ready' });
    expect(withChange({}, { kind: 'estimate', ref, value: '0' }).estimate).toBe(0);
    expect(withChange({}, { kind: 'estimate', ref, value: 'M' }).estimate).toBe('M');
    expect(
      withChange(
        { assignees: [{ id: '1', name: 'ana' }] },
        { kind: 'assign', ref, person: { id: '2', name: 'ben' }, on: true, instead: ['1'] },
      ).assignees,
    ).toEqual([{ id: '2', name: 'ben' }]);
    expect(withChange({}, { kind: 'assign', ref, person: { id: '2', name: 'ben' }, on: true })).toEqual({});
    expect(
      withChange({ sprint: 'A' }, { kind: 'plan', ref, place: 'sprint', id: '1', name: 'A', on: false }).sprint,
    ).toBeNull();
  });

  it('makes an earlier one of the same field pointless, and no other', () => {
    const move: Command = { kind: 'move', ref, to: 'Ready' };
    const tag: Command = { kind: 'label', ref, name: 'New', on: true };
    expect([fieldOfChange(label), fieldOfChange(tag)]).toEqual(['status', 'label:New']);
    expect([
      supersedes(move, label),
      supersedes(label, move),
      supersedes(tag, label),
      supersedes(move, { ...move, ref: 'jira:acme.atlassian.net/ABC-2' }),
    ]).toEqual([true, true, false, false]);
    expect(supersedes(move, { kind: 'comment', ref, body: 'x' })).toBe(false);
    const [summary, comment]: Command[] = [
      { kind: 'comment', ref, body: 'x', closes: 0 },
      { kind: 'comment', ref, body: 'x' },
    ];
    if (summary && comment)
      expect(
        [
          supersedes(summary, summary, true),
          supersedes(summary, summary),
          supersedes(summary, comment, true),
          supersedes(comment, comment, true),
        ],
        'a summary that may have been sent stays',
      ).toEqual([true, false, false, false]);
  });
});

describe('what a page may say of it', () => {
  it.each([
    { kind: 'status', to: 'needs-grooming' },
    { kind: 'label', name: 'needs a look', on: true },
    { kind: 'label', name: 'x', on: false },
    { kind: 'estimate', value: null },
    { kind: 'plan', place: 'cycle', to: 'c1' },
    { kind: 'plan', place: 'sprint', to: null },
    { kind: 'priority', to: 'High' },
    { kind: 'assign', person: '712020:1f0c', login: 'ana' },
  ])('%o', (one) => {
    expect(intent.parse(one)).toEqual(one);
  });

  it.each([
    { kind: 'status', to: null },
    { kind: 'label', name: '', on: true },
    { kind: 'label', name: 'a\nb', on: true },
    { kind: 'plan', place: 'everything', to: 'x' },
    { kind: 'priority', to: '' },
    { kind: 'estimate', value: 5 },
    { kind: 'assign', person: 'a b', login: 'x' },
    { kind: 'status', to: 'x'.repeat(201) },
  ])('not %o', (one) => {
    expect(intent.safeParse(one).success).toBe(false);
  });
});
