import { beforeEach, describe, expect, it, vi } from 'vitest';
import { prependDiscussion } from '@/utils/model/comment';
import { createGitHub } from '@/utils/trackers/github/api';
import { createGraphQL } from '@/utils/trackers/github/graphql';
import type { Send, SendRequest } from '@/utils/trackers/send';
import type { Tracker } from '@/utils/trackers/tracker';
import { githubAccess } from '../access';
import { newComment } from '../doubles/github/world/new';
import { github } from './contract/github';
import { browserSend, type Subject } from './contract/subject';
import { saying } from '../telling';

const ref = 'github:github.com/acme/web#2';

describe('a list on GitHub that goes on', () => {
  const page = (from: number, count: number) =>
    Array.from({ length: count }, (_, n) => ({
      number: from + n,
      node_id: `I_${from + n}`,
      title: 'A',
      state: 'open',
    }));
  /** Answers pages by their address; `base` is where the server is asked. */
  const reading = (base: string, next: (asked: number) => string | undefined) => {
    const asked: string[] = [];
    const send = vi.fn<Send>(({ url }: SendRequest) => {
      asked.push(url);
      if (asked.length > 2000) throw new Error('It asks for ever.');
      const link = next(asked.length);
      return Promise.resolve({
        status: 200,
        header: (name) => (name === 'link' && link !== undefined ? `<${link}>; rel="next"` : null),
        text: JSON.stringify(page(asked.length * 10, 2)),
      });
    });
    const host = new URL(base).host;
    const tracker = createGitHub(send, { tracker: 'github', host, base, token: 'ghp_1' });
    return { asked, ledgers: tracker.ledgers(`github:${host}/acme/web`) };
  };

  it.each([
    [
      'under another name',
      'https://ghe.corp.example',
      'https://node-3.internal/api/v3/repositories/7/issues?page=2',
      'https://ghe.corp.example/api/v3/repositories/7/issues?page=2',
    ],
    [
      'without TLS',
      'https://ghe.corp.example',
      'http://ghe.corp.example/api/v3/repositories/7/issues?page=2',
      'https://ghe.corp.example/api/v3/repositories/7/issues?page=2',
    ],
    [
      'by a path alone',
      'https://ghe.corp.example',
      '/api/v3/repositories/7/issues?page=2',
      'https://ghe.corp.example/api/v3/repositories/7/issues?page=2',
    ],
    [
      'under another name of github.com',
      'https://github.com',
      'https://proxy.example/repositories/7/issues?page=2',
      'https://api.github.com/repositories/7/issues?page=2',
    ],
  ])('is followed at the address that is asked, where the next page stands %s', async (_, base, next, followed) => {
    const { asked, ledgers } = reading(base, (count) => (count === 1 ? next : undefined));
    expect(await ledgers).toHaveLength(4);
    expect(asked[1]).toBe(followed);
  });

  it.each(['https://node-3.internal/repositories/7/issues?page=2', 'https://[', 'mailto:ana@example.com'])(
    'is refused, and not taken for ended, where it cannot be followed: %s',
    async (next) => {
      const { asked, ledgers } = reading('https://ghe.corp.example', () => next);
      await expect(ledgers).rejects.toMatchObject({
        kind: 'unexpected',
        told: saying(expect.stringContaining('ghe.corp.example')),
      });
      expect(asked).toHaveLength(1);
    },
  );

  it('is refused where it leads back, or never ends', async () => {
    const pages = 'https://api.github.com/repositories/7/issues?page=';
    const back = reading('https://github.com', (count) => `${pages}${count % 3}`);
    await expect(back.ledgers).rejects.toMatchObject({ kind: 'unexpected' });
    expect(back.asked).toHaveLength(4);
    await expect(reading('https://github.com', (count) => `${pages}${count}`).ledgers).rejects.toMatchObject({
      kind: 'unexpected',
    });
  });
});

