import * as z from 'zod/mini';
import { changes, trackerId, word } from './intent-changes';
import { longestQuote } from './mark-key';
import type { IssueRef } from './ref';
import type { RoundId } from './rounds/times';
import { limits, named, written } from './schema';

const check = z.string().check(z.regex(/^[\w-]{1,60}$/));
const round = named<RoundId>(/^\d{4}-W\d\d$/);
const ballot = z.string().check(z.regex(/^[1-9]\d?$/));
/** Some words of a comment. */
const quote = z.exactOptional(z.string().check(z.minLength(1), z.maxLength(longestQuote)));
const some = z.exactOptional(z.array(word).check(z.maxLength(20)));
const mark = z.string().check(z.regex(/^[\w=.:-]{1,90}(?:~[0-9a-z]{1,8})?$/));
const text = written.check(z.minLength(1));
const reason = z.nullable(z.string().check(z.minLength(1), z.maxLength(limits.reason)));
const yes = z.literal(true);
const on = z.boolean();
const isNone = z.exactOptional(yes);

/**
 * An intent's id, drawn where it is said, once for each: the same one again is the same intent. Trackers may keep it
 * with what was said.
 */
export const intentId = z.string().check(z.regex(/^[\w-]{8,60}$/));

/**
 * Everything that a person may want done about an issue. Null takes back what was said, and so does `on: false`. The
 * only definition: messages are parsed by it, `IntentKind` and `IntentOf` come of it, and `utils/actions/say.ts` has a
 * handler for each kind.
 */
export const intent = z.discriminatedUnion('kind', [
  /** 👍 or 👎, on the issue or on one comment. */
  z.object({
    kind: z.literal('react'),
    content: z.enum(['+1', '-1']),
    on,
    comment: z.exactOptional(trackerId),
  }),
  /** ✅ to the text as it stands. */
  z.object({ kind: z.literal('ready'), on }),
  /** A comment; a reply to one, where there are threads; another text for one's own. */
  z.object({ kind: z.literal('comment'), text }),
  z.object({ kind: z.literal('reply'), to: trackerId, text }),
  z.object({ kind: z.literal('edit'), comment: trackerId, text }),
  /**
   * The comment that closes the loop, a new one or another text for one's own, and what is set with it: kept in this
   * order, all of it or nothing. Without words nothing is posted.
   */
  z
    .object({
      kind: z.literal('summary'),
      text: written,
      comment: z.exactOptional(trackerId),
      set: z.array(z.discriminatedUnion('kind', changes)).check(z.maxLength(20)),
    })
    .check(z.refine(({ text, set }) => text.trim() !== '' || set.length > 0)),
  /** One's vote, or the number that the team is to agree on; in the ballot that is on screen. */
  z.object({ kind: z.literal('vote'), ballot, value: z.nullable(word) }),
  z.object({ kind: z.literal('agree'), ballot, value: z.nullable(word) }),
  /** The owner has the votes of a ballot opened. */
  z.object({ kind: z.literal('reveal'), ballot }),
  /** Calls for the ballot of that number. */
  z.object({ kind: z.literal('revote'), ballot: z.int().check(z.minimum(2), z.maximum(99)) }),
  /**
   * The question that a comment asks: to whom (ids, and what they are called), or answered by which comment; with
   * neither it is open again.
   */
  z.object({
    kind: z.literal('ask'),
    comment: trackerId,
    asked: z.nullable(z.object({ to: some, called: some, answer: z.exactOptional(word) })),
  }),
  /**
   * A comment, or the words of it that are quoted, is a decision (in place of an earlier one), or it is none. `mark`:
   * its name (`mark-key.ts`).
   */
  z.object({
    kind: z.literal('decide'),
    mark,
    decision: z.nullable(z.object({ text: quote, instead: z.exactOptional(word), not: isNone })),
  }),
  /** The same of a next step: for whom; whether it is done. */
  z.object({
    kind: z.literal('todo'),
    mark,
    step: z.nullable(
      z.object({ text: quote, to: some, called: some, done: z.exactOptional(z.boolean()), not: isNone }),
    ),
  }),
  /** The owner puts it into a round, at that place of its order, and closes it there; anybody has no opinion in it. */
  z.object({
    kind: z.literal('put-in'),
    round,
    put: z.nullable(z.object({ at: z.int().check(z.minimum(0), z.maximum(9999)), done: z.exactOptional(yes) })),
  }),
  z.object({ kind: z.literal('pass'), round, on }),
  /** Why to talk about the issue in person. */
  z.object({ kind: z.literal('live'), reason }),
  /** That a check is met, by the person's word; why it need not be. */
  z.object({ kind: z.literal('tick'), check, on }),
  z.object({ kind: z.literal('waive'), check, reason }),
  ...changes,
]);

export type Intent = z.infer<typeof intent>;

export type IntentKind = Intent['kind'];

/** The intents of one kind, or of several. */
export type IntentOf<K extends IntentKind> = { [Kind in IntentKind]: Extract<Intent, { kind: Kind }> }[K];

/** A change of what the tracker itself holds of an issue. */
export type ChangeIntent = z.infer<(typeof changes)[number]>;

/** The same, and what is asked of a change set alone: no page may name issues beside its own. */
export type PlannedIntent = ChangeIntent | { kind: 'duplicate'; of: IssueRef | null };
