import { fairShare } from './caps';
import type { Voice } from './fold';
import type { Person } from './native';
import type { Discussion } from './readiness/subject';
import { type CommentText, type CommentTexts, timeIn } from './comment-text';
import type { CommentCommand } from './comment-command';
import { plainName, type Team } from './team';
import { lastOf, type Word, wordsOf } from './word';

/** A question that a comment asks. */
export interface Question {
  /** The comment that asks it. */
  id: string;
  state: 'open' | 'answered' | 'withdrawn';
  /**
   * Who asks: the comment's author, or whoever marked it where the comment was not read. Absent where the account is
   * gone.
   */
  by?: Person;
  /** The words that ask, where somebody said which; else the comment is the question. */
  text?: string;
  to: Addressee[];
  /** Milliseconds since 1970. */
  since: number;
  /** The comment that answers it, who said so, and when. */
  answer?: { comment: string; saidBy: string; at: number };
}

/**
 * Somebody a question is put to: by the tracker's id, with what whoever asked calls them, or by name where only that
 * was written.
 */
export type Addressee = { id: string; name?: string } | { name: string };

/** What the questions of an issue are made from. */
export interface Asked {
  voices: readonly Voice[];
  commentCommands: readonly CommentCommand[];
  commentTexts: CommentTexts;
  team: Team;
}

/**
 * The questions of an issue, the oldest first. Only the team's word counts: whether one is answered is what was said
 * last. One whose comment was deleted is gone; one whose answer was deleted is open again. Pure, total.
 */
export function questionsOf({ voices, commentCommands, commentTexts, team }: Asked): Question[] {
  const comments = new Map(commentTexts.list.map((commentText) => [commentText.id, commentText]));
  const isThere = (id: string): boolean => comments.has(id) || !commentTexts.complete;
  const asked = new Map(
    commentCommands
      .filter(({ kind, by }) => kind === 'question' && team.has(by))
      .map((commentCommand) => [commentCommand.comment, commentCommand]),
  );
  const words = wordsOf(
    voices.filter(({ author }) => team.has(author)),
    'ask',
  );
  const ids = [...new Set([...asked.keys(), ...words.keys()])].filter(isThere);
  const questions = ids.map((id) => questionOf(id, comments.get(id), asked.get(id), words.get(id) ?? [], isThere));
  return questions.sort((a, b) => a.since - b.since || (a.id < b.id ? -1 : 1));
}

/** The questions that are shown of an issue, at most 100, and how many there are beyond. Pure. */
export function questionsShown(all: readonly Question[]): { shown: Question[]; beyond: number } {
  const shown = fairShare(
    all.filter(({ state }) => state !== 'withdrawn'),
    ({ by, since }) => ({ by: by?.id ?? '', at: since }),
  );
  return { shown, beyond: all.filter(({ state }) => state !== 'withdrawn').length - shown.length };
}

/** The open questions put to somebody, the oldest first. */
export function openTo(questions: readonly Question[], { id, name }: Person): Question[] {
  const isMe = (one: Addressee): boolean =>
    'id' in one ? one.id === id : [plainName(name), plainName(id)].includes(plainName(one.name));
  return questions.filter(({ state, to }) => state === 'open' && to.some(isMe));
}

/** What an addressee is called; `names`: by ids, who took part. A comment may name somebody by an id. */
export function calledOf(one: Addressee, names: ReadonlyMap<string, string>): string {
  return names.get('id' in one ? one.id : one.name) ?? one.name ?? 'somebody';
}

/** The open questions in their own words, for the readiness check. */
export function discussionOf(questions: readonly Question[], { list, complete }: CommentTexts): Discussion {
  const texts = new Map(list.map(({ id, text }) => [id, text]));
  const open = questions
    .filter(({ state }) => state === 'open')
    .map(({ id, text }) => text ?? texts.get(id)?.trim() ?? '');
  return { open, complete };
}

function questionOf(
  id: string,
  comment: CommentText | undefined,
  commentCommand: CommentCommand | undefined,
  words: readonly Word<'ask'>[],
  isThere: (id: string) => boolean,
): Question {
  const said = words
    .flatMap(({ by, said }) => (said ? [{ by, ...said, order: `${said.stamp} ${by.id}` }] : []))
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  const asking = said.filter(
    ({ value }) => value.answer === undefined || value.to !== undefined || value.text !== undefined,
  );
  const latest = said.at(-1);
  const reply = latest?.value.answer;
  const answer =
    latest && reply !== undefined && reply !== id && isThere(reply)
      ? { comment: reply, saidBy: latest.by.name, at: latest.at }
      : undefined;
  const by = comment ? comment.author : (asking[0] ?? said[0])?.by;
  const takenBack = words.some((word) => word.said === undefined && (said.length === 0 || word.by.id === by?.id));
  const text = lastOf(asking, ({ value }) => value.text) ?? (commentCommand?.text || undefined);
  return {
    id,
    state: !commentCommand && asking.length === 0 && takenBack ? 'withdrawn' : answer ? 'answered' : 'open',
    ...(by && { by: { id: by.id, name: by.name } }),
    ...(text !== undefined && { text }),
    to: addressees(
      lastOf(asking, ({ value }) => value.to && { ids: value.to, called: value.called ?? [] }),
      commentCommand,
    ),
    since: comment ? timeIn(comment.at) : (said[0]?.at ?? 0),
    ...(answer && { answer }),
  };
}

/** Whom somebody names: by ids, or else as a comment does. */
export function addressees(
  asked: { ids: readonly string[]; called: readonly string[] } | undefined,
  commentCommand: CommentCommand | undefined,
): Addressee[] {
  if (!asked) return (commentCommand?.to ?? []).map((name) => ({ name }));
  return [...new Set(asked.ids)].map((id) => {
    const name = asked.called[asked.ids.indexOf(id)];
    return { id, ...(name !== undefined && { name }) };
  });
}
