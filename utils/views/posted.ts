import type { Block } from '@/utils/model/blocks';
import type { Discussion } from '@/utils/model/comment';
import type { Body, Markup } from '@/utils/model/issue';
import type { Json } from '@/utils/model/json';
import type { IssueRef } from '@/utils/model/ref';
import type { CommentRow, LedgerRow } from '@/utils/store/ledger-rows';
import { commentLinkOf } from '@/utils/trackers/link';
import { toBlocks } from '@/utils/markup/to-blocks';

/** A ledger's comments as this device read them, and as it wrote some since. */
interface Written {
  comments: readonly CommentRow[];
  discussion: Discussion | undefined;
  row: Pick<LedgerRow, 'link' | 'markup' | 'wholeAt'> & { ref: IssueRef };
}

interface Posted {
  body: Body;
  link: string;
  /** ISO 8601. */
  at: string;
}

/**
 * Where a text stands in a ledger, whoever posted it, word for word; and where another stands that begins with the same
 * title, the latest. Pure.
 */
export function standsIn(
  written: Written,
  title: string,
  blocks: readonly Block[],
): { posted?: string; earlier?: string } {
  const wanted = readAs(blocks);
  const titled = allIn(written)
    // Reading all of what people keep there takes long, and nothing of it is called so.
    .filter(({ body }) => body.markup !== 'blocks' && body.source.includes(title))
    .map(({ body, ...rest }) => ({ ...rest, blocks: toBlocks(body) }))
    .filter(({ blocks: [first] }) => first?.kind === 'heading' && first.text.text === title)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const posted = titled.find((one) => readAs(one.blocks) === wanted)?.link;
  const earlier = titled[0]?.link;
  return { ...(posted !== undefined && { posted }), ...(earlier !== undefined && { earlier }) };
}

/** What this device wrote before the last reading of all there is, and is not in it, was deleted since. */
function allIn({ comments, discussion, row: { ref, link, markup, wholeAt } }: Written): Posted[] {
  return [
    ...comments
      .filter(({ ledger, missed }) => ledger === ref && missed === undefined)
      .map(({ id, body, updatedAt }) => ({
        body: bodyOf(body, markup),
        link: commentLinkOf(ref, link, id),
        at: updatedAt,
      })),
    ...(discussion?.comments ?? []).filter(({ at }) => Date.parse(at) >= wholeAt),
  ];
}

function bodyOf(body: Json, markup: Markup): Body {
  const source = typeof body === 'string' ? body : JSON.stringify(body);
  return { markup, source };
}

/** What people see of a text; the mark by which Tend knows a comment again is none of it. */
function readAs(blocks: readonly Block[]): string {
  return JSON.stringify(blocks.filter(({ kind }) => kind !== 'hidden'));
}
