import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { type Change, fieldOfChange, withChange } from '@/utils/model/change';
import type { PlannedIntent } from '@/utils/model/intent';
import type { IssueFacts } from '@/utils/model/issue';
import { defaultPolicy } from '@/utils/model/policy-default';
import { changeOf } from '@/utils/actions/changes';
import { law } from '../law';

const policy = defaultPolicy();
const people = ['ana', 'ben', 'cleo'].map((name, at) => ({ id: `420${at}`, name }));
const refs = ['github:github.com/acme/web#2', 'jira:acme.atlassian.net/WEB-2', 'linear:acme/ENG-2'] as const;
const plan = [
  { kind: 'milestone' as const, id: '3', name: 'Payments' },
  { kind: 'sprint' as const, id: '7', name: 'Sprint 7' },
];

const originals = ['github:github.com/acme/web#3', 'github:github.com/acme/web#4'] as const;

const facts: fc.Arbitrary<IssueFacts> = fc.record({
  labels: fc.subarray(['bug', 'needs-grooming', 'ready-for-grooming', 'discuss-live', 'estimate: 5']),
  status: fc.constantFrom('To Do', 'In Progress'),
  assignees: fc.subarray(people),
  estimate: fc.constantFrom(null, 5),
  milestone: fc.constantFrom(null, 'Payments'),
  sprint: fc.constantFrom(null, 'Sprint 7'),
  duplicateOf: fc.constantFrom(null, ...originals),
});
const intent: fc.Arbitrary<PlannedIntent> = fc.oneof(
  fc.record({ kind: fc.constant('status' as const), to: fc.constantFrom(...Object.keys(policy.statuses)) }),
  fc.record({ kind: fc.constant('label' as const), name: fc.constantFrom('bug', 'new'), on: fc.boolean() }),
  fc.record({ kind: fc.constant('estimate' as const), value: fc.constantFrom('5', '8', null) }),
  fc.record({ kind: fc.constant('priority' as const), to: fc.constantFrom('High', 'Low') }),
  fc.record({
    kind: fc.constant('plan' as const),
    place: fc.constant('milestone' as const),
    to: fc.constantFrom('3', null),
  }),
  fc.record({
    kind: fc.constant('plan' as const),
    place: fc.constant('sprint' as const),
    to: fc.constantFrom('7', null),
  }),
  fc.record({ kind: fc.constant('duplicate' as const), of: fc.constantFrom(null, ...originals) }),
  fc
    .record({ who: fc.constantFrom(...people), on: fc.boolean() })
    .map(({ who, on }) => ({ kind: 'assign' as const, person: who.id, login: on ? who.name : null })),
);

describe('changes of an issue', () => {
  law(
    'what is said again before it was sent is as if it were said once, and names whom it means',
    fc.property(
      fc.constantFrom(...refs),
      facts,
      fc.array(intent, { maxLength: 4 }),
      intent,
      (ref, there, before, last) => {
        const text = {
          ref,
          title: '',
          body: { markup: 'plain' as const, source: '' },
          facts: there,
          readBy: 'api' as const,
        };
        const row = {
          ref,
          readAt: 0,
          text,
          places: { at: 0, places: { plan, priorities: [], labels: [], statuses: [] } },
        };
        let owed: Change[] = [];
        const say = (one: PlannedIntent): void => {
          const commands = owed.map((command, at) => ({
            id: `${at}`,
            host: '',
            person: '',
            ref,
            command,
            at,
            tries: 0,
          }));
          const change = changeOf(ref, one, { row, policy, commands });
          // What is owed of a field is given up for what is said later in it.
          if (change) owed = [...owed.filter((other) => fieldOfChange(other) !== fieldOfChange(change)), change];
        };
        before.forEach(say);
        say(last);
        const once = owed.reduce(withChange, there);
        say(last);
        expect(owed.reduce(withChange, there)).toEqual(once);
        for (const change of owed) if (change.kind === 'assign') expect(change.person.name).not.toBe('');
      },
    ),
  );
});
