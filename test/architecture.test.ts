import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each room may import of packages. */
const packages: Record<string, string[]> = {
  'utils/model': ['zod/mini'],
  'utils/messages': ['zod/mini'],
  'utils/store': ['dexie'],
  'utils/runtime': ['webextension-polyfill'],
  'utils/panel': ['@preact/signals'],
  components: ['preact', 'preact/jsx-dev-runtime', 'preact/hooks', '@preact/signals', '@tanstack/virtual-core'],
  entrypoints: ['preact', '@preact/signals', 'wxt/', 'webextension-polyfill'],
};

/** What each room may import of the others: the arrows of the README's drawing. */
const arrows = arrowsIn(readFileSync('README.md', 'utf8'));

function arrowsIn(readme: string): ReadonlyMap<string, readonly string[]> {
  const drawn = /```mermaid\n([^`]*)```/.exec(readme)?.[1] ?? '';
  const folderOf = (name: string): string => (/^(?:entrypoints|components)$/.test(name) ? name : `utils/${name}`);
  return new Map(
    [...drawn.matchAll(/^ *(\w+) --> ([\w &]+)$/gm)].map(([, from = '', to = '']) => [
      folderOf(from),
      to.split(' & ').map(folderOf),
    ]),
  );
}

const rooms = new Set([...arrows].flatMap(([from, to]) => [from, ...to]));

/** Only the background may reach these: database, tokens, trackers' APIs. */
const background = ['utils/store', 'utils/sync', 'utils/actions', 'utils/app'];

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

/** What a person can hold in mind of one file. */
const mostCharacters = 6000;

function sizeOf(path: string): number {
  return readFileSync(path, 'utf8').length;
}

function isTooLarge(size: number): boolean {
  return size > mostCharacters;
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
  return [...rooms].find((name) => path === name || path === `${name}.ts` || path.startsWith(`${name}/`)) ?? path;
}

/** The arrows of a file to other rooms and to packages. */
function arrowsOf(path: string, text?: string): { from: string; to: string; target: string }[] {
  const from = roomOf(path);
  return importsOf(path, text)
    .map(({ target }) => ({ from, to: roomOf(target), target }))
    .filter(({ to }) => to !== from);
}

function wrongArrows(path: string, text?: string): string[] {
  return arrowsOf(path, text)
    .filter(({ from, to }) => !(arrows.get(from) ?? []).includes(to))
    .filter(
      ({ from, target }) =>
        !(packages[from] ?? []).some((name) => target === name || (name.endsWith('/') && target.startsWith(name))),
    )
    .map(({ target }) => `${path} -> ${target}`);
}

/** Whether a file makes a format beside its functions. */
function makesFormats(code: string): boolean {
  return /^(?:export )?const [^=\n]+=\s+new Intl\./m.test(code);
}

/** The packages in a script, by way of whatever it imports; what is imported for its types alone is not in it. */
function packagesOf(entry: string): string[] {
  const found = new Set<string>();
  const packages = new Set<string>();
  const follow = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const { target, typeOnly } of importsOf(path)) {
      const file = scripts.find((one) => [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`].includes(one));
      if (typeOnly || target.includes('.css')) continue;
      if (file) follow(file);
      else packages.add(target);
    }
  };
  follow(entry);
  return [...packages];
}

describe('the rooms', () => {
  it('has only the rooms it is drawn with', () => {
    const strangers = readdirSync('.').filter((name) => !name.startsWith('.') && !topLevel.has(name));
    expect(strangers).toEqual([]);
    expect(scripts.filter((path) => roomOf(path) === path)).toEqual([]);
  });

  it('has no arrow but those it is drawn with', () => {
    expect(scripts.length).toBeGreaterThan(30);
    expect(scripts.flatMap((path) => wrongArrows(path))).toEqual([]);
  });

  it('is drawn with no arrow that nothing needs', () => {
    const needed = new Set(scripts.flatMap((path) => arrowsOf(path).map(({ from, to }) => `${from} -> ${to}`)));
    const drawn = [...arrows].flatMap(([from, to]) => to.map((room) => `${from} -> ${room}`));
    expect(drawn.length).toBeGreaterThan(20);
    expect(drawn.filter((arrow) => !needed.has(arrow))).toEqual([]);
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
    const long = scripts.filter((path) => readFileSync(path, 'utf8').split('\n').length > 201);
    expect(long).toEqual([]);
  });

  it('has no file of more than 6,000 characters', () => {
    expect(scripts.filter((path) => isTooLarge(sizeOf(path)))).toEqual([]);
    expect([isTooLarge(6000), isTooLarge(6001)]).toEqual([false, true]);
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

  it('makes sentences only where they are shown', () => {
    const speakers = scripts.filter((path) =>
      importsOf(path).some(({ target, typeOnly }) => !typeOnly && roomOf(target) === 'utils/words'),
    );
    const isWords = (path: string): boolean => path.startsWith('utils/words/');
    expect(
      speakers.filter((path) => !isWords(path) && !/^(?:components|entrypoints|utils\/panel)\//.test(path)),
    ).toEqual([]);
    expect(speakers.filter((path) => path.startsWith('entrypoints/background/'))).toEqual([]);
  });

  it('learns how a language writes dates and lists when it is asked for one, not as a script loads', () => {
    expect(scripts.filter((path) => makesFormats(readFileSync(path, 'utf8')))).toEqual([]);
    expect(makesFormats("const day = new Intl.DateTimeFormat('en', {\n  day: 'numeric',\n});")).toBe(true);
    expect(makesFormats("const rules =\n  new Intl.PluralRules('en');")).toBe(true);
    expect(makesFormats("const list = once(() => new Intl.ListFormat('en'));")).toBe(false);
  });

  it('touches the browser only in entrypoints and one file', () => {
    const users = scripts.filter((path) =>
      importsOf(path).some(({ target }) => target === 'wxt/browser' || target === 'webextension-polyfill'),
    );
    expect(users.filter((path) => !path.startsWith('entrypoints/'))).toEqual(['utils/runtime.ts']);
  });

  it('charges a page for no library before somebody opens the panel', () => {
    const weighty = (path: string): string[] => packagesOf(path).filter((name) => !name.startsWith('wxt/'));
    expect(['watch.ts', 'site-jira.ts', 'panel/index.ts'].flatMap((name) => weighty(`entrypoints/${name}`))).toEqual(
      [],
    );
    expect(weighty('entrypoints/sheet/index.tsx')).toContain('preact');
  });

  it('finds a wrong arrow where there is one', () => {
    expect(roomOf('utils/model/ref')).toBe('utils/model');
    expect(roomOf('utils/client')).toBe('utils/client');
    expect(roomOf('utils/client.ts')).toBe('utils/client');
    const bad = wrongArrows(
      'utils/model/x.ts',
      "import { a } from '@/utils/store/store';\nimport type { b } from '../trackers/site';\nimport { Dexie } from 'dexie';",
    );
    expect(bad).toHaveLength(3);
  });
});
