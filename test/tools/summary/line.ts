import type { Markup } from '@/utils/model/issue';
import type { Thread, ThreadComment } from '@/utils/model/summary/thread';
import { toBlocks } from '@/utils/markup/to-blocks';

/** One line of input: a thread, and each text as its tracker stores it, by the id it is cited by. */
export interface ThreadLine {
  id: unknown;
  thread: Thread;
  sources: ReadonlyMap<string, string>;
}

const markups: Readonly<Record<string, Markup>> = {
  'github-markdown': 'gfm',
  gfm: 'gfm',
  'jira-wiki': 'jira-wiki',
  'linear-markdown': 'linear-markdown',
  plain: 'plain',
};

type Fields = Record<string, unknown>;

/**
 * Reads `{id, title, body, comments: [{id, author, created_at, body, reactions?}], markup?, author?, state?}`. Throws
 * where it is none.
 */
export function parseLine(text: string): ThreadLine {
  const line = fieldsOf(JSON.parse(text), 'the line');
  const markup = markups[textOf(line['markup'] ?? 'gfm', 'markup')];
  if (markup === undefined) throw new Error(`markup is none of ${Object.keys(markups).join(', ')}`);
  const sources = new Map([['body', textOf(line['body'], 'body')]]);
  const comments = listOf(line['comments']).map((value, at) => {
    const fields = fieldsOf(value, 'a comment');
    const source = textOf(fields['body'], 'body of a comment');
    const comment = commentOf(fields, at, toBlocks({ markup, source }));
    sources.set(comment.id, source);
    return comment;
  });
  const body = toBlocks({ markup, source: sources.get('body') ?? '' });
  const state = textOf(line['state'], 'state');
  const thread: Thread = {
    title: textOf(line['title'], 'title'),
    body,
    author: personOf(line['author']),
    comments,
    ...(state !== '' && { state: /^(?:closed|done|resolved)/i.test(state) ? 'closed' : 'open' }),
  };
  return { id: line['id'] ?? null, thread, sources };
}

function commentOf(fields: Fields, at: number, body: ThreadComment['body']): ThreadComment {
  const { id, reactions } = fields;
  return {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : `c${at}`,
    author: personOf(fields['author']),
    createdAt: textOf(fields['created_at'], 'created_at'),
    body,
    ...(reactions !== undefined && reactions !== null && { reactions: reactionsOf(fieldsOf(reactions, 'reactions')) }),
  };
}

function reactionsOf(fields: Fields): NonNullable<ThreadComment['reactions']> {
  return { '+1': Number(fields['+1'] ?? 0), '-1': Number(fields['-1'] ?? 0) };
}

/** Somebody by name. A text of unknown origin has no author. */
function personOf(value: unknown): ThreadComment['author'] {
  const name =
    typeof value === 'object' && value !== null
      ? textOf(fieldsOf(value, 'author')['name'] ?? fieldsOf(value, 'author')['login'], 'author')
      : textOf(value, 'author');
  return { id: name, name };
}

function fieldsOf(value: unknown, name: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${name} is not an object`);
  return { ...value };
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new Error('comments is not a list');
  return value;
}

function textOf(value: unknown, name: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') throw new Error(`${name} is not a text`);
  return value;
}
