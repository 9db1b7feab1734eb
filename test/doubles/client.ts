import { sandboxFetch } from './http/fetch';
import type { Sandbox } from './server';

interface ApiAnswer {
  status: number;
  headers: Headers;
  /** Parsed JSON; undefined for an empty body. */
  body: unknown;
}

export interface ApiClient {
  rest(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<ApiAnswer>;
  graphql(query: string, variables?: Record<string, unknown>): Promise<ApiAnswer>;
}

/** A person at the API's door, for tests: by name with the seeded token, or by a token. */
export function apiClient(sandbox: Sandbox, who: string): ApiClient {
  const token = sandbox.people.find((person) => person.name === who)?.token ?? who;
  const fetch = sandboxFetch(sandbox.port);
  const rest: ApiClient['rest'] = async (method, path, body, headers = {}) => {
    const authorization: Record<string, string> = token === '' ? {} : { authorization: `Bearer ${token}` };
    const answer = await fetch(`https://api.github.com${path}`, { method, headers: { accept: 'application/vnd.github+json', ...authorization, ...headers }, ...(body !== undefined && { body: JSON.stringify(body) }) });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  };
  return { rest, graphql: (query, variables = {}) => rest('POST', '/graphql', { query, variables }) };
}
