// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Capacity } from '@/components/bulk/Capacity';
import type { Finished, Pace } from '@/utils/model/planning';
import { readyRow, row } from '../rows/sample';
import { drawn, violations } from './stage';

const rows = [readyRow(1, { estimate: '5' }), readyRow(2, { estimate: '8' }), row(3), readyRow(4, { estimate: '1' })];
const chosen = rows.slice(0, 3).map(({ ref }) => ref);
const sprint = (name: string, points: number, without = 0): Finished => ({ kind: 'sprint', name, points, without });
const text = (selector: string): string =>
  document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const show = async (paces: () => Promise<Pace[]>): Promise<void> => {
  render(<Capacity refs={chosen} rows={rows} paces={paces} />);
  await drawn();
};

afterEach(() => cleanup());

describe('what is to be planned', () => {
  it('is summed up beside what the team finished lately, by name', async () => {
    const paces = vi.fn(() =>
      Promise.resolve([
        {
          project: 'github:github.com/acme/web',
          finished: [sprint('Sprint 14', 20), sprint('Sprint 13', 10, 2), sprint('Sprint 12', 12)],
        },
      ]),
    );
    await show(paces);
    expect(paces).toHaveBeenCalledExactlyOnceWith(chosen);
    expect(text('[data-capacity]')).toBe(
      'acme/web: 13 points in 3 issues, 1 without a number. Velocity: 14 (Sprint 14: 20, Sprint 13: 10, Sprint 12: 12; 2 finished issues had no number).',
    );
    expect(await violations()).toEqual([]);
  });

  it('names what is not ready, why and whose turn it is', async () => {
    await show(() => Promise.resolve([]));
    expect(text('summary')).toBe('1 of them is not ready');
    expect(text('[data-unready]')).toMatch(
      /^acme\/web#3 Issue 3: 2 of 4 required checks pass\. Missing: .*Turn: Author\.$/,
    );
  });

  it.each<[string, () => Promise<Pace[]>]>([
    ['tells nothing', () => Promise.resolve([])],
    ['has nothing that is over', () => Promise.resolve([{ project: 'github:github.com/acme/web', finished: [] }])],
    ['cannot be asked', () => Promise.reject(new Error('offline'))],
  ])('makes no velocity up where the tracker %s', async (_what, paces) => {
    await show(paces);
    expect(text('[data-capacity]')).toMatch(/Velocity: not known\.$/);
  });
});
