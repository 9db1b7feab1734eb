import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { BrowserName } from './browsers/find';
import type { Launched } from './browsers/launch';
import { until } from './browsers/until';

/** A build for one server of a person's own; no extension: the usual one does. */
export interface OwnBuild {
  extension?: string;
  remove(): void;
}

/**
 * The production build. Chromium asks the person in a window of its own, which nothing can press: there the build may
 * have that one host beforehand, and everything but the question is as it is.
 */
export function buildFor(name: BrowserName, host: string): OwnBuild {
  const ready = inject('ready');
  if (name === 'firefox' || typeof ready === 'string') return { remove: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'tend-build-'));
  cpSync(ready[name].extension, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(`https://${host}/*`, `http://${host}/*`);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return { extension: folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Adds a server in the settings, by the address of any of its pages; gives what the list then shows. */
export async function addServer(browser: Launched, url: string): Promise<string | null> {
  const settings = await browser.extensionPage('options.html');
  await settings.type('input[name="server-address"]', url);
  await settings.click('form[data-form="server"] button[type="submit"]');
  const shown = await until(
    'the server in the list',
    async () => settings.$eval('[data-server]', (one) => one.getAttribute('data-server')).catch(() => undefined),
    { seen: () => settings.$eval('[role=status]', (one) => one.textContent ?? '') },
  );
  await settings.close();
  return shown;
}
