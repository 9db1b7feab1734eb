import type { NativeReaction, Person } from './native';
import { type CommentText, timeIn } from './comment-text';

/** What somebody said to Tend in a plain comment, without having it. Everybody can read it. */
export interface CommentCommand {
  kind: CommentCommandKind;
  by: Person;
  /** The comment that says it. */
  comment: string;
  /** When the comment was written, and when it was changed since; milliseconds since 1970. */
  at: number;
  editedAt?: number;
  /**
   * What follows the command on its line: the vote and its reason, the question, the decision, the step, why to talk.
   * May be empty.
   */
  text: string;
  /** Whom a question or next step names: names, or ids where the markup has them. */
  to: string[];
}

export type CommentCommandKind = (typeof kinds)[number];

const kinds = ['ready', 'estimate', 'pass', 'question', 'live', 'decided', 'todo'] as const;
/** Those of which each stands for itself; of the others a person's latest counts. */
const lasting = new Set<string>(['pass', 'question', 'decided', 'todo']);
/** Those that may name people first. */
const addressing = new Set<string>(['question', 'todo']);

/** A line is looked for within so many characters, and read up to this length. */
const [farthest, longest] = [4000, 2000];
const command = /^ {0,3}\/(ready|estimate|pass|question|live|decided|todo)(?![\w/-])[.!:]?[ \t]*(.*)$/i;
/** `@ana`; in Jira wiki text `[~ana]` or `[~accountid:5b10]`. */
const mention = /^(?:@([^\s,:;]+?)[.,:;]*|\[~(?:accountid:)?([^\]\s]+)\][.,:;]*)(?=\s|$)\s*/;

/**
 * The comment commands (oldest first): the first word of the first line, where that is no quote and no code. Of one
 * person's `/ready`, `/estimate` and `/live` the latest counts; every `/pass`, question, decision and next step stands
 * for itself.
 */
export function commentCommandsIn(commentTexts: readonly CommentText[]): CommentCommand[] {
  const commentCommands = new Map<string, CommentCommand>();
  for (const commentText of commentTexts) {
    const commentCommand = commentCommandOf(commentText);
    if (!commentCommand) continue;
    const key = lasting.has(commentCommand.kind)
      ? `${commentCommand.kind} ${commentCommand.comment}`
      : `${commentCommand.kind} by ${commentCommand.by.id}`;
    const before = commentCommands.get(key);
    if (!before || before.at <= commentCommand.at) commentCommands.set(key, commentCommand);
  }
  return [...commentCommands.values()];
}

function commentCommandOf({ id, author, at, editedAt, text }: CommentText): CommentCommand | undefined {
  const found = author && command.exec(firstLine(text));
  const kind = found?.[1]?.toLowerCase();
  if (!author || author.app || !isKind(kind)) return undefined;
  // Whoever asks whether it is ready does not say so.
  if (kind === 'ready' && found?.[2]?.startsWith('?')) return undefined;
  const { to, rest } = addressed(addressing.has(kind), plain(found?.[2] ?? ''));
  const edited = editedAt === undefined ? 0 : timeIn(editedAt);
  return {
    kind,
    by: author,
    comment: id,
    at: timeIn(at),
    ...(edited > timeIn(at) && { editedAt: edited }),
    text: rest,
    to,
  };
}

function isKind(kind: string | undefined): kind is CommentCommandKind {
  return kinds.some((one) => one === kind);
}

function firstLine(text: string): string {
  return (
    text
      .slice(0, farthest)
      .split(/\r\n?|\n/)
      .find((line) => line.trim() !== '') ?? ''
  );
}

/** Without what a reader of the page does not see. */
function plain(rest: string): string {
  return (rest.split('<!--', 1)[0] ?? '').slice(0, longest).trim();
}

function addressed(mayName: boolean, text: string): { to: string[]; rest: string } {
  const to: string[] = [];
  let rest = text;
  for (let named = mayName && mention.exec(rest); named && to.length < 20; named = mention.exec(rest)) {
    to.push(named[1] ?? named[2] ?? '');
    rest = rest.slice(named[0].length);
  }
  return { to: [...new Set(to)], rest };
}

/**
 * A tracker's reactions with each `/ready` among them, given when its comment was written, however often that was
 * changed since. Of one person the later counts, and it comes first.
 */
export function withReady(
  reactions: readonly NativeReaction[],
  commentCommands: readonly CommentCommand[],
): NativeReaction[] {
  const given = new Map(
    reactions.filter(({ content }) => content === 'ready').map(({ by, at }) => [by.id, timeIn(at)]),
  );
  const said = commentCommands.filter(({ kind, by, at }) => kind === 'ready' && at > (given.get(by.id) ?? -1));
  return [
    ...said.map(({ by, at }): NativeReaction => ({ content: 'ready', by, at: new Date(at).toISOString() })),
    ...reactions,
  ];
}
