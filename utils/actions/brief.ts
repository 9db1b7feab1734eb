import { briefOf, whyNoBrief } from '@/utils/model/brief';
import { read } from '@/utils/model/readiness/reading/reading';
import { type IssueRef, keyOf, projectOf } from '@/utils/model/ref';
import { TrackerError } from '@/utils/trackers/failure';
import { toBlocks } from '@/utils/markup/to-blocks';
import type { SummaryTools } from './summaries';
import { wordsOf } from '@/utils/model/summary-words';

/**
 * The brief of an issue that is ready, as Markdown; `page`: the address it is looked at, for an issue without comments.
 * Rejects with what is in the way.
 */
export async function brief(
  { store, views, folded, vocabulary, words }: SummaryTools,
  ref: IssueRef,
  page: string,
): Promise<string> {
  const [row, discussion, view, { policy }] = await Promise.all([
    store.issue(ref),
    store.discussion(ref),
    views.recall(ref),
    folded(projectOf(ref)),
  ]);
  if (!row || !view) throw new TrackerError('invalid', { key: 'issue.not-read' });
  const why = whyNoBrief(view);
  if (why !== undefined) throw new TrackerError('invalid', why);
  const comments = discussion?.comments ?? [];
  const { title, body, facts } = row.text;
  return briefOf({
    view,
    reading: read({ title, blocks: toBlocks(body), facts }, await vocabulary()),
    key: keyOf(ref),
    link: (comments[0]?.link ?? page).replace(/[?#].*$/, ''),
    linkOf: (id) => comments.find((comment) => comment.id === id)?.link ?? '',
    words: wordsOf(await words(), policy.language),
  });
}
