import { roundRulesIn, roundRulesKey } from '@/utils/model/rounds/rules';
import { type Waits, waitsAt } from '@/utils/model/rounds/waits';
import type { RowStore } from '@/utils/store/row-store';
import type { Store } from '@/utils/store/store';
import { createAgain } from './again';

export interface ReminderTools {
  store: Pick<Store, 'setting'>;
  rows: Pick<RowStore, 'inRounds'>;
  /** Projects with a ledger that this device knows. */
  projects(): Promise<string[]>;
  /** Shows in the toolbar how many issues wait; nothing where none does. */
  count(issues: number): Promise<void>;
  /** Sets the alarm, or takes it away; milliseconds since 1970. */
  wake(at: number | undefined): Promise<void>;
  now(): number;
}

/** Reaches the person where no page is open. Nothing is kept in memory: each look reckons anew from what the database holds. */
export interface Reminders {
  /** After whatever may change what waits: rows, rules, the end of a phase, the worker's start. */
  look(): Promise<void>;
}

export function createReminders(tools: ReminderTools): Reminders {
  const look = createAgain(async () => {
    const waits = await waitsNow(tools);
    await tools.count(waits.issues);
    await tools.wake(waits.until);
  });
  return { look };
}

async function waitsNow({ store, rows, projects, now }: ReminderTools): Promise<Waits> {
  const kept = await Promise.all((await projects()).map((project) => store.setting(roundRulesKey(project))));
  const rules = kept.flatMap((one) => roundRulesIn(one) ?? []);
  return waitsAt(rules, rules.length > 0 ? await rows.inRounds() : [], now());
}
