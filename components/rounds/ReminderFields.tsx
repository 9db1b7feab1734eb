import { type ReminderChoice, reminderChoice, usualChoice } from '@/utils/model/rounds/reminder';

interface Props {
  choice: ReminderChoice;
  set(choice: ReminderChoice): void;
}

/** When a person is reminded, and when never. What is no time of day is not kept. */
export function ReminderFields({ choice, set }: Props) {
  const { at, quiet, weekends } = choice;
  const setQuiet = (next: ReminderChoice['quiet']): void => put({ ...choice, quiet: next });
  const put = (next: ReminderChoice): void => {
    if (reminderChoice.safeParse(next).success) set(next);
  };
  return (
    <div class="reminder-fields">
      <Time name="remind-at" label="At" value={at} set={(next) => put({ ...choice, at: next })} />
      <label class="tick">
        <input
          type="checkbox"
          name="weekends"
          checked={weekends}
          onChange={({ currentTarget: { checked } }) => put({ ...choice, weekends: checked })}
        />
        <span>Also on Saturdays and Sundays</span>
      </label>
      <label class="tick">
        <input
          type="checkbox"
          name="quiet"
          checked={quiet !== null}
          onChange={({ currentTarget: { checked } }) => setQuiet(checked ? usualChoice.quiet : null)}
        />
        <span>Quiet hours</span>
      </label>
      {quiet && (
        <>
          <Time name="quiet-from" label="from" value={quiet.from} set={(from) => setQuiet({ ...quiet, from })} />
          <Time name="quiet-to" label="until" value={quiet.to} set={(to) => setQuiet({ ...quiet, to })} />
        </>
      )}
    </div>
  );
}

function Time({ name, label, value, set }: { name: string; label: string; value: string; set(value: string): void }) {
  return (
    <label class="reminder-time">
      {label}{' '}
      <input
        class="field"
        type="time"
        name={name}
        required
        value={value}
        onChange={({ currentTarget }) => set(currentTarget.value)}
      />
    </label>
  );
}
