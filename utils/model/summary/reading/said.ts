import type { Block } from '../../blocks';
import { textOf } from '../../blocks-text';
import type { Person } from '../../native';
import { detect } from '../../readiness/reading/detect';
import { read as readTicket } from '../../readiness/reading/reading';
import type { Vocabulary } from '../../readiness/vocabulary';
import type { Cues } from '../cues';
import type { Thread } from '../thread';
import { linesOf } from './lines';
import { isBot } from './people';
import type { Statement } from './statement';
import { statementsOf } from './statements';

/** One comment, or the issue's text, as read. */
export interface Said {
  /** The comment's id, or `body`. */
  id: string;
  author: Person;
  statements: readonly Statement[];
  /** What it quotes of others, line by line. */
  quotes: readonly string[];
  /** Reactions for and against it. */
  up: number;
  down: number;
}

/** A thread as read. */
export interface Talk {
  /** The issue's text first, then the comments of people in the order of time. */
  said: readonly Said[];
  /** Everybody who wrote one of them, once. */
  people: readonly Person[];
  /** Their names in lower case, in the same order. */
  called: readonly string[];
  /** For each of `said`, the last one before it, of somebody else, that it quotes. */
  quoted: readonly (Said | undefined)[];
}

/** The id by which the issue's own text is cited. */
export const bodyId = 'body';

/** Reads a thread. Comments of one moment stay in the order given; those of machines are left out. */
export function readThread(thread: Thread, vocabulary: Vocabulary, languages: readonly Cues[]): Talk {
  const known = knownIn(vocabulary, languages, textOf(thread.body));
  const read = (id: string, author: Person, body: readonly Block[], up = 0, down = 0): Said => {
    const { own, quotes } = linesOf(body);
    const statements = statementsOf(own, known(own.map((line) => line.text).join('\n')));
    // The only place that makes one: copies of another shape have the engine compile anew all that reads them.
    return {
      id,
      author,
      quotes,
      up,
      down,
      statements: id === bodyId ? withoutTemplate(statements, thread, vocabulary) : statements,
    };
  };
  const comments = inOrder(thread.comments).map(({ id, author, body, reactions }) =>
    read(id, author, body, reactions?.['+1'], reactions?.['-1']),
  );
  const said = [read(bodyId, thread.author, thread.body), ...comments.filter((one) => !isMachine(one))];
  const people = [...new Map(said.map(({ author }) => [author.id, author])).values()];
  return { said, people, called: people.map(({ name }) => name.toLowerCase()), quoted: quotedBy(said) };
}

/** The sentences of the issue's text without what its template says. */
function withoutTemplate(
  statements: readonly Statement[],
  { title, body }: Thread,
  vocabulary: Vocabulary,
): readonly Statement[] {
  const { passages } = readTicket({ title, blocks: [...body], facts: {} }, vocabulary);
  const asked = new Set(
    passages
      .filter(({ role }) => role === 'prompt' || role === 'conduct' || role === 'blank')
      .flatMap(({ sentences }) => sentences.map(({ text }) => text)),
  );
  return statements.filter(({ text }) => !asked.has(text));
}

function quotedBy(said: readonly Said[]): (Said | undefined)[] {
  /** Where a sentence stands last, and where of somebody else than who said it last. */
  const last = new Map<string, { at: number; other: number }>();
  const isQuoted = new Set(said.flatMap(({ quotes }) => quotes));
  return said.map(({ author, quotes, statements }, at) => {
    const by = (place: number): string | undefined => said[place]?.author.id;
    const from = quotes.map((quote) => {
      const known = last.get(quote);
      return known === undefined ? -1 : by(known.at) === author.id ? known.other : known.at;
    });
    for (const { text } of statements) {
      if (!isQuoted.has(text)) continue;
      const before = last.get(text);
      last.set(text, { at, other: before === undefined ? -1 : by(before.at) === author.id ? before.other : before.at });
    }
    return said[Math.max(-1, ...from)];
  });
}

function inOrder(comments: Thread['comments']): Thread['comments'] {
  const timed = comments.map((comment) => ({ comment, at: Date.parse(comment.createdAt) }));
  if (timed.some(({ at }) => Number.isNaN(at))) return comments;
  return timed.sort((a, b) => a.at - b.at).map(({ comment }) => comment);
}

/** Signs of a comment that may be too short to tell its language by. */
const short = 120;

/**
 * Which languages to look for in a text: a choice of its own for each comment, so that none depends on another. A short
 * one may also be in the language of the issue's own text.
 */
function knownIn(
  { languages: known, telltales }: Vocabulary,
  languages: readonly Cues[],
  issue: string,
): (text: string) => Cues[] {
  const bits = languages.map(({ code }) => 1 << known.findIndex((language) => language.code === code));
  const maskOf = (text: string): number => detect(telltales, text).mask;
  const own = issue.length > short ? maskOf(issue) : 0;
  return (text) => {
    const mask = text.length > short ? maskOf(text) : maskOf(text) | own;
    return languages.filter((_cues, at) => (mask & (bits[at] ?? 0)) !== 0);
  };
}

function isMachine({ author, statements }: Said): boolean {
  return (
    isBot(author) ||
    (statements.length < 12 && statements.slice(0, 3).some((statement) => statement.tells('automatic')))
  );
}
