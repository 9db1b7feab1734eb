import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each room may import: other rooms and packages. Anything else is a wrong arrow. */
const rooms: Record<string, string[]> = {
  'utils/model': ['zod/mini'],
  'utils/ledger': ['utils/model'],
  'utils/trackers': ['utils/model'],
  'utils/store': ['utils/model', 'dexie'],
  'utils/page': ['utils/model', 'utils/trackers'],
  'utils/views': ['utils/model'],
  'utils/sync': ['utils/model', 'utils/ledger', 'utils/trackers', 'utils/store', 'utils/views'],
  'utils/messages': ['utils/model', 'zod/mini'],
  'utils/gate.ts': ['utils/model', 'utils/messages'],
  'utils/runtime.ts': ['webextension-polyfill'],
  'utils/client.ts': ['utils/model', 'utils/messages', 'utils/runtime.ts'],
  components: [
    'utils/model',
    'utils/messages',
    'utils/client.ts',
    'preact',
    'preact/hooks',
    '@preact/signals',
    '@tanstack/virtual-core',
  ],
  entrypoints: ['components', 'utils/', 'preact', '@preact/signals', 'wxt/', 'webextension-polyfill'],
};

/** Only the background may reach these: database, tokens, trackers' APIs. */
const background = ['utils/store', 'utils/sync'];

/** What the extension's own pages may read of it. Scripts beside a tracker's page may not. */
const readers: Record<string, string[]> = { 'utils/store/queries': ['entrypoints/backlog/', 'entrypoints/popup/'] };
const topLevel = new Set([
  'entrypoints',
  'components',
  'utils',
  'public',
  'test',
  'package.json',
  'package-lock.json',
  'wxt.config.ts',
  'tsconfig.json',
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'LICENSE',
  'node_modules',
]);

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

const sources = ['entrypoints', 'components', 'utils'].flatMap(filesUnder);
const scripts = sources.filter((path) => /\.tsx?$/.test(path));

/** The modules a file imports, relative ones as paths from the root. */
function importsOf(path: string, text = readFileSync(path, 'utf8')): { target: string; typeOnly: boolean }[] {
  const lines = text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm);
  return [...lines].map(([, type, name = '']) => ({
    typeOnly: type !== undefined,
    target: name.startsWith('@/') ? name.slice(2) : name.startsWith('.') ? join(path, '..', name) : name,
  }));
}

function roomOf(path: string): string {
  const room = Object.keys(rooms).find((name) => path === name || `${path}.ts` === name || path.startsWith(`${name}/`));
  return room ?? path;
}

function wrongArrows(path: string, text?: string): string[] {
  const room = roomOf(path);
  const allowed = rooms[room] ?? [];
  return importsOf(path, text)
    .filter(({ target }) => roomOf(target) !== room)
    .filter(
      ({ target }) =>
        !allowed.some(
          (name) => roomOf(target) === name || target === name || (name.endsWith('/') && target.startsWith(name)),
        ),
    )
    .map(({ target }) => `${path} -> ${target}`);
}

describe('the house', () => {
  it('has only the rooms it is drawn with', () => {
    const strangers = readdirSync('.').filter((name) => !name.startsWith('.') && !topLevel.has(name));
    expect(strangers).toEqual([]);
    expect(scripts.filter((path) => roomOf(path) === path && !rooms[path])).toEqual([]);
  });

  it('has no arrow but those it is drawn with', () => {
    expect(scripts.length).toBeGreaterThan(30);
    expect(scripts.flatMap((path) => wrongArrows(path))).toEqual([]);
  });

  it('lets only the background reach database, tokens and APIs', () => {
    const outside = scripts.filter(
      (path) => path.startsWith('entrypoints/') && !path.startsWith('entrypoints/background/'),
    );
    const reaching = outside.flatMap((path) =>
      importsOf(path)
        .filter(({ target }) => !(readers[target] ?? []).some((page) => path.startsWith(page)))
        .filter(({ target, typeOnly }) => !typeOnly && background.some((room) => target.startsWith(room)))
        .map(({ target }) => `${path} -> ${target}`),
    );
    expect(reaching).toEqual([]);
  });

  it('has no file longer than 200 lines', () => {
    // The words of a language are a list, one a line, not code.
    const code = scripts.filter((path) => !path.includes('/languages/'));
    const long = code.filter((path) => readFileSync(path, 'utf8').split('\n').length > 201);
    expect(long).toEqual([]);
  });

  it('has no comment wider than 120 columns, as the formatter has no code', () => {
    // An address cannot be broken.
    const isWide = (line: string): boolean =>
      line.length > 120 && /^\s*(?:\/\*|\*|\/\/)/.test(line) && !line.includes('https://');
    const wide = scripts.flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((line, at) => (isWide(line) ? [`${path}:${at + 1}`] : [])),
    );
    expect(wide).toEqual([]);
  });

  it('touches the browser only in entrypoints and one file', () => {
    const users = scripts.filter((path) =>
      importsOf(path).some(({ target }) => target === 'wxt/browser' || target === 'webextension-polyfill'),
    );
    expect(users.filter((path) => !path.startsWith('entrypoints/'))).toEqual(['utils/runtime.ts']);
  });

  it('finds a wrong arrow where there is one', () => {
    expect(roomOf('utils/model/ref')).toBe('utils/model');
    expect(roomOf('utils/client')).toBe('utils/client.ts');
    const bad = wrongArrows(
      'utils/model/x.ts',
      "import { a } from '@/utils/store/store';\nimport type { b } from '../trackers/site';\nimport { Dexie } from 'dexie';",
    );
    expect(bad).toHaveLength(3);
  });
});
