import * as z from 'zod/mini';
import type { Block } from './blocks';
import { longestFieldName, mostParts, mostPieces, partRoles } from './issue';
import { issueRef } from './schema';

/** Longest texts that are taken from pages, in characters. GitHub ends a body at 65,536; hostile pages do not. */
const limits = { title: 5000, body: 1_000_000 };
/** Objects and lists within each other; no reader of ours gives half as many. Deeper ones would end the stack. */
const deepest = 500;

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
  pieces: z.exactOptional(z.int().check(z.minimum(0), z.maximum(mostPieces))),
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
