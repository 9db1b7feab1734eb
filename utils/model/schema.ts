import * as z from 'zod/mini';
import { longestQuote } from './mark-key';
import type { PlaceKind } from './places';
import { isIssueRef, type IssueRef, type Tenant } from './ref';
import type { RoundId } from './rounds/times';

/**
 * Longest texts that people write here, in characters. Of a comment more is taken than any tracker takes: what is too
 * long for one is said by its name.
 */
const limits = { reason: 2000, comment: 1_000_000 };
/** An issue's name, as a message or a store may hold it. */
export const issueRef = z.custom<IssueRef>((value) => typeof value === 'string' && isIssueRef(value));
const checkField = named<`check:${string}`>(/^check:[\w-]{1,60}$/);
const waiveField = named<`waive:${string}`>(/^waive:[\w-]{1,60}$/);
const word = z.string().check(z.minLength(1), z.maxLength(200));
const round = z.string().check(z.regex(/^[1-9]\d?$/));
/** Some words of a comment. */
const quote = z.exactOptional(z.string().check(z.minLength(1), z.maxLength(longestQuote)));
const some = z.exactOptional(z.array(word).check(z.maxLength(20)));
const markName = '[\\w=.:-]{1,90}(?:~[0-9a-z]{1,8})?';
/** What is written in a panel, as it is sent, previewed or kept as a draft. */
export const written = z.string().check(z.maxLength(limits.comment));
const text = written.check(z.minLength(1));
const changed = z.string().check(z.minLength(1), z.maxLength(200));

function named<T extends string>(shape: RegExp) {
  return z.custom<T>((value) => typeof value === 'string' && shape.test(value));
}

/**
 * An intent's id, drawn where it is said, once for each: the same one again is the same intent. Trackers may keep it
 * with what was said.
 */
export const intentId = z.string().check(z.regex(/^[\w-]{8,60}$/));

/** Something a person says of an issue; null takes it back. */
export const intent = z.union([
  z.object({ field: z.enum(['+1', '-1', 'ready']), value: z.nullable(z.literal(true)) }),
  z.object({ field: named<`${'+1' | '-1'}:${string}`>(/^[+-]1:[\w=.:-]{1,200}$/), value: z.nullable(z.literal(true)) }),
  z.object({ field: z.literal('comment'), value: text }),
  z.object({ field: named<`reply:${string}`>(/^reply:[\w=.:-]{1,200}$/), value: text }),
  z.object({ field: z.literal('loop'), value: text }),
  z.object({ field: named<`loop:${string}`>(/^loop:[\w=.:-]{1,200}$/), value: text }),
  z.object({ field: named<`edit:${string}`>(/^edit:[\w=.:-]{1,200}$/), value: text }),
  z.object({ field: z.enum(['vote', 'agree']), value: z.object({ round, value: z.nullable(word) }) }),
  z.object({ field: z.literal('close'), value: round }),
  z.object({ field: z.literal('revote'), value: z.int().check(z.minimum(2), z.maximum(99)) }),
  z.object({
    field: named<`ask:${string}`>(/^ask:[\w=.:-]{1,200}$/),
    value: z.nullable(
      z.object({
        to: some,
        called: some,
        answer: z.exactOptional(word),
      }),
    ),
  }),
  z.object({
    field: named<`decide:${string}`>(new RegExp(`^decide:${markName}$`)),
    value: z.nullable(z.object({ text: quote, instead: z.exactOptional(word), not: z.exactOptional(z.literal(true)) })),
  }),
  z.object({
    field: named<`todo:${string}`>(new RegExp(`^todo:${markName}$`)),
    value: z.nullable(
      z.object({
        text: quote,
        to: some,
        called: some,
        done: z.exactOptional(z.boolean()),
        not: z.exactOptional(z.literal(true)),
      }),
    ),
  }),
  z.object({
    field: named<`in:${RoundId}`>(/^in:\d{4}-W\d\d$/),
    value: z.nullable(
      z.object({ at: z.int().check(z.minimum(0), z.maximum(9999)), done: z.exactOptional(z.literal(true)) }),
    ),
  }),
  z.object({ field: named<`pass:${RoundId}`>(/^pass:\d{4}-W\d\d$/), value: z.nullable(z.literal(true)) }),
  z.object({
    field: z.literal('live'),
    value: z.nullable(z.string().check(z.minLength(1), z.maxLength(limits.reason))),
  }),
  z.object({ field: z.literal('status'), value: changed }),
  z.object({ field: named<`label:${string}`>(/^label:[^\r\n]{1,200}$/), value: z.nullable(z.literal(true)) }),
  z.object({ field: z.literal('estimate'), value: z.nullable(changed) }),
  z.object({ field: z.literal('priority'), value: changed }),
  z.object({
    field: named<`plan:${PlaceKind}`>(/^plan:(?:milestone|sprint|cycle|project)$/),
    value: z.nullable(changed),
  }),
  z.object({ field: named<`assign:${string}`>(/^assign:[\w=.:-]{1,200}$/), value: z.nullable(changed) }),
  z.object({ field: checkField, value: z.nullable(z.literal(true)) }),
  z.object({ field: waiveField, value: z.nullable(z.string().check(z.minLength(1), z.maxLength(limits.reason))) }),
]);

export const tracker = z.enum(['github', 'jira', 'linear']);

/** What one account is for. */
export const tenant = named<Tenant>(/^(?:github|jira|linear):[^/\s]{1,253}$/);

/** A way into one host of a tracker, as the options page sends it; an empty token means the browser's own session. */
export const access = z.object({
  tracker,
  host: z.string().check(z.maxLength(253)),
  base: z.url({ protocol: /^https?$/ }).check(z.maxLength(500)),
  token: z.string().check(z.maxLength(500)),
  email: z.exactOptional(z.string().check(z.maxLength(254))),
});
