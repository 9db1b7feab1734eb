import type { Json } from '@/utils/model/json';
import { digList, digText } from '@/utils/model/dig';

import type { Person } from '@/utils/model/native';

/** The text with something else in place of each name; `named` by where its @ stands. Pure. */
export function withNames(text: string, named: ReadonlyMap<number, Found>, write: (one: Found) => string): string {
  let written = '';
  let from = 0;
  for (const [at, one] of named) {
    written += text.slice(from, at) + write(one);
    from = at + 1 + one.name.length;
  }
  return written + text.slice(from);
}

/** A document with its people in their places; in the words of a link a name stays words. Pure. */
export function withNodes(node: Json, found: readonly Found[]): Json {
  if (node === null || typeof node !== 'object' || Array.isArray(node)) return node;
  const { content, text } = node;
  if (typeof text === 'string')
    return { ...node, text: text.replaceAll(new RegExp(place, 'g'), (_, at) => nameOf(found, at)) };
  if (!Array.isArray(content)) return node;
  return {
    ...node,
    content: content.flatMap((one): Json[] => {
      const words =
        digText(one, 'type') === 'text' && digList(one, 'marks').length === 0 ? digText(one, 'text') : undefined;
      return words === undefined ? [withNodes(one, found)] : nodesOf(words, found);
    }),
  };
}

function nodesOf(words: string, found: readonly Found[]): Json[] {
  // Split by a group, every second part is what the group took.
  return words.split(place).flatMap((part, at): Json[] => {
    if (at % 2 === 0) return part === '' ? [] : [{ type: 'text', text: part }];
    const one = found[Number(part)];
    return one ? [{ type: 'mention', attrs: { id: one.person.id, text: nameOf(found, part) } }] : [];
  });
}

/** Stands for the n-th person while Markdown becomes a document. */
export const place = /\uE000(\d+)\uE001/;

export interface Found {
  person: Person;
  /** As it is written behind the @. */
  name: string;
}

export function nameOf(found: readonly Found[], at: string): string {
  return `@${found[Number(at)]?.person.name ?? ''}`;
}
