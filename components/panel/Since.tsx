import type { SinceView } from '@/utils/model/view';
import { sentence } from '@/utils/words/sentence';
import { Act } from '../ui/Act';
import { Changes } from './Changes';
import type { PanelActions, PanelState } from './panel-state';
import { jump } from './discussion/Questions';

interface Props {
  since: SinceView;
  state: PanelState;
  actions: PanelActions;
}

const labels = { title: 'Title', text: 'Description' };

/** What others changed since this person looked: a line, in full on request, until it is called seen. */
export function Since({ since: { says, texts, facts, comments }, state, actions }: Props) {
  const shown = state.unread.value;
  const [first] = comments;
  return (
    <section class="since" aria-label="Since you looked" data-home=".check-head">
      <button
        type="button"
        class="fold"
        data-action="since"
        aria-keyshortcuts="n"
        aria-expanded={shown}
        onClick={() => (state.unread.value = !shown)}
      >
        {sentence(says)}
        <span class="chevron" aria-hidden="true" />
      </button>
      {shown &&
        texts.map(({ of, runs }) => (
          <div key={of}>
            <p class="label">{labels[of]}</p>
            <Changes runs={runs} label={labels[of]} />
          </div>
        ))}
      {shown &&
        facts.map(sentence).map((fact) => (
          <p key={fact} class="hint" dir="auto">
            {fact}
          </p>
        ))}
      <p class="buttons">
        {first && (
          <Act look="linkish" is="jump-new" act={() => jump(first.id, state)}>
            Show the {first.is} comment
          </Act>
        )}
        <Act look="linkish" is="seen" act={actions.seen}>
          Seen
        </Act>
      </p>
    </section>
  );
}
