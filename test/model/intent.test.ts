import { describe, expect, it } from 'vitest';
import { type Intent, intent, type IntentKind } from '@/utils/model/intent';
import { fieldOf, fieldsOf, typedIn } from '@/utils/model/intent-field';

/** Of each kind what a screen may say, and the name under which ledgers and databases of before hold it. */
const kinds: { [K in IntentKind]: [Extract<Intent, { kind: K }>, string][] } = {
  react: [
    [{ kind: 'react', content: '+1', on: true }, '+1'],
    [{ kind: 'react', content: '-1', on: false, comment: 'IC_kwDO=.1' }, '-1:IC_kwDO=.1'],
  ],
  ready: [[{ kind: 'ready', on: true }, 'ready']],
  comment: [[{ kind: 'comment', text: 'x' }, 'comment']],
  reply: [[{ kind: 'reply', to: '12', text: 'x' }, 'reply:12']],
  edit: [[{ kind: 'edit', comment: '12', text: 'x' }, 'edit:12']],
  summary: [
    [{ kind: 'summary', text: 'x', set: [] }, 'loop'],
    [{ kind: 'summary', text: 'x', comment: '12', set: [{ kind: 'estimate', value: '5' }] }, 'loop:12'],
  ],
  vote: [[{ kind: 'vote', ballot: '1', value: '5' }, 'vote']],
  agree: [[{ kind: 'agree', ballot: '1', value: null }, 'agree']],
  reveal: [[{ kind: 'reveal', ballot: '1' }, 'close']],
  revote: [[{ kind: 'revote', ballot: 2 }, 'revote']],
  ask: [[{ kind: 'ask', comment: '12', asked: {} }, 'ask:12']],
  decide: [[{ kind: 'decide', mark: '12~1x2y', decision: null }, 'decide:12~1x2y']],
  todo: [[{ kind: 'todo', mark: '12', step: { done: true } }, 'todo:12']],
  'put-in': [[{ kind: 'put-in', round: '2026-W49', put: { at: 3 } }, 'in:2026-W49']],
  pass: [[{ kind: 'pass', round: '2026-W49', on: true }, 'pass:2026-W49']],
  live: [[{ kind: 'live', reason: 'x' }, 'live']],
  status: [[{ kind: 'status', to: 'ready-for-planning' }, 'status']],
  label: [[{ kind: 'label', name: 'a: b', on: true }, 'label:a: b']],
  estimate: [[{ kind: 'estimate', value: '5' }, 'estimate']],
  priority: [[{ kind: 'priority', to: 'High' }, 'priority']],
  plan: [[{ kind: 'plan', place: 'sprint', to: null }, 'plan:sprint']],
  assign: [[{ kind: 'assign', person: '712020:1f0c', login: null }, 'assign:712020:1f0c']],
  tick: [[{ kind: 'tick', check: 'design', on: true }, 'check:design']],
  waive: [[{ kind: 'waive', check: 'story', reason: 'x' }, 'waive:story']],
};
const all: [Intent, string][] = Object.values(kinds).flat();

describe('an intent', () => {
  it.each(all.map(([one]) => one))('is parsed as it is: %o', (one) => {
    expect(intent.parse(one)).toEqual(one);
  });

  it.each(all)('has the name that its receipt, draft and entry have had: %o, %s', (one, name) => {
    expect(fieldOf(one)).toBe(name);
  });

  it('leaves a draft of what was typed, and of nothing else', () => {
    const typed = all.filter(([one]) => typedIn(one) === 'x').map(([{ kind }]) => kind);
    expect(new Set(typed)).toEqual(new Set(['comment', 'reply', 'edit', 'summary', 'live', 'waive']));
    expect(all.every(([one]) => ['x', undefined].includes(typedIn(one)))).toBe(true);
    expect(typedIn({ kind: 'summary', text: ' ', set: [{ kind: 'status', to: 'x' }] })).toBeUndefined();
    expect(typedIn({ kind: 'waive', check: 'story', reason: null })).toBeUndefined();
  });

  it('has the names of all that it says', () => {
    const set = [
      { kind: 'status' as const, to: 'x' },
      { kind: 'assign' as const, person: '7', login: 'ben' },
    ];
    expect(fieldsOf({ kind: 'summary', text: 'x', comment: '12', set })).toEqual(['loop:12', 'status', 'assign:7']);
    expect(fieldsOf({ kind: 'summary', text: ' ', set })).toEqual(['status', 'assign:7']);
    expect(fieldsOf({ kind: 'status', to: 'x' })).toEqual(['status']);
  });
});
