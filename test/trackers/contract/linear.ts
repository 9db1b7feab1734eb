import { linearFacts } from '@/utils/trackers/linear/facts';
import { linearAccess } from '../../access';
import type { Quirks } from '../../doubles/linear/world/world';
import { newIssue } from '../../doubles/linear/world/new';
import { byId, issueNamed, personNamed, stateOf, teamOf } from '../../doubles/linear/world/world';
import { coreOf, type Subject, trackersOf } from './subject';

/** A workspace of Linear; Cleo's key may only read. */
export function linear(quirks: Partial<Quirks> = {}): Subject {
  const core = coreOf();
  const { world } = core.linear;
  Object.assign(world.quirks, quirks);
  const idOf = (person: string): string => personNamed(world, person)?.id ?? '';
  const tokenOf = (person: string) => world.tokens.find(({ personId }) => personId === idOf(person));
  Object.assign(tokenOf('cleo') ?? {}, { scopes: ['read'] });
  const accessOf = (person: string) => ({
    ...linearAccess(tokenOf(person)?.value ?? ''),
    host: 'acme',
    base: 'https://linear.app/acme',
  });
  const ledgers = () =>
    world.issues.filter(({ labelIds }) => labelIds.some((id) => byId(world.labels, id)?.name === 'grooming-ledger'));
  const comments = () => ledgers().flatMap(({ id }) => world.comments.filter(({ issueId }) => issueId === id));
  return {
    core,
    tracker: trackersOf(core, accessOf),
    signedOut: () => trackersOf(core, () => linearAccess('lin_api_none'))('ana'),
    host: 'api.linear.app',
    adding: { body: 'commentCreate' },
    capabilities: linearFacts.capabilities,
    markup: 'linear-markdown',
    project: 'linear:acme/ENG',
    ref: 'linear:acme/ENG-12',
    gone: 'linear:acme/ENG-9999',
    touch: () => {
      const issue = issueNamed(world, 'ENG-12');
      if (issue) Object.assign(issue, { title: `${issue.title}, changed`, updatedAt: world.now() + 1 });
    },
    split: (pieces) => {
      const issue = issueNamed(world, 'ENG-12');
      if (!issue) throw new Error('no ENG-12');
      const [team, state] = [teamOf(world, issue), stateOf(world, issue)];
      world.issues = world.issues.filter(({ parentId }) => parentId !== issue.id);
      for (let nth = 0; nth < pieces; nth += 1)
        world.issues.push({ ...newIssue(world, team, state, 'A piece'), parentId: issue.id });
    },
    tamper: undefined,
    deleteComment: (id) => {
      world.comments = world.comments.filter((one) => one.id !== id);
    },
    comments: () => comments().length,
    idOf,
    placed: {
      moves: { to: 'Todo', back: 'Backlog', closes: 'Done', never: 'Blocked', named: ({ status }) => status },
      estimates: { good: '5', none: '4' },
      priority: 'Low',
      duplicates: { of: 'linear:acme/ENG-14', other: 'linear:acme/ENG-15', closes: true },
      places: [
        { kind: 'cycle', name: 'Cash flow' },
        { kind: 'milestone', name: 'General availability' },
        { kind: 'project', name: 'Trust' },
      ],
      assignees: () =>
        [byId(world.people, issueNamed(world, 'ENG-12')?.assigneeId)?.displayName].filter((name) => name !== undefined),
    },
  };
}
