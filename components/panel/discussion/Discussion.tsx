import type { CommentView, DiscussionView } from '@/utils/model/comment';
import { sentence } from '@/utils/words/sentence';
import { Act } from '../../ui/Act';
import { CommentItem } from './CommentItem';
import { Marks } from './Marks';
import type { PanelActions, PanelState } from '../panel-state';
import { Questions } from './Questions';
import { Writer } from './Writer';

interface Props {
  state: PanelState;
  actions: PanelActions;
}

/** What is said once a brief was copied. */
export const copied = 'Copied: paste it where the work is done.';

/** Threads, and replies of one, that are shown until somebody asks for all. */
const few = 2;

/** The tracker's own comments, the newest first, replies below what they reply to; the newest of them unasked. */
export function Discussion({ state, actions }: Props) {
  const view = state.shown.value;
  if (!view) return null;
  const discussion = state.discussion.value;
  const shown = state.talking.value;
  const count = discussion?.total ?? view.comments;
  return (
    <section class="discussion" data-all={shown} aria-labelledby="tend-discussion">
      <h3 class="group">
        <button
          type="button"
          id="tend-discussion"
          class="fold"
          data-action="discussion"
          aria-expanded={shown}
          onClick={actions.discussion.toggle}
        >
          Discussion{count !== undefined && <span class="count"> {count}</span>}
          <span class="chevron" aria-hidden="true" />
        </button>
      </h3>
      <Questions view={view} state={state} actions={actions} />
      <Marks
        marks={view.marks.filter((mark) => shown || mark.state === 'standing' || mark.state === 'open')}
        state={state}
        actions={actions}
      />
      {state.discussionFailure.value && (
        <p class="notice" role="alert">
          {state.discussionFailure.value}
        </p>
      )}
      {shown && !discussion && !state.discussionFailure.value && (
        <p class="quiet" role="status">
          Reading the discussion…
        </p>
      )}
      {discussion && <Comments discussion={discussion} state={state} actions={actions} />}
    </section>
  );
}

function Comments({ discussion, state, actions }: Props & { discussion: DiscussionView }) {
  const shown = state.talking.value;
  const roots = discussion.comments.filter(
    ({ parent }) => parent === undefined || !discussion.comments.some(({ id }) => id === parent),
  );
  return (
    <>
      {discussion.blocked ? (
        <p class="quiet" data-blocked="comment">
          {sentence(discussion.blocked)}
        </p>
      ) : (
        <Writer
          intent={(text) => ({ kind: 'comment', text })}
          label="Write a comment"
          does="Comment"
          hint={sentence(discussion.notifies)}
          state={state}
          actions={actions}
        />
      )}
      {!discussion.blocked && (
        <p class="buttons">
          <Act is="summary" act={actions.discussion.summary}>
            {state.shown.value?.summary ? 'Update the summary…' : 'Close the loop…'}
          </Act>
          <Act is="brief" act={actions.discussion.brief}>
            {state.briefed.value === copied ? 'Copied' : 'Copy brief'}
          </Act>
        </p>
      )}
      {state.briefed.value && (
        <p class="hint" role="status">
          {state.briefed.value}
        </p>
      )}
      <ol class="comments">
        {roots
          .toReversed()
          .slice(0, shown ? undefined : few)
          .map((comment) => (
            <Thread key={comment.id} comment={comment} discussion={discussion} state={state} actions={actions} />
          ))}
      </ol>
      {discussion.unread !== undefined && <p class="quiet">{unreadText(discussion.unread)}</p>}
      {shown && discussion.older && <Older discussion={discussion} state={state} actions={actions} />}
    </>
  );
}

function unreadText(count: number): string {
  return `${count === 1 ? 'One comment' : `${count} comments`} could not be read: look on the issue’s own page.`;
}

function Thread({ comment, discussion, state, actions }: Props & { comment: CommentView; discussion: DiscussionView }) {
  const replies = discussion.comments
    .filter(({ parent }) => parent === comment.id)
    .slice(state.talking.value ? 0 : -few);
  return (
    <li>
      <CommentItem comment={comment} discussion={discussion} state={state} actions={actions} />
      {replies.length > 0 && (
        <ol class="replies">
          {replies.map((reply) => (
            <li key={reply.id}>
              <CommentItem comment={reply} discussion={discussion} state={state} actions={actions} />
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}

function Older({ discussion, state, actions }: Props & { discussion: DiscussionView }) {
  const busy = state.reading.value;
  // Not every tracker counts.
  const missing = discussion.total - discussion.comments.length;
  return (
    <p class="buttons">
      <button
        type="button"
        class="button"
        data-action={busy ? 'discussion-stop' : 'discussion-older'}
        onClick={() => (busy ? actions.discussion.stop() : void actions.discussion.older())}
      >
        {busy
          ? `Stop (${discussion.comments.length}${missing > 0 ? ` of ${discussion.total}` : ''})`
          : `Read ${missing > 0 ? missing : 'the'} older`}
      </button>
    </p>
  );
}
