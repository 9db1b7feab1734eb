import type { ClosingWay } from '@/utils/model/closing-way';
import type { Person } from '@/utils/model/native';
import type { Place, Places } from '@/utils/model/places';
import type { IssueRef } from '@/utils/model/ref';
import { dig, digList, digText } from '@/utils/model/dig';
import type { GraphQL } from './graphql';
import { keyOf, personOf } from './person';
import { priorities } from './priorities';

/** One request. Milestones are those of the project that the issue is in. Source: Linear's GraphQL schema. */
export const placesQuery = `query Places($id: String!) {
  issueLabels(first: 100) { nodes { name isGroup team { key } } }
  issue(id: $id) {
    team {
      key
      states(first: 100) { nodes { name } }
      cycles(first: 20, filter: { isPast: { eq: false } }) { nodes { id number name isActive } }
      projects(first: 50) { nodes { id name status { type } } }
    }
    project { projectMilestones(first: 50) { nodes { id name } } }
  }
}`;

/** Who is of the issue's team, by a part of a name. */
export const peopleQuery = `query People($id: String!, $text: String!) {
  issue(id: $id) { team { members(first: 20, filter: { or: [{ displayName: { containsIgnoreCase: $text } }, { name: { containsIgnoreCase: $text } }] }) { nodes { id displayName } } } }
}`;

export async function placesOf(graphql: GraphQL, ref: IssueRef): Promise<Places> {
  const data = await graphql('choices', placesQuery, { id: keyOf(ref) });
  const team = dig(data, 'issue', 'team');
  const key = digText(team, 'key');
  const labels = digList(data, 'issueLabels', 'nodes').filter(
    (label) => dig(label, 'isGroup') !== true && (digText(label, 'team', 'key') ?? key) === key,
  );
  const open = digList(team, 'projects', 'nodes').filter(
    (project) => !/^(?:completed|canceled)$/.test(digText(project, 'status', 'type') ?? ''),
  );
  return {
    labels: namesIn(labels),
    statuses: namesIn(digList(team, 'states', 'nodes')),
    priorities,
    plan: [
      ...digList(team, 'cycles', 'nodes').map((cycle): Place => ({
        ...placeOf('cycle', cycle),
        name: cycleName(cycle),
        ...(dig(cycle, 'isActive') === true && { active: true }),
      })),
      ...open.map((project) => placeOf('project', project)),
      ...digList(data, 'issue', 'project', 'projectMilestones', 'nodes').map((milestone): Place => ({
        ...placeOf('milestone', milestone),
        own: true,
      })),
    ],
  };
}

/** The team's states for what is given up. One for duplicates is of another type. */
export const closingsQuery = `query Closings($id: String!) {
  issue(id: $id) { team { states(first: 100) { nodes { name type } } } }
}`;

export async function closingsOf(graphql: GraphQL, ref: IssueRef): Promise<ClosingWay[]> {
  const data = await graphql('closings', closingsQuery, { id: keyOf(ref) });
  const states = digList(data, 'issue', 'team', 'states', 'nodes');
  return namesIn(states.filter((state) => digText(state, 'type') === 'canceled')).map((status) => ({
    status,
    wants: [],
  }));
}

/** A cycle by its name, or as Linear calls one that has none. */
export function cycleName(cycle: unknown): string {
  return digText(cycle, 'name') ?? `Cycle ${String(dig(cycle, 'number'))}`;
}

export async function peopleNamed(graphql: GraphQL, ref: IssueRef, text: string): Promise<Person[]> {
  const data = await graphql('assignable', peopleQuery, { id: keyOf(ref), text });
  return digList(data, 'issue', 'team', 'members', 'nodes')
    .map(personOf)
    .filter((person) => person !== undefined);
}

function placeOf(kind: Place['kind'], value: unknown): Place {
  return { kind, id: digText(value, 'id') ?? '', name: digText(value, 'name') ?? '' };
}

function namesIn(nodes: unknown[]): string[] {
  return nodes.map((node) => digText(node, 'name')).filter((name) => name !== undefined);
}
