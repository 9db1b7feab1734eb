import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { CheckRule, Policy } from '@/utils/model/policy';
import { defaultPolicy } from '@/utils/model/policy-default';
import { parsePolicy, policyJson } from '@/utils/model/policy-parse';
import { rulesOf, withoutOff } from '@/utils/model/policy-rules';
import type { CheckResult } from '@/utils/model/readiness/judge';
import { summarise } from '@/utils/model/readiness/summary';
import { weighing, weightOf, weights, type Written } from '@/utils/model/weight';
import { toBlocks } from '@/utils/markup/to-blocks';
import { sentences } from '@/utils/words/sentence';
import { judge } from './judge';

const day = '2026-11-20';
const [before, after] = ['2026-11-19T23:59:00Z', '2026-11-20T00:00:00Z'];

function policyWith(rule: CheckRule, id = 'documents'): Policy {
  return { ...defaultPolicy(), checks: { [id]: rule } };
}

function judged(
  rule: CheckRule,
  written: Written,
  id = 'documents',
): { all: CheckResult[]; one: CheckResult | undefined } {
  const policy = policyWith(rule, id);
  const blocks = toBlocks({ markup: 'gfm', source: 'Today the list is empty.' });
  const all = withoutOff(judge({ title: 'Show the list', blocks, facts: {} }, rulesOf(policy, written)), policy);
  return { all, one: all.find((check) => check.id === id) };
}

describe('how a check counts', () => {
  it.each(weights)('is written and read again: %s', (weight) => {
    const rule = weighing({ name: 'Reviewed' }, weight, day);
    expect(weightOf(rule)).toBe(weight);
    const { policy, problems } = parsePolicy(policyJson(policyWith(rule), {}));
    expect(problems).toEqual([]);
    expect(policy.checks['documents']).toEqual(rule);
  });

  it.each(['required', 'advised', 'off'] as const)('is what it was in rules written before: %s', (level) => {
    expect(weightOf({ level })).toBe(level);
    expect(parsePolicy({ checks: { story: { level } } }).policy.checks).toEqual({ story: { level } });
  });

  it('can be read by a version that knows three levels, each as the nearest', () => {
    const old = z.looseObject({ level: z.enum(['required', 'advised', 'off']) });
    const nearest = weights.map((weight) => old.parse(weighing({}, weight, day)).level);
    expect(nearest).toEqual(['required', 'advised', 'advised', 'off', 'off']);
  });

  it('keeps nothing of the weight that it had', () => {
    for (const from of weights)
      for (const to of weights)
        expect(weighing(weighing({ name: 'Reviewed' }, from, '2026-01-01'), to, day)).toEqual(
          weighing({ name: 'Reviewed' }, to, day),
        );
  });

  it('leaves a day that is none unread, and says so', () => {
    const { policy, problems } = parsePolicy({ checks: { story: { level: 'advised', requiredFrom: 'soon' } } });
    expect([policy.checks, problems]).toEqual([{}, ['checks.story']]);
  });
});

describe('a check that is required from a day on', () => {
  const rule = weighing({}, 'from-a-day', day);

  it.each<[string, Written, CheckResult['level']]>([
    ['written since', { createdAt: after }, 'required'],
    ['written before, edited since', { createdAt: before, editedAt: after, updatedAt: after }, 'required'],
    ['untouched since', { createdAt: before, updatedAt: before }, 'advised'],
    ['untouched since, and nobody knows when written', { updatedAt: before }, 'advised'],
    ['edited before, commented since', { createdAt: before, editedAt: before, updatedAt: after }, 'advised'],
    ['commented or edited since', { createdAt: before, updatedAt: after }, 'advised'],
    ['not seen', {}, 'advised'],
  ])('%s', (_, written, level) => {
    expect(judged(rule, written).one?.level).toBe(level);
  });

  it('says why it is no more than advised, and where nobody could see', () => {
    expect(sentences(judged(rule, { updatedAt: before }).one?.why ?? [])).toContain(
      `Required only of issues written or edited since ${day}`,
    );
    expect(sentences(judged(rule, {}).one?.why ?? [])).toContain('could not be seen');
    expect(sentences(judged(rule, { createdAt: after }).one?.why ?? [])).not.toContain(day);
  });

  it('holds for checks that people tick', () => {
    const hand = weighing({ name: 'Reviewed' }, 'from-a-day', day);
    expect(judged(hand, { createdAt: after }, 'reviewed').one).toMatchObject({ level: 'required', by: 'hand' });
    expect(judged(hand, {}, 'reviewed').one).toMatchObject({ level: 'advised', verdict: 'fail' });
  });
});

describe('a check that is watched', () => {
  it('is judged, and counted nowhere', () => {
    const watched = judged(weighing({}, 'watching', day), {});
    const off = judged({ level: 'off' }, {});
    expect(watched.one).toMatchObject({ level: 'watching', verdict: 'fail' });
    expect(off.one).toBeUndefined();
    expect(summarise(watched.all)).toEqual(summarise(off.all));
  });
});
