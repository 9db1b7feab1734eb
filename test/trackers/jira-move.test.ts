import { describe, expect, it } from 'vitest';
import type { Transition } from '../doubles/jira/world/types';
import { assertValidLog } from '../doubles/valid';
import { jira } from './contract/jira';
import { saying } from '../telling';

const wants = { id: 'resolution', name: 'Resolution' };

describe.each(['acme', 'dc'] as const)('a status of %s that Jira wants something for', (site) => {
  const moving = async (...ways: Omit<Transition, 'to' | 'from'>[]) => {
    const subject = jira(site, 'token', ({ projects }) => {
      const web = projects.find(({ key }) => key === 'WEB');
      if (!web) throw new Error('no project WEB');
      const transitions = ways.map((way) => ({ ...way, to: '10003', from: undefined }));
      web.workflow = { ...web.workflow, transitions };
    });
    const issue = subject.core.jira[site].world.projects
      .flatMap(({ issues }) => issues)
      .find(({ key }) => key === 'WEB-2');
    const error: unknown = await subject
      .tracker('ana')
      .perform({ kind: 'move', ref: subject.ref, to: 'Done' }, { id: 'm', again: false })
      .catch((thrown: unknown) => thrown);
    assertValidLog(subject.core.log.entries());
    const posts = subject.core.log.entries().filter(({ method }) => method === 'POST').length;
    return { error, status: issue?.status, posts };
  };

  it('is reached by the way that wants nothing', async () => {
    const screened = { id: '71', name: 'Done, with a screen', wants };
    expect(await moving(screened, { id: '72', name: 'Done' })).toEqual({ error: undefined, status: '10003', posts: 1 });
  });

  it('is said to want it, by name, and where it can be done', async () => {
    const { error, status } = await moving({ id: '71', name: 'Done', wants });
    expect(status).toBe('10000');
    expect(error).toMatchObject({
      kind: 'invalid',
      told: saying(/wants “Resolution” filled in on the way to Done.*https:\/\/\S+\/browse\/WEB-2/),
    });
  });
});
