import type { Value } from './entry-schemas';
import type { Voice } from './fold';
import { lettersOf, longestQuote, markedIn } from './mark-key';
import type { Person } from './native';
import type { CommentTexts } from './comment-text';
import type { CommentCommand } from './comment-command';
import type { Team } from './team';
import { type Word, wordsOf } from './word';

/** What the field of a mark begins with: a decision, a next step. */
export type MarkKind = 'decide' | 'todo';

/** Something that people marked in the discussion: a comment, or some words of it. */
export interface Marked {
  /** `mark-key.ts`. */
  key: string;
  comment: string;
  /** As it read when it was marked; of a long comment its beginning. */
  text: string;
  /** Who marked it, in that order; and who says that it is none. */
  by: Person[];
  against: Person[];
  /** Milliseconds since 1970. */
  since: number;
  /**
   * What the comment says now, where those words do not stand in it any more; absent where they do, or nobody knows.
   */
  now?: string;
  /** Set where the comment was deleted. */
  gone?: true;
}

/** What marks are made from. */
export interface Markings {
  voices: readonly Voice[];
  commentCommands: readonly CommentCommand[];
  commentTexts: CommentTexts;
  team: Team;
  /** A comment as it reads; undefined where it was not read. */
  read(comment: string): string | undefined;
}

/** The most of one kind of one issue: the latest. */
const most = 100;

/** A mark with the words that it is made from. */
export interface Found<V> {
  mark: Marked;
  commentCommand: CommentCommand | undefined;
  /** What the team says of it, the last word last. */
  words: Ordered<V>[];
}

interface Ordered<V> {
  by: Person;
  value: V;
  at: number;
  /** Sorts as text. */
  order: string;
}

/** What people marked, the oldest first. Only the team's word counts, and everybody's last one. Pure, total. */
export function marksOf<K extends MarkKind>(
  given: Markings,
  kind: K,
  called: CommentCommand['kind'],
): Found<Value<K>>[] {
  const { voices, commentCommands, team } = given;
  const words = wordsOf(
    voices.filter(({ author }) => team.has(author)),
    kind,
  );
  const told = new Map(
    commentCommands
      .filter((one) => one.kind === called && team.has(one.by))
      .map((commentCommand) => [commentCommand.comment, commentCommand]),
  );
  return [...new Set([...told.keys(), ...words.keys()])]
    .flatMap((key) => markOf<K>(given, key, words.get(key) ?? [], told.get(key)))
    .sort((a, b) => a.mark.since - b.mark.since || (a.mark.key < b.mark.key ? -1 : 1))
    .slice(-most);
}

function markOf<K extends MarkKind>(
  given: Markings,
  key: string,
  words: readonly Word<K>[],
  told: CommentCommand | undefined,
): Found<Value<K>>[] {
  const said = words.flatMap(({ by, said }) => (said ? [ordered<K>(by, said)] : [])).sort(byOrder);
  const commentCommand = told && words.some((word) => takesBack(word, told)) ? undefined : told;
  const marks = [
    ...said.flatMap(({ by, value, at, order }) =>
      value.text === undefined || value.not ? [] : [{ by, text: value.text, at, order }],
    ),
    ...(commentCommand
      ? [
          {
            by: commentCommand.by,
            text: commentCommand.text || (given.read(commentCommand.comment) ?? ''),
            at: commentCommand.at,
            order: orderOf(commentCommand),
          },
        ]
      : []),
  ].sort(byOrder);
  const first = marks[0];
  if (!first) return [];
  const mark: Marked = {
    key,
    comment: markedIn(key).comment,
    text: (marks.at(-1)?.text ?? '').trim().slice(0, longestQuote),
    by: peopleOf(marks),
    against: peopleOf(said.filter(({ value }) => value.not)),
    since: first.at,
  };
  return [{ mark: { ...mark, ...sinceThen(mark, commentCommand, given) }, commentCommand, words: said }];
}

/** Whoever said it in a comment takes it back with Tend, later. */
function takesBack({ by, said, stamp }: Word<MarkKind>, commentCommand: CommentCommand): boolean {
  return (
    by.id === commentCommand.by.id && stamp > orderOf(commentCommand) && (said === undefined || said.value.not === true)
  );
}

/** What became of the comment since it was marked. */
function sinceThen(
  { key, text }: Marked,
  commentCommand: CommentCommand | undefined,
  { commentTexts, read }: Markings,
): Pick<Marked, 'now' | 'gone'> {
  const { comment, part } = markedIn(key);
  if (commentTexts.complete && !commentTexts.list.some(({ id }) => id === comment)) return { gone: true };
  const now = commentCommand ? undefined : read(comment);
  if (now === undefined) return {};
  const [was, is] = [lettersOf(text), lettersOf(now)];
  return (part ? is.includes(was) : is.startsWith(was)) ? {} : { now: now.trim().slice(0, longestQuote) };
}

function ordered<K extends MarkKind>(
  by: Person,
  { value, at, stamp }: NonNullable<Word<K>['said']>,
): Ordered<Value<K>> {
  return { by, value, at, order: `${stamp} ${by.id}` };
}

/** When a comment was written, as stamps sort. */
function orderOf({ at }: CommentCommand): string {
  return at.toString(36).padStart(9, '0');
}

/** The earlier word first, in the same order for all who read. */
export function byOrder(a: { order: string }, b: { order: string }): number {
  return a.order < b.order ? -1 : 1;
}

function peopleOf(words: readonly { by: Person }[]): Person[] {
  return [...new Map(words.map(({ by: { id, name } }) => [id, { id, name }])).values()];
}
