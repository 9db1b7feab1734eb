import { closesAt, type Command } from '@/utils/model/command';
import { overLimit } from '@/utils/model/comment';
import type { IssueRef } from '@/utils/model/ref';
import type { Intent } from '@/utils/model/view';
import type { Store } from '@/utils/store/store';
import { TrackerError } from '@/utils/trackers/failure';
import { factsOf } from '@/utils/trackers/facts';

type Thumb = Extract<Intent, { field: '+1' | '-1' }>;
type Written = Extract<Intent, { field: 'comment' | `reply:${string}` | `edit:${string}` | `loop:${string}` | 'loop' }>;
type Native = Thumb | Written | Extract<Intent, { field: `${'+1' | '-1'}:${string}` }>;

export function isThumb(intent: Intent): intent is Thumb {
  return intent.field === '+1' || intent.field === '-1';
}

/** What is said, where it is written into the tracker itself rather than into the ledger. */
export function nativeOf(ref: IssueRef, intent: Intent): Native | undefined {
  if (isThumb(intent)) return factsOf(ref).capabilities.reactions === 'native' ? intent : undefined;
  return isForComments(intent) ? intent : undefined;
}

function isForComments(intent: Intent): intent is Exclude<Native, Thumb> {
  return /^(?:[+-]1:|comment$|reply:|edit:|loop(?:$|:))/.test(intent.field);
}

/** The write that an intent asks for. Rejects with what is in the way. */
export async function commandOf(store: Store, ref: IssueRef, intent: Native): Promise<Command> {
  if (!isWritten(intent)) {
    const [content, comment] = intent.field.startsWith('+1')
      ? ['+1' as const, intent.field.slice(3)]
      : ['-1' as const, intent.field.slice(3)];
    return { kind: 'react', ref, content, on: intent.value !== null, ...(comment && { comment }) };
  }
  const body = intent.value.trim();
  if (body === '') throw new TrackerError('invalid', { key: 'comment.empty' });
  const tooLong = overLimit(body, factsOf(ref).capabilities);
  if (tooLong) throw new TrackerError('invalid', tooLong);
  const [kind = '', id = ''] = /^(\w+):?(.*)$/s.exec(intent.field)?.slice(1) ?? [];
  const comments = (await store.discussion(ref))?.comments ?? [];
  const closes = kind === 'loop' && { closes: Date.parse(comments.at(-1)?.at ?? '') || 0 };
  if (kind !== 'edit' && !(closes && id)) return { kind: 'comment', ref, body, ...(id && { parent: id }), ...closes };
  const before = comments.find((comment) => comment.id === id)?.body;
  if (before?.markup === undefined || before.markup === 'blocks')
    throw new TrackerError('invalid', { key: 'comment.source-unknown' });
  return { kind: 'edit', ref, comment: id, body, was: before.source, ...closes };
}

function isWritten(intent: Native): intent is Written {
  return !/^[+-]1/.test(intent.field);
}

/**
 * What a person wrote, and the field it was written in, so that a command given up leaves a draft. Undefined for what
 * nobody wrote.
 */
export function draftOf(command: Command): { field: string; text: string } | undefined {
  const summary = closesAt(command) !== undefined;
  if (command.kind === 'edit') return { field: `${summary ? 'loop' : 'edit'}:${command.comment}`, text: command.body };
  if (command.kind !== 'comment' || command.post !== undefined) return undefined;
  return {
    field: summary ? 'loop' : command.parent === undefined ? 'comment' : `reply:${command.parent}`,
    text: command.body,
  };
}
