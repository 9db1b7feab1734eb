import { vi } from 'vitest';
import type { PageRequest } from '@/utils/messages/page';
import type { CheckResult } from '@/utils/model/readiness/judge';
import { factsOf } from '@/utils/trackers/facts';
import type { View } from '@/utils/model/view';
import { turns } from '../turns';
import { telling } from '../telling';

export const ref = 'github:github.com/acme/app#12';
export const other = 'github:github.com/acme/app#13';

const story: CheckResult = {
  id: 'story',
  name: 'Story',
  level: 'required',
  by: 'text',
  verdict: 'fail',
  why: [telling('Nobody wants it.')],
};

export function view(change: Partial<View> = {}): View {
  return {
    ref,
    tracker: factsOf(ref).capabilities,
    title: 'Drafts are lost',
    checks: [story],
    reactions: [],
    workflow: { statuses: [], tags: [], notes: [], plan: {}, above: [] },
    receipts: {},
    own: [],
    questions: [],
    marks: [],
    live: [],
    people: [],
    sync: { state: 'settled', told: telling('All is shared.'), owed: 0, problems: [] },
    readBy: 'page-data',
    readAt: 1,
    notices: [],
    ...change,
  };
}

type Asked = Extract<PageRequest, { kind: string }>;

/**
 * The background as a panel sees it: it writes down what it is asked, and answers when it is told to.
 * To be given to `vi.mock('@/utils/runtime')` by each test file.
 */
export function createBackground() {
  const listeners = new Set<(message: unknown) => unknown>();
  const answers = new Map<string, (request: Asked) => unknown>();
  const asked: Asked[] = [];
  const runtime = {
    id: 'tend-id' as string | undefined,
    sendMessage: async (request: Asked): Promise<unknown> => {
      asked.push(request);
      return answers.get(request.kind)?.(request) ?? { ok: true, value: null };
    },
    onMessage: {
      addListener: (listener: (message: unknown) => unknown) => void listeners.add(listener),
      removeListener: (listener: (message: unknown) => unknown) => void listeners.delete(listener),
    },
  };
  return {
    runtime,
    listeners,
    asked,
    /** All questions of one kind so far. */
    of: <K extends Asked['kind']>(kind: K) =>
      asked.filter((request): request is Extract<Asked, { kind: K }> => request.kind === kind),
    /** Puts scripts beside the page where it is asked to, and answers. */
    inject: (kind: Asked['kind'], run: () => void) =>
      void answers.set(kind, () => {
        run();
        return { ok: true, value: null };
      }),
    answer: (kind: Asked['kind'], value: unknown) => void answers.set(kind, () => ({ ok: true, value })),
    refuse: (kind: Asked['kind'], text: string) =>
      void answers.set(kind, () => ({ ok: false, failure: { kind: 'database', told: telling(text) } })),
    /** Answers only when the returned function is called. */
    hold: (kind: Asked['kind']): ((answer: unknown) => void) => {
      const { promise, resolve } = withResolvers();
      answers.set(kind, () => promise);
      return resolve;
    },
    push: (message: unknown) => listeners.forEach((listener) => listener(message)),
    reset: () => {
      answers.clear();
      listeners.clear();
      asked.length = 0;
      runtime.id = 'tend-id';
    },
  };
}

function withResolvers(): { promise: Promise<unknown>; resolve: (value: unknown) => void } {
  let resolve: (value: unknown) => void = vi.fn();
  const promise = new Promise((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** Everything that waits for nothing but its turn is done. */
export const settled = (): Promise<void> => turns();
