// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelWorld } from '@/utils/panel/door';
import { startPanel } from '@/entrypoints/panel/start';
import type { WalkView } from '@/utils/model/rounds/walk';
import { githubSite } from '@/utils/trackers/github/site';
import { injectSheet } from './inject-sheet';
import { createBackground, ref, settled, view } from './panel-stage';

const background = vi.hoisted(() => ({ now: undefined as ReturnType<typeof createBackground> | undefined }));
vi.mock('@/utils/runtime', () => ({
  browser: {
    get runtime() {
      return background.now?.runtime;
    },
  },
}));

const worker = createBackground();
background.now = worker;
const walk: WalkView = {
  nth: 1,
  of: 3,
  minutes: 4,
  round: '2026-W49',
  votes: false,
  answered: false,
};
let end: AbortController;
let world: PanelWorld;

beforeEach(() => {
  worker.reset();
  worker.answer('show', { view: view(), open: true, drafts: {}, walk });
  worker.answer('walk', walk);
  worker.answer('read', view());
  end = new AbortController();
  world = { issue: ref };
  worker.inject('sheet', () => injectSheet(world));
  document.body.innerHTML = '<main></main>';
  vi.stubGlobal(
    'fetch',
    vi.fn(() => new Promise(() => undefined)),
  );
});
afterEach(() => {
  end.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const start = async (): Promise<void> => {
  startPanel({ page: document, world, site: githubSite, signal: end.signal });
  await settled();
};
const inside = (selector: string): HTMLElement | null =>
  document.querySelector('tend-panel')?.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
/** A press of the person's own. */
const trusted = (): Event =>
  Object.defineProperty(new MouseEvent('click', { bubbles: true }), 'isTrusted', { value: true });
const focused = (): string | undefined => document.querySelector('tend-panel')?.shadowRoot?.activeElement?.className;
const asked = (kind: string): unknown[] => worker.asked.filter((one) => one.kind === kind);
const visibility = (is: DocumentVisibilityState): unknown =>
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(is);

describe('an issue of a walk', () => {
  it('loaded ahead, is not looked at and takes no focus until it is on screen; then once', async () => {
    visibility('hidden');
    await start();
    worker.push({ push: 'changed', view: view({ title: 'From the API' }) });
    await settled();
    expect([asked('last-seen'), asked('walk')]).toEqual([[], []]);
    expect(focused()).toBeUndefined();
    visibility('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await settled();
    expect(asked('last-seen')).toEqual([{ kind: 'last-seen', ref, seen: false }]);
    expect(asked('walk')).toEqual([{ kind: 'walk', ref, act: 'here' }]);
    await vi.waitFor(() => expect(focused()).toBe('walk'));
  });

  it('opens a folded panel, which is a look as well', async () => {
    worker.answer('show', { view: view(), open: false, drafts: {}, walk });
    await start();
    await vi.waitFor(() => expect(inside('.sheet .walk')).not.toBeNull());
    expect(asked('last-seen')).not.toEqual([]);
    expect(asked('panel'), 'how the person left panels stays').toEqual([]);
  });

  it('follows what is said: its line is asked for with each view, until the walk is over', async () => {
    await start();
    worker.answer('walk', { ...walk, end: { left: 0, opens: true, at: 0 } });
    worker.push({ push: 'changed', view: view({ title: 'Another' }) });
    await settled();
    expect(inside('.walk')?.textContent).toContain('That was all.');
    const before = asked('walk').length;
    worker.push({ push: 'changed', view: view({ title: 'A third' }) });
    await settled();
    expect(asked('walk')).toHaveLength(before);
  });

  it('keeps the words of the end, whatever is asked about it from then on', async () => {
    await start();
    const late = worker.hold('walk');
    worker.push({ push: 'changed', view: view({ title: 'Another' }) });
    await settled();
    worker.answer('walk', { ...walk, end: { left: 0, opens: true, at: 0 } });
    inside('[data-action=walk-next]')?.dispatchEvent(trusted());
    await settled();
    expect(inside('.walk')?.textContent).toContain('That was all.');
    late({ ok: true, value: null });
    await settled();
    expect(inside('.walk')?.textContent).toContain('That was all.');
  });

  it('that none leads over asks nothing of walks', async () => {
    worker.answer('show', { view: view(), open: true, drafts: {} });
    await start();
    worker.push({ push: 'changed', view: view({ title: 'Another' }) });
    await settled();
    expect([asked('walk'), inside('.walk')]).toEqual([[], null]);
    expect(asked('last-seen').length).toBeGreaterThan(0);
  });
});
