import type { Cadence } from '@/utils/model/policy';
import { suggestedCadence } from '@/utils/model/policy-default';
import { Tick, WholeField } from './fields';
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
      <Tick rule="cadence" checked={cadence !== null} set={(on) => change({ ...policy, cadence: on ? begin() : null })}>
        Rounds at a fixed time <span class="optional">until then, estimates stay sealed</span>
      </Tick>
      {cadence && <CadenceFields cadence={cadence} set={(next) => change({ ...policy, cadence: next })} />}
      {cadence && (
        <Tick rule="announce" checked={policy.announce} set={(announce) => change({ ...policy, announce })}>
          The ledger's text names the round and how to take part without Tend{' '}
          <span class="optional">
            written by the owner’s browser while a round is under way; each change tells whom saving tells
          </span>
        </Tick>
      )}
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
      <WholeField
        name="weeks"
        label="Every … weeks"
        value={cadence.weeks}
        range={[1, 13]}
        set={(weeks = 0) => set({ ...cadence, weeks })}
      />
      <label>
        <span class="label">Votes are opened on</span>
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
      <WholeField
        name="talk"
        label="Days to talk after that"
        hint="before the round ends"
        optional
        value={cadence.talk}
        range={[0, Math.min(13, cadence.weeks * 7 - 1)]}
        set={(talk) => set(withPart(cadence, 'talk', talk))}
      />
      <WholeField
        name="minutes"
        label="Minutes a person"
        hint="20 where empty"
        optional
        value={cadence.minutes}
        range={[5, 480]}
        set={(minutes) => set(withPart(cadence, 'minutes', minutes))}
      />
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

/** The cadence with that part of it, or without it. */
function withPart(cadence: Cadence, part: 'talk' | 'minutes', value: number | undefined): Cadence {
  const { [part]: _, ...rest } = cadence;
  return value === undefined ? rest : { ...rest, [part]: value };
}
