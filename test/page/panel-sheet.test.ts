// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelWorld } from '@/utils/panel/door';
import { startPanel } from '@/entrypoints/panel/start';
import { githubSite } from '@/utils/trackers/github/site';
import { fieldOf } from '@/utils/model/intent-field';
import { reaction } from '../components/share-samples';
import { injectSheet } from './inject-sheet';
import { createBackground, other, ref, settled, view } from './panel-stage';

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
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const start = async (): Promise<void> => {
  startPanel({ page: document, world, site: githubSite, signal: end.signal });
  await settled();
};
const all = (selector: string): HTMLElement[] => [
  ...(document.querySelector('tend-panel')?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const one = (selector: string): HTMLElement => {
  const [found] = all(selector);
  if (!found) throw new Error(`Nothing is ${selector}.`);
  return found;
};
/** Does as the person would, or as a script of the page can. */
const does = (type: string, selector: string, isTrusted = true): unknown =>
  one(selector).dispatchEvent(
    Object.defineProperty(new MouseEvent(type, { bubbles: true }), 'isTrusted', { value: isTrusted }),
  );
const key = (name: string): void => world.onKey?.(new KeyboardEvent('keydown', { key: name }));
const expanded = (): (string | null)[] => ['aria-expanded', 'aria-busy'].map((name) => one('.tab').getAttribute(name));

describe('the sheet of a closed panel', () => {
  it('is not beside the page, and nobody asks for it', async () => {
    await start();
    worker.push({ push: 'changed', view: view({ title: 'From the API' }) });
    await settled();
    expect(worker.of('sheet')).toEqual([]);
    expect([all('.tab').length, all('[role=complementary]').length, all('.sheet').length]).toEqual([1, 1, 0]);
  });

  it.each(['pointerenter', 'focus'])('is had ready at %s of the tab, by the person alone', async (type) => {
    await start();
    does(type, '.tab', false);
    await settled();
    expect(worker.of('sheet')).toEqual([]);
    does(type, '.tab');
    await settled();
    expect([worker.of('sheet').length, world.panel?.there.value]).toEqual([1, true]);
    expect(all('.sheet'), 'it is not opened by that').toEqual([]);
    expect(worker.of('panel')).toEqual([]);
  });

  it('comes when the tab is pressed, which shows that at once, and takes its place', async () => {
    const injected = worker.hold('sheet');
    await start();
    does('click', '.tab');
    await Promise.resolve();
    expect(expanded()).toEqual(['true', 'true']);
    does('click', '.tab');
    await settled();
    expect([worker.of('sheet').length, worker.of('panel')]).toEqual([1, [{ kind: 'panel', open: true }]]);
    injectSheet(world);
    injected({ ok: true, value: null });
    await settled();
    expect([all('.tab').length, all('.sheet').length, all('[role=complementary]').length]).toEqual([0, 1, 1]);
    expect(one('.check-head').getRootNode()).toHaveProperty('activeElement', one('.check-head'));
    does('click', '[aria-label="Close Tend"]');
    await settled();
    expect([expanded(), all('.sheet').length, all('[role=complementary]').length]).toEqual([['false', null], 0, 1]);
  });

  it('comes by itself where the panel was left open, and takes no focus', async () => {
    worker.answer('show', { view: view(), open: true, drafts: { 'waive:story': 'A sp' } });
    document.querySelector<HTMLElement>('#page')?.focus();
    await start();
    expect([worker.of('sheet').length, all('.sheet').length]).toEqual([1, 1]);
    expect(document.activeElement?.id).toBe('page');
    expect(one('textarea')).toHaveProperty('value', 'A sp');
  });

  it('is one, however often its script is put there', async () => {
    worker.answer('show', { view: view(), open: true, drafts: {} });
    await start();
    injectSheet(world);
    injectSheet(world);
    await settled();
    expect([all('.sheet').length, all('style').length, all('.evidence-layer').length]).toEqual([1, 2, 1]);
  });

  it('finds no panel on a page that has none, and does nothing', () => {
    injectSheet({});
    expect(document.querySelector('tend-panel')).toBeNull();
  });

  it('gets the keys that were pressed on the tab before it was there, in their order', async () => {
    const shown = view({ reactions: [reaction('+1'), reaction('-1')] });
    worker.answer('show', { view: shown, open: false, drafts: {} });
    worker.answer('read', shown);
    worker.answer('say', shown);
    const injected = worker.hold('sheet');
    await start();
    key('+');
    key('-');
    await settled();
    expect(worker.of('say')).toEqual([]);
    injectSheet(world);
    injected({ ok: true, value: null });
    await settled();
    expect(worker.of('say').map(({ intent }) => fieldOf(intent))).toEqual(['+1', '-1']);
  });

  it('is not needed to give the focus back', async () => {
    worker.hold('sheet');
    document.querySelector<HTMLElement>('#page')?.focus();
    await start();
    worker.push({ push: 'open' });
    one('.tab').focus();
    key('Escape');
    expect(document.activeElement?.id).toBe('page');
  });

  it('follows the page to another issue, open or closed', async () => {
    await start();
    worker.push({ push: 'open' });
    await settled();
    worker.answer('show', { view: view({ ref: other, title: 'Another' }), open: true, drafts: {} });
    worker.answer('read', view({ ref: other, title: 'Another' }));
    world.onIssue?.(other);
    await settled();
    expect(one('.issue-title').textContent).toBe('Another');
    does('click', '[aria-label="Close Tend"]');
    world.onIssue?.(undefined);
    await settled();
    expect(all('[role=complementary]')).toEqual([]);
    worker.answer('show', { view: view(), open: false, drafts: {} });
    worker.answer('read', view());
    world.onIssue?.(ref);
    await settled();
    expect([all('.tab').length, all('.sheet').length]).toEqual([1, 0]);
    worker.push({ push: 'open' });
    await settled();
    expect([one('.issue-title').textContent, worker.of('sheet').length]).toEqual(['Drafts are lost', 1]);
  });
});

describe('a sheet that cannot be had', () => {
  it('is said beside the tab, and comes when it is tried again', async () => {
    worker.refuse('sheet', 'This page may not be touched.');
    await start();
    does('click', '.tab');
    await settled();
    expect(one('[data-notice=failure]').textContent).toContain('This page may not be touched.');
    expect(expanded()).toEqual(['true', null]);
    worker.inject('sheet', () => injectSheet(world));
    does('click', '[data-notice=failure] button');
    await settled();
    expect([all('.sheet').length, all('[data-notice]').length]).toEqual([1, 0]);
  });

  it('goes with another press on the tab, and is not said of one that was only had ready', async () => {
    worker.answer('sheet', null);
    await start();
    does('pointerenter', '.tab');
    await settled();
    expect(all('[data-notice]')).toEqual([]);
    does('click', '.tab');
    await settled();
    expect(one('[data-notice]').textContent).toContain('The browser did not let Tend open its panel here.');
    does('click', '.tab');
    await settled();
    expect([all('[data-notice]').length, expanded()]).toEqual([0, ['false', null]]);
  });

  it('after an update of the extension is said to need the page anew, with a way to have that', async () => {
    await start();
    worker.runtime.id = undefined;
    does('click', '.tab');
    await settled();
    expect(one('[data-notice=updated]').textContent).toBe(
      'Tend was updated. Reload this page to go on.Reload the page',
    );
  });
});

describe('the end of an open panel', () => {
  it('leaves nothing of its sheet behind', async () => {
    const targets: EventTarget[] = [document, window];
    const listened = targets.map((target) => vi.spyOn(target, 'addEventListener'));
    const [started, stopped] = [vi.spyOn(globalThis, 'setInterval'), vi.spyOn(globalThis, 'clearInterval')];
    const observed = vi.spyOn(MutationObserver.prototype, 'observe');
    const ended = vi.spyOn(MutationObserver.prototype, 'disconnect');
    worker.answer('show', { view: view(), open: true, drafts: {} });
    await start();
    const { shadowRoot } = document.querySelector('tend-panel') ?? {};
    expect(shadowRoot?.querySelector('.sheet')).not.toBeNull();
    const timers = started.mock.results.map(({ value }) => value);
    end.abort();
    await settled();
    expect([world, shadowRoot?.querySelector('aside')]).toEqual([{ issue: ref }, null]);
    for (const [type, , options] of listened.flatMap(({ mock }) => mock.calls))
      expect(options, String(type)).toMatchObject({ signal: end.signal });
    for (const observer of new Set<unknown>(observed.mock.contexts)) expect(ended.mock.contexts).toContain(observer);
    expect(timers.length).toBeGreaterThan(1);
    for (const timer of timers) expect(stopped).toHaveBeenCalledWith(timer);
  });
});
