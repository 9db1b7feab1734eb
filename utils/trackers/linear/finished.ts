import { type Finished, loadOf } from '@/utils/model/planning';
import type { IssueRef } from '@/utils/model/ref';
import { dig, digList, digText } from '@/utils/model/dig';
import type { GraphQL } from './graphql';
import { keyOf } from './person';
import { cycleName } from './places';

/** So many issues of a cycle are read; one with more is left out: a sum of a part would be a wrong sum. */
const most = 100;

/**
 * Cycles of the issue's team that ended in the last half year, in whatever order. One request, some 3,000 of the 10,000
 * points that one may cost. Source: Linear's GraphQL schema.
 */
export const finishedQuery = `query Finished($id: String!) {
  issue(id: $id) {
    team {
      cycles(first: 26, filter: { isPast: { eq: true }, endsAt: { gt: "-P26W" } }) {
        nodes {
          number
          name
          endsAt
          issues(first: ${most}, filter: { state: { type: { eq: "completed" } } }) {
            pageInfo { hasNextPage }
            nodes { estimate }
          }
        }
      }
    }
  }
}`;

/** What was finished in each cycle that is over, the one that ended last first. */
export async function finishedIn(graphql: GraphQL, ref: IssueRef): Promise<Finished[]> {
  const data = await graphql('finished', finishedQuery, { id: keyOf(ref) });
  return digList(data, 'issue', 'team', 'cycles', 'nodes')
    .filter((cycle) => dig(cycle, 'issues', 'pageInfo', 'hasNextPage') !== true)
    .toSorted((a, b) => ((digText(a, 'endsAt') ?? '') < (digText(b, 'endsAt') ?? '') ? 1 : -1))
    .map((cycle) => {
      const estimates = digList(cycle, 'issues', 'nodes').map((issue) => dig(issue, 'estimate'));
      const points = estimates.map((one) => (typeof one === 'number' ? String(one) : undefined));
      return { kind: 'cycle', name: cycleName(cycle), ...loadOf(points) };
    });
}
