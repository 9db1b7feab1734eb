import type { IssueRef } from '@/utils/model/ref';
import { dig, digList, digText } from '@/utils/model/dig';
import type { SeenIssue } from '../seen';
import type { GraphQL } from './graphql';
import { partsOf } from './person';

/** As many names as one request asks about. */
const most = 100;

/**
 * Which of some people can be assigned, each looked for by login: the list of all has thousands in a large
 * organisation.
 */
export function membersQuery(logins: readonly string[]): string {
  const asked = logins.map(
    (login, at) => `p${at}: assignableUsers(first: 20, query: ${JSON.stringify(login)}) { nodes { login } }`,
  );
  return `query Members($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${asked.join('\n')} } }`;
}

/**
 * The issue with all of its people who are of the team, where more can be assigned than came with it; `data` is the
 * answer that it was read from. No request where all came. Rejects with a TrackerError.
 */
export async function withMembers(graphql: GraphQL, ref: IssueRef, data: unknown, seen: SeenIssue): Promise<SeenIssue> {
  if (dig(data, 'repository', 'assignableUsers', 'pageInfo', 'hasNextPage') !== true) return seen;
  const { native, discussion } = seen;
  const here = [
    ...native.reactions.map(({ by }) => by.name),
    ...discussion.comments.map(({ author }) => author?.name ?? ''),
    ...native.listeners,
  ];
  const known = new Set(native.team);
  const logins = [...new Set(here)].filter((name) => /^[\w-]+$/.test(name) && !known.has(name)).slice(0, most);
  if (logins.length === 0) return seen;
  const { owner, name } = partsOf(ref);
  const answer = await graphql('team-members', membersQuery(logins), { owner, name });
  const found = logins.filter((login, at) =>
    digList(answer, 'repository', `p${at}`, 'nodes').some((node) => digText(node, 'login') === login),
  );
  return { ...seen, native: { ...native, team: [...native.team, ...found] } };
}
