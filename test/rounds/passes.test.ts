import { describe, expect, test } from 'vitest';
import { passesIn } from '@/utils/model/rounds/passes';
import { roundFactsOf } from '@/utils/model/rounds/facts';
import type { CommentCommand } from '@/utils/model/comment-command';
import { teamOf } from '@/utils/model/team';
import { weekly } from './sample';

const cleo = { id: '3', name: 'cleo' };
const team = teamOf({ policy: { owner: 'ana', contributors: ['cleo'], ids: { ana: '1', cleo: '3' } }, me: '' });

/**
 * A comment of that day of December 2026; the votes of the tests are opened on Thursday the 3rd, talk ends on the 5th.
 */
function comment(day: number, more: Partial<CommentCommand> = {}): CommentCommand {
  return { kind: 'pass', by: cleo, comment: `c${day}`, at: Date.UTC(2026, 11, day, 9), text: '', to: [], ...more };
}

describe('/pass in a comment', () => {
  test('is no opinion in the round that was under way, through its talk', () =>
    expect(passesIn([comment(1), comment(4), comment(6)], team, weekly).map(({ round }) => round)).toEqual([
      '2026-W49',
      '2026-W49',
      '2026-W50',
    ]));
  test('is nothing by an outsider, of another kind, or where there are no rounds', () => {
    expect(passesIn([comment(1, { by: { id: '9', name: 'eve' } })], team, weekly)).toEqual([]);
    expect(passesIn([comment(1, { kind: 'live' })], team, weekly)).toEqual([]);
    expect(passesIn([comment(1)], team, null)).toEqual([]);
    expect(passesIn([comment(1)], team, { ...weekly, zone: 'Moon/Crater' })).toEqual([]);
  });
  test('is an answer of whoever wrote it, as the one by a press', () => {
    const facts = roundFactsOf({
      voices: [],
      team,
      native: undefined,
      votes: [],
      questions: [],
      wishes: [],
      passes: passesIn([comment(1)], team, weekly),
      digests: [],
      me: undefined,
      thumbs: { '+1': false, '-1': false },
    });
    expect(facts.answers).toEqual([{ ...cleo, kinds: [], pass: ['2026-W49'] }]);
  });
});
