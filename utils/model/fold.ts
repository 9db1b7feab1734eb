import { addAhead, type Ahead, heard } from './ahead';
import type { Entries, Entry } from './entry';
import { canonical } from './json';
import { mergeEntry } from './merge';
import { clamp, later, type Stamp } from './stamp';

/** Who wrote a comment, by the tracker's word. */
export interface Author {
  /** The tracker's immutable id: GitHub user id, Jira accountId or key, Linear user id. */
  id: string;
  /** The name to show, and to list as a contributor: GitHub login, display name. */
  name: string;
  /** Whether the tracker counts them as one of the project: always, but for outsiders on a public repository. */
  insider: boolean;
  /** A program, by the tracker's word: what it writes into a ledger is nobody's. */
  app?: true;
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
  /** By issue key, then by author id: as it was written. What it counts as is told by `voices`. */
  issues: ReadonlyMap<string, ReadonlyMap<string, Entry>>;
  /** What of it is stamped later than it can have been said. */
  ahead: Ahead;
  /** The latest stamp anybody used, as it counts, for the device's clock to `receive`. */
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
  const ahead = new Map(onto?.ahead);
  let latest = onto?.latest;
  for (const { author, entries } of pages) {
    const written = Date.parse(author.asOf);
    authors.set(author.id, latestWord(authors.get(author.id), author));
    for (const [issue, entry] of Object.entries(entries)) {
      addEntry(issues, issue, author.id, entry);
      addAhead(ahead, issue, author.id, entry, written);
      latest = latestIn(entry, latest, written);
    }
  }
  return { authors, issues, ahead, latest };
}

/** What this person said on this device, which may stand in no comment yet. */
export interface OwnVoice extends Voice {
  /** By this device's clock; milliseconds since 1970. */
  now: number;
}

/**
 * Everybody who said something about an issue, in the order of their ids: no word later than the tracker's own time for
 * its comment, so that nobody has the last one for ever. With what this person said besides, if given.
 */
export function voices({ issues, authors, ahead }: Fold, issue: string, own?: OwnVoice): Voice[] {
  const found = [...(issues.get(issue) ?? [])].flatMap(([id, entry]) => {
    const author = authors.get(id);
    return author === undefined || id === own?.author.id ? [] : [{ author, entry: heard(ahead, issue, id, entry) }];
  });
  return [...found, ...ownVoice({ issues, authors, ahead }, issue, own)].sort((a, b) =>
    a.author.id < b.author.id ? -1 : 1,
  );
}

/**
 * What somebody is known to have said about an issue, as it was written: what they say next has to be later than this.
 */
export function knownOf({ issues }: Pick<Fold, 'issues'>, issue: string, author: string): Entry {
  return issues.get(issue)?.get(author) ?? {};
}

function ownVoice({ issues, authors, ahead }: Omit<Fold, 'latest'>, issue: string, own: OwnVoice | undefined): Voice[] {
  if (!own) return [];
  const { id } = own.author;
  const entry = mergeEntry(knownOf({ issues }, issue, id), own.entry);
  if (Object.keys(entry).length === 0) return [];
  return [{ author: authors.get(id) ?? own.author, entry: heard(ahead, issue, id, entry, own.now) }];
}

function addEntry(issues: Map<string, Map<string, Entry>>, issue: string, author: string, entry: Entry): void {
  const ofIssue = issues.get(issue);
  const before = ofIssue?.get(author);
  if (ofIssue === undefined) issues.set(issue, new Map([[author, entry]]));
  else ofIssue.set(author, before === undefined ? entry : mergeEntry(before, entry));
}

function latestIn(entry: Entry, latest: Stamp | undefined, written: number): Stamp | undefined {
  const counts = (stamp: Stamp): Stamp => (Number.isNaN(written) ? stamp : clamp(stamp, written));
  return Object.values(entry).reduce((max, [, stamp]) => later(max, counts(stamp)), latest);
}

function latestWord(a: Author | undefined, b: Author): Author {
  if (a === undefined) return b;
  return order(a) < order(b) ? b : a;
}

function order({ asOf, id, name, insider }: Author): string {
  return canonical([asOf, id, name, insider]);
}
