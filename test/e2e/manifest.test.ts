import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { apiHosts, pageHosts } from '@/utils/trackers/hosts';
import { languages } from '@/utils/model/readiness/languages/all';
import { summaryWords } from '@/utils/model/summary-words/languages/all';
import { cueLanguages } from '@/utils/model/summary/languages/all';
import { limits, sizeOf, type Part } from '../bench/sizes';
import { both } from './lane';

interface Manifest {
  permissions?: string[];
  host_permissions?: string[];
  content_scripts?: { matches: string[] }[];
  [key: string]: unknown;
}

function folderOf(name: 'chromium' | 'firefox'): string {
  const ready = inject('ready');
  if (typeof ready === 'string') throw new Error(ready);
  return ready[name].extension;
}

describe.each(both)('the production build for %s', (name) => {
  const manifest = (): Manifest => JSON.parse(readFileSync(join(folderOf(name), 'manifest.json'), 'utf8'));

  it('asks for what it uses and nothing more', () => {
    expect(manifest().permissions?.toSorted()).toEqual([
      'alarms',
      'declarativeNetRequestWithHostAccess',
      'scripting',
      ...(name === 'chromium' ? ['sidePanel'] : []),
      'storage',
    ]);
    // The browser asks for it where somebody switches reminders on, and not before.
    expect(manifest()['optional_permissions']).toEqual(['notifications']);
    expect(manifest().host_permissions?.toSorted()).toEqual([...pageHosts, ...apiHosts].toSorted());
    expect(manifest().content_scripts?.flatMap(({ matches }) => matches)).toEqual(pageHosts);
  });

  it('opens no door to pages or other extensions', () => {
    expect(Object.keys(manifest())).not.toContain('externally_connectable');
    expect(Object.keys(manifest())).not.toContain('web_accessible_resources');
    expect(JSON.stringify(manifest())).not.toContain('<all_urls>');
    expect(JSON.stringify(manifest()), 'eval or a foreign script').not.toMatch(/unsafe-eval|script-src [^";]*https:/);
  });

  it('says what its own pages may load and where they may connect, from which browser on, and nothing of private windows', () => {
    const policy = (manifest()['content_security_policy'] as { extension_pages: string }).extension_pages;
    const rules = Object.fromEntries(policy.split('; ').map((rule) => [rule.split(' ')[0], rule]));
    expect(rules).toMatchObject({
      'default-src': "default-src 'self'",
      'script-src': "script-src 'self'",
      'object-src': "object-src 'none'",
      'connect-src': "connect-src 'self' https: http:",
      'form-action': "form-action 'none'",
    });
    expect(manifest()['incognito']).toBe('not_allowed');
    const settings = manifest()['browser_specific_settings'];
    expect([manifest()['minimum_chrome_version'], settings]).toEqual(
      name === 'chromium'
        ? ['144', undefined]
        : [
            undefined,
            {
              gecko: expect.objectContaining({
                strict_min_version: '140.0',
                data_collection_permissions: {
                  required: ['none'],
                  optional: ['authenticationInfo', 'websiteContent', 'personalCommunications'],
                },
              }),
              gecko_android: { strict_min_version: '142.0' },
            },
          ],
    );
  });

  it('holds nothing of apps to sign in to, since it was made with none', () => {
    const scripts = readdirSync(folderOf(name), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(4);
    expect(
      scripts.filter((path) =>
        /oauth\/|launchWebAuthFlow\(|login\/device/.test(readFileSync(join(folderOf(name), path), 'utf8')),
      ),
    ).toEqual([]);
  });

  it('carries the languages as data', () => {
    expect(JSON.parse(readFileSync(join(folderOf(name), 'languages.json'), 'utf8'))).toEqual(languages);
    expect(languages).toHaveLength(8);
    expect(JSON.parse(readFileSync(join(folderOf(name), 'cues.json'), 'utf8'))).toEqual(cueLanguages);
    expect(JSON.parse(readFileSync(join(folderOf(name), 'words.json'), 'utf8'))).toEqual(summaryWords);
    expect(cueLanguages).toHaveLength(7);
  });

  it.each(Object.keys(limits) as Part[])('keeps the %s within its limit', (part) => {
    const size = sizeOf(folderOf(name), part);
    expect(size, `no file of the ${part} was found`).toBeGreaterThan(0);
    expect(size, `${part}: bytes after gzip`).toBeLessThanOrEqual(limits[part]);
  });
});
