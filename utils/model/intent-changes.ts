import * as z from 'zod/mini';
import { placeKinds } from './places';

/** What fits into one line of a form. */
export const word = z.string().check(z.minLength(1), z.maxLength(200));
const line = z.string().check(z.regex(/^[^\r\n]{1,200}$/));
/** An id of the tracker's: of a comment, a person. */
export const trackerId = z.string().check(z.regex(/^[\w=.:-]{1,200}$/));
const on = z.boolean();

/** Intents that change what the tracker itself holds of an issue: said alone, or set with a summary. */
export const changes = [
  /** A status of the policy, or a tag that stands for one, by its id. */
  z.object({ kind: z.literal('status'), to: word }),
  z.object({ kind: z.literal('label'), name: line, on }),
  z.object({ kind: z.literal('estimate'), value: z.nullable(word) }),
  z.object({ kind: z.literal('priority'), to: word }),
  /** The id of the place; null: into none. */
  z.object({ kind: z.literal('plan'), place: z.enum(placeKinds), to: z.nullable(word) }),
  /** The person's id in the field; their login, or their name where they have none; null: no longer theirs. */
  z.object({ kind: z.literal('assign'), person: trackerId, login: z.nullable(word) }),
] as const;
