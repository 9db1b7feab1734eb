import { digList, digText } from '@/utils/model/dig';
import { keptInMarkdown } from '@/utils/markup/typed';
import type { GraphQL } from './graphql';

/** People of the workspace by the names that a text mentions. */
export const namedQuery =
  'query Named($filter: UserFilter!) { users(first: 50, filter: $filter) { nodes { displayName url } } }';

/** What stays as it is; then `@name`, the only group. */
const typed = new RegExp(`${keptInMarkdown}|(?<![\\w.@/])@([a-z\\d](?:[\\w.-]{0,60}[a-z\\d])?)`, 'gi');

/**
 * A text as it is to be posted: in place of each `@name` that the workspace knows stands the address of that person's
 * page. Linear reads it as a mention and tells them; a name as typed mentions nobody when it comes through the API.
 * One request where a text names anybody. Source: Linear's staff, https://github.com/linear/linear/issues/351.
 */
export async function withMentions(graphql: GraphQL, body: string): Promise<string> {
  const names = [...body.matchAll(typed)].map(([, name]) => name).filter((name) => name !== undefined);
  if (names.length === 0) return body;
  const or = [...new Set(names)].slice(0, 50).map((name) => ({ displayName: { eqIgnoreCase: name } }));
  const people = digList(await graphql('mentioned', namedQuery, { filter: { or } }), 'users', 'nodes');
  const pages = new Map(people.map((one) => [digText(one, 'displayName')?.toLowerCase(), digText(one, 'url')]));
  return body.replace(typed, (all: string, name: string | undefined, at: number) => {
    const page = name === undefined ? undefined : pages.get(name.toLowerCase());
    // What follows must not become part of the address.
    return page === undefined ? all : page + (/^[\w'’/-]/.test(body.slice(at + all.length)) ? ' ' : '');
  });
}
