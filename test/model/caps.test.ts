import { describe, expect, test } from 'vitest';
import { fairShare, most } from '@/utils/model/caps';
import { hearAll } from '@/utils/model/entry-fields';
import { wishesOf } from '@/utils/model/live';
import { parsePolicy, policyJson } from '@/utils/model/policy-parse';
import { questionsOf, questionsShown } from '@/utils/model/question';
import { teamOf } from '@/utils/model/team';
import { said, voice } from './estimating';

const many = Array.from({ length: 300 }, (_, at) => at);
const team = teamOf({ policy: { owner: null, contributors: [] }, me: '' });

describe('too much of one thing', () => {
  test('leaves everybody their share, the latest first', () => {
    const all = [...many.map((at) => ({ by: 'dan', at })), { by: 'ana', at: 5 }];
    const taken = fairShare(all, (one) => one);
    expect(taken).toHaveLength(most);
    expect(taken.at(-1)).toEqual({ by: 'ana', at: 5 });
    expect(taken[0]).toEqual({ by: 'dan', at: 201 });
    expect(fairShare(all.slice(0, most), (one) => one)).toEqual(all.slice(0, most));
  });

  test('of a policy: the first hundred rows of each table count, the rest is named once and kept', () => {
    const rows = Object.fromEntries(many.map((at) => [`row-${at}`, { level: 'required', name: 'x' }]));
    const { policy, problems, raw } = parsePolicy({ checks: rows });
    expect(Object.keys(policy.checks)).toHaveLength(most);
    expect(problems).toEqual([{ key: 'rules.beyond', setting: 'checks', most }]);
    expect(Object.keys(policyJson(policy, raw)['checks'] ?? {})).toHaveLength(many.length);
  });

  test('of one person: the latest hundred words of a kind count', () => {
    const entry = Object.fromEntries(many.map((at) => [`waive:c${at}`, said({ reason: 'x' }, at)]));
    const heard = hearAll(entry, 'waive');
    expect([Object.keys(heard).length, 'c299' in heard, 'c199' in heard]).toEqual([most, true, false]);
  });

  test('of questions: a hundred are shown, of everybody some, and it is known how many there are beyond', () => {
    const asks = Object.fromEntries(many.map((at) => [`ask:x${at}`, said({ text: 'q' }, at)]));
    const voices = [voice('dan', asks), voice('ana', { 'ask:hers': said({ text: 'mine' }, 0) })];
    const all = questionsOf({ voices, commentCommands: [], commentTexts: { list: [], complete: false }, team });
    const { shown, beyond } = questionsShown(all);
    expect([shown.length, beyond]).toEqual([most, 201]);
    expect(shown.some(({ id }) => id === 'hers')).toBe(true);
  });

  test('of wishes to talk', () => {
    const voices = many.map((at) => ({
      author: { id: `${at}`, name: `p${at}`, insider: true, asOf: '' },
      entry: { live: said({ why: 'x' }, at) },
    }));
    expect(wishesOf({ voices, commentCommands: [], team })).toHaveLength(most);
  });
});
