import { sumsUpTo } from '@/utils/model/command';
import { type Comment, joinDiscussion } from '@/utils/model/comment';
import { type SummaryNote, type SummaryForm, summaryText } from '@/utils/model/summary-form';
import { hostOf, type IssueRef, projectOf } from '@/utils/model/ref';
import { draftOf } from '@/utils/model/summary/draft';
import type { ThreadComment } from '@/utils/model/summary/thread';
import type { Told } from '@/utils/model/told';
import { factsOf } from '@/utils/trackers/facts';
import { TrackerError } from '@/utils/trackers/failure';
import { toBlocks } from '@/utils/markup/to-blocks';
import type { Account } from '@/utils/trackers/tracker';
import { penOf } from '@/utils/markup/pen';
import { writtenIn } from '@/utils/markup/written';
import { draftOf as draftOfCommand } from './commands';
import { choicesOf } from '@/utils/views/summary-choices';
import { linesOf } from '@/utils/views/summary-lines';
import { wordsOf } from '@/utils/model/summary-words';
import type { SummaryTools } from './summaries';

export async function draft(tools: SummaryTools, ref: IssueRef, account: Account): Promise<SummaryForm> {
  const { store, views, discussions, said, now } = tools;
  const { person } = account;
  const refused = (await said.owed(hostOf(ref), person.id)).findLast(
    (row) => row.ref === ref && row.refused !== undefined && sumsUpTo(row.command) !== undefined,
  );
  if (refused) {
    const { discussion } = await tools.trackerFor(account).issue(ref);
    await store.keepDiscussion(ref, now(), (before) => joinDiscussion(before, discussion));
  }
  const [row, discussion, view, shown, { policy }, places, people] = await Promise.all([
    store.issue(ref),
    store.discussion(ref),
    views.recall(ref),
    discussions.show(ref),
    tools.folded(projectOf(ref)),
    settled(tools.planning.places(ref)),
    settled(tools.planning.people(ref, '')),
  ]);
  if (!row || !view || !discussion) throw new TrackerError('invalid', { key: 'account.connect-for-discussion' });
  const kept = discussion.comments.filter(({ id }) => id !== view.summary?.comment);
  const drafted = draftOf(
    {
      title: row.text.title,
      body: toBlocks(row.text.body),
      author: nobody,
      ...(row.text.facts.state && { state: row.text.facts.state }),
      comments: kept.map(threadComment),
    },
    await tools.vocabulary(),
    await tools.cues(),
  );
  const summary = discussion.comments.find(({ id }) => id === view.summary?.comment);
  const own = summary?.author?.id === person.id ? summary : undefined;
  const before = own && writtenIn(own.body);
  const mine = refused && draftOfCommand(refused.command)?.text;
  const lines = linesOf({
    view,
    drafted,
    comments: discussion.comments,
    explain: policy.explain,
    words: wordsOf(await tools.words(), policy.language),
    pen: penOf(tools.trackerFor(account).markup),
  });
  const isUpdate = own !== undefined && before !== undefined;
  return {
    lines,
    ...(isUpdate && { comment: own.id }),
    text: mine ?? (before || summaryText(lines.filter(({ certain }) => certain))),
    // What was posted with its source has it still, whatever became of the line.
    known: [
      ...lines.map(({ written }) => written),
      ...(before ?? '').split('\n').filter((line) => /:\/\/\S+\)$/.test(line)),
    ],
    notifies: [isUpdate ? updating(ref) : shown.notifies],
    tells: view.tracker.changes.tells,
    choices: choicesOf(view, 'refused' in places ? undefined : places.value, 'refused' in people ? [] : people.value),
    notes: [
      ...(refused?.refused !== undefined && isUpdate && before !== mine
        ? [{ told: { key: 'summary.not-posted' as const, why: refused.refused }, quote: toBlocks(own.body) }]
        : []),
      ...(lines.length === 0 ? [{ told: { key: 'summary.no-line' as const } }] : []),
      ...(discussion.older === undefined ? [] : [{ told: { key: 'summary.older' as const } }]),
      ...unset([places, people]),
    ],
  };
}

/** What a tracker answers, or why it does not: a summary can be posted all the same. */
async function settled<T>(answer: Promise<T>): Promise<{ value: T } | { refused: Told }> {
  try {
    return { value: await answer };
  } catch (error) {
    if (error instanceof TrackerError) return { refused: error.told };
    throw error;
  }
}

/** Why not all can be set; each reason once. */
function unset(answers: readonly (object | { refused: Told })[]): SummaryNote[] {
  const reasons = new Map(
    answers.flatMap((one) => ('refused' in one ? [[JSON.stringify(one.refused), one.refused]] : [])),
  );
  return [...reasons.values()].map((why) => ({ told: { key: 'summary.not-all-settable', why } }));
}

export function updating(ref: IssueRef): Told {
  return { key: 'summary.changed', tells: factsOf(ref).capabilities.editing };
}

/** Issues do not say who wrote them here; nobody answers to an empty name. */
const nobody = { id: '', name: '' };

function threadComment({ id, author, at, body, reactions }: Comment): ThreadComment {
  return {
    id,
    author: author ?? nobody,
    createdAt: at,
    body: toBlocks(body),
    reactions: Object.fromEntries(reactions.map(({ content, count }) => [content, count])),
  };
}
