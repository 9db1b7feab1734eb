import { vi } from 'vitest';
import type { PageRequest } from '@/utils/messages/page';
import { telling } from '../telling';

type Answer = (request: PageRequest) => unknown;

/** The background as the panel hears it: each question is noted and answered by `answer`. */
export const background = {
  asked: [] as PageRequest[],
  answer: ((): unknown => null) as Answer,
  alive: true,
};

export const fakeBrowser = {
  runtime: {
    get id() {
      return background.alive ? 'tend' : undefined;
    },
    sendMessage: vi.fn<(request: PageRequest) => Promise<unknown>>(async (request) => {
      background.asked.push(request);
      return background.answer(request);
    }),
    onMessage: { addListener: vi.fn<() => void>(), removeListener: vi.fn<() => void>() },
  },
};

export function resetBackground(): void {
  background.asked = [];
  background.answer = () => ok(null);
  background.alive = true;
}

export function ok(value: unknown) {
  return { ok: true, value };
}

export function failed(text: string, kind = 'database') {
  return { ok: false, failure: { kind, told: telling(text) } };
}

/** A promise and the way to settle it. */
export function later<T>() {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => (settle = resolve));
  return { promise, settle: (value: T) => settle(value) };
}
