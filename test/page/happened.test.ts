import { describe, expect, it } from 'vitest';
import { createHappened } from '@/entrypoints/background/happened';

function scene() {
  const counted = { now: 1000, views: 0, calls: 7 };
  const happened = createHappened({ views: () => counted.views, calls: () => counted.calls }, () => counted.now);
  return { counted, happened };
}

describe('what happened', () => {
  it('is how long an answer took and what was done meanwhile, the latest first', async () => {
    const { counted, happened } = scene();
    const answer = await happened.during('show', async () => {
      counted.now += 40;
      counted.views += 1;
      counted.calls += 12;
      return 'a view';
    });
    await happened.during('look', async () => void (counted.calls += 3));
    expect(answer).toBe('a view');
    expect(happened.all()).toEqual([
      { at: 1040, kind: 'look', ms: 0, answered: true, views: 0, calls: 3 },
      { at: 1000, kind: 'show', ms: 40, answered: true, views: 1, calls: 12 },
    ]);
  });

  it('names what failed, and lets it fail', async () => {
    const { happened } = scene();
    const failing = happened.during('say', () => Promise.reject(new Error('no ledger')));
    await expect(failing).rejects.toThrow('no ledger');
    expect(happened.all()).toMatchObject([{ kind: 'say', answered: false }]);
  });

  it('is forgotten but for the last 200', async () => {
    const { counted, happened } = scene();
    for (let at = 0; at < 250; at += 1) await happened.during(`kind ${at}`, async () => void (counted.now += 1));
    expect([happened.all().length, happened.all()[0]?.kind, happened.all().at(-1)?.kind]).toEqual([
      200,
      'kind 249',
      'kind 50',
    ]);
  });
});
