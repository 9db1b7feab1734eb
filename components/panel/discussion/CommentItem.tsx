import { useEffect, useRef } from 'preact/hooks';
import type { CommentView, DiscussionView } from '@/utils/model/comment';
import { sentence } from '@/utils/words/sentence';
import { Act } from '../../ui/Act';
import { AskTools } from './AskTools';
import { Blocks } from '../../ui/Blocks';
import { Marks } from './Marks';
import type { PanelActions, PanelState } from '../panel-state';
import { timeOf } from '../../ui/text';
import { Thumbs } from './Thumbs';
import { Where } from '../../ui/Told';
import { Writer } from './Writer';

interface Props {
  comment: CommentView;
  discussion: DiscussionView;
  state: PanelState;
  actions: PanelActions;
}

/** One comment: who, when, what it says as text and links, and what can be done with it. */
export function CommentItem({ comment, discussion, state, actions }: Props) {
  const { id, at, edited, blocks, link, receipt } = comment;
  const author = authorOf(comment);
  const editing = state.writing.value === `edit:${id}`;
  const replying = state.writing.value === `reply:${id}`;
  const news = state.shown.value?.since?.comments.find((one) => one.id === id)?.is;
  const close = (): void => void (state.writing.value = null);
  const article = useRef<HTMLElement>(null);
  const wanted = state.target.value === id;
  useEffect(() => {
    if (!wanted) return;
    state.target.value = null;
    article.current?.scrollIntoView({ block: 'nearest' });
    article.current?.focus();
  }, [wanted]);
  return (
    <article
      ref={article}
      tabIndex={-1}
      class="comment"
      data-comment={id}
      data-receipt={receipt?.state}
      aria-label={`Comment by ${author}`}
    >
      <p class="comment-head">
        <b dir="auto">{author}</b>{' '}
        {link ? (
          <a href={link}>
            <time dateTime={new Date(at).toISOString()}>{timeOf(at, Date.now())}</time>
          </a>
        ) : (
          <span>now</span>
        )}
        {news ? (
          <>
            {' '}
            · <b class="news">{news}</b>
          </>
        ) : (
          edited && ' · edited'
        )}
      </p>
      {editing ? (
        <Writer
          intent={(text) => ({ kind: 'edit', comment: id, text })}
          label="Change your comment"
          does="Save"
          hint={state.shown.value ? sentence(state.shown.value.tracker.editing) : ''}
          start={comment.source ?? ''}
          close={close}
          state={state}
          actions={actions}
        />
      ) : (
        <Blocks blocks={blocks} />
      )}
      {comment.unreadable && <p class="quiet">This comment cannot be read here.</p>}
      {receipt && <Where receipt={receipt} />}
      <Marks
        marks={state.shown.value?.marks.filter((mark) => mark.comment === id) ?? []}
        there
        state={state}
        actions={actions}
      />
      {receipt?.state === 'refused' && <Refused id={id} actions={actions} />}
      {link && !discussion.blocked && !editing && <Tools comment={comment} state={state} actions={actions} />}
      {replying && (
        <Writer
          intent={(text) => ({ kind: 'reply', to: id, text })}
          label={`Reply to ${author}`}
          does="Reply"
          hint={sentence(discussion.notifies)}
          close={close}
          state={state}
          actions={actions}
        />
      )}
    </article>
  );
}

/** What was refused is tried again or given up alone; its words are a draft again then. */
function Refused({ id, actions }: { id: string; actions: PanelActions }) {
  const field = id.startsWith('owed:') ? `comment:${id.slice(5)}` : `edit:${id}`;
  return (
    <div class="buttons">
      <Act is="comment-retry" act={() => actions.share.retry(field)}>
        Retry
      </Act>
      <Act is="comment-drop" act={() => actions.share.drop(field)}>
        Drop
      </Act>
    </div>
  );
}

function Tools({ comment, state, actions }: Omit<Props, 'discussion'>) {
  const { id, blocks, source } = comment;
  const reply = (): void => {
    if (state.shown.value?.tracker.threads) state.writing.value = `reply:${id}`;
    else quote(authorOf(comment), blocks, state, actions);
  };
  return (
    <div class="comment-tools">
      <Thumbs comment={comment} state={state} actions={actions} />
      <Act look="linkish" is="reply" act={reply}>
        Reply
      </Act>
      {source !== undefined && (
        <button type="button" class="linkish" data-action="edit" onClick={() => (state.writing.value = `edit:${id}`)}>
          Edit
        </button>
      )}
      <AskTools id={id} state={state} actions={actions} />
    </div>
  );
}

function authorOf({ author }: CommentView): string {
  return author ?? 'somebody whose account is gone';
}

/** Where the tracker has no threads, a reply quotes what it is about. */
function quote(author: string, blocks: CommentView['blocks'], state: PanelState, actions: PanelActions): void {
  const first = blocks.find((block) => block.kind === 'paragraph');
  const words = first ? first.text.text.slice(0, 200) : '';
  const quoted = `> ${author}: ${words.replaceAll('\n', '\n> ')}\n\n`;
  const before = state.drafts.value['comment'] ?? '';
  actions.draft('comment', before.trim() === '' ? quoted : `${before}\n\n${quoted}`);
  state.said.value = 'Quoted in your comment.';
  state.writing.value = 'comment';
}
