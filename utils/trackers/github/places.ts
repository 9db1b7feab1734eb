import type { Person } from '@/utils/model/native';
import type { Place, Places } from '@/utils/model/places';
import type { IssueRef } from '@/utils/model/ref';
import { plainName } from '@/utils/model/team';
import { jsonOf } from '../answer';
import { dig, digList, digText } from '@/utils/model/dig';
import type { GraphQL } from './graphql';
import { refusal } from './refusal';
import { partsOf, personOf } from './person';
import type { Ask } from './rest';

/** One request. Source: GitHub's GraphQL schema. */
export const placesQuery = `query Places($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    labels(first: 100) { nodes { name } }
    milestones(first: 100, states: [OPEN], orderBy: { field: DUE_DATE, direction: ASC }) { nodes { number title } }
  }
}`;

/** Who can be assigned, by a part of login or name. */
export const peopleQuery = `query People($owner: String!, $name: String!, $text: String!) {
  repository(owner: $owner, name: $name) { assignableUsers(first: 20, query: $text) { nodes { login databaseId } } }
}`;

export async function placesOf(graphql: GraphQL, ref: IssueRef): Promise<Places> {
  const repository = dig(await graphql('plans', placesQuery, repositoryOf(ref)), 'repository');
  const labels = digList(repository, 'labels', 'nodes')
    .map((label) => digText(label, 'name'))
    .filter((name) => name !== undefined);
  const plan = digList(repository, 'milestones', 'nodes').map((milestone): Place => ({
    kind: 'milestone',
    id: String(dig(milestone, 'number')),
    name: digText(milestone, 'title') ?? '',
  }));
  return { labels, statuses: ['open', 'closed'], priorities: [], plan };
}

export async function peopleNamed(graphql: GraphQL, ref: IssueRef, text: string): Promise<Person[]> {
  const data = await graphql('assignable', peopleQuery, { ...repositoryOf(ref), text });
  return digList(data, 'repository', 'assignableUsers', 'nodes')
    .map(personOf)
    .filter((person) => person !== undefined);
}

/** Contributors may be outsiders, whom no repository lists: a login is asked for by itself. */
export async function personNamed(ask: Ask, name: string): Promise<Person | undefined> {
  const answer = await ask('login-owner', 'GET', `/users/${encodeURIComponent(plainName(name))}`);
  if (answer.status === 404) return undefined;
  if (answer.status !== 200) throw refusal(answer);
  return personOf(jsonOf(answer));
}

function repositoryOf(ref: IssueRef): { owner: string; name: string } {
  const { owner, name } = partsOf(ref);
  return { owner, name };
}
