import { dig, digList, digText } from '../dig';
import { TrackerError } from '../failure';
import { isCloud, partsOf } from './place';
import type { Rest } from './rest';

/** The issues that a query finds. Cloud goes on by a token, without saying how many there are; Data Center by numbers. */
export async function findAll(rest: Rest, project: string, jql: string, fields: string): Promise<unknown[]> {
  const query = `jql=${encodeURIComponent(jql)}&fields=${fields}&maxResults=100`;
  return isCloud(partsOf(project).host) ? byToken(rest, query) : byOffset(rest, query);
}

async function byToken(rest: Rest, query: string): Promise<unknown[]> {
  const issues: unknown[] = [];
  for (let token: string | undefined = ''; token !== undefined;) {
    const page: unknown = await rest(
      'find the ledger',
      'GET',
      `/search/jql?${query}${token && `&nextPageToken=${encodeURIComponent(token)}`}`,
    );
    issues.push(...digList(page, 'issues'));
    token = dig(page, 'isLast') === true ? undefined : digText(page, 'nextPageToken');
  }
  return issues;
}

/** A Cloud site under a domain of its own has given up the search by numbers. */
async function byOffset(rest: Rest, query: string): Promise<unknown[]> {
  const issues: unknown[] = [];
  try {
    for (let total = 1; issues.length < total;) {
      const page = await rest('find the ledger', 'GET', `/search?${query}&startAt=${issues.length}`);
      const more = digList(page, 'issues');
      issues.push(...more);
      total = more.length === 0 ? 0 : Number(dig(page, 'total'));
    }
    return issues;
  } catch (error) {
    if (!(error instanceof TrackerError) || error.kind !== 'gone') throw error;
    return byToken(rest, query);
  }
}
