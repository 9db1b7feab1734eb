import { describe, expect, it } from 'vitest';
import { TrackerError } from '@/utils/trackers/failure';
import { closedSprintsOf } from '@/utils/trackers/jira/boards';
import type { Rest } from '@/utils/trackers/jira/rest';
import { telling } from '../telling';

const day = 24 * 60 * 60_000;

/** A board with so many closed sprints, one a day, as Jira lists them: the oldest first, fifty a page. */
function board(count: number, told: boolean) {
  const asked: string[] = [];
  const agile: Rest = (_, __, path) => {
    const from = Number(new URL(path, 'https://jira.test').searchParams.get('startAt'));
    asked.push(String(from));
    const values = Array.from({ length: Math.min(50, Math.max(0, count - from)) }, (_value, at) => ({
      id: from + at,
      completeDate: new Date((from + at) * day).toISOString(),
    }));
    return Promise.resolve({ values, isLast: from + values.length >= count, ...(told && { total: count }) });
  };
  return { agile, asked };
}
const ids = async (agile: Rest): Promise<unknown[]> =>
  (await closedSprintsOf(agile, 1, 3)).map((sprint) => Object(sprint).id);

describe('the last sprints that a board closed', () => {
  it.each([
    [true, '0 180'],
    [false, '0 50 100 150 200'],
  ])('are found on the last page, at once where Jira says how many there are: %s', async (told, pages) => {
    const { agile, asked } = board(230, told);
    expect(await ids(agile)).toEqual([229, 228, 227]);
    expect(asked.join(' ')).toBe(pages);
  });

  it('are those there are, where there are few or none', async () => {
    expect(await ids(board(2, true).agile)).toEqual([1, 0]);
    expect(await ids(board(0, true).agile)).toEqual([]);
  });

  it('are none of a board that has no sprints, and not known where Jira is away', async () => {
    const failing =
      (kind: 'invalid' | 'offline'): Rest =>
      () =>
        Promise.reject(new TrackerError(kind, telling('The board does not support sprints.')));
    expect(await ids(failing('invalid'))).toEqual([]);
    await expect(ids(failing('offline'))).rejects.toThrow(TrackerError);
  });
});
