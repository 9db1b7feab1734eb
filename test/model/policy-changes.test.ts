import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Policy } from '@/utils/model/policy';
import { defaultPolicy, shirtSizes, suggestedCadence } from '@/utils/model/policy-default';
import { changesOf, clashes, policyKey, rebased } from '@/utils/model/policy-changes';
import { parsePolicy, policyJson } from '@/utils/model/policy-parse';
import { brokenLaw, law } from '../law';

const base: Policy = { ...defaultPolicy(), checks: { design: { level: 'required', name: 'Design reviewed' } } };

const level = fc.constantFrom('required', 'advised', 'off');
const policies = fc
  .record({
    checks: fc.dictionary(fc.constantFrom('story', 'design', 'size'), fc.record({ level })),
    tags: fc.dictionary(
      fc.constantFrom('high-impact', 'discuss-live', 'own'),
      fc.record({ as: fc.constant('label'), name: fc.constantFrom('a', 'b') }),
    ),
    fields: fc.dictionary(
      fc.constantFrom('criteria', 'steps'),
      fc.array(fc.constantFrom('Done when', 'Repro'), { minLength: 1, maxLength: 2 }),
    ),
    owner: fc.constantFrom(null, 'ana', 'ben'),
    largest: fc.constantFrom(null, '5', '8'),
    explain: fc.boolean(),
  })
  .map((given) => parsePolicy(given).policy);

describe('what differs between two policies', () => {
  test('is nothing where they say the same', () => {
    expect(changesOf(base, parsePolicy(JSON.parse(JSON.stringify(base))).policy)).toEqual([]);
  });

  test('is told setting by setting, and row by row', () => {
    const after: Policy = {
      ...base,
      owner: 'ana',
      scale: [...shirtSizes],
      checks: { story: { level: 'off' } },
      cadence: suggestedCadence,
    };
    expect(changesOf(base, after).map(({ path, was, is }) => [path, was, is])).toEqual([
      ['checks.design', { level: 'required', name: 'Design reviewed' }, undefined],
      ['cadence', null, suggestedCadence],
      ['owner', null, 'ana'],
      ['scale', base.scale, shirtSizes],
      ['checks.story', undefined, { level: 'off' }],
    ]);
  });
});

describe("one person's changes put onto another's", () => {
  test('keep both where they touch different things', () => {
    const mine: Policy = { ...base, checks: { ...base.checks, story: { level: 'off' } } };
    const theirs: Policy = { ...base, owner: 'ben', checks: {} };
    expect(clashes(base, mine, theirs)).toEqual([]);
    expect(rebased(base, mine, theirs)).toMatchObject({ owner: 'ben', checks: { story: { level: 'off' } } });
  });

  test('win where both touch the same, and that is known beforehand', () => {
    const [mine, theirs] = [
      { ...base, owner: 'ana' },
      { ...base, owner: 'ben', largest: '8' },
    ];
    expect(clashes(base, mine, theirs)).toEqual(['owner']);
    expect(rebased(base, mine, theirs)).toMatchObject({ owner: 'ana', largest: '8' });
  });

  test('keep what neither understands', () => {
    const odd = parsePolicy({ checks: { story: { level: 'off', since: '2.0' } } }).policy;
    expect(rebased(base, { ...base, owner: 'ana' }, odd).checks['story']).toEqual({ level: 'off', since: '2.0' });
  });

  const keeps = (rebase: typeof rebased) =>
    fc.property(policies, policies, policies, (base, mine, theirs) => {
      const result = rebase(base, mine, theirs);
      const changed = new Set(changesOf(base, mine).map(({ path }) => path));
      // Of what I changed, the result is mine; of everything else, theirs.
      for (const { path } of changesOf(result, mine)) expect(changed.has(path), `${path} is mine`).toBe(false);
      for (const { path } of changesOf(result, theirs)) expect(changed.has(path), `${path} is theirs`).toBe(true);
    });
  law('lose nothing of either', keeps(rebased));
  brokenLaw(
    'writing mine over theirs loses theirs',
    keeps((_, mine) => mine),
  );

  law(
    'are nothing without changes, and mine where theirs are none',
    fc.property(policies, policies, (one, other) => {
      expect(policyKey(rebased(one, one, other))).toBe(policyKey(other));
      expect(policyKey(rebased(one, other, one))).toBe(policyKey(other));
    }),
  );
});

describe('a setting that cannot be read', () => {
  const raw = { cadence: { weeks: 26 }, contributors: 'everybody', owner: 'ana' };

  test('stays as it is when something else is changed', () => {
    const { policy } = parsePolicy(raw);
    expect(policyJson({ ...policy, owner: 'ben' }, raw)).toMatchObject({
      cadence: { weeks: 26 },
      contributors: 'everybody',
      owner: 'ben',
    });
  });

  test('is replaced when it is set', () => {
    const { policy } = parsePolicy(raw);
    expect(policyJson({ ...policy, cadence: suggestedCadence }, raw)).toMatchObject({
      cadence: suggestedCadence,
      contributors: 'everybody',
    });
  });
});
