import * as z from 'zod/mini';
import type { Block } from './blocks';
import { longestFieldName, mostParts, partRoles } from './issue';
import { longestQuote } from './mark-key';
import type { PlaceKind } from './places';
import { isIssueRef, type IssueRef, type Tenant } from './ref';
import type { RoundId } from './rounds/times';

/**
 * Longest texts that are taken from outside, in characters. GitHub ends a body at 65,536; hostile pages do not. Of a
 * comment more is taken than any tracker takes: what is too long for one is said by its name.
 */
const limits = { title: 5000, body: 1_000_000, reason: 2000, comment: 1_000_000 };
/** Objects and lists within each other; no reader of ours gives half as many. Deeper ones would end the stack. */
const deepest = 500;

/** An issue's name, as a message or a store may hold it. */
export const issueRef = z.custom<IssueRef>((value) => typeof value === 'string' && isIssueRef(value));
const link = z.object({
  kind: z.enum(['link', 'image', 'attachment', 'issue', 'mention']),
  text: z.string(),
  href: z.string(),
});
const inline = z.object({
  text: z.string(),
  links: z.exactOptional(z.array(link)),
  strong: z.exactOptional(z.boolean()),
  struck: z.exactOptional(z.boolean()),
});

const block: z.ZodMiniType<Block> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('heading'), level: z.number(), text: inline }),
    z.object({ kind: z.literal('paragraph'), text: inline }),
    z.object({
      kind: z.literal('list'),
      ordered: z.boolean(),
      items: z.array(z.object({ checked: z.exactOptional(z.boolean()), blocks: z.array(block) })),
    }),
    z.object({ kind: z.literal('quote'), blocks: z.array(block) }),
    z.object({ kind: z.literal('panel'), blocks: z.array(block) }),
    z.object({ kind: z.literal('code'), text: z.string() }),
    z.object({ kind: z.literal('table'), rows: z.array(z.array(inline)) }),
    z.object({ kind: z.literal('hidden'), text: z.string() }),
  ]),
);

/** Checked before anything else, without going any deeper itself. */
const blocks = z.pipe(
  z.custom<unknown>((value) => !isDeeper(value, deepest)),
  z.array(block),
);

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1));
}

const body = z.union([
  z.object({
    markup: z.enum(['gfm', 'jira-wiki', 'adf', 'linear-markdown', 'plain']),
    source: z.string().check(z.maxLength(limits.body)),
  }),
  z.object({ markup: z.literal('blocks'), blocks }),
]);

const part = z.object({
  name: z.string().check(z.maxLength(longestFieldName)),
  role: z.exactOptional(z.enum(partRoles)),
  body,
});

const facts = z.object({
  state: z.exactOptional(z.enum(['open', 'closed'])),
  labels: z.exactOptional(z.array(z.string())),
  status: z.exactOptional(z.string()),
  priority: z.exactOptional(z.nullable(z.string())),
  milestone: z.exactOptional(z.nullable(z.string())),
  sprint: z.exactOptional(z.nullable(z.string())),
  cycle: z.exactOptional(z.nullable(z.string())),
  project: z.exactOptional(z.nullable(z.string())),
  parents: z.exactOptional(z.array(z.string())),
  estimate: z.exactOptional(z.nullable(z.union([z.number(), z.string()]))),
  assignees: z.exactOptional(
    z.array(z.object({ id: z.string(), name: z.string(), login: z.exactOptional(z.string()) })),
  ),
  blockedBy: z.exactOptional(z.array(z.object({ ref: z.string(), open: z.exactOptional(z.boolean()) }))),
  duplicateOf: z.exactOptional(z.nullable(issueRef)),
  createdAt: z.exactOptional(z.string()),
  updatedAt: z.exactOptional(z.string()),
});

/** An issue as a page reader sends it: checked, since the process of a page may be hostile. */
export const issueText = z.object({
  ref: issueRef,
  title: z.string().check(z.maxLength(limits.title)),
  body,
  parts: z.exactOptional(z.array(part).check(z.maxLength(mostParts))),
  facts,
  readBy: z.enum(['api', 'page-data', 'fetched-page', 'page-text']),
});

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
 * A saying's id, drawn where it is said, once for each: the same one again is the same saying. Trackers may keep it
 * with what was said.
 */
export const sayingId = z.string().check(z.regex(/^[\w-]{8,60}$/));

/** Something a person says of an issue; null takes it back. */
export const saying = z.union([
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
