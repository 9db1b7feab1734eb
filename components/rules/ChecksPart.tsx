import { useState } from 'preact/hooks';
import type { CheckRule } from '@/utils/model/policy';
import type { BackTest } from '@/utils/model/rows/back-test';
import { type Weight, weighing, weightOf, weights } from '@/utils/model/weight';
import { sentence } from '@/utils/words/sentence';
import { handChecks, ruleOf, withHandCheck, withoutCheck, withWeight } from './edit';
import { onEnter } from './fields';
import type { PartProps } from './part';
import { WouldFail } from './WouldFail';

interface Props extends PartProps {
  /** What requiring each check would do; undefined until that is known. */
  tested: BackTest | undefined;
  show(filter: string): void;
}

/** How each check counts, and the checks that people tick. */
export function ChecksPart({ rules, policy, change, tested, show }: Props) {
  return (
    <fieldset>
      <legend>Checks</legend>
      <p class="quiet">
        A required check has to pass before an issue counts as ready; one that is required from a day on, only where the
        issue was written or edited since. An advised one is shown and does not count. A watched one is judged to see
        what it would say.
      </p>
      <ul class="rows">
        {rules.checks.map((check) => (
          <li key={check.id} class="row" data-rule={`checks.${check.id}`}>
            <span class="row-name">{sentence(check.name)}</span>
            <WeightField
              name={sentence(check.name)}
              rule={ruleOf(policy, check)}
              set={(weight) => change(withWeight(policy, check, weight, today()))}
            />
            <WouldFail check={check.id} weight={weightOf(ruleOf(policy, check))} tested={tested} show={show} />
          </li>
        ))}
        {handChecks(policy, rules.checks).map(({ id, name = id, ...rule }) => (
          <li key={id} class="row" data-rule={`checks.${id}`}>
            <input
              class="field row-name"
              aria-label={`Name of the check ${name}`}
              dir="auto"
              required
              maxLength={200}
              value={name}
              onInput={(event) =>
                change({ ...policy, checks: { ...policy.checks, [id]: { ...rule, name: event.currentTarget.value } } })
              }
            />
            <WeightField
              name={name}
              rule={rule}
              set={(weight) =>
                change({ ...policy, checks: { ...policy.checks, [id]: weighing({ ...rule, name }, weight, today()) } })
              }
            />
            <button
              type="button"
              class="button quiet-button"
              aria-label={`Remove the check ${name}`}
              onClick={() => change(withoutCheck(policy, id))}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
      <NewCheck add={(name) => change(withHandCheck(policy, rules.checks, name))} />
    </fieldset>
  );
}

/** The day it is, as rules have it. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function WeightField({ name, rule, set }: { name: string; rule: CheckRule; set(weight: Weight): void }) {
  const weight = weightOf(rule);
  const { requiredFrom } = rule;
  const texts: Record<Weight, string> = {
    required: 'Required',
    'from-a-day': weight === 'from-a-day' ? `Required from ${requiredFrom} on` : 'Required from now on',
    advised: 'Advised',
    watching: 'Watched',
    off: 'Off',
  };
  return (
    <select
      class="field row-choice"
      aria-label={`How “${name}” counts`}
      value={weight}
      data-level={weight}
      onChange={(event) => set(weights.find((one) => one === event.currentTarget.value) ?? weight)}
    >
      {weights.map((one) => (
        <option key={one} value={one}>
          {texts[one]}
        </option>
      ))}
    </select>
  );
}

/** Enter adds the check; it must not send the form around it. */
function NewCheck({ add }: { add(name: string): void }) {
  const [name, setName] = useState('');
  const done = (): void => {
    if (name.trim()) add(name);
    setName('');
  };
  return (
    <div class="inline-form">
      <label>
        <span class="label">A check that people tick</span>
        <input
          class="field"
          name="new-check"
          dir="auto"
          maxLength={200}
          placeholder="Design reviewed"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
          onKeyDown={onEnter(done)}
        />
      </label>
      <button type="button" class="button" data-action="add-check" onClick={done}>
        Add
      </button>
    </div>
  );
}
