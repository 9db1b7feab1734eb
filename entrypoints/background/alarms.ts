import { browser } from 'wxt/browser';

/** Every alarm that Tend sets, by name. */
export const alarmNames = ['sync', 'votes', 'tidy', 'rounds'] as const;
export type AlarmName = (typeof alarmNames)[number];

/** What to do when an alarm rings. One that no version of now sets, as an earlier one may have left, does nothing. */
export function ringer(does: Record<AlarmName, () => void>): (name: string) => void {
  return (name) => {
    const known = alarmNames.find((one) => one === name);
    if (known) does[known]();
    else console.info(`Tend knows no alarm “${name}”.`);
  };
}

/** Rings when a phase of a round ends; milliseconds since 1970. Without a time it does not ring any more. */
export async function wakeForRounds(when: number | undefined): Promise<void> {
  const name: AlarmName = 'rounds';
  if (when === undefined) await browser.alarms.clear(name);
  else await browser.alarms.create(name, { when });
}
