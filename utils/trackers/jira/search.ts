import { dig, digList, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import { isCloud, partsOf } from './place';
import type { Rest } from './rest';

export interface Query {
  jql: string;
  /** Comma-separated. */
  fields: string;
  /** Number of an issue that was changed a moment ago: Cloud's index is to be up to date with it. */
  fresh?: string;
}

/**
 * The issues that a query finds. Cloud goes on by a token, without saying how many there are; Data Center by numbers.
 */
export async function findAll(rest: Rest, project: string, { jql, fields, fresh }: Query): Promise<unknown[]> {
  const query = `jql=${encodeURIComponent(jql)}&fields=${fields}&maxResults=100`;
  if (!isCloud(partsOf(project).host)) return byOffset(rest, query);
  return byToken(rest, fresh === undefined ? query : `${query}&reconcileIssues=${fresh}`);
}

async function byToken(rest: Rest, query: string): Promise<unknown[]> {
  const issues: unknown[] = [];
  const seen = new Set<string>();
  for (let token: string | undefined = ''; token !== undefined;) {
    const page: unknown = await rest(
      'find-ledger',
      'GET',
      `/search/jql?${query}${token && `&nextPageToken=${encodeURIComponent(token)}`}`,
    );
    issues.push(...digList(page, 'issues'));
    const next: string | undefined = dig(page, 'isLast') === true ? undefined : digText(page, 'nextPageToken');
    // A token that comes again leads to the same pages again.
    token = next === undefined || seen.has(next) ? undefined : next;
    if (token !== undefined) seen.add(token);
  }
  return issues;
}

/** A Cloud site under a domain of its own has given up the search by numbers. */
async function byOffset(rest: Rest, query: string): Promise<unknown[]> {
  const issues: unknown[] = [];
  try {
    for (let total = 1; issues.length < total;) {
      const page = await rest('find-ledger', 'GET', `/search?${query}&startAt=${issues.length}`);
      const more = digList(page, 'issues');
      // A server that gives the same page again has no more than that.
      if (issues.length > 0 && digText(more[0], 'id') === digText(issues[0], 'id')) break;
      issues.push(...more);
      total = more.length === 0 ? 0 : Number(dig(page, 'total'));
    }
    return issues;
  } catch (error) {
    if (!(error instanceof TrackerError) || error.kind !== 'gone') throw error;
    return byToken(rest, query);
  }
}
