import { vi } from 'vitest';

/** A tab as the watcher sees it: an address, a title that lags behind it, and ways to hear of changes. */
export class FakePage {
  readonly navigation = new EventTarget();
  readonly events = new EventTarget();
  readonly document = document.implementation.createHTMLDocument('');
  location: URL;

  constructor(
    path: string,
    title: string,
    private readonly hears: 'navigation' | 'nothing' = 'navigation',
  ) {
    this.location = new URL(path, 'https://github.com');
    this.document.title = title;
    Object.defineProperty(this.document, 'location', { get: () => this.location });
  }

  /** The address changes now; the title only when `show` is called. */
  go(path: string): void {
    this.location = new URL(path, this.location);
    this.navigation.dispatchEvent(new Event('currententrychange'));
  }

  back(path: string): void {
    this.location = new URL(path, this.location);
    this.events.dispatchEvent(new Event('popstate'));
  }

  show(title: string): void {
    this.document.title = title;
  }

  get window(): Window {
    const fake = {
      location: this.location,
      document: this.document,
      navigation: this.hears === 'navigation' ? this.navigation : undefined,
      addEventListener: this.events.addEventListener.bind(this.events),
      setTimeout: vi.fn(setTimeout),
      setInterval: vi.fn(setInterval),
    };
    Object.defineProperty(fake, 'location', { get: () => this.location });
    return fake as unknown as Window;
  }
}

export const titles = {
  12: 'Drafts are lost · Issue #12 · acme/app',
  13: 'Quotas · Issue #13 · acme/app',
  pull: 'Keep drafts by ana · Pull Request #12 · acme/app',
  list: 'Issues · acme/app',
};
