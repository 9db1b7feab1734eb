import type { Core } from './core';
import { directFetch } from './http/direct';
import type { SandboxRequest } from './http/fetch';
import type { Jira, JiraSites } from './jira/sites';

export interface JiraAnswer {
  status: number;
  headers: Headers;
  /** Parsed JSON; the text where it is none; undefined for an empty body. */
  body: unknown;
}

/** A person at a Jira's REST door, for tests: paths begin with `/rest`. */
export interface JiraClient {
  rest(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<JiraAnswer>;
  /** The same under `/rest/api/N`. */
  api(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<JiraAnswer>;
}

/** By name with the seeded token; an empty name sends none. */
export function jiraClient(core: Core, site: keyof JiraSites, who: string): JiraClient {
  const fetch = directFetch(core);
  const { world } = core.jira[site];
  const { place } = world;
  const rest: JiraClient['rest'] = async (method, path, body, headers = {}) => {
    const request: SandboxRequest = {
      method,
      headers: {
        accept: 'application/json',
        ...authorization(core.jira[site], who),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    };
    const answer = await fetch(`https://${place.host}${place.context}${path}`, request);
    const text = await answer.text();
    const json = /json/.test(answer.headers.get('content-type') ?? '');
    return {
      status: answer.status,
      headers: answer.headers,
      body: text === '' ? undefined : json ? (JSON.parse(text) as unknown) : text,
    };
  };
  return {
    rest,
    api: (method, path, body, headers) =>
      rest(method, `/rest/api/${place.flavour === 'cloud' ? 3 : 2}${path}`, body, headers),
  };
}

/** What a seeded token is sent as. */
export function authorization({ world }: Jira, who: string): Record<string, string> {
  const token = world.tokens.find((one) => one.name === who)?.value;
  const email = world.people.find((one) => one.name === who)?.email;
  if (token === undefined) return {};
  return {
    authorization:
      world.place.flavour === 'cloud'
        ? `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}`
        : `Bearer ${token}`,
  };
}
