import * as z from 'zod/mini';
import type { BulkChoices, ChangeSet } from '../model/change-set';
import { placeKinds } from '../model/places';
import type { Pace } from '../model/planning';
import { issueRef } from '../model/schema';
import { intentId } from '@/utils/model/intent';

const name = z.string().check(z.minLength(1), z.maxLength(200));
const refs = z.array(issueRef).check(z.minLength(1), z.maxLength(1000));
const title = z.string().check(z.minLength(1), z.maxLength(1000));
const bulkEdit = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('agreed'), reveals: z.int() }),
  z.object({ kind: z.literal('review'), step: z.enum(['label', 'close', 'unlabel']) }),
  z.object({ kind: z.literal('status'), to: name }),
  z.object({ kind: z.literal('tag'), tag: name, on: z.boolean() }),
  z.object({ kind: z.literal('priority'), to: name }),
  z.object({ kind: z.literal('plan'), place: z.enum(placeKinds), to: z.nullable(title) }),
  z.object({ kind: z.literal('assign'), to: z.nullable(name) }),
  z.object({ kind: z.literal('duplicate'), of: issueRef }),
]);

/** Change sets: what the issues can be given, a plan of changes, and what becomes of it. The id is the screen's. */
export const changeRequests = [
  z.object({
    kind: z.literal('bulk-choices'),
    refs,
    edits: z.enum(['status', 'tag', 'priority', 'plan', 'assign']),
    text: z.exactOptional(z.string().check(z.maxLength(100))),
  }),
  z.object({ kind: z.literal('paces'), refs }),
  z.object({ kind: z.literal('plan-changes'), id: intentId, refs, edit: bulkEdit }),
  z.object({ kind: z.literal('apply-changes'), id: intentId }),
  z.object({ kind: z.literal('stop-changes'), id: intentId }),
  z.object({ kind: z.literal('retry-changes'), id: intentId }),
  z.object({ kind: z.literal('undo-changes'), id: intentId }),
] as const;

/** What each of them is answered with. */
export interface ChangeAnswers {
  'bulk-choices': BulkChoices;
  paces: Pace[];
  'plan-changes': ChangeSet;
  'apply-changes': null;
  'stop-changes': null;
  'retry-changes': null;
  'undo-changes': null;
}
