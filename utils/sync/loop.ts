import type { Comment } from '@/utils/model/comment';
import type { ClosingView, LoopLine, LoopView } from '@/utils/model/loop';
import { closingOf } from '@/utils/model/closing';
import { hostOf, type IssueRef } from '@/utils/model/ref';
import type { Remarks } from '@/utils/model/remark';
import type { Vocabulary } from '@/utils/model/readiness/vocabulary';
import type { Cues } from '@/utils/model/summary/cues';
import { draftOf } from '@/utils/model/summary/draft';
import type { ThreadComment } from '@/utils/model/summary/thread';
import type { Team } from '@/utils/model/team';
import type { Voice } from '@/utils/model/fold';
import type { View } from '@/utils/model/view';
import type { Store } from '@/utils/store/store';
import { TrackerError } from '@/utils/trackers/failure';
import { toBlocks } from '@/utils/trackers/markup';
import { writtenIn } from '@/utils/trackers/written';
import type { Accounts } from './accounts';
import type { Desk } from './desk';
import type { Talks } from './talk';

/** What closing loops needs of the house. */
export interface LoopTools {
  store: Store;
  accounts: Accounts;
  desk: Desk;
  talks: Talks;
  vocabulary(): Promise<Vocabulary>;
  cues(): Promise<Cues[]>;
}

/** Drafts what would close the loop of an issue, from what was read of it. Nothing is sent. Rejects with a TrackerError. */
export function createLoops(tools: LoopTools): (ref: IssueRef) => Promise<LoopView> {
  return async (ref) => {
    const { store, accounts, desk, talks } = tools;
    const [row, talk, view, shown] = await Promise.all([store.issue(ref), store.talk(ref), desk.recall(ref), talks.show(ref)]);
    if (!row || !view || !talk) throw new TrackerError('invalid', 'The discussion of this issue was not read yet: connect an account first.');
    const me = (await accounts.of(hostOf(ref)))?.person;
    const kept = talk.comments.filter(({ id }) => id !== view.closing?.comment);
    const drafted = draftOf({ title: row.text.title, body: toBlocks(row.text.body), author: nobody, ...(row.text.facts.state && { state: row.text.facts.state }), comments: kept.map(threadComment) }, await tools.vocabulary(), await tools.cues());
    const sources = new Map(talk.comments.map((comment) => [comment.id, comment]));
    const cited = (kind: LoopLine['kind'], { commentId, span, certain }: { commentId: string; span: string; certain: boolean }): LoopLine => ({ kind, text: span, by: sources.get(commentId)?.author?.name ?? '', certain, link: sources.get(commentId)?.link ?? '' });
    const summary = view.closing && sources.get(view.closing.comment);
    const own = summary?.author?.id === me?.id ? summary : undefined;
    return {
      lines: [
        ...drafted.decisions.filter(({ supersededBy }) => supersededBy === null).map((one) => cited('decision', one)),
        ...fromEntries(view),
        ...drafted.nextSteps.map((one) => ({ ...cited('step', one), ...(one.owner && { by: one.owner }) })),
        ...drafted.questions.filter(({ answeredBy }) => answeredBy === null).map((one) => cited('question', one)),
      ],
      ...(own && beforeOf(own)),
      notifies: shown.notifies,
      partly: talk.older !== undefined,
    };
  };
}

/** Issues do not say who wrote them here; nobody answers to an empty name. */
const nobody = { id: '', name: '' };

function threadComment({ id, author, at, body, reactions }: Comment): ThreadComment {
  return { id, author: author ?? nobody, createdAt: at, body: toBlocks(body), reactions: Object.fromEntries(reactions.map(({ content, count }) => [content, count])) };
}

/** What entries say: the agreed estimate, who agreed to the text as it stands, and what was waived. Their source is the ledger. */
function fromEntries({ estimate, reactions, checks, sync }: View): LoopLine[] {
  const link = sync.ledger ?? '';
  const agreed = reactions.find(({ kind }) => kind === 'ready')?.team.filter(({ stale }) => !stale) ?? [];
  return [
    ...(estimate?.agreed ? [{ kind: 'estimate' as const, text: estimate.agreed.value, by: estimate.agreed.by, certain: true, link }] : []),
    ...(agreed.length > 0 ? [{ kind: 'agreed' as const, text: '✅ to the text as it stands', by: agreed.map(({ name }) => name).join(', '), certain: true, link }] : []),
    ...checks.filter(({ verdict }) => verdict === 'waived').map(({ name, why }) => ({ kind: 'waived' as const, text: `${name}: ${why}`, by: '', certain: true, link })),
  ];
}

function beforeOf({ id, body }: Comment): Pick<LoopView, 'before'> {
  const text = writtenIn(body);
  return text === undefined ? {} : { before: { comment: id, text } };
}

/** The comment that closes the loop, and what came since; undefined where none does. Pure. */
export function closingView(given: { voices: readonly Voice[]; remarks: Remarks; team: Team }, comments: readonly Comment[]): ClosingView | undefined {
  const closing = closingOf(given);
  const comment = comments.find(({ id }) => id === closing?.comment);
  return closing && comment && { comment: comment.id, by: comment.author?.name ?? closing.by, link: comment.link, at: Date.parse(comment.editedAt ?? comment.at), since: closing.since.length };
}
