import type { TrackerSite } from '../site';
import { pageData } from './page-data';
import { isClassic, pageText, textRoots } from './page-text';

/** GitHub's pages, and those of GitHub Enterprise Server, which are older versions of them. */
export const githubSite: TrackerSite = {
  // Pages of 2026 may carry no text and draw it from answers that come later.
  patience: 10_000,
  dataOf: (page, ref) => pageData(page, ref) ?? (isClassic(page) ? pageText(page, ref) : undefined),
  asked: async (ref, get) => {
    const { text } = await get(ref.replace(/^github:[^/]+(.+)#(\d+)$/, '$1/issues/$2'), 'text/html');
    const fetched = new DOMParser().parseFromString(text, 'text/html');
    return pageData(fetched, ref) ?? pageText(fetched, ref);
  },
  textOf: pageText,
  rootsOf: textRoots,
  viewerOf: (page) => page.querySelector('meta[name="user-login"]')?.getAttribute('content') || null,
  theme: (root) => {
    const mode = root.getAttribute('data-color-mode');
    if (mode === 'light' || mode === 'dark') return mode;
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  },
};
