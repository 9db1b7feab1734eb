import type { Policy } from '@/utils/model/policy';
import { changesOf } from '@/utils/model/policy-changes';
import type { BackTest } from '@/utils/model/rows/back-test';
import { sentences } from '@/utils/words/sentence';
import { ChangeList } from './ChangeList';
import { ChecksPart } from './ChecksPart';
import { FieldsPart } from './FieldsPart';
import { MarksPart } from './MarksPart';
import type { PartProps } from './part';
import { ReviewPart } from './ReviewPart';
import { RoundsPart } from './RoundsPart';
import { TeamPart } from './TeamPart';
import { ViewsPart } from './ViewsPart';

interface Props extends PartProps {
  /** The rules that the changes are made from. */
  base: Policy;
  /** What requiring each check would do; undefined until that is known. */
  tested: BackTest | undefined;
  /** Shows the open issues that a filter finds. */
  show(filter: string): void;
  busy: boolean;
  save(): void;
  discard(): void;
}

/** The team's rules to change, and what would change for everybody before it does. */
export function RulesForm({ rules, base, policy, tested, show, busy, change, save, discard }: Props) {
  const changes = changesOf(base, policy);
  return (
    <form
      class="rules"
      data-form="rules"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && changes.length > 0) save();
      }}
    >
      {/* Whoever may not change them may read them, also with a screen reader. */}
      <fieldset class="bare" disabled={!rules.mayEdit || busy}>
        <ChecksPart rules={rules} policy={policy} change={change} tested={tested} show={show} />
        <FieldsPart rules={rules} policy={policy} change={change} />
        <MarksPart rules={rules} policy={policy} change={change} />
        <RoundsPart rules={rules} policy={policy} change={change} />
        <ReviewPart rules={rules} policy={policy} change={change} />
        <TeamPart rules={rules} policy={policy} change={change} />
        <ViewsPart policy={policy} change={change} />
      </fieldset>
      {changes.length > 0 && (
        <section class="save" aria-label="What changes">
          <h3>What changes for the team</h3>
          <ChangeList changes={changes} rules={rules} />
          <p class="quiet">Everybody who grooms here gets this within the hour. {sentences([rules.notifies])}</p>
          <div class="buttons">
            <button type="submit" class="button primary" data-action="save-rules" aria-disabled={busy}>
              {busy ? 'Saving…' : 'Save for the team'}
            </button>
            <button
              type="button"
              class="button"
              data-action="discard-rules"
              aria-disabled={busy}
              onClick={() => !busy && discard()}
            >
              Discard my changes
            </button>
          </div>
        </section>
      )}
    </form>
  );
}
