/** Keeps `data-theme` of an extension page at the system's colour mode. */
export function followSystem(page: Document, view: Window): void {
  const dark = view.matchMedia('(prefers-color-scheme: dark)');
  const follow = (): void => page.documentElement.setAttribute('data-theme', dark.matches ? 'dark' : 'light');
  dark.addEventListener('change', follow);
  follow();
}
