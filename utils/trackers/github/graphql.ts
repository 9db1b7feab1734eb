import type { Purpose } from '@/utils/model/purpose';
import { jsonOf, needToken } from '../answer';
import { dig, digList, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import type { Access } from '../tracker';
import type { Send, SendAnswer } from '../send';
import { learn, unknownTo, without } from './older';
import { apiOf } from './where';
import { graphqlError, refusal } from './refusal';

/** Asks GitHub's GraphQL API. Gives `data`; rejects with a TrackerError. */
export type GraphQL = (purpose: Purpose, query: string, variables?: Record<string, unknown>) => Promise<unknown>;

export function createGraphQL(send: Send, { token, ...place }: Pick<Access, 'host' | 'base' | 'token'>): GraphQL {
  const url = apiOf(place).graphql;
  const headers = {
    authorization: `Bearer ${token}`,
    accept: 'application/vnd.github+json',
    'content-type': 'application/json',
  };
  const graphql: GraphQL = async (purpose, query, variables = {}) => {
    needToken(token, 'GitHub');
    const answer = await send({
      method: 'POST',
      url,
      headers,
      body: JSON.stringify({ query: without(query, unknownTo(send, url)), variables }),
      purpose,
    });
    if (answer.status !== 200) throw refusal(answer);
    // A server that is older than github.com answers nothing at all to a question with one field that it does not know.
    return learn(send, url, answer) ? graphql(purpose, query, variables) : dataOf(answer);
  };
  return graphql;
}

function dataOf(answer: SendAnswer): unknown {
  const parsed = jsonOf(answer);
  const data = dig(parsed, 'data');
  for (const error of digList(parsed, 'errors')) {
    if (!leaveOut(data, error)) throw graphqlError(error, answer);
  }
  if (data === undefined || data === null)
    throw new TrackerError('unexpected', { key: 'tracker.unreadable', tracker: 'GitHub', what: 'answer' });
  return data;
}

/**
 * A right that a token lacks for one field of a thing costs that field, not the thing: the field is
 * removed, since `null` would mean that there is none. An item of a list that is gone, or refused, stays `null` among
 * the others. False where the thing itself was refused.
 */
function leaveOut(data: unknown, error: unknown): boolean {
  const path = digList(error, 'path');
  const [root = '', thing = '', field, ...below] = path.map(String);
  const found = dig(data, root, thing);
  const missingRight = ['FORBIDDEN', 'INSUFFICIENT_SCOPES', 'NOT_FOUND'].includes(digText(error, 'type') ?? '');
  if (missingRight && typeof path.at(-1) === 'number' && Array.isArray(dig(data, ...path.slice(0, -1).map(String))))
    return true;
  if (!missingRight || field === undefined || typeof found !== 'object' || found === null) return false;
  if (below.length === 0) Reflect.deleteProperty(found, field);
  return true;
}
