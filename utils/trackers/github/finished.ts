import type { Finished } from '@/utils/model/planning';
import { loadOf } from '@/utils/model/planning';
import type { IssueRef } from '@/utils/model/ref';
import { dig, digList, digText } from '@/utils/model/dig';
import { estimateIn } from './estimate-label';
import type { GraphQL } from './graphql';
import { partsOf } from './person';

/** So many issues of a milestone are read; one with more is left out: a sum of a part would be a wrong sum. */
const most = 100;

/**
 * Milestones that were closed, those that changed last first: there is no order by when they were closed. One request,
 * some 6 of the 5,000 points of an hour. Source: GitHub's GraphQL schema.
 */
export const finishedQuery = `query Finished($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    milestones(first: 6, states: [CLOSED], orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes {
        title
        closedAt
        issues(first: ${most}, states: [CLOSED]) {
          totalCount
          nodes { stateReason labels(first: 20) { nodes { name } } }
        }
      }
    }
  }
}`;

/**
 * What was finished in each milestone that is closed, the one that was closed last first. Issues closed as not planned
 * are not finished.
 */
export async function finishedIn(graphql: GraphQL, ref: IssueRef): Promise<Finished[]> {
  const { owner, name } = partsOf(ref);
  const data = await graphql('finished', finishedQuery, { owner, name });
  return digList(data, 'repository', 'milestones', 'nodes')
    .filter((milestone) => Number(dig(milestone, 'issues', 'totalCount')) <= most)
    .toSorted((a, b) => ((digText(a, 'closedAt') ?? '') < (digText(b, 'closedAt') ?? '') ? 1 : -1))
    .map((milestone) => {
      const done = digList(milestone, 'issues', 'nodes').filter(
        (issue) => !/^(?:NOT_PLANNED|DUPLICATE)$/.test(digText(issue, 'stateReason') ?? ''),
      );
      return { kind: 'milestone', name: digText(milestone, 'title') ?? '', ...loadOf(done.map(estimateOf)) };
    });
}

function estimateOf(issue: unknown): string | undefined {
  const labels = digList(issue, 'labels', 'nodes').flatMap((label) => digText(label, 'name') ?? []);
  const { estimate } = estimateIn(labels);
  return estimate === undefined || estimate === null ? undefined : String(estimate);
}
