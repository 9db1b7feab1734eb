import { jsonOf } from '../answer';
import { dig, digList, digText } from '@/utils/model/dig';
import type { Send, SendAnswer } from '../send';

/** Fields that servers said they do not know, by the address asked; as long as the one door to the network lives. */
const known = new WeakMap<Send, Map<string, Set<string>>>();

/** What the GitHub at an address is known to lack. */
export function unknownTo(send: Send, url: string): ReadonlySet<string> {
  return known.get(send)?.get(url) ?? new Set();
}

/**
 * Notes the fields that an answer calls undefined; true where there are any new ones, so that asking again without them
 * may help. Source: GitHub's GraphQL errors, `extensions.code: undefinedField`, as Enterprise Servers give them.
 */
export function learn(send: Send, url: string, answer: SendAnswer): boolean {
  const errors = digList(jsonOf(answer), 'errors').filter(
    (error) => digText(error, 'extensions', 'code') === 'undefinedField',
  );
  const names = errors.map((error) => dig(error, 'extensions', 'fieldName')).filter((name) => typeof name === 'string');
  const before = unknownTo(send, url);
  const news = names.filter((name) => !before.has(name));
  if (news.length > 0) known.set(send, new Map(known.get(send)).set(url, new Set([...before, ...news])));
  return news.length > 0;
}

/**
 * A document without some fields. Those that servers may lack stand on lines of their own, with all that is asked of
 * them.
 */
export function without(query: string, fields: ReadonlySet<string>): string {
  if (fields.size === 0) return query;
  return query
    .split('\n')
    .filter((line) => !fields.has(/^\s*(\w+)/.exec(line)?.[1] ?? '') || !isWhole(line))
    .join('\n');
}

function isWhole(line: string): boolean {
  return line.split('{').length === line.split('}').length;
}
