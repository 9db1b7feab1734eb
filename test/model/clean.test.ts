import { describe, expect, test } from 'vitest';
import { cleaned } from '@/utils/model/clean';
import { hear } from '@/utils/model/entry-fields';
import { parsePolicy } from '@/utils/model/policy-parse';

describe('words of others', () => {
  test.each([
    ['\u202egnorw', 'gnorw'],
    ['\u2066x\u2069 \u200fy\u061c', 'x y'],
    ['ok\u200b\u200b\ufeff', 'ok'],
    [`x${'\n'.repeat(500)}y\u2028z`, 'x y z'],
    ['a\u0000b\u001b[31m', 'a b [31m'],
    ['نعم، بالطبع', 'نعم، بالطبع'],
    ['می\u200cخواهم 👩\u200d💻', 'می\u200cخواهم 👩\u200d💻'],
  ])('%j reads %j', (written, read) => expect(cleaned(written)).toBe(read));

  test('are cleaned in reasons, wishes and questions, and are none where nothing is left', () => {
    const stamp = '0kz3f91ab-0000-k3f9' as const;
    const entry = {
      'waive:story': [{ reason: 'no\u202e need\n\n' }, stamp],
      'waive:title': [{ reason: '\u200b\n' }, stamp],
      live: [{ why: 'why\n\nnot' }, stamp],
      'ask:1': [{ to: ['5'], called: ['Ana\u202e'], text: 'so\u2028?' }, stamp],
    } satisfies Parameters<typeof hear>[0];
    expect(hear(entry, 'waive', 'story')?.value.reason).toBe('no need');
    expect(hear(entry, 'waive', 'title')).toBeUndefined();
    expect(hear(entry, 'live')?.value.why).toBe('why not');
    expect(hear(entry, 'ask', '1')?.value).toEqual({ to: ['5'], called: ['Ana'], text: 'so ?' });
  });

  test('are cleaned in the names of checks, marks and people of the rules', () => {
    const { policy, problems } = parsePolicy({
      checks: { design: { level: 'required', name: 'De\u202esign\n' } },
      statuses: { ready: { as: 'label', name: 'ready\u200f' } },
      owner: 'Ana\u202e',
    });
    expect([policy.checks['design']?.name, policy.statuses['ready']?.name, policy.owner, problems]).toEqual([
      'Design',
      'ready',
      'Ana',
      [],
    ]);
  });
});
