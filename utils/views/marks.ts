import type { Comment, Discussion } from '@/utils/model/comment';
import { textOf } from '@/utils/model/blocks-text';
import type { Decision } from '@/utils/model/decision';
import type { Marked } from '@/utils/model/marked';
import type { Person } from '@/utils/model/native';
import { calledOf } from '@/utils/model/question';
import type { Step } from '@/utils/model/step';
import type { Told } from '@/utils/model/told';
import type { MarkView } from '@/utils/model/view';
import { toBlocks } from '@/utils/markup/to-blocks';
import type { Grooming } from './grooming';

/** A comment as people read it, by its id; undefined for one that was not read. Each is read when it is asked for. */
export function wordsIn(discussion: Discussion | undefined): (comment: string) => string | undefined {
  const comments = new Map((discussion?.comments ?? []).map((comment) => [comment.id, comment]));
  return (id) => {
    const comment = comments.get(id);
    return comment && wordsOf(comment);
  };
}

function wordsOf({ body }: Comment): string {
  return textOf(toBlocks(body).filter(({ kind }) => kind !== 'hidden'));
}

/** Decisions and next steps for a screen, with names, the oldest first. Pure. */
export function markViews({ decisions, steps }: Grooming, me: Person, people: readonly Person[]): MarkView[] {
  const names = new Map([me, ...people].map(({ id, name }) => [id, name]));
  const texts = new Map(decisions.map(({ key, text }) => [key, text]));
  return [
    ...decisions.map((one): MarkView => {
      const later = one.supersededBy === undefined ? undefined : texts.get(one.supersededBy);
      return {
        ...shared('decide', one, me),
        state: later === undefined ? 'standing' : 'superseded',
        says: [
          { key: 'mark.decision', ...marked(one) },
          ...(later === undefined
            ? []
            : [{ key: 'mark.replaced' as const, by: later.replace(/[.!?。]+$/, '').slice(0, 80) }]),
          ...gone(one),
        ],
      };
    }),
    ...steps.map((one): MarkView => {
      const to = one.to.map((person) => calledOf(person, names));
      return {
        ...shared('todo', one, me),
        state: one.done ? 'done' : 'open',
        ...(to.length > 0 && { to }),
        says: [
          { key: 'mark.step', to, ...marked(one) },
          ...(one.done ? [{ key: 'mark.done' as const, by: one.done.by }] : []),
          ...gone(one),
        ],
      };
    }),
  ].sort((a, b) => a.since - b.since);
}

function gone(one: Decision | Step): Told[] {
  return one.gone ? [{ key: 'mark.comment-gone' }] : [];
}

function shared(kind: MarkView['kind'], one: Decision | Step, { id }: Person) {
  const { key, comment, text, since, now } = one;
  return {
    kind,
    key,
    comment,
    since,
    text: text || 'A comment',
    by: namesOf(one.by),
    mine: one.by.some((person) => person.id === id),
    ...(one.against.length > 0 && { against: namesOf(one.against) }),
    ...(one.against.some((person) => person.id === id) && { denied: true as const }),
    ...(now !== undefined && { now }),
    ...(one.gone && { gone: one.gone }),
  };
}

function marked({ by, against }: Marked): { by: string[]; against: string[] } {
  return { by: by.map(({ name }) => name), against: against.map(({ name }) => name) };
}

function namesOf(people: readonly Person[]): string {
  return people.map(({ name }) => name).join(', ');
}
