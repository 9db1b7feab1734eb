import { sumsUpTo, type Command } from '@/utils/model/command';
import { overLimit } from '@/utils/model/comment';
import type { IssueRef } from '@/utils/model/ref';
import type { IntentOf } from '@/utils/model/intent';
import { fieldOf } from '@/utils/model/intent-field';
import type { Store } from '@/utils/store/store';
import { TrackerError } from '@/utils/trackers/failure';
import { factsOf } from '@/utils/trackers/facts';

type Written = IntentOf<'comment' | 'reply' | 'edit' | 'summary'>;

/** What is written into the tracker's own discussion and reactions. */
export type Native = Written | IntentOf<'react'>;

/** The write that an intent asks for. Rejects with what is in the way. */
export async function commandOf(store: Store, ref: IssueRef, intent: Native): Promise<Command> {
  if (intent.kind === 'react') return { ref, ...intent };
  const body = intent.text.trim();
  if (body === '') throw new TrackerError('invalid', { key: 'comment.empty' });
  const tooLong = overLimit(body, factsOf(ref).capabilities);
  if (tooLong) throw new TrackerError('invalid', tooLong);
  const comments = (await store.discussion(ref))?.comments ?? [];
  const closes = intent.kind === 'summary' && { closes: Date.parse(comments.at(-1)?.at ?? '') || 0 };
  const own = intent.kind === 'edit' || intent.kind === 'summary' ? intent.comment : undefined;
  if (own === undefined)
    return { kind: 'comment', ref, body, ...(intent.kind === 'reply' && { parent: intent.to }), ...closes };
  const before = comments.find(({ id }) => id === own)?.body;
  if (before?.markup === undefined || before.markup === 'blocks')
    throw new TrackerError('invalid', { key: 'comment.source-unknown' });
  return { kind: 'edit', ref, comment: own, body, was: before.source, ...closes };
}

/**
 * What a person wrote, and the field it was written in, so that a command given up leaves a draft. Undefined for what
 * nobody wrote.
 */
export function draftOf(command: Command): { field: string; text: string } | undefined {
  const intent = writtenBy(command);
  return intent && { field: fieldOf(intent), text: intent.text };
}

function writtenBy(command: Command): Written | undefined {
  const isSummary = sumsUpTo(command) !== undefined;
  if (command.kind === 'edit') {
    const { comment, body: text } = command;
    return isSummary ? { kind: 'summary', comment, text, set: [] } : { kind: 'edit', comment, text };
  }
  if (command.kind !== 'comment' || command.post !== undefined) return undefined;
  const { parent, body: text } = command;
  if (isSummary) return { kind: 'summary', text, set: [] };
  return parent === undefined ? { kind: 'comment', text } : { kind: 'reply', to: parent, text };
}
