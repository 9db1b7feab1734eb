import { describe, expect, it, vi } from 'vitest';
import { tenantOf } from '@/utils/model/ref';
import { createScene, ref } from './scene';

describe('what was said in place of something that waits for its turn', () => {
  it('is all that is sent', async () => {
    const scene = createScene();
    const ana = await scene.device('ana');
    await ana.open(ref);
    const pass = scene.pass.bind(scene);
    let second: Promise<void> | undefined;
    const waits = vi.spyOn(scene, 'pass').mockImplementation(async (milliseconds) => {
      second ??= ana.say(ref, { kind: 'summary', text: 'We export on Tuesdays.', set: [] });
      await second;
      pass(milliseconds);
    });
    // The second of two writes waits for its turn.
    await ana.say(ref, { kind: 'label', name: 'high-impact', on: true });
    await ana.say(ref, { kind: 'summary', text: 'We export on Mondays.', set: [] });
    const sending = ana.app.sync.run(tenantOf(ref));
    await sending;
    if (!second) expect.fail('nothing waited');
    await second;
    waits.mockRestore();
    await ana.flush(ref);
    const issue = scene.repo.issues.find(({ number }) => number === 2);
    expect(issue?.comments.map(({ body }) => body)).toEqual([expect.stringContaining('Tuesdays')]);
  });
});
