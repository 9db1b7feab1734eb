import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Where to look, given as an argument so that a test can describe another machine. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  home: string;
  runnable(path: string): boolean;
}

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  runnable: existsSync,
};

/** The variable by which a person says which browser to use. */
export const variableOf = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' } as const;

const onLinux = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const onMac = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
  firefox: ['Firefox', 'Firefox ESR', 'Firefox Developer Edition'],
};

const onWindows = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/**
 * The first usable browser of a family, the person's own choice before everything else.
 * Throws when that choice is not a program: a run in another browser than asked for proves nothing.
 */
export function findBrowser(name: BrowserName, machine: Machine = thisMachine): string | undefined {
  const chosen = machine.env[variableOf[name]];
  if (!chosen) return candidates(name, machine).find((path) => machine.runnable(path));
  if (machine.runnable(chosen)) return chosen;
  throw new Error(`${variableOf[name]} is set to ${chosen}, which is not a program that can be run.`);
}

function candidates(name: BrowserName, machine: Machine): string[] {
  if (machine.platform === 'darwin') return macPlaces(name, machine);
  if (machine.platform === 'win32') return windowsPlaces(name, machine);
  const path = (machine.env['PATH'] ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  const folders = new Set([...path, '/usr/bin', '/usr/local/bin', '/snap/bin']);
  return onLinux[name].flatMap((program) => [...folders].map((folder) => join(folder, program)));
}

function macPlaces(name: BrowserName, machine: Machine): string[] {
  const program = (app: string) => (name === 'firefox' ? 'firefox' : app);
  return onMac[name].flatMap((app) =>
    ['/Applications', `${machine.home}/Applications`].map(
      (root) => `${root}/${app}.app/Contents/MacOS/${program(app)}`,
    ),
  );
}

function windowsPlaces(name: BrowserName, machine: Machine): string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((key) => machine.env[key] ?? []);
  return onWindows[name].flatMap((program) => roots.map((root) => `${root}\\${program}`));
}
