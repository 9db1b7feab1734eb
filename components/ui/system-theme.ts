/**
 * Keeps `data-theme` of an extension page at the system's colour mode; or of one element of it, until the signal
 * aborts.
 */
export function followSystem(
  page: Document,
  view: Window,
  of: Element = page.documentElement,
  signal?: AbortSignal,
): void {
  const dark = view.matchMedia('(prefers-color-scheme: dark)');
  const follow = (): void => of.setAttribute('data-theme', dark.matches ? 'dark' : 'light');
  dark.addEventListener('change', follow, signal && { signal });
  follow();
}
