import * as z from 'zod/mini';
import { cleaned } from './clean';

const id = z.string().check(z.minLength(1), z.maxLength(200));

const prose = words(2000);

export const name = words(200);

/** Words of others for people, cleaned as they are read; nothing where nothing is left of them. */
function words(longest: number) {
  return z.pipe(z.string().check(z.maxLength(longest)), z.pipe(z.transform(cleaned), z.string().check(z.minLength(1))));
}

const schemas = {
  ready: z.object({ text: z.string().check(z.regex(/^[0-9a-f]{32}$/)) }),
  reaction: z.enum(['+1', '-1']),
  check: z.boolean(),
  waive: z.object({ reason: prose }),
  seal: z.object({ hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
  open: z.object({ value: id, salt: z.string().check(z.regex(/^[0-9a-f]{32,64}$/)) }),
  close: z.object({ round: id }),
  revote: z.object({ round: z.int().check(z.minimum(2), z.maximum(99)) }),
  agree: z.object({ round: id, value: id }),
  ask: z.object({
    to: z.exactOptional(z.array(id).check(z.maxLength(20))),
    called: z.exactOptional(z.array(name).check(z.maxLength(20))),
    text: z.exactOptional(prose),
    answer: z.exactOptional(id),
  }),
  decide: z.object({
    text: z.exactOptional(prose),
    instead: z.exactOptional(id),
    not: z.exactOptional(z.boolean()),
  }),
  todo: z.object({
    text: z.exactOptional(prose),
    to: z.exactOptional(z.array(id).check(z.maxLength(20))),
    called: z.exactOptional(z.array(id).check(z.maxLength(20))),
    done: z.exactOptional(z.boolean()),
    not: z.exactOptional(z.boolean()),
  }),
  live: z.object({ why: prose }),
  in: z.object({ at: z.int().check(z.minimum(0), z.maximum(9999)), done: z.exactOptional(z.literal(true)) }),
  pass: z.literal(true),
  dormant: z.object({
    label: name,
    from: z.int().check(z.minimum(0)),
    touched: z.int().check(z.minimum(0)),
    thumbs: z.int().check(z.minimum(0)),
    comments: z.exactOptional(z.int().check(z.minimum(0))),
  }),
  summary: z.object({ comment: id, upto: z.exactOptional(z.number()) }),
};

/** What the name of a field begins with. */
export type Kind = keyof typeof schemas;

export const keyed = new Set<Kind>([
  'check',
  'waive',
  'seal',
  'open',
  'ask',
  'decide',
  'todo',
  'in',
  'pass',
  'dormant',
]);

export type Value<K extends Kind> = z.infer<(typeof schemas)[K]>;

export const readers: { [K in Kind]: z.ZodMiniType<Value<K>> } = schemas;
