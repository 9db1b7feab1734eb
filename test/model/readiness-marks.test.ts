import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckResult, Rules } from '@/utils/model/readiness/judge';
import { applyMarks, type Marks } from '@/utils/model/readiness/marks';
import { summarise } from '@/utils/model/readiness/summary';
import { saying } from '../telling';
import { judge } from './judge';

const byHand: Rules = { byHand: [{ id: 'design', name: 'Design seen', level: 'required', by: 'hand' }] };

function results(rules: Rules = byHand): CheckResult[] {
  return judge({ title: '', blocks: [], facts: {} }, rules);
}

function marked(marks: Partial<Marks>): Record<string, string> {
  return Object.fromEntries(applyMarks(results(), marks).map((result) => [result.id, result.verdict]));
}

describe('hand-ticked checks', () => {
  it('fail until somebody ticks them, and say who did', () => {
    expect(marked({})['design']).toBe('fail');
    expect(marked({ 'check:design': { by: 'Ana' } })['design']).toBe('pass');
    expect(applyMarks(results(), { 'check:design': { by: 'Ana' } }).at(-1)?.why).toEqual([saying(/Ana/)]);
    expect(marked({ 'check:design': null })['design']).toBe('fail');
  });

  it('are the only ones that a tick can make pass', () => {
    expect(marked({ 'check:story': { by: 'Ana' } })['story']).toBe('fail');
  });
});

describe('waivers', () => {
  it('need a name and a reason', () => {
    expect(marked({ 'waive:story': { by: 'Ana', reason: 'A chore for ourselves' } })['story']).toBe('waived');
    const poor = fc.oneof(
      fc.record({ by: fc.constantFrom('', ' '), reason: fc.string() }),
      fc.record({ by: fc.string(), reason: fc.constantFrom('', '\t', '\n ') }),
      fc.constant(null),
    );
    fc.assert(
      fc.property(poor, (waiver) => {
        expect(marked({ 'waive:story': waiver })['story']).toBe('fail');
      }),
    );
  });

  it('without the rule about reasons would let that through: the twin of the law above', () => {
    const careless = (result: CheckResult, waiver: { by: string } | null) =>
      waiver === null ? result : { ...result, verdict: 'waived' as const };
    const story = results().find((result) => result.id === 'story');
    expect(story && careless(story, { by: 'Ana' }).verdict).toBe('waived');
  });

  it('keep the evidence and the fix, and leave passed checks alone', () => {
    const [title] = applyMarks(judge({ title: 'Export the list as a file', blocks: [], facts: {} }), {
      'waive:title': { by: 'Ana', reason: 'fine' },
    });
    expect(title?.verdict).toBe('pass');
    const story = applyMarks(results(), { 'waive:story': { by: 'Ana', reason: 'A chore' } }).find(
      (result) => result.id === 'story',
    );
    expect(story).toMatchObject({ why: [saying('Waived by Ana: A chore')], fix: expect.stringContaining('As a') });
  });
});

describe('levels and the summary', () => {
  it('are required for title, description, story and criteria unless the policy says otherwise', () => {
    expect(
      results({})
        .filter((result) => result.level === 'required')
        .map((result) => result.id),
    ).toEqual(['title', 'description', 'story', 'criteria']);
    const strict = results({
      levels: [
        { id: 'documents', level: 'required' },
        { id: 'story', level: 'advised' },
      ],
    });
    expect(strict.filter((result) => result.level === 'required').map((result) => result.id)).toEqual([
      'title',
      'description',
      'criteria',
      'documents',
    ]);
  });

  it('count what is waived as done', () => {
    const waive = { by: 'Ana', reason: 'Known to all' };
    const all = applyMarks(results({}), {
      'waive:title': waive,
      'waive:description': waive,
      'waive:story': waive,
      'waive:criteria': waive,
    });
    expect(summarise(results({}))).toMatchObject({ passed: 0, required: 4, total: 9, ready: false });
    expect(summarise(all)).toMatchObject({ passed: 4, required: 4, ready: true });
  });
});
