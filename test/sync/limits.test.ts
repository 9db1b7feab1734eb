import { describe, expect, it } from 'vitest';
import type { Intent } from '@/utils/model/intent';
import { pageRequest } from '@/utils/messages/page';
import { overLimit } from '@/utils/model/comment';
import { tenantOf } from '@/utils/model/ref';
import { factsOf } from '@/utils/trackers/facts';
import { linearAccess } from '../access';
import { createDevice } from './device';
import { createLinearScene, ref as linearRef } from './linear-scene';
import { createScene, ref } from './scene';
import { sentence } from '@/utils/words/sentence';
import { saying } from '../telling';

const said = (text: string, of = ref): string | undefined => {
  const told = overLimit(text, factsOf(of).capabilities);
  return told && sentence(told);
};

describe('a text that is longer than its tracker takes', () => {
  it.each([
    [ref, 66_600, 'GitHub takes at most 65,536 characters; this has 66,600.'],
    [ref, 65_500, 'GitHub takes at most 65,536 characters; this has 65,500, and Tend adds up to 80.'],
    [ref, 65_456, undefined],
    ['jira:acme.atlassian.net/WEB-1', 33_000, 'Jira takes at most 32,767 characters; this has 33,000.'],
    ['linear:acme/ENG-12', 200_000, undefined],
  ] as const)('is told from one that is not, for %s: %i', (of, length, text) =>
    expect(said('x'.repeat(length), of)).toBe(text),
  );

  it('is measured without the blanks that are not sent', () => {
    expect(said(`${'x'.repeat(60_000)}${' '.repeat(9000)}`)).toBeUndefined();
  });

  const long = 'x'.repeat(66_600);
  it.each<Intent>([
    { kind: 'comment', text: long },
    { kind: 'summary', text: long, set: [] },
    { kind: 'edit', comment: '7', text: long },
  ])('is refused in those words when it is sent as $kind, and nothing is asked', async (intent) => {
    const scene = createScene();
    const ana = await scene.device('ana');
    await ana.open(ref);
    scene.requests();
    await expect(ana.say(ref, intent)).rejects.toMatchObject({
      told: saying(expect.stringContaining('GitHub takes at most 65,536 characters; this has 66,600.')),
    });
    await ana.app.sync.run('github:github.com');
    expect(scene.requests()).toEqual([]);
  });

  it('comes through to where those words are said, from the panel and as a draft', () => {
    const value = 'x'.repeat(900_000);
    for (const message of [
      { kind: 'say', ref, id: 'drawn-by-a-screen', intent: { kind: 'comment', text: value } },
      { kind: 'draft', ref, field: 'comment', text: value },
      { kind: 'preview', ref, text: value, comment: '' },
    ])
      expect(pageRequest.safeParse(message).success, message.kind).toBe(true);
  });

  it('is left to Linear, which publishes no limit, and refused in its words', async () => {
    const linear = createLinearScene();
    const device = await createDevice(linear, linearAccess(linear.tokenOf('ana')));
    await device.open(linearRef);
    await device.say(linearRef, { kind: 'comment', text: 'x'.repeat(70_000) });
    await device.app.sync.run(tenantOf(linearRef));
    expect(Object.values((await device.shown(linearRef)).receipts)).toEqual([
      { state: 'refused', told: saying(/^Linear says: body must be shorter/) },
    ]);
  });
});

describe('the longest comment that is let through', () => {
  it('is taken by GitHub', async () => {
    const scene = createScene();
    const ana = await scene.device('ana');
    await ana.open(ref);
    await ana.say(ref, { kind: 'comment', text: 'x'.repeat(65_456) });
    await ana.flush(ref);
    expect(scene.repo.issues.find(({ number }) => number === 2)?.comments).toHaveLength(1);
  });
});
