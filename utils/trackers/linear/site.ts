import type { TrackerSite } from '../site';
import { pageText, textRoots } from './page-text';

/** Linear's pages. They hold no data, their client speaks to other hosts, and they say nowhere who is signed in. */
export const linearSite: TrackerSite = {
  patience: 20_000,
  dataOf: () => undefined,
  asked: () => Promise.resolve(undefined),
  textOf: pageText,
  rootsOf: textRoots,
  viewerOf: () => null,
  theme: (root) => {
    if (root.classList.contains('dark')) return 'dark';
    return root.ownerDocument.querySelector('meta[name="color-scheme"]')?.getAttribute('content')?.trim() === 'dark'
      ? 'dark'
      : 'light';
  },
};
