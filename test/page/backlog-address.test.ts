// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addressOf } from '@/entrypoints/backlog/address';

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '#view=everything&q=label%3Abug');
});
afterEach(() => vi.useRealTimers());

const written = (): string => new URLSearchParams(location.hash.slice(1)).get('q') ?? '';

it('shows each letter at once, and writes the address when typing rests', () => {
  const replace = vi.spyOn(history, 'replaceState');
  const shown: string[] = [];
  const address = addressOf(window, () => shown.push(address.place().filter));
  for (const filter of ['e', 'ex', 'exp']) address.go({ ...address.place(), filter });
  expect(shown).toEqual(['e', 'ex', 'exp']);
  expect([written(), replace.mock.calls.length]).toEqual(['label:bug', 0]);
  vi.runAllTimers();
  expect([written(), replace.mock.calls.length]).toEqual(['exp', 1]);
  replace.mockRestore();
});

it('loses nothing that was typed when the page is left, or another view is gone to', () => {
  const address = addressOf(window, () => undefined);
  address.go({ ...address.place(), filter: 'left' });
  dispatchEvent(new Event('pagehide'));
  expect(written()).toBe('left');
  const push = vi.spyOn(history, 'pushState').mockImplementation(() => expect(written()).toBe('typed'));
  address.go({ ...address.place(), filter: 'typed' });
  address.go({ ...address.place(), view: 'untouched' });
  expect(push).toHaveBeenCalledOnce();
  push.mockRestore();
});

it('writes at once what is chosen, and takes no step back for it', () => {
  const push = vi.spyOn(history, 'pushState');
  const address = addressOf(window, () => undefined);
  address.go({ ...address.place(), filter: 'typed' });
  address.go({ ...address.place(), sort: 'priority' });
  expect([written(), location.hash.includes('sort=priority'), push.mock.calls.length]).toEqual(['typed', true, 0]);
  push.mockRestore();
});

it('goes where the address goes, whatever was being typed', () => {
  const address = addressOf(window, () => undefined);
  address.go({ ...address.place(), filter: 'half' });
  history.replaceState(null, '', '#view=untouched&q=other');
  dispatchEvent(new Event('popstate'));
  vi.runAllTimers();
  expect([address.place().view, address.place().filter, written()]).toEqual(['untouched', 'other', 'other']);
});
