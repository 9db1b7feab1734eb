import type { CommentView, TalkView } from '@/utils/model/comment';
import { sentence } from '@/utils/words/sentence';
import { Act } from './Act';
import { CommentItem } from './CommentItem';
import { Marks } from './Marks';
import type { PanelActions, PanelState } from './panel-state';
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
  const talk = state.talk.value;
  const shown = state.talking.value;
  const count = talk?.total ?? view.comments;
  return (
    <section class="talk" data-all={shown} aria-labelledby="tend-talk">
      <h3 class="group">
        <button
          type="button"
          id="tend-talk"
          class="fold"
          data-action="talk"
          aria-expanded={shown}
          onClick={actions.talk.toggle}
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
      {state.talkFailure.value && (
        <p class="notice" role="alert">
          {state.talkFailure.value}
        </p>
      )}
      {shown && !talk && !state.talkFailure.value && (
        <p class="quiet" role="status">
          Reading the discussion…
        </p>
      )}
      {talk && <Talk talk={talk} state={state} actions={actions} />}
    </section>
  );
}

function Talk({ talk, state, actions }: Props & { talk: TalkView }) {
  const shown = state.talking.value;
  const roots = talk.comments.filter(
    ({ parent }) => parent === undefined || !talk.comments.some(({ id }) => id === parent),
  );
  return (
    <>
      {talk.blocked ? (
        <p class="quiet" data-blocked="comment">
          {sentence(talk.blocked)}
        </p>
      ) : (
        <Writer
          field="comment"
          label="Write a comment"
          does="Comment"
          hint={sentence(talk.notifies)}
          state={state}
          actions={actions}
        />
      )}
      {!talk.blocked && (
        <p class="buttons">
          <Act is="loop" act={actions.talk.loop}>
            {state.shown.value?.closing ? 'Update the summary…' : 'Close the loop…'}
          </Act>
          <Act is="brief" act={actions.talk.brief}>
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
            <Thread key={comment.id} comment={comment} talk={talk} state={state} actions={actions} />
          ))}
      </ol>
      {talk.unread !== undefined && <p class="quiet">{unreadText(talk.unread)}</p>}
      {shown && talk.older && <Older talk={talk} state={state} actions={actions} />}
    </>
  );
}

function unreadText(count: number): string {
  return `${count === 1 ? 'One comment' : `${count} comments`} could not be read: look on the issue’s own page.`;
}

function Thread({ comment, talk, state, actions }: Props & { comment: CommentView; talk: TalkView }) {
  const replies = talk.comments.filter(({ parent }) => parent === comment.id).slice(state.talking.value ? 0 : -few);
  return (
    <li>
      <CommentItem comment={comment} talk={talk} state={state} actions={actions} />
      {replies.length > 0 && (
        <ol class="replies">
          {replies.map((reply) => (
            <li key={reply.id}>
              <CommentItem comment={reply} talk={talk} state={state} actions={actions} />
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}

function Older({ talk, state, actions }: Props & { talk: TalkView }) {
  const busy = state.reading.value;
  // Not every tracker counts.
  const missing = talk.total - talk.comments.length;
  return (
    <p class="buttons">
      <button
        type="button"
        class="button"
        data-action={busy ? 'talk-stop' : 'talk-older'}
        onClick={() => (busy ? actions.talk.stop() : void actions.talk.older())}
      >
        {busy
          ? `Stop (${talk.comments.length}${missing > 0 ? ` of ${talk.total}` : ''})`
          : `Read ${missing > 0 ? missing : 'the'} older`}
      </button>
    </p>
  );
}
