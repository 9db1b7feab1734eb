import type { Block, Inline } from '@/utils/model/blocks';
import { walk } from '@/utils/model/blocks-text';
import type { IssueRef } from '@/utils/model/ref';
import { TrackerError } from '@/utils/trackers/failure';
import { toBlocks } from '@/utils/markup/to-blocks';
import type { Tracker } from '@/utils/trackers/tracker';
import { asPosted } from '@/utils/markup/written';

/** A text as it will read once it is posted; where nobody can say now whom it names, without that. */
export async function postedBy(tracker: Tracker, ref: IssueRef, text: string): Promise<Block[]> {
  try {
    if (tracker.posted) return toBlocks(await tracker.posted(ref, text));
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
  }
  return asPosted(text, tracker.markup);
}

/** Whom a text names so that the tracker tells them: what it goes by there, and as it reads. Pure. */
export function mentionsIn(blocks: readonly Block[]): Map<string, string> {
  const links = [...inlinesIn(blocks)].flatMap(({ links = [] }) => links);
  return new Map(
    links.filter(({ kind }) => kind === 'mention').map(({ href, text }) => [href, text.replace(/^@/, '')]),
  );
}

function* inlinesIn(blocks: readonly Block[]): Generator<Inline> {
  for (const block of walk(blocks)) {
    if (block.kind === 'heading' || block.kind === 'paragraph') yield block.text;
    if (block.kind === 'table') yield* block.rows.flat();
  }
}
