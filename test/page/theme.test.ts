// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followTheme } from '@/utils/page/theme';
import { githubSite } from '@/utils/trackers/github/site';
import { turns } from '../turns';

const root = document.documentElement;
const system = Object.assign(new EventTarget(), { matches: false });
let end: AbortController;
let host: HTMLElement;

beforeEach(() => {
  end = new AbortController();
  host = document.createElement('div');
  system.matches = false;
  vi.spyOn(globalThis, 'matchMedia').mockImplementation(() => system as unknown as MediaQueryList);
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
});

const shown = (): string | null => host.getAttribute('data-theme');

function systemTurns(dark: boolean): void {
  system.matches = dark;
  system.dispatchEvent(new Event('change'));
}

describe('the colours of the panel', () => {
  it('follow the page from its first state on', async () => {
    root.setAttribute('data-color-mode', 'dark');
    followTheme(githubSite, document, host, end.signal);
    expect(shown()).toBe('dark');
    root.setAttribute('data-color-mode', 'light');
    await turns();
    expect(shown()).toBe('light');
  });

  it('follow the system where the page leaves it to that, and not where it does not', () => {
    root.setAttribute('data-color-mode', 'auto');
    followTheme(githubSite, document, host, end.signal);
    expect(shown()).toBe('light');
    systemTurns(true);
    expect(shown()).toBe('dark');
    root.setAttribute('data-color-mode', 'light');
    systemTurns(true);
    expect(shown()).toBe('light');
  });

  it('follow nothing any more once the panel has ended', async () => {
    root.setAttribute('data-color-mode', 'light');
    followTheme(githubSite, document, host, end.signal);
    end.abort();
    root.setAttribute('data-color-mode', 'dark');
    systemTurns(true);
    await turns();
    expect(shown()).toBe('light');
  });
});
