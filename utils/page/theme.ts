import type { TrackerSite } from '@/utils/trackers/site';

/** Keeps `data-theme` of the panel at the page's colour mode, as either changes it: the page or the system. */
export function followTheme(site: TrackerSite, page: Document, host: HTMLElement, signal: AbortSignal): void {
  const follow = (): void => host.setAttribute('data-theme', site.theme(page.documentElement));
  const observer = new MutationObserver(follow);
  observer.observe(page.documentElement, {
    attributes: true,
    attributeFilter: ['data-color-mode', 'data-dark-theme', 'class'],
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', follow, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  follow();
}
