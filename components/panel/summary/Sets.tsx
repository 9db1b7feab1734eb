import type { SummaryChoice } from '@/utils/model/summary-form';
import type { Told } from '@/utils/model/told';
import { sentence } from '@/utils/words/sentence';

interface Props {
  choices: readonly SummaryChoice[];
  /** By its place, the option that is chosen of each; empty where it stays as it is. */
  picked: readonly string[];
  tells: Told;
  pick(picked: string[]): void;
}

/** What is set by the same press: what is offered is chosen, all else stays as it is. */
export function Sets({ choices, picked, tells, pick }: Props) {
  return (
    <div class="part">
      <h4 class="group">And set</h4>
      {choices.map(({ label, now, options, chosen, why }, at) => (
        <div key={label}>
          <label class="picker">
            <span class="label">{label}</span>
            <select
              class="field"
              data-set={label}
              value={picked[at]}
              onChange={({ currentTarget }) =>
                pick(picked.map((one, other) => (other === at ? currentTarget.value : one)))
              }
            >
              <option value="">{now ? `As it is: ${now}` : 'As it is'}</option>
              {options.map(({ name, says }, place) => (
                <option key={says} value={`${place}`}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {why && picked[at] === chosen && <p class="hint">{sentence(why)}</p>}
        </div>
      ))}
      <p class="hint">{sentence(tells)}</p>
    </div>
  );
}