describe('a GitHub whose lists have holes', () => {
  let subject: Subject;
  let ana: Tracker;
  beforeEach(() => {
    subject = github();
    ana = subject.tracker('ana');
  });
  const quirks = () => subject.core.github.world.quirks;

  it('reads a ledger of several pages whole, whatever it calls itself', async () => {
    quirks().ownName = 'node-3.internal';
    const ledger = await ana.createLedger(subject.project, 'rules');
    const { world } = subject.core.github;
    const issue = world.repos.flatMap(({ issues }) => issues).find(({ labels }) => labels.includes('grooming-ledger'));
    issue?.comments.push(...Array.from({ length: 101 }, (_, n) => newComment(world, issue.id, 'ana', `page ${n}`)));
    expect((await ana.readLedger(ledger.ref, undefined, [])).comments).toHaveLength(101);
  });

  it('names nobody in place of accounts that it does not show', async () => {
    await subject.tracker('ben').perform({ kind: 'comment', ref, body: 'Hello.' }, { id: 'c', again: false });
    const before = (await ana.issue(ref)).native;
    expect([before.team, before.listeners]).toEqual([expect.arrayContaining(['ben']), expect.arrayContaining(['ben'])]);
    quirks().hidden = ['ben'];
    const { team, listeners } = (await ana.issue(ref)).native;
    expect([...team, ...listeners].filter((name) => name === '' || name === 'ben')).toEqual([]);
  });

  it('loses one comment that cannot be read, and counts it', async () => {
    const before = (await ana.issue(ref)).discussion;
    const who = before.comments.at(-1)?.author?.name ?? expect.fail('no comments');
    const theirs = before.comments.filter(({ author }) => author?.name === who).length;
    quirks().hidden = [who];
    const { discussion } = await ana.issue(ref);
    expect([discussion.unread, discussion.comments.length, discussion.total]).toEqual([
      theirs,
      before.comments.length - theirs,
      before.total,
    ]);
    expect(prependDiscussion({ comments: [], total: 0, unread: 1 }, discussion).unread).toBe(theirs + 1);
  });

  it.each([true, false])(
    'reads a ledger of which a comment is deleted meanwhile, refused by name: %s',
    async (nodesRefuse) => {
      quirks().nodesRefuse = nodesRefuse;
      const ledger = await ana.createLedger(subject.project, 'rules');
      const [kept, gone] = [await ana.writePage(ledger, { body: 'one' }), await ana.writePage(ledger, { body: 'two' })];
      const send = browserSend(subject.core);
      const token = subject.core.github.world.tokens.find(({ login }) => login === 'ana')?.value ?? '';
      const tracker = createGitHub(async (request) => {
        const answer = await send(request);
        // Between the list of comments and the question who edited them.
        if (request.purpose === 'read-ledger') subject.deleteComment(gone.id);
        return answer;
      }, githubAccess(token));
      const { comments } = await tracker.readLedger(ledger.ref, undefined, []);
      expect(comments.map(({ id, editor }) => [id, editor])).toEqual([
        [kept.id, undefined],
        [gone.id, undefined],
      ]);
    },
  );
});

describe('the version of an issue on GitHub', () => {
  it('changes with a comment that was deleted, whatever the time says', async () => {
    const subject = github();
    const ana = subject.tracker('ana');
    const before = await ana.version(ref);
    const { comments } = (await ana.issue(ref)).discussion;
    const issue = subject.core.github.world.repos
      .find(({ name }) => name === 'web')
      ?.issues.find(({ number }) => number === 2);
    issue?.comments.pop();
    expect((await ana.issue(ref)).discussion.total).toBe(comments.length - 1);
    expect(await ana.version(ref)).not.toBe(before);
  });
});

describe('a refused item of a list', () => {
  const answering =
    (body: unknown): Send =>
    () =>
      Promise.resolve({ status: 200, header: () => null, text: JSON.stringify(body) });
  const refused = (type: string, ...path: (string | number)[]) => ({ type, message: 'Could not resolve', path });

  it.each(['NOT_FOUND', 'FORBIDDEN'])('stays null among the others: %s', async (type) => {
    const graphql = createGraphQL(
      answering({ data: { nodes: [null, { id: 'b' }] }, errors: [refused(type, 'nodes', 0)] }),
      githubAccess('ghp_1'),
    );
    expect(await graphql('ledger-editor', 'query { x }')).toEqual({ nodes: [null, { id: 'b' }] });
  });

  it('is still a refusal where there is no list', async () => {
    const graphql = createGraphQL(
      answering({ data: { nodes: null }, errors: [refused('NOT_FOUND', 'nodes', 0)] }),
      githubAccess('ghp_1'),
    );
    await expect(graphql('ledger-editor', 'query { x }')).rejects.toMatchObject({ kind: 'gone' });
  });
});
