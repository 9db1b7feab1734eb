import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, vi } from 'vitest';
import type { BrowserName } from './browsers/find';

/**
 * The time of a story: of its trackers at once, of a browser once its extension was loaded anew: started again,
 * Chromium has its worker's script still.
 */
export interface Clock {
  /**
   * The folder of the extension whose browsers go by it: the production build, and before the first change that alone.
   */
  extension: string;
  /** Milliseconds since 1970. */
  now(): number;
  /** Goes forward to a time. */
  goTo(time: number): void;
  /** Gives the process its own time back. */
  stop(): void;
}

/** To be made before the sandbox: its trackers keep the clock that they find. */
export function startClock(browser: BrowserName): Clock {
  const ready = inject('ready');
  if (typeof ready === 'string') throw new Error(ready);
  const extension = mkdtempSync(join(tmpdir(), 'tend-clock-'));
  cpSync(ready[browser].extension, extension, { recursive: true });
  const real = Date.now.bind(Date);
  let ahead = 0;
  const now = (): number => real() + ahead;
  const spy = vi.spyOn(Date, 'now').mockImplementation(now);
  return {
    extension,
    now,
    goTo: (time) => {
      ahead = time - real();
      for (const script of scriptsIn(ready[browser].extension))
        writeFileSync(
          join(extension, script),
          wound(ahead) + readFileSync(join(ready[browser].extension, script), 'utf8'),
        );
    },
    stop: () => {
      spy.mockRestore();
      rmSync(extension, { recursive: true, force: true });
    },
  };
}

function scriptsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
}

/** The beginning of a script that has its clock so many milliseconds ahead; several scripts may share one. */
function wound(ahead: number): string {
  return `if(!globalThis.wound){globalThis.wound=true;const Real=Date;globalThis.Date=class extends Real{constructor(...of){if(of.length)super(...of);else super(Real.now()+${ahead})}static now(){return Real.now()+${ahead}}}}
`;
}
