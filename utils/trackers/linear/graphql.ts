import type { Purpose } from '@/utils/model/purpose';
import { jsonOf, needToken } from '../answer';
import { dig, digList } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import type { Access } from '../tracker';
import type { Send } from '../send';
import { refusal } from './refusal';

/** Asks Linear's GraphQL API. Gives `data`; rejects with a TrackerError. */
export type GraphQL = (purpose: Purpose, query: string, variables?: Record<string, unknown>) => Promise<unknown>;

export function createGraphQL(send: Send, { token }: Pick<Access, 'token'>): GraphQL {
  // Keys of people stand alone; tokens of an app do not.
  const authorization = token.startsWith('lin_api_') ? token : `Bearer ${token}`;
  const headers = { authorization, 'content-type': 'application/json' };
  return async (purpose, query, variables = {}) => {
    needToken(token, 'Linear');
    const answer = await send({
      method: 'POST',
      url: 'https://api.linear.app/graphql',
      headers,
      body: JSON.stringify({ query, variables }),
      purpose,
    });
    const parsed = jsonOf(answer);
    const [error] = digList(parsed, 'errors');
    const data = dig(parsed, 'data');
    if (error !== undefined || answer.status !== 200) throw refusal(error, answer);
    if (typeof data !== 'object' || data === null)
      throw new TrackerError('unexpected', { key: 'tracker.unreadable', tracker: 'Linear', what: 'answer' });
    return data;
  };
}
