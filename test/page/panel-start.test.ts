// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelWorld } from '@/utils/panel/door';
import { asWritten, startPanel } from '@/entrypoints/panel/start';
import { githubSite } from '@/utils/trackers/github/site';
import { injectSheet } from './inject-sheet';
import { createBackground, other, ref, settled, view } from './panel-stage';
import { telling } from '../telling';

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

let end: AbortController;
let world: PanelWorld;

beforeEach(() => {
  worker.reset();
  worker.answer('show', { view: view(), open: false, drafts: {} });
  worker.answer('read', view());
  end = new AbortController();
  world = { issue: ref };
  worker.inject('sheet', () => injectSheet(world));
  document.body.innerHTML = '<main><input id="page"></main>';
  vi.stubGlobal(
    'fetch',
    vi.fn(() => new Promise(() => undefined)),
  );
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const start = (): void => startPanel({ page: document, world, site: githubSite, signal: end.signal });
const host = (): HTMLElement | null => document.querySelector('tend-panel');
const inside = (selector: string): HTMLElement | null =>
  host()?.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;

describe('the panel on a page', () => {
  it('stands beside the issue and says which one it shows, once it shows it', async () => {
    const answer = worker.hold('show');
    start();
    await settled();
    expect(host()?.parentNode).toBe(document.body);
    expect(host()?.hasAttribute('data-issue')).toBe(false);
    answer({ ok: true, value: { view: view(), open: false, drafts: {} } });
    await settled();
    expect(host()?.getAttribute('data-issue')).toBe(ref);
    expect(inside('[data-check=story]')?.dataset['verdict']).toBe('fail');
    expect(inside('[data-check=story]')?.textContent).toBe('story: fail [{"key":"said","said":"Nobody wants it."}]');
    expect(inside('.tab')).not.toBeNull();
  });

  it('is not there on a page without an issue, and comes when the issue does', async () => {
    world.issue = undefined;
    start();
    await settled();
    expect(host()).toBeNull();
    world.onIssue?.(ref);
    await settled();
    expect(host()?.getAttribute('data-issue')).toBe(ref);
    world.onIssue?.(undefined);
    await settled();
    expect(host()).toBeNull();
  });

  it('stays one element over many issues', async () => {
    start();
    const first = host();
    for (const issue of [other, undefined, ref, other] as const) world.onIssue?.(issue);
    await settled();
    expect(document.querySelectorAll('tend-panel')).toHaveLength(1);
    expect(host()).toBe(first);
  });

  it('waits for the body of a page that has none yet', async () => {
    const body = document.body;
    body.remove();
    start();
    await settled();
    expect(host()).toBeNull();
    document.documentElement.append(body);
    await settled();
    expect(host()?.parentNode).toBe(body);
  });

  it('opens and takes the focus when the background says so, and gives it back', async () => {
    document.querySelector<HTMLElement>('#page')?.focus();
    start();
    await settled();
    worker.push({ push: 'open' });
    await settled();
    expect(inside('.sheet')).not.toBeNull();
    expect(host()?.shadowRoot?.activeElement?.className).toBe('check-head');
    expect(worker.of('panel')).toEqual([{ kind: 'panel', open: true }]);
    world.onKey?.(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(document.activeElement?.id).toBe('page');
  });

  it.each([
    [{ altKey: true, shiftKey: true, code: 'KeyG', key: '˝' }, false],
    [{ altKey: true, code: 'KeyG' }, true],
    [{ altKey: true, shiftKey: true, ctrlKey: true, code: 'KeyG' }, true],
    [{ shiftKey: true, code: 'KeyG', key: 'G' }, true],
  ])('hears its own keys on the page and no others: %j', async (keys, hidden) => {
    start();
    await settled();
    const pressed = new KeyboardEvent('keydown', { ...keys, bubbles: true });
    document.querySelector('#page')?.dispatchEvent(pressed);
    await settled();
    expect(inside('.sheet'), 'a key that a script of the page made up').toBeNull();
    Object.defineProperty(pressed, 'isTrusted', { value: true });
    document.querySelector('#page')?.dispatchEvent(pressed);
    await settled();
    expect(host()?.isConnected).toBe(true);
    expect(inside('.sheet') === null).toBe(hidden);
  });

  it('shows what the API says when it comes, and announces where it could not', async () => {
    worker.answer('show', { view: view(), open: true, drafts: {} });
    start();
    await settled();
    worker.push({ push: 'changed', view: view({ title: 'From the API', readBy: 'api' }) });
    worker.push({ push: 'failed', ref: other, told: telling('not for this issue') });
    await settled();
    expect(inside('.issue-title')?.textContent).toBe('From the API');
    expect(inside('.said')?.textContent).toBe('');
    worker.push({ push: 'failed', ref, told: telling('GitHub asks to wait.') });
    await settled();
    expect(inside('.said')?.textContent).toBe('GitHub asks to wait.');
  });

  it('says when the extension was updated under it, without being asked', async () => {
    worker.answer('show', { view: view(), open: true, drafts: {} });
    start();
    await settled();
    vi.useFakeTimers();
    end.abort();
    end = new AbortController();
    start();
    worker.runtime.id = undefined;
    await vi.advanceTimersByTimeAsync(2500);
    expect(inside('[data-notice=updated]')?.textContent).toContain('Reload this page');
  });
});

describe('the end of the panel', () => {
  it('leaves nothing behind: no element, listener, observer, timer or way in', async () => {
    const observed = vi.spyOn(MutationObserver.prototype, 'observe');
    const ended = vi.spyOn(MutationObserver.prototype, 'disconnect');
    const targets: EventTarget[] = [document, window, matchMedia('(prefers-color-scheme: dark)')];
    const listened = targets.map((target) => vi.spyOn(target, 'addEventListener'));
    vi.spyOn(globalThis, 'matchMedia').mockReturnValue(targets[2] as MediaQueryList);
    const [started, stopped] = [vi.spyOn(globalThis, 'setInterval'), vi.spyOn(globalThis, 'clearInterval')];
    start();
    await settled();
    const timers = started.mock.results.map(({ value }) => value);
    end.abort();
    expect(host()).toBeNull();
    expect([world.onIssue, world.onKey]).toEqual([undefined, undefined]);
    expect(worker.listeners.size).toBe(0);
    expect(listened.flatMap(({ mock }) => mock.calls).length).toBeGreaterThan(5);
    for (const [type, , options] of listened.flatMap(({ mock }) => mock.calls))
      expect(options, String(type)).toMatchObject({ signal: end.signal });
    for (const observer of new Set<unknown>(observed.mock.contexts)) expect(ended.mock.contexts).toContain(observer);
    expect(timers.length).toBeGreaterThan(0);
    for (const timer of timers) expect(stopped).toHaveBeenCalledWith(timer);
    document.body.append('more');
    await settled();
    expect(host()).toBeNull();
  });
});

describe("the name that the panel's element carries", () => {
  it.each([
    ['github:github.com/acme/app#12', 'https://github.com/ACME/App/issues/12', 'github:github.com/ACME/App#12'],
    [
      'github:github.com/acme/app#12',
      'https://github.com/orgs/acme/projects/7?issue=ACME%7Capp%7C12',
      'github:github.com/acme/app#12',
    ],
    [
      'jira:jira.example.com/jira/ABC-12',
      'https://jira.example.com/jira/browse/ABC-12',
      'jira:jira.example.com/jira/ABC-12',
    ],
    ['linear:acme/ENG-12', 'https://linear.app/acme/issue/ENG-12/slug', 'linear:acme/ENG-12'],
  ] as const)('of %s at %s is %s', (name, address, written) => {
    expect(asWritten(name, address)).toBe(written);
  });
});
