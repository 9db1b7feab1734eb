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
  const token = tokenOf(sandbox, 'github', who);
  const fetch = sandboxFetch(sandbox.port);
  const rest: ApiClient['rest'] = async (method, path, body, headers = {}) => {
    const authorization: Record<string, string> = token === '' ? {} : { authorization: `Bearer ${token}` };
    const answer = await fetch(`https://api.github.com${path}`, {
      method,
      headers: { accept: 'application/vnd.github+json', ...authorization, ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      headers: answer.headers,
      body: text === '' ? undefined : (JSON.parse(text) as unknown),
    };
  };
  return { rest, graphql: (query, variables = {}) => rest('POST', '/graphql', { query, variables }) };
}

/** A person at Linear's API: by name with the seeded key, by a key, or by an OAuth token with its `Bearer`. */
export function linearClient(sandbox: Sandbox, who: string): Pick<ApiClient, 'graphql'> {
  const authorization = tokenOf(sandbox, 'linear', who);
  const fetch = sandboxFetch(sandbox.port);
  return {
    async graphql(query, variables = {}) {
      const headers: Record<string, string> = {
        'content-type': 'application/json',
        ...(authorization !== '' && { authorization }),
      };
      const answer = await fetch('https://api.linear.app/graphql', {
        method: 'POST',
        headers,
        body: JSON.stringify({ query, variables }),
      });
      return { status: answer.status, headers: answer.headers, body: JSON.parse(await answer.text()) as unknown };
    },
  };
}

function tokenOf(sandbox: Sandbox, tracker: string, who: string): string {
  return sandbox.people.find((person) => person.tracker === tracker && person.name === who)?.token ?? who;
}
