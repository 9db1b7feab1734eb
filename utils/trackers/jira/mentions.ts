import type { Json } from '@/utils/model/json';
import type { Person } from '@/utils/model/native';
import { type IssueRef, keyOf } from '@/utils/model/ref';
import { digList, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import { parseMarkdown } from '@/utils/markup/gfm/markdown';
import { keptInMarkdown, keptInWiki } from '@/utils/markup/typed';
import type { Access } from '../tracker';
import { adfOf } from '@/utils/markup/adf/write';
import { personOf } from './person';
import { isCloud } from './place';
import type { Rest } from './rest';
import { withNames, withNodes, type Found } from './mention-nodes';

/** Whom the texts that are posted mention. */
export interface Mentions {
  /**
   * A text as Jira takes it: a document on Cloud, wiki text on Data Center. Each `@Name` that is the whole name of one
   * person who may see the issue mentions that person; on Data Center a user name does, too. `before`: the document
   * that it is to replace, whose mentions stay. One request for each first word after an @; none where there is no @.
   */
  bodyOf(ref: IssueRef, text: string, before?: unknown): Promise<Json>;
}

/** What stands behind an @, as far as a name may go: it is looked at, and not taken. */
const behind = '(?<![\\w.@/])@(?=([\\p{L}\\p{N}][^\\n@]{0,80}))';
const patterns = {
  markdown: new RegExp(`${keptInMarkdown}|${behind}`, 'giu'),
  wiki: new RegExp(`${keptInWiki}|${behind}`, 'giu'),
};
const firstWord = /^[\p{L}\p{N}](?:[\p{L}\p{N}_.'’-]*[\p{L}\p{N}])?/u;
/** Names that are asked for in one text at most, and answers that are kept. */
const most = 20;
const mostKept = 200;
/** What of a refusal means that this person may not look for people: names stay as they are typed then. */
const final = new Set(['forbidden', 'gone', 'invalid']);

export function createMentions(rest: Rest, access: Access): Mentions {
  const asked = new Map<string, Promise<Person[]>>();
  const cloud = isCloud(access.host);
  const seers = (ref: IssueRef, word: string): Promise<Person[]> => {
    const path = `/user/viewissue/search?issueKey=${keyOf(ref)}&${cloud ? 'query' : 'username'}=${encodeURIComponent(word)}&maxResults=50`;
    const known = asked.get(path);
    if (known) return known;
    if (asked.size >= mostKept) asked.clear();
    const people = peopleAt(rest, path, cloud);
    asked.set(path, people);
    people.catch(() => asked.delete(path));
    return people;
  };
  return {
    bodyOf: async (ref, text, before) => {
      const pattern = cloud ? patterns.markdown : patterns.wiki;
      const starts = [...text.matchAll(pattern)].flatMap(([, start]) => start ?? []);
      // Somebody's text that holds our own signs is left alone.
      if (starts.length === 0 || text.includes('\uE000')) return cloud ? adfOf(parseMarkdown(text)) : text;
      const known = peopleOf(before);
      const found: Found[] = [];
      const named = new Map<number, Found>();
      const words = new Set(starts.map((start) => firstWord.exec(start)?.[0] ?? ''));
      const people = (await Promise.all([...words].slice(0, most).map((word) => seers(ref, word)))).flat();
      for (const { index, 1: start } of text.matchAll(pattern)) {
        const one = start === undefined ? undefined : (namedIn(start, known) ?? namedIn(start, people));
        if (one) named.set(index, one);
      }
      const written = withNames(text, named, (one) =>
        cloud ? `\uE000${found.push(one) - 1}\uE001` : `[~${one.person.login}]`,
      );
      return cloud ? withNodes(adfOf(parseMarkdown(written)), found) : written;
    },
  };
}

async function peopleAt(rest: Rest, path: string, cloud: boolean): Promise<Person[]> {
  try {
    const found = await rest('mentioned', 'GET', path);
    const people = (Array.isArray(found) ? found : []).map(personOf).filter((person) => person !== undefined);
    // On Data Center wiki text names people by nothing else.
    return cloud ? people : people.filter(({ login }) => login !== undefined);
  } catch (error) {
    if (error instanceof TrackerError && final.has(error.kind)) return [];
    throw error;
  }
}

/**
 * The one person whose name a text begins with, the longest name first; undefined where nobody's or several people's.
 * Pure.
 */
function namedIn(start: string, people: readonly Person[]): Found | undefined {
  const names = people.flatMap((person) =>
    [person.name, ...(person.login ? [person.login] : [])].map((name) => ({ person, name })),
  );
  const fitting = names.filter(({ name }) => isNamed(start, name)).toSorted((a, b) => b.name.length - a.name.length);
  const [first] = fitting;
  const longest = fitting.filter(({ name }) => name.length === first?.name.length);
  return longest.every(({ person }) => person.id === first?.person.id) ? first : undefined;
}

function isNamed(start: string, name: string): boolean {
  return (
    name !== '' &&
    start.slice(0, name.length).toLowerCase() === name.toLowerCase() &&
    !/^[\p{L}\p{N}_]/u.test(start.slice(name.length))
  );
}

/** Whom a document mentions. Pure. */
function peopleOf(node: unknown): Person[] {
  const id = digText(node, 'attrs', 'id');
  const name = digText(node, 'attrs', 'text')?.replace(/^@/, '');
  if (digText(node, 'type') === 'mention') return id && name ? [{ id, name }] : [];
  return digList(node, 'content').flatMap(peopleOf);
}
