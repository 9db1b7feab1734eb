import { describe, expect, it } from 'vitest';
import { timeOf } from '../bench/profile';
import { median, table } from '../bench/table';

const ours = 'chrome-extension://abc';

function node(id: number, url: string, children: number[] = []) {
  return { id, callFrame: { functionName: '', scriptId: '', url, lineNumber: 0, columnNumber: 0 }, children };
}

describe('script time of a profile', () => {
  const nodes = [
    node(1, '', [2, 4, 5]),
    node(2, `${ours}/panel.js`, [3]),
    node(3, ''),
    node(4, 'https://github.com/app.js'),
    node(5, 'chrome-extension://other/x.js'),
  ];

  it("counts an extension's functions and the built-ins they call, each until the next sample", () => {
    const profile = {
      nodes,
      startTime: 0,
      endTime: 0,
      samples: [4, 2, 3, 5, 2, 4],
      timeDeltas: [100, 1000, 2000, 3000, 4000, 500],
    };
    expect(timeOf(profile, ours)).toEqual({ total: 5.5, longest: 5 });
  });

  it('is nothing where only the page and other extensions ran', () => {
    const profile = { nodes, startTime: 0, endTime: 0, samples: [4, 5, 1], timeDeltas: [0, 1000, 1000] };
    expect(timeOf(profile, ours)).toEqual({ total: 0, longest: 0 });
  });
});

describe('the table', () => {
  it('takes the middle, which one disturbance does not move', () => {
    expect(median([3, 900, 1, 2, 4])).toBe(3);
  });

  it('says what missed its goal, and gives no ratio to nothing', () => {
    const [, fast = '', slow = ''] = table([
      { what: 'fast', value: 2, baseline: 4, unit: 'ms', goal: 3 },
      { what: 'slow', value: 5, baseline: 0, unit: 'ms', goal: 3 },
    ]).split('\n');
    expect(fast).toMatch(/0\.50×.*met$/);
    expect(slow).toMatch(/–.*MISSED$/);
  });
});
