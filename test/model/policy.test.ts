import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultPolicy, shirtSizes, suggestedCadence } from '@/utils/model/policy-default';
import { parsePolicy, policyJson } from '@/utils/model/policy-parse';
import { law } from '../law';
import { jsonValues } from './arbitraries';

describe('a policy', () => {
  test('that nobody wrote is the default one, and says so', () => {
    expect(parsePolicy(undefined)).toEqual({ policy: defaultPolicy(), raw: {}, problems: ['policy'] });
    expect(parsePolicy({})).toEqual({ policy: defaultPolicy(), raw: {}, problems: [] });
    expect(defaultPolicy().cadence).toBeNull();
  });

  test('is read setting by setting', () => {
    const { policy, problems } = parsePolicy({
      checks: {
        design: { level: 'required', name: 'Design reviewed' },
        story: { level: 'off' },
        bad: { level: 'maybe' },
        'B A D': { level: 'off' },
      },
      tags: { 'high-impact': { as: 'label', name: 'Impact: high' } },
      statuses: { 'ready-for-planning': { as: 'status', name: 'Ready' } },
      cadence: suggestedCadence,
      owner: 'ana',
      contributors: 'everybody',
      scale: shirtSizes,
      largest: 'L',
      explain: true,
    });
    expect(policy.checks).toEqual({ design: { level: 'required', name: 'Design reviewed' }, story: { level: 'off' } });
    expect(policy.tags['high-impact']).toEqual({ as: 'label', name: 'Impact: high' });
    expect(policy.tags['discuss-live']).toEqual({ as: 'label', name: 'discuss-live' });
    expect(policy.statuses['ready-for-planning']).toEqual({ as: 'status', name: 'Ready' });
    expect(policy).toMatchObject({
      cadence: suggestedCadence,
      owner: 'ana',
      contributors: [],
      scale: shirtSizes,
      largest: 'L',
      explain: true,
    });
    expect(problems).toEqual(['checks.bad', 'checks.B A D', 'contributors']);
  });

  test.each([
    { weeks: 0, day: 4, time: '12:00', zone: 'UTC' },
    { weeks: 1, day: 8, time: '12:00', zone: 'UTC' },
    { weeks: 1, day: 4, time: '24:00', zone: 'UTC' },
    { weeks: 1, day: 4, time: '12:00', zone: '<b>' },
    'weekly',
  ])('has no deadline by a cadence like %j', (cadence) => {
    expect(parsePolicy({ cadence })).toMatchObject({ policy: { cadence: null }, problems: ['cadence'] });
  });

  test('names fields of the tracker for what they hold, and refuses what it cannot hold', () => {
    const named = { criteria: ['Definition of Done (Product)', ' Done\nwhen '], steps: ['Repro'] };
    expect(parsePolicy({ fields: named })).toMatchObject({
      policy: { fields: { criteria: ['Definition of Done (Product)', 'Done when'], steps: ['Repro'] } },
      problems: [],
    });
    for (const [row, value] of [
      ['size', ['Story points']],
      ['criteria', 'Definition of Done'],
      ['criteria', []],
      ['criteria', ['']],
      ['criteria', [3]],
      ['criteria', ['x'.repeat(256)]],
      ['criteria', ['a', 'b', 'c', 'd', 'e', 'f']],
    ] as const) {
      const { policy, raw, problems } = parsePolicy({ fields: { story: ['Story'], [row]: value } });
      expect([policy.fields, problems]).toEqual([{ story: ['Story'] }, [`fields.${row}`]]);
      expect(policyJson(policy, raw)['fields']).toEqual({ story: ['Story'], [row]: value });
    }
    expect(parsePolicy({ fields: ['Definition of Done'] }).problems).toEqual(['fields']);
    expect(policyJson(defaultPolicy(), {})).not.toHaveProperty('fields');
  });

  test('is written back with what this version cannot read', () => {
    const raw = {
      later: [1],
      owner: 'ana',
      checks: { story: { level: 'off' }, future: { level: 'sometimes' }, gone: { level: 'off' } },
      cadence: { ...suggestedCadence, skip: ['08-01'] },
    };
    const read = parsePolicy(raw);
    delete read.policy.checks['gone'];
    const written = policyJson({ ...read.policy, owner: 'ben' }, read.raw);
    expect(written).toMatchObject({ later: [1], owner: 'ben', cadence: { skip: ['08-01'] } });
    expect(written['checks']).toEqual({ story: { level: 'off' }, future: { level: 'sometimes' } });
    expect(raw.owner).toBe('ana');
  });

  law(
    'survives a round',
    fc.property(
      fc.dictionary(
        fc.constantFrom('checks', 'tags', 'fields', 'owner', 'cadence', 'scale', 'x', '__proto__'),
        jsonValues,
      ),
      (given) => {
        const first = parsePolicy(given);
        const second = parsePolicy(policyJson(first.policy, first.raw));
        expect(second.policy).toEqual(first.policy);
        expect(Object.keys(second.raw)).toEqual(expect.arrayContaining(Object.keys(first.raw)));
      },
    ),
  );
});

describe('a cadence with a part that cannot be read', () => {
  const whole = { weeks: 1, day: 4, time: '12:00', zone: 'UTC', talk: 2, minutes: 20 };
  test.each([
    ['talk', -1],
    ['talk', 'two'],
    ['minutes', 4],
    ['minutes', null],
  ] as const)('keeps the rest without %s of %s, names it, and writes it back', (part, value) => {
    const given = { cadence: { ...whole, [part]: value } };
    const { policy, raw, problems } = parsePolicy(given);
    const { [part]: _, ...rest } = whole;
    expect([policy.cadence, problems]).toEqual([rest, [`cadence.${part}`]]);
    expect(policyJson(policy, raw)['cadence']).toEqual(given.cadence);
    const mended = { ...policy, cadence: { ...rest, [part]: 6 } };
    expect(policyJson(mended, raw)['cadence']).toEqual({ ...whole, [part]: 6 });
    expect(policyJson({ ...policy, cadence: null }, raw)['cadence']).toBeNull();
  });
  test('is none without what it cannot do without', () =>
    expect(parsePolicy({ cadence: { ...whole, day: 9, talk: -1 } })).toMatchObject({
      policy: { cadence: null },
      problems: ['cadence'],
    }));
});
