import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, changesSince, type Snapshot } from '@/utils/model/since';
import { expectLinear } from '../growth';
import { brokenLaw, law } from '../law';

const base: Snapshot = { title: 'Export the list', source: 'As CSV.\n', facts: {}, comments: [], complete: true };
const changes = (before: Partial<Snapshot>, now: Partial<Snapshot>) =>
  changesSince({ ...base, ...before }, { ...base, ...now });
const comment = (id: string, minute = Number(id), edited?: number) => ({
  id,
  at: time(minute),
  ...(edited !== undefined && { editedAt: time(edited) }),
});

function time(minute: number): string {
  return new Date(Date.UTC(2026, 2, 1, 12, minute)).toISOString();
}

describe('since the last look', () => {
  test('nothing changed on the first, nor when nothing did', () => {
    expect(changesSince(undefined, base)).toEqual([]);
    expect(changes({}, {})).toEqual([]);
  });

  test('title and text changed word by word', () => {
    expect(changes({}, { title: 'Export the table', source: 'As CSV or Parquet.\n' })).toEqual([
      {
        kind: 'title',
        runs: [
          { kind: 'same', text: 'Export the ' },
          { kind: 'removed', text: 'list' },
          { kind: 'added', text: 'table' },
        ],
      },
      {
        kind: 'text',
        runs: [
          { kind: 'same', text: 'As CSV' },
          { kind: 'added', text: ' or Parquet' },
          { kind: 'same', text: '.\n' },
        ],
      },
    ]);
    expect(changes({}, { source: 'As CSV.\r\n' })).toEqual([]);
  });

  test('facts changed, but for those nobody could see', () => {
    const before = {
      state: 'open',
      status: 'Backlog',
      estimate: null,
      milestone: 'Spring',
      labels: ['a', 'b'],
      blockedBy: [{ ref: '#3', open: true }],
    } as const;
    const now = {
      state: 'closed',
      status: 'Selected',
      estimate: 5,
      labels: ['b', 'c'],
      parents: ['Epic'],
      blockedBy: [{ ref: '#3', open: false }],
    } as const;
    expect(
      changes(
        { facts: { ...before, labels: [...before.labels], blockedBy: [...before.blockedBy] } },
        { facts: { ...now, labels: [...now.labels], parents: [...now.parents], blockedBy: [...now.blockedBy] } },
      ),
    ).toEqual([
      { kind: 'fact', what: 'state', from: 'open', to: 'closed' },
      { kind: 'fact', what: 'status', from: 'Backlog', to: 'Selected' },
      { kind: 'fact', what: 'estimate', from: '', to: '5' },
      { kind: 'list', what: 'labels', added: ['c'], removed: ['a'] },
      { kind: 'list', what: 'blockers', added: ['#3 (done)'], removed: ['#3'] },
    ]);
    const { source: _, ...unread } = base;
    expect(changesSince(unread, base)).toEqual([]);
    expect(changes({ facts: { estimate: '5' } }, { facts: { estimate: 5 } })).toEqual([]);
  });

  test('comments came, changed and went', () => {
    const [change] = changes(
      { comments: [comment('1'), comment('2'), comment('3', 3, 4)] },
      { comments: [comment('2', 2, 9), comment('3', 3, 4), comment('5')] },
    );
    expect(change).toEqual({ kind: 'comments', added: ['5'], edited: ['2'], deleted: 1 });
  });

  test('a comment that was merely not read before is not new, and one not read now is not gone', () => {
    expect(
      changes({ comments: [comment('5')], complete: false }, { comments: [comment('1'), comment('5'), comment('6')] }),
    ).toEqual([{ kind: 'comments', added: ['6'], edited: [], deleted: 0 }]);
    expect(changes({ comments: [comment('1'), comment('5')] }, { comments: [comment('5')], complete: false })).toEqual(
      [],
    );
  });

  test('comments and votes that nobody could see did not come', () => {
    const { comments: _, ...unread } = base;
    expect(changesSince({ ...unread, complete: false }, { ...base, comments: [comment('1')] })).toEqual([]);
    expect(changesSince({ ...base, comments: [comment('1')] }, { ...unread, complete: false })).toEqual([]);
  });

  test('votes came in, were opened, agreed on, and asked for again', () => {
    const votes = (given: Partial<NonNullable<Snapshot['votes']>>) => ({
      votes: { round: '1', phase: 'voting' as const, voted: ['a'], ...given },
    });
    expect(changes(votes({}), votes({ voted: ['a', 'b'] }))).toEqual([{ kind: 'votes', voted: ['b'] }]);
    expect(changes(votes({}), votes({ phase: 'agreed', agreed: '5' }))).toEqual([
      { kind: 'votes', voted: [], phase: 'agreed', agreed: '5' },
    ]);
    expect(changes(votes({}), votes({ round: '2' }))).toEqual([{ kind: 'votes', round: '2', voted: ['a'] }]);
    expect([changes(votes({}), votes({})), changes({}, votes({}))]).toEqual([[], []]);
  });

  const texts = fc
    .array(fc.constantFrom('one', 'two', 'three', ' ', '\n', '漢字'), { maxLength: 30 })
    .map((parts) => parts.join(''));
  const comments = fc
    .uniqueArray(fc.nat({ max: 30 }), { maxLength: 12 })
    .map((ids) => ids.sort((a, b) => a - b).map((id) => comment(String(id))));
  const snapshots: fc.Arbitrary<Snapshot & { source: string; comments: { id: string }[] }> = fc.record({
    title: texts,
    source: texts,
    facts: fc.constant({}),
    comments,
    complete: fc.constant(true),
  });
  const tellsAll = (compare: typeof changesSince) =>
    fc.property(snapshots, snapshots, (before, now) => {
      const found = compare(before, now);
      const text = found.find(
        (change): change is Extract<Change, { kind: 'title' | 'text' }> => change.kind === 'text',
      );
      const after = text
        ? text.runs
            .filter(({ kind }) => kind !== 'removed')
            .map((run) => run.text)
            .join('')
        : before.source;
      const discussion = found.find(
        (change): change is Extract<Change, { kind: 'comments' }> => change.kind === 'comments',
      );
      const fresh = now.comments.filter(({ id }) => !before.comments.some((one) => one.id === id)).map(({ id }) => id);
      const count = before.comments.length - (discussion?.deleted ?? 0) + (discussion?.added.length ?? 0);
      return (
        after.replaceAll(/\s/g, '') === now.source.replaceAll(/\s/g, '') &&
        JSON.stringify(discussion?.added ?? []) === JSON.stringify(fresh) &&
        count === now.comments.length
      );
    });
  law('what was, with what changed, is what is', tellsAll(changesSince));
  brokenLaw(
    'what was, with what changed, is what is, when the number of comments stands for them',
    tellsAll((before, now) =>
      changesSince(before, now).filter(
        (change) => change.kind !== 'comments' || before?.comments?.length !== now.comments?.length,
      ),
    ),
  );

  test('comments and a long text are compared in time that grows with them', async () => {
    const compared = (count: number) => {
      const list = Array.from({ length: count }, (_, n) => comment(String(n)));
      const source = Array.from({ length: 2 * count }, (_, n) => `word${n % 97}`).join(' ');
      const before = { ...base, source, comments: list.slice(0, 0.9 * count) };
      const now = { ...base, source: source.replace('word50', 'another'), comments: list };
      return () => changesSince(before, now);
    };
    expect(compared(1000)()).toHaveLength(2);
    await expectLinear(compared, 1000);
  });
});
