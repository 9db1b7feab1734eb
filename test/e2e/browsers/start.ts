import { inject } from 'vitest';
import type { BrowserName } from './find';
import { launch, type Launched, type LaunchOptions } from './launch';

/**
 * In a test: a browser with its production build in it, unless another is told. Throws what kept the machine from being
 * ready.
 */
export function start(browser: BrowserName, options: Omit<LaunchOptions, 'browser' | 'executable'>): Promise<Launched> {
  const ready = inject('ready');
  if (typeof ready === 'string') throw new Error(ready);
  return launch({ browser, ...ready[browser], ...options });
}
