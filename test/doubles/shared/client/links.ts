export type Visit = 'push' | 'restore' | 'refresh';

export interface Following {
  /** The event by which other scripts of the page ask for a visit: an address, or nothing to see this page anew. */
  event: string;
  isSoft(link: HTMLAnchorElement): boolean;
  visit(url: URL, kind: Visit): Promise<void>;
}

/** Links a page's script takes over from the browser, and going back and forth among what it has shown. */
export function followLinks({ event: name, isSoft, visit }: Following): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (
      !link ||
      event.defaultPrevented ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      !isSoft(link)
    )
      return;
    event.preventDefault();
    void visit(new URL(link.href), 'push');
  });
  addEventListener('popstate', () => void visit(new URL(location.href), 'restore'));
  document.addEventListener(name, (event) => {
    const { detail } = event as CustomEvent<string | undefined>;
    void visit(new URL(detail ?? location.href, location.href), detail === undefined ? 'refresh' : 'push');
  });
}
