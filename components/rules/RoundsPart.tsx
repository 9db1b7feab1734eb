import { type Cadence, suggestedCadence } from '@/utils/model/policy';
import { days } from './words';
import type { PartProps } from './part';

/** When a round of grooming ends, and who owns it. */
export function RoundsPart({ policy, change }: PartProps) {
  const { cadence } = policy;
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const begin = (): Cadence => ({ ...suggestedCadence, zone: here || suggestedCadence.zone });
  // A name may have spaces within; those around it go once it is typed.
  const setOwner = (owner: string): void => change({ ...policy, owner: owner || null });
  return (
    <fieldset>
      <legend>Rounds</legend>
      <label class="tick" data-rule="cadence">
        <input
          type="checkbox"
          name="cadence"
          checked={cadence !== null}
          onChange={(event) => change({ ...policy, cadence: event.currentTarget.checked ? begin() : null })}
        />
        <span>
          A round ends at a fixed time <span class="optional">until then, estimates stay sealed</span>
        </span>
      </label>
      {cadence && <CadenceFields cadence={cadence} set={(next) => change({ ...policy, cadence: next })} />}
      <label class="wide-field" data-rule="owner">
        <span class="label">
          Who owns readiness and may close a round <span class="optional">optional</span>
        </span>
        <input
          class="field"
          name="owner"
          autoComplete="off"
          spellcheck={false}
          maxLength={200}
          placeholder="Nobody in particular"
          value={policy.owner ?? ''}
          onInput={(event) => setOwner(event.currentTarget.value)}
          onBlur={() => policy.owner !== policy.owner?.trim() && setOwner(policy.owner?.trim() ?? '')}
        />
      </label>
    </fieldset>
  );
}

function CadenceFields({ cadence, set }: { cadence: Cadence; set(cadence: Cadence): void }) {
  return (
    <div class="fields">
      <label>
        <span class="label">Every … weeks</span>
        <input
          class="field"
          type="number"
          name="weeks"
          min={1}
          max={13}
          required
          value={cadence.weeks}
          onInput={(event) => set({ ...cadence, weeks: Number(event.currentTarget.value) })}
        />
      </label>
      <label>
        <span class="label">On</span>
        <select
          class="field"
          name="day"
          value={cadence.day}
          onChange={(event) => set({ ...cadence, day: Number(event.currentTarget.value) })}
        >
          {days.map((day, at) => (
            <option key={day} value={at + 1}>
              {day}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="label">At</span>
        <input
          class="field"
          type="time"
          name="time"
          required
          value={cadence.time}
          onInput={(event) => set({ ...cadence, time: event.currentTarget.value })}
        />
      </label>
      <label>
        <span class="label">Time zone</span>
        <input
          class="field"
          name="zone"
          required
          pattern="[\w+\/\-]{1,60}"
          placeholder="Europe/Lisbon"
          value={cadence.zone}
          onInput={(event) => set({ ...cadence, zone: event.currentTarget.value.trim() })}
        />
      </label>
    </div>
  );
}
