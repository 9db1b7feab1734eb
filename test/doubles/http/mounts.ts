import { type Answer, html } from './answer';
import type { Ask } from './ask';

/** A page laid over the doubles at its real address. */
export interface MountedPage {
  html: string;
  headers?: Record<string, string>;
  status?: number;
}

export interface Mounts {
  mount(address: string, page: MountedPage): void;
  answer(ask: Ask): Answer | undefined;
}

/** A mount without a query answers for every query. */
export function createMounts(): Mounts {
  const pages = new Map<string, MountedPage>();
  return {
    mount: (address, page) => pages.set(keyOf(new URL(address), true), page),
    answer({ url }) {
      const page = pages.get(keyOf(url, true)) ?? pages.get(keyOf(url, false));
      return page && html(page.html, page.status ?? 200, page.headers ?? {});
    },
  };
}

function keyOf(url: URL, query: boolean): string {
  return url.origin + url.pathname + (query ? url.search : '');
}
