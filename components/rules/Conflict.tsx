import type { Policy } from '@/utils/model/policy';
import { changesOf, clashes } from '@/utils/model/policy-changes';
import type { RulesShown } from '@/utils/model/rules';
import { ChangeList } from './ChangeList';

interface Props {
  /** The rules that both started from. */
  base: Policy;
  mine: Policy;
  theirs: RulesShown;
  /** Puts the own changes onto theirs: nothing is written by that. */
  combine(): void;
  takeTheirs(): void;
}

/** Two people changed the rules at the same time: both are shown, and nothing was written over. */
export function Conflict({ base, mine, theirs, combine, takeTheirs }: Props) {
  const clashing = clashes(base, mine, theirs.policy);
  return (
    <section class="conflict" role="alert" aria-labelledby="conflict" data-conflict={clashing.length}>
      <h3 id="conflict">Somebody else has changed the rules</h3>
      <p>Nothing of theirs was written over, and nothing of yours is lost.</p>
      <div class="sides">
        <div data-side="theirs">
          <h4>They changed</h4>
          <ChangeList changes={changesOf(base, theirs.policy)} rules={theirs} clashing={clashing} />
        </div>
        <div data-side="mine">
          <h4>You changed</h4>
          <ChangeList changes={changesOf(base, mine)} rules={theirs} clashing={clashing} />
        </div>
      </div>
      <div class="buttons">
        <button type="button" class="button primary" data-action="combine" onClick={combine}>
          {clashing.length > 0 ? 'Use mine where we both changed it' : 'Put my changes onto theirs'}
        </button>
        <button type="button" class="button" data-action="take-theirs" onClick={takeTheirs}>
          Take theirs, drop mine
        </button>
      </div>
    </section>
  );
}
