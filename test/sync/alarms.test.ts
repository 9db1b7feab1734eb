import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { alarmNames, ringer } from '@/entrypoints/background/alarms';

vi.mock('wxt/browser', () => ({ browser: {} }));

it('does for each alarm what it was set for, and nothing for one that no version of now sets', () => {
  vi.spyOn(console, 'info').mockReturnValue(undefined);
  const does = { sync: vi.fn(), votes: vi.fn(), tidy: vi.fn(), rounds: vi.fn() };
  const ring = ringer(does);
  const rung = (): string[] => alarmNames.filter((name) => does[name].mock.calls.length > 0);
  for (const name of ['', 'toString', 'reminder', 'sync ']) ring(name);
  expect(rung()).toEqual([]);
  ring('rounds');
  expect(rung()).toEqual(['rounds']);
});

it('knows every alarm that is set anywhere', () => {
  const folder = 'entrypoints/background';
  const text = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const set = text.flatMap((one) =>
    [...one.matchAll(/alarms\.(?:create|clear|get)\(\s*'([^']+)'/g)].map(([, name]) => name),
  );
  expect(new Set(set).size).toBeGreaterThan(2);
  for (const name of set) expect(alarmNames).toContain(name);
});
