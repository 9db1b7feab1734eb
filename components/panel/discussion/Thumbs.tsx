import type { CommentView } from '@/utils/model/comment';
import { sentence } from '@/utils/words/sentence';
import type { PanelActions, PanelState } from '../panel-state';

interface Props {
  comment: CommentView;
  state: PanelState;
  actions: PanelActions;
}

/** 👍 and 👎 on one comment, where the tracker has them. */
export function Thumbs({ comment: { id, reactions }, state, actions }: Props) {
  const tracker = state.shown.value?.tracker;
  if (tracker?.reactions !== 'native') return null;
  return (['+1', '-1'] as const).map((content) => {
    const { count = 0, mine = false } = reactions.find((one) => one.content === content) ?? {};
    return (
      <button
        key={content}
        type="button"
        class="react"
        data-on-comment={content}
        aria-pressed={mine}
        title={tracker.reacting && sentence(tracker.reacting)}
        aria-label={`${content === '+1' ? 'Thumbs up' : 'Thumbs down'}: ${count}`}
        onClick={() => void actions.say({ kind: 'react', content, on: !mine, comment: id })}
      >
        <span aria-hidden="true">{content === '+1' ? '👍' : '👎'}</span>
        {count > 0 && ` ${count}`}
      </button>
    );
  });
}
