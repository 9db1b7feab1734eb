// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watch } from '@/utils/page/watch';
import type { TendWorld } from '@/utils/page/world';
import { FakePage, titles } from './fake-page';

const a = 'github:github.com/acme/app#12';
const b = 'github:github.com/acme/app#13';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Watches a page and writes down, in order, what the panel and the background get to hear. */
function watched(page: FakePage): { world: TendWorld; seen: string[]; shown: (string | undefined)[]; window: Window } {
  const seen: string[] = [];
  const shown: (string | undefined)[] = [];
  const world: TendWorld = { onIssue: (ref) => shown.push(ref) };
  const { window } = page;
  watch(window, world, (ref) => seen.push(ref));
  return { world, seen, shown, window };
}

describe('the watcher', () => {
  it('shows the issue of the page it starts on, and tells of it once', () => {
    const { world, seen, shown } = watched(new FakePage('/acme/app/issues/12', titles[12]));
    vi.advanceTimersByTime(60_000);
    expect(world.issue).toBe(a);
    expect([seen, shown]).toEqual([[a], [a]]);
  });

  it.each(['/acme/app/issues', '/acme/app/issues/new', '/acme/app/pull/12', '/notifications'])(
    'does nothing at all on %s',
    (path) => {
      const { world, seen, shown, window } = watched(new FakePage(path, 'whatever'));
      expect(vi.getTimerCount()).toBe(0);
      expect(window.setTimeout).not.toHaveBeenCalled();
      expect([world.issue, seen, shown]).toEqual([undefined, [], []]);
    },
  );

  it('tells of an issue at once and shows it only when the title has caught up', () => {
    const page = new FakePage('/acme/app/issues', titles.list);
    const { seen, shown } = watched(page);
    page.go('/acme/app/issues/12');
    expect([seen, shown]).toEqual([[a], []]);
    vi.advanceTimersByTime(900);
    expect(shown).toEqual([]);
    page.show(titles[12]);
    vi.advanceTimersByTime(50);
    expect(shown).toEqual([a]);
  });

  it('takes the old issue away before the new one has come', () => {
    const page = new FakePage('/acme/app/issues/12', titles[12]);
    const { shown } = watched(page);
    page.go('/acme/app/issues/13');
    expect(shown).toEqual([a, undefined]);
    vi.advanceTimersByTime(4000);
    page.show(titles[13]);
    vi.advanceTimersByTime(1000);
    expect(shown).toEqual([a, undefined, b]);
  });

  it('never shows an issue that was left before its title came', () => {
    const page = new FakePage('/acme/app/issues/12', titles[12]);
    const { shown, seen } = watched(page);
    page.go('/acme/app/issues/13');
    page.go('/acme/app/issues/12');
    page.show(titles[13]); // The title of the issue passed through arrives late,
    vi.advanceTimersByTime(200);
    page.show(titles[12]); // and then the right one.
    vi.advanceTimersByTime(10_000);
    expect(shown).not.toContain(b);
    expect(shown.at(-1)).toBe(a);
    expect(seen).toEqual([a, b, a]);
  });

  it('takes the issue away when the person goes on to a list, and looks no further', () => {
    const page = new FakePage('/acme/app/issues/12', titles[12]);
    const { world, shown, seen } = watched(page);
    page.go('/acme/app/issues');
    vi.advanceTimersByTime(30_000);
    expect([world.issue, shown, seen]).toEqual([undefined, [a, undefined], [a]]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('hears nothing new in a jump within the same issue', () => {
    const page = new FakePage('/acme/app/issues/12', titles[12]);
    const { shown, seen } = watched(page);
    page.go('/acme/app/issues/12#issuecomment-9');
    page.go('/acme/app/issues/12?x=1');
    expect([shown, seen]).toEqual([[a], [a]]);
  });

  it('hears the back button', () => {
    const page = new FakePage('/acme/app/issues', titles.list);
    const { shown } = watched(page);
    page.back('/acme/app/issues/12');
    page.show(titles[12]);
    vi.advanceTimersByTime(50);
    expect(shown).toEqual([a]);
  });

  it('looks at the address twice a second where the browser tells nothing', () => {
    const page = new FakePage('/acme/app/issues', titles.list, 'nothing');
    const { seen, shown } = watched(page);
    page.go('/acme/app/issues/12');
    page.show(titles[12]);
    expect(seen).toEqual([]);
    vi.advanceTimersByTime(520);
    expect([seen, shown]).toEqual([[a], [a]]);
  });
});

describe('the watcher on a page made ready before anybody opened it', () => {
  it('says nothing until the person is there', () => {
    const page = new FakePage('/acme/app/issues/12', titles[12]);
    Object.defineProperty(page.document, 'prerendering', { value: true });
    const { seen, shown } = watched(page);
    vi.advanceTimersByTime(10_000);
    expect([seen, shown]).toEqual([[], []]);
    page.document.dispatchEvent(new Event('prerenderingchange'));
    expect([seen, shown]).toEqual([[a], [a]]);
  });
});

describe('the watcher on a page that does not come to agree', () => {
  it("never shows an issue for a pull request behind an issue's address", () => {
    const { shown } = watched(new FakePage('/acme/app/issues/12', titles.pull));
    vi.advanceTimersByTime(600_000);
    expect(shown).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('never shows an issue for a page that is not found', () => {
    const { shown } = watched(new FakePage('/acme/app/issues/404', 'Page not found · GitHub'));
    vi.advanceTimersByTime(600_000);
    expect(shown).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('takes a page with an unusual title once it had its time and says that it is an issue', () => {
    const page = new FakePage('/acme/app/issues/12', 'Drafts are lost');
    page.document.head.innerHTML = '<meta name="hovercard-subject-tag" content="issue:77">';
    const { shown } = watched(page);
    vi.advanceTimersByTime(4900);
    expect(shown).toEqual([]);
    vi.advanceTimersByTime(1500);
    expect(shown).toEqual([a]);
  });

  it('gives each issue a time of its own', () => {
    const page = new FakePage('/acme/app/issues/12', 'Drafts are lost');
    page.document.head.innerHTML = '<meta name="hovercard-subject-tag" content="issue:77">';
    const { shown } = watched(page);
    vi.advanceTimersByTime(4000);
    page.go('/acme/app/issues/13');
    vi.advanceTimersByTime(4000);
    expect(shown).toEqual([]);
    vi.advanceTimersByTime(2000);
    expect(shown).toEqual([b]);
  });

  it('still shows the issue of a page that takes half a minute', () => {
    const page = new FakePage('/acme/app/issues/12', titles[12]);
    const { shown } = watched(page);
    page.go('/acme/app/issues/13');
    vi.advanceTimersByTime(30_000);
    page.show(titles[13]);
    vi.advanceTimersByTime(2000);
    expect(shown).toEqual([a, undefined, b]);
  });
});
