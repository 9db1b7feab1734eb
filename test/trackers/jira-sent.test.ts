import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '@/utils/model/blocks-text';
import { toBlocks } from '@/utils/markup/to-blocks';
import type { Attempt, Tracker } from '@/utils/trackers/tracker';
import { assertValidLog } from '../doubles/valid';
import { createJiraScene, setUpJira } from '../sync/jira-scene';
import { jira } from './contract/jira';
import type { Subject } from './contract/subject';

const words = 'Which *columns* does the tax office need?\n\n* name\n* date';
const id = '5f0c6c1e-8a44-4c0e-9a53-0e8c2a1b7d10';

describe.each(['acme', 'dc'] as const)('a comment sent to %s', (site) => {
  let subject: Subject;
  let ana: Tracker;
  beforeEach(() => {
    subject = jira(site, 'token');
    ana = subject.tracker('ana');
  });
  afterEach(() => assertValidLog(subject.core.log.entries()));

  const drops = (): void => void (subject.core.jira[site].world.quirks.dropsCommentProperties = true);
  const send = (attempt: Partial<Attempt> = {}, body = words) =>
    ana.perform({ kind: 'comment', ref: subject.ref, body }, { id, again: false, ...attempt });
  const posted = async (): Promise<number> =>
    (await ana.issue(subject.ref)).discussion.comments.filter(({ body }) =>
      textOf(toBlocks(body)).includes('tax office'),
    ).length;
  const posts = (): number => subject.core.log.entries().filter(({ method }) => method === 'POST').length;

  it('is the one that the answer names, where Jira drops what it carries', async () => {
    drops();
    expect(await send()).toMatchObject({ author: { id: subject.idOf('ana') } });
    for (let time = 0; time < 3; time += 1) await send({ again: true });
    expect([await posted(), posts()]).toEqual([1, 1]);
  });

  it('is found by its words where neither answer nor what it carried arrived', async () => {
    drops();
    subject.core.faults.add({
      kind: 'drop-after',
      match: { method: 'POST', body: 'tax office' },
      times: 1,
    });
    await expect(send()).rejects.toMatchObject({ kind: 'offline' });
    for (let time = 0; time < 3; time += 1) await send({ again: true });
    expect([await posted(), posts()]).toEqual([1, 1]);
  });

  it('is not taken for the same words of another command, nor of another person', async () => {
    await send({ id: '0c5f0a52-6f0f-4b9e-8f4f-7a1f5a3f9e11' });
    await subject.tracker('ben').perform({ kind: 'comment', ref: subject.ref, body: words }, { id: 'b', again: false });
    await send({ again: true });
    expect(await posted()).toBe(3);
  });

  it('is kept by its number before anything else is asked', async () => {
    const kept: [string, string | undefined][] = [];
    const made = await send({
      keep: async (comment) => void kept.push([comment, subject.core.log.entries().at(-1)?.method]),
    });
    expect(kept).toEqual([[made?.id, 'POST']]);
  });

  it('is not sent again once its number is known, changed or removed as it may be', async () => {
    drops();
    const made = await send();
    await ana.perform(
      {
        kind: 'edit',
        ref: subject.ref,
        comment: made?.id ?? '',
        body: 'Other words.',
        was: made && 'source' in made.body ? made.body.source : '',
      },
      { id: 'e', again: false },
    );
    expect(await send({ again: true, made: made?.id ?? '' })).toMatchObject({ id: made?.id });
    expect(await send({ again: true, made: '999999' })).toBeUndefined();
    expect(posts()).toBe(1);
  });
});

describe('a comment owed to a Jira that drops what comments carry', () => {
  it('is there once, though the reading after it breaks off time and again', async () => {
    const scene = createJiraScene('acme', 'token');
    scene.world.quirks.dropsCommentProperties = true;
    const ana = await scene.device('ana');
    await setUpJira(scene, ana);
    await ana.open(scene.ref);
    scene.fault({ kind: 'status', status: 502, match: { method: 'GET', path: '/comment' }, times: 5 });
    await ana.say(scene.ref, { kind: 'comment', text: 'Which columns does the tax office need?' });
    await ana.flush(scene.ref);
    const issue = scene.project.issues.find(({ key }) => key === 'WEB-2');
    expect(issue?.comments.filter(({ body }) => JSON.stringify(body).includes('tax office'))).toHaveLength(1);
  });
});
