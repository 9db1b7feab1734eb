import type { Entries, Entry } from './entry';
import { canonical } from './json';
import { mergeEntry } from './merge';
import { later, type Stamp } from './stamp';

/** Who wrote a comment, by the tracker's word. */
export interface Author {
  /** The tracker's immutable id: GitHub user id, Jira accountId or key, Linear user id. */
  id: string;
  /** The name to show, and to list as a contributor: GitHub login, display name. */
  name: string;
  /** Whether the tracker counts them as one of the project: always, but for outsiders on a public repository. */
  insider: boolean;
  /** When the tracker said so (the comment's last change, ISO 8601): the latest word counts. */
  asOf: string;
}

/** One page as folding sees it: whose it is, and what it carries. */
export interface SignedPage {
  author: Author;
  entries: Entries;
}

/** Who said what: one entry per issue and author, joined from all their pages. */
export interface Fold {
  authors: ReadonlyMap<string, Author>;
  /** By issue key, then by author id. */
  issues: ReadonlyMap<string, ReadonlyMap<string, Entry>>;
  /** The latest stamp anybody used, for the device's clock to `receive`. */
  latest: Stamp | undefined;
}

/** What one person says about one issue. */
export interface Voice {
  author: Author;
  entry: Entry;
}

/**
 * Folds pages, onto an earlier fold if given. Any order, any repetition, any part first and the rest later:
 * the same result. Only the page's author decides whose entry it is.
 */
export function fold(pages: Iterable<SignedPage>, onto?: Fold): Fold {
  const authors = new Map(onto?.authors);
  const issues = new Map([...(onto?.issues ?? [])].map(([issue, entries]) => [issue, new Map(entries)]));
  let latest = onto?.latest;
  for (const { author, entries } of pages) {
    authors.set(author.id, latestWord(authors.get(author.id), author));
    for (const [issue, entry] of Object.entries(entries)) {
      addEntry(issues, issue, author.id, entry);
      latest = latestIn(entry, latest);
    }
  }
  return { authors, issues, latest };
}

/** Everybody who said something about an issue, in the order of their ids. */
export function voices({ issues, authors }: Fold, issue: string): Voice[] {
  const found = [...(issues.get(issue) ?? [])].flatMap(([id, entry]) => {
    const author = authors.get(id);
    return author === undefined ? [] : [{ author, entry }];
  });
  return found.sort((a, b) => (a.author.id < b.author.id ? -1 : 1));
}

/** Whether someone counts as the team: an insider, or a contributor whom the policy lists by name. */
export function isTeam(author: Pick<Author, 'name' | 'insider'>, contributors: readonly string[]): boolean {
  const name = author.name.toLowerCase();
  return author.insider || contributors.some((listed) => listed.toLowerCase().replace(/^@/, '') === name);
}

function addEntry(issues: Map<string, Map<string, Entry>>, issue: string, author: string, entry: Entry): void {
  const ofIssue = issues.get(issue);
  const before = ofIssue?.get(author);
  if (ofIssue === undefined) issues.set(issue, new Map([[author, entry]]));
  else ofIssue.set(author, before === undefined ? entry : mergeEntry(before, entry));
}

function latestIn(entry: Entry, latest: Stamp | undefined): Stamp | undefined {
  return Object.values(entry).reduce((max, [, stamp]) => later(max, stamp), latest);
}

function latestWord(a: Author | undefined, b: Author): Author {
  if (a === undefined) return b;
  return order(a) < order(b) ? b : a;
}

function order({ asOf, id, name, insider }: Author): string {
  return canonical([asOf, id, name, insider]);
}
