import { githubFacts } from '@/utils/trackers/github/facts';
import { newComment } from '../../doubles/github/world/new';
import { githubAccess } from '../../access';
import { coreOf, type Subject, trackersOf } from './subject';

export function github(): Subject {
  const core = coreOf();
  const { world } = core.github;
  const repo = world.repos.find(({ name }) => name === 'web');
  if (!repo) throw new Error('no acme/web');
  const tokenOf = (person: string): string => world.tokens.find(({ login }) => login === person)?.value ?? '';
  const comments = () =>
    repo.issues.filter(({ labels }) => labels.includes('grooming-ledger')).flatMap((issue) => issue.comments);
  const tracker = trackersOf(core, (person) => githubAccess(tokenOf(person)));
  return {
    core,
    tracker,
    signedOut: () => trackersOf(core, () => githubAccess('ghp_none'))('ana'),
    host: 'api.github.com',
    adding: { path: 'comment' },
    capabilities: githubFacts.capabilities,
    markup: 'gfm',
    project: 'github:github.com/acme/web',
    ref: 'github:github.com/acme/web#2',
    gone: 'github:github.com/acme/web#99999',
    touch: () => {
      const issue = repo.issues.find(({ number }) => number === 2);
      if (issue) Object.assign(issue, { title: `${issue.title}, changed`, updatedAt: world.now() });
    },
    split: (pieces) => {
      const issue = repo.issues.find(({ number }) => number === 2);
      const others = repo.issues.filter(({ number }) => number > 2).map(({ number }) => number);
      if (issue) issue.subIssues = others.slice(0, pieces);
    },
    tamper: (id, by, body) => {
      const comment = comments().find((one) => String(one.id) === id);
      comment?.edits.push({
        ...newComment(world, 1, by, String(body)).edits[0],
        id: world.nextId(),
        login: by,
        at: world.now() + 5000,
        body: String(body),
      });
      if (comment) Object.assign(comment, { body: String(body), updatedAt: world.now() + 5000 });
    },
    deleteComment: (id) => {
      for (const issue of repo.issues) issue.comments = issue.comments.filter((one) => String(one.id) !== id);
    },
    comments: () => comments().length,
    idOf: (person) => String(world.people.find(({ login }) => login === person)?.id),
    placed: {
      moves: { to: 'closed', back: 'open', closes: 'closed', never: 'In Review', named: ({ state }) => state },
      estimates: { good: 'XL' },
      places: [{ kind: 'milestone', name: 'Payments' }],
      assignees: () => repo.issues.find(({ number }) => number === 2)?.assignees ?? [],
      duplicates: { of: 'github:github.com/acme/web#4', other: 'github:github.com/acme/web#5', closes: true },
      helper: 'ben',
    },
  };
}
