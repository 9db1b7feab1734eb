import { useEffect, useRef } from 'preact/hooks';
import type { PostKind, RoundPost } from '@/utils/model/rounds/post';
import type { Round } from '@/utils/model/rounds/round';
import { sentence } from '@/utils/words/sentence';
import { Blocks } from '../ui/Blocks';
import { Where } from '../ui/Told';
import { roundTitle } from './text';
import { type PostActions, type Posts, usePosts } from './use-posts';

interface Props {
  what: PostKind;
  round: Pick<Round, 'reveals'>;
  actions: PostActions;
  closed(): void;
}

/** Agenda or report as it will read in each project's ledger and whom that notifies; then where it is. */
export function PostDialog({ what, round, actions, closed }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const posts = usePosts(actions, what, round.reveals);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="bulk" aria-label={`Post the ${what}`} onClose={closed}>
      <h2 class="headline">
        Post the {what}: {roundTitle(round)}
      </h2>
      {posts.failure && (
        <p class="notice" role="alert">
          {posts.failure}
        </p>
      )}
      {!posts.list && !posts.failure && <p role="status">Looking at the ledgers…</p>}
      {posts.list?.length === 0 && (
        <p role="status">Nothing can be posted: none of your projects with a ledger has issues in this round.</p>
      )}
      {posts.list?.map((one) => (
        <Post key={one.project} one={one} posts={posts} />
      ))}
      <div class="buttons">
        <button type="button" class="button" data-action="close-post" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
    </dialog>
  );
}

function Post({ one, posts }: { one: RoundPost; posts: Posts }) {
  const { project, key, link, blocks, receipt } = one;
  return (
    <section class="round-post" aria-label={key} data-post={project} data-receipt={receipt?.state ?? 'none'}>
      <h3>
        As a comment of the ledger issue <a href={link}>{key}</a>
      </h3>
      <div class="post-text" role="region" aria-label={`Preview for ${key}`} tabIndex={0}>
        <Blocks blocks={blocks} />
      </div>
      <PostStatus one={one} posts={posts} />
    </section>
  );
}

/** Before it is posted: whom that tells. Then where it is, and what can be done about it. */
function PostStatus({ one, posts }: { one: RoundPost; posts: Posts }) {
  const { key, notifies, blocked, receipt, posted, earlier } = one;
  if (receipt?.state === 'saved')
    return (
      <p class="receipt" data-state="saved" role="status">
        It is posted. <a href={posted}>Open the comment</a>
      </p>
    );
  if (receipt)
    return (
      <>
        <Where receipt={receipt} />
        {receipt.state === 'refused' && (
          <div class="buttons">
            <button type="button" class="button" data-action="post-retry" onClick={() => posts.retry(one)}>
              Try again
            </button>
            <button type="button" class="button" data-action="post-drop" onClick={() => posts.drop(one)}>
              Give up
            </button>
          </div>
        )}
      </>
    );
  if (blocked !== undefined) return <p class="notice">{sentence(blocked)}</p>;
  return (
    <>
      {earlier !== undefined && (
        <p>
          <a href={earlier}>An earlier one</a> stands there and reads otherwise. It stays.
        </p>
      )}
      <p class="quiet">{sentence(notifies)}</p>
      <div class="buttons">
        <button type="button" class="button primary" data-action="post-now" onClick={() => posts.post(one)}>
          Post in {key}
        </button>
      </div>
    </>
  );
}
