// @vitest-environment happy-dom
import '../temporal';
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ReminderActions, Reminders } from '@/components/rounds/Reminders';
import { reminderText } from '@/components/rounds/reminder-text';
import { type ReminderChoice, usualChoice } from '@/utils/model/rounds/reminder';
import { waitsAt } from '@/utils/model/rounds/waits';
import { inRound, now, readyIn, rules } from '../rounds/sample';
import { drawn, violations } from './stage';

type Fakes = { [K in keyof ReminderActions]: ReturnType<typeof vi.fn<ReminderActions[K]>> };
const on: ReminderChoice = { ...usualChoice, on: true };
let actions: Fakes;
let may: boolean;
let says: boolean;
let order: string[];
let changed: () => void;

beforeEach(() => {
  [may, says, order] = [false, true, []];
  actions = {
    remind: vi.fn(async (choice) => void order.push(`keeps ${choice.on}`)),
    mayNotify: vi.fn(async () => may),
    allowNotices: vi.fn(async () => {
      order.push('asks');
      may = says;
      changed();
      return says;
    }),
    endNotices: vi.fn(async () => void order.push('gives back')),
    followAllowed: vi.fn((tell) => void (changed = tell)),
  };
});
afterEach(() => cleanup());

async function show(choice: ReminderChoice): Promise<void> {
  render(<Reminders choice={choice} actions={actions} />);
  await drawn();
}
async function press(action: string): Promise<void> {
  const button = document.querySelector(`[data-action="${action}"]`);
  if (!button) throw new Error(`There is no ${action}.`);
  fireEvent.click(button);
  await drawn();
}
const state = (): string | undefined => document.querySelector<HTMLElement>('.reminders')?.dataset['reminders'];
const alarm = (): string => document.querySelector('[role=alert]')?.textContent ?? '';
async function fill(name: string, value: string): Promise<void> {
  const field = document.querySelector(`[name="${name}"]`);
  if (!field) throw new Error(`There is no ${name}.`);
  fireEvent.change(field, { target: { value } });
  await drawn();
}

describe('reminders are switched', () => {
  it('on by a press that asks the browser first, and then keeps it', async () => {
    await show(usualChoice);
    expect([state(), actions.allowNotices.mock.calls.length]).toEqual(['off', 0]);
    expect(await violations()).toEqual([]);
    await press('remind');
    expect(order).toEqual(['asks', 'keeps true']);
    expect(actions.remind).toHaveBeenCalledExactlyOnceWith(on);
    expect(alarm()).toBe('');
  });

  it('off again, and the permission is given back', async () => {
    may = true;
    await show(on);
    expect(state()).toBe('on');
    await press('remind-no-more');
    expect(order).toEqual(['keeps false', 'gives back']);
  });

  it('on by nobody who said no: that is said with ways on, and the press can be repeated', async () => {
    says = false;
    await show(usualChoice);
    await press('remind');
    expect(actions.remind).not.toHaveBeenCalled();
    expect(alarm()).toContain('does not let Tend show notifications');
    expect(alarm()).toContain('calendar file');
    says = true;
    await press('remind');
    expect(actions.remind).toHaveBeenCalledExactlyOnceWith(on);
    expect(alarm()).toBe('');
  });
});

it('says so at once where the browser takes the permission away, and offers it again or an end', async () => {
  may = true;
  await show(on);
  may = false;
  changed();
  await drawn();
  expect(state()).toBe('lost');
  expect(alarm()).toContain('no longer lets Tend');
  expect(await violations()).toEqual([]);
  await press('remind');
  expect(order).toEqual(['asks', 'keeps true']);
  await press('remind-no-more');
  expect(order.slice(2)).toEqual(['keeps false', 'gives back']);
});

it('keeps a time, quiet hours and weekends, and nothing that is no time', async () => {
  may = true;
  await show(on);
  expect(await violations()).toEqual([]);
  await fill('remind-at', '10:30');
  const later = { ...on, at: '10:30' };
  expect(actions.remind).toHaveBeenLastCalledWith(later);
  await fill('remind-at', '');
  expect(actions.remind).toHaveBeenCalledTimes(1);
  await fill('quiet-to', '07:00');
  expect(actions.remind).toHaveBeenLastCalledWith({ ...later, quiet: { from: '20:00', to: '07:00' } });
  fireEvent.click(document.querySelector('[name="weekends"]') ?? document.body);
  expect(actions.remind).toHaveBeenLastCalledWith({
    ...later,
    quiet: { from: '20:00', to: '07:00' },
    weekends: true,
  });
  fireEvent.click(document.querySelector('[name="quiet"]') ?? document.body);
  expect(actions.remind).toHaveBeenLastCalledWith({ ...later, quiet: null, weekends: true });
});

it('keeps both of two presses, the second before the page has heard of the first', async () => {
  may = true;
  await show(on);
  let done: () => void = () => undefined;
  actions.remind.mockImplementationOnce(() => new Promise<void>((resolve) => (done = resolve)));
  fireEvent.click(document.querySelector('[name="weekends"]') ?? document.body);
  await fill('remind-at', '10:30');
  expect(actions.remind).toHaveBeenLastCalledWith({ ...on, weekends: true, at: '10:30' });
  done();
});

it('says where quiet hours lie over the time', async () => {
  may = true;
  await show({ ...on, at: '07:00' });
  expect(document.querySelector('[data-hush]')?.textContent).toBe(
    'You are reminded at 08:00, when your quiet hours end.',
  );
  cleanup();
  await show({ ...on, at: '22:00' });
  expect(document.querySelector('[data-hush=never]')).not.toBeNull();
});

it('says in a notification how much waits and until when', () => {
  const text = reminderText(waitsAt([rules()], [inRound(1), readyIn(2)], now));
  expect(text.title).toBe('2 issues wait for you');
  expect(text.message).toMatch(/^About 5 minutes\. Votes are opened Thu,? 3 Dec/);
  const later = reminderText(waitsAt([rules()], [inRound(1)], Date.UTC(2026, 11, 4)));
  expect(later.title).toBe('1 issue waits for you');
  expect(later.message).toMatch(/^About 2 minutes\. The round ends Sat,? 5 Dec/);
});
