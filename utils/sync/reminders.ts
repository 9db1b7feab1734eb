import {
  choiceIn,
  dayOf,
  nextReminder,
  type ReminderChoice,
  type Reminded,
  remindedIn,
  remindedKey,
  remindersKey,
  withDay,
  withoutSkipped,
} from '@/utils/model/rounds/reminder';
import { type Waits, waitsAt } from '@/utils/model/rounds/waits';
import type { RowStore } from '@/utils/store/row-store';
import type { Store } from '@/utils/store/store';
import { createAgain } from './again';
import { createInTurn } from './in-turn';
import { keptRules } from './kept-rules';

/** The browser's own notifications, as far as the person lets Tend show some. */
export interface Notices {
  may(): Promise<boolean>;
  /** Whether the one of that day is on screen, or where the browser keeps them. */
  has(day: string): Promise<boolean>;
  show(day: string, waits: Waits): Promise<unknown>;
}

export interface ReminderTools {
  store: Pick<Store, 'setting' | 'set'>;
  rows: Pick<RowStore, 'inRounds'>;
  /** Projects with a ledger that this device knows. */
  projects(): Promise<string[]>;
  /** Brings what this device knows of their rounds in step with what teams said, as far as trackers can be reached. */
  hear(projects: readonly string[]): Promise<void>;
  notices: Notices;
  /** Shows in the toolbar how many issues wait; nothing where none does. */
  count(issues: number): Promise<void>;
  /** Sets the alarm, or takes it away; milliseconds since 1970. */
  wake(at: number | undefined): Promise<void>;
  now(): number;
  /** The time zone of this device, by its IANA name. */
  zone(): string;
}

/**
 * Reaches the person where no page is open. Nothing is kept in memory: each call reckons anew from what the database
 * holds.
 */
export interface Reminders {
  /** After whatever may change what waits: rows, rules, a person's choice. */
  look(): Promise<void>;
  /** When the alarm rings, the worker starts, or notifications are allowed again: reminds, where it is time to. */
  ring(): Promise<void>;
  /** What the person chose, from now on: where the time of today has passed, from tomorrow on. */
  choose(choice: ReminderChoice): Promise<void>;
  /** A day's reminder was seen: it is not shown again, whatever became of the worker that showed it. */
  seen(day: string): Promise<void>;
}

/**
 * A worker that dies while it reminds is started again after so long; milliseconds. Chrome rings no sooner than after
 * 30,000.
 */
const patience = 60_000;

export function createReminders(tools: ReminderTools): Reminders {
  const { store } = tools;
  const inTurn = createInTurn();
  const look = createAgain(async () => {
    const waits = await waitsNow(tools);
    await tools.count(waits.issues);
    const times = [waits.until, await nextNow(tools)].filter((at) => at !== undefined);
    await tools.wake(times.length > 0 ? Math.min(...times) : undefined);
  });
  return {
    look,
    ring: async () => {
      try {
        await inTurn(remindedKey, () => remind(tools));
      } finally {
        await look();
      }
    },
    choose: async (choice) => {
      await inTurn(remindedKey, async () => {
        await store.set(remindersKey, choice);
        const [done, now, zone] = [withoutSkipped(await doneOf(tools)), tools.now(), tools.zone()];
        const next = nextReminder(choice, done, now, zone);
        const isPast = next !== undefined && next <= now;
        await keep(tools, isPast ? withDay(done, dayOf(now, zone), 'skipped') : done);
      });
      await look();
    },
    seen: (day) =>
      inTurn(remindedKey, async () => {
        const done = await doneOf(tools);
        if (done.saying === day) await keep(tools, { ...done, saying: null });
      }),
  };
}

/**
 * Said before it is shown: a worker that dies in between leaves the day as being said, and the next one sees whether it
 * was shown.
 */
async function remind(tools: ReminderTools): Promise<void> {
  const { notices, now, zone } = tools;
  const done = await doneOf(tools);
  const next = await nextNow(tools);
  const today = dayOf(now(), zone());
  const isBroken = done.saying !== null;
  if (isBroken && (done.saying !== today || !(await notices.may()) || (await notices.has(today))))
    return keep(tools, { ...done, saying: null });
  if (!isBroken && (next === undefined || next > now())) return;
  await tools.wake(now() + patience);
  if (!isBroken) await tools.hear(await tools.projects());
  const waits = await waitsNow(tools);
  const isSaid = waits.issues > 0;
  await keep(tools, withDay(done, today, isSaid ? 'saying' : 'skipped'));
  if (!isSaid) return;
  await notices.show(today, waits);
  await keep(tools, withDay(done, today, 'said'));
}

/** When to remind next, where the browser lets Tend do so; milliseconds since 1970. */
async function nextNow(tools: ReminderTools): Promise<number | undefined> {
  const choice = choiceIn(await tools.store.setting(remindersKey));
  if (!choice.on || !(await tools.notices.may())) return undefined;
  return nextReminder(choice, await doneOf(tools), tools.now(), tools.zone());
}

async function doneOf({ store }: Pick<ReminderTools, 'store'>): Promise<Reminded> {
  return remindedIn(await store.setting(remindedKey));
}

function keep({ store }: Pick<ReminderTools, 'store'>, done: Reminded): Promise<void> {
  return store.set(remindedKey, done);
}

async function waitsNow({ store, rows, projects, now }: ReminderTools): Promise<Waits> {
  const rules = await keptRules(store, await projects());
  return waitsAt(rules, rules.length > 0 ? await rows.inRounds() : [], now());
}
