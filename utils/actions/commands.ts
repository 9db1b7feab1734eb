import { closesAt, type Command } from '@/utils/model/command';
import { overLimit } from '@/utils/model/comment';
import type { IssueRef } from '@/utils/model/ref';
import type { IntentOf } from '@/utils/model/intent';
import type { Store } from '@/utils/store/store';
import { TrackerError } from '@/utils/trackers/failure';
import { factsOf } from '@/utils/trackers/facts';

type Written = IntentOf<'comment' | 'reply' | 'edit' | 'loop'>;

/** What is written into the tracker's own discussion and reactions. */
export type Native = Written | IntentOf<'+1' | '-1'>;

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
