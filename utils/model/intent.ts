import * as z from 'zod/mini';
import { longestQuote } from './mark-key';
import type { PlaceKind } from './places';
import type { IssueRef } from './ref';
import type { RoundId } from './rounds/times';
import { limits, named, written } from './schema';

const word = z.string().check(z.minLength(1), z.maxLength(200));
const ballot = z.string().check(z.regex(/^[1-9]\d?$/));
/** Some words of a comment. */
const quote = z.exactOptional(z.string().check(z.minLength(1), z.maxLength(longestQuote)));
const some = z.exactOptional(z.array(word).check(z.maxLength(20)));
const markName = '[\\w=.:-]{1,90}(?:~[0-9a-z]{1,8})?';
const text = written.check(z.minLength(1));
const reason = z.nullable(z.string().check(z.minLength(1), z.maxLength(limits.reason)));
const yes = z.literal(true);
const vote = z.object({ ballot, value: z.nullable(word) });
const turned = z.nullable(yes);
const isNone = z.exactOptional(yes);

/**
 * An intent's id, drawn where it is said, once for each: the same one again is the same intent. Trackers may keep it
 * with what was said.
 */
export const intentId = z.string().check(z.regex(/^[\w-]{8,60}$/));

/**
 * Everything that a person may want done about an issue: each has its kind in `field`, before the colon, and after it
 * what of the issue it is about. A null value takes back what was said. The only definition: messages are parsed by it,
 * `IntentKind` and `IntentOf` come of it, and `utils/actions/say.ts` has a handler for each kind.
 */
export const intent = z.union([
  /** 👍, 👎 or ✅. */
  z.object({ field: z.literal('+1'), value: turned }),
  z.object({ field: z.literal('-1'), value: turned }),
  z.object({ field: z.literal('ready'), value: turned }),
  /** 👍 or 👎 on one comment. */
  z.object({ field: named<`+1:${string}`>(/^\+1:[\w=.:-]{1,200}$/), value: turned }),
  z.object({ field: named<`-1:${string}`>(/^-1:[\w=.:-]{1,200}$/), value: turned }),
  /** A comment; a reply to one, where there are threads; another text for one's own. */
  z.object({ field: z.literal('comment'), value: text }),
  z.object({ field: named<`reply:${string}`>(/^reply:[\w=.:-]{1,200}$/), value: text }),
  z.object({ field: named<`edit:${string}`>(/^edit:[\w=.:-]{1,200}$/), value: text }),
  /** The summary that closes the loop: a new comment, or another text for one's own. */
  z.object({ field: z.literal('loop'), value: text }),
  z.object({ field: named<`loop:${string}`>(/^loop:[\w=.:-]{1,200}$/), value: text }),
  /** One's vote, or the number that the team is to agree on; in the ballot that is on screen. */
  z.object({ field: z.literal('vote'), value: vote }),
  z.object({ field: z.literal('agree'), value: vote }),
  /** The owner has the votes of a ballot opened. */
  z.object({ field: z.literal('close'), value: ballot }),
  /** Calls for the ballot of that number. */
  z.object({ field: z.literal('revote'), value: z.int().check(z.minimum(2), z.maximum(99)) }),
  /**
   * The question that a comment asks: to whom (ids, and what they are called), or answered by which comment; with
   * neither it is open again.
   */
  z.object({
    field: named<`ask:${string}`>(/^ask:[\w=.:-]{1,200}$/),
    value: z.nullable(z.object({ to: some, called: some, answer: z.exactOptional(word) })),
  }),
  /** A comment, or the words of it that are quoted, is a decision (in place of an earlier one), or it is none. */
  z.object({
    field: named<`decide:${string}`>(new RegExp(`^decide:${markName}$`)),
    value: z.nullable(z.object({ text: quote, instead: z.exactOptional(word), not: isNone })),
  }),
  /** The same of a next step: for whom; whether it is done. */
  z.object({
    field: named<`todo:${string}`>(new RegExp(`^todo:${markName}$`)),
    value: z.nullable(
      z.object({ text: quote, to: some, called: some, done: z.exactOptional(z.boolean()), not: isNone }),
    ),
  }),
  /** The owner puts it into a round, at that place of its order, and closes it there; anybody has no opinion in it. */
  z.object({
    field: named<`in:${RoundId}`>(/^in:\d{4}-W\d\d$/),
    value: z.nullable(z.object({ at: z.int().check(z.minimum(0), z.maximum(9999)), done: z.exactOptional(yes) })),
  }),
  z.object({ field: named<`pass:${RoundId}`>(/^pass:\d{4}-W\d\d$/), value: turned }),
  /** Why to talk about the issue in person. */
  z.object({ field: z.literal('live'), value: reason }),
  /** A status of the policy, or a tag that stands for one, by its id. */
  z.object({ field: z.literal('status'), value: word }),
  z.object({ field: named<`label:${string}`>(/^label:[^\r\n]{1,200}$/), value: turned }),
  z.object({ field: z.literal('estimate'), value: z.nullable(word) }),
  z.object({ field: z.literal('priority'), value: word }),
  /** The id of the place. */
  z.object({
    field: named<`plan:${PlaceKind}`>(/^plan:(?:milestone|sprint|cycle|project)$/),
    value: z.nullable(word),
  }),
  /** The person's id in the field; their login, or their name where they have none, as value. */
  z.object({ field: named<`assign:${string}`>(/^assign:[\w=.:-]{1,200}$/), value: z.nullable(word) }),
  /** A tick of a check; why it is waived. */
  z.object({ field: named<`check:${string}`>(/^check:[\w-]{1,60}$/), value: turned }),
  z.object({ field: named<`waive:${string}`>(/^waive:[\w-]{1,60}$/), value: reason }),
]);

export type Intent = z.infer<typeof intent>;

type KindIn<Field extends string> = Field extends `${infer Kind}:${string}` ? Kind : Field;

/** What is wanted, whatever it is about: `ask` for `ask:12`. */
export type IntentKind = KindIn<Intent['field']>;

/** The intents of one kind, or of several. */
export type IntentOf<K extends IntentKind> = K extends unknown
  ? Extract<Intent, { field: K | `${K}:${string}` }>
  : never;

/** A change of what the tracker itself holds of an issue. */
export type ChangeIntent = IntentOf<'status' | 'label' | 'estimate' | 'priority' | 'plan' | 'assign'>;

/** The same, and what is asked of a change set alone: no page may name issues beside its own. */
export type PlannedIntent = ChangeIntent | { field: 'duplicate'; value: IssueRef | null };

/** Of which kind an intent is. Pure. */
export function kindOf<K extends IntentKind>({ field }: { field: K | `${K}:${string}` }): K;
export function kindOf({ field }: { field: string }): string {
  const [kind = ''] = field.split(':', 1);
  return kind;
}
