import { findBrowser, variableOf, type BrowserName } from './find';
import { install, installer } from './install';

export type Wanted = Partial<Record<BrowserName, boolean>>;
export type Found = Partial<Record<BrowserName, string>>;

/**
 * Paths of the wanted browsers, installing with the system's package manager what is missing.
 * Throws one message that names what is still missing and how to get it.
 */
export async function ensureBrowsers(wanted: Wanted, say: (line: string) => void = console.log): Promise<Found> {
  const absent = missing(wanted);
  const tool = absent.length > 0 ? installer() : undefined;
  const failure = tool ? await install(tool, absent, say) : undefined;
  const still = missing(wanted);
  if (still.length > 0) throw new Error(howToGet(still, failure));
  return Object.fromEntries(names(wanted).map((name) => [name, findBrowser(name)]));
}

function names(wanted: Wanted): BrowserName[] {
  return (['chromium', 'firefox'] as const).filter((name) => wanted[name]);
}

function missing(wanted: Wanted): BrowserName[] {
  return names(wanted).filter((name) => !findBrowser(name));
}

const called = { chromium: 'Chromium, Chrome or Edge', firefox: 'Firefox' };

function howToGet(absent: BrowserName[], failure: string | undefined): string {
  const list = absent.map((name) => called[name]).join(' and ');
  const variables = absent.map((name) => variableOf[name]).join(' / ');
  const packages = absent.map((name) => (name === 'firefox' ? 'firefox-esr' : 'chromium')).join(' ');
  return [
    `No ${list} was found on this machine${failure ? `, and installing failed: ${failure}` : '.'}`,
    `Install it (Debian: apt-get install ${packages}; macOS and Windows: from its maker), or set ${variables} to the program.`,
  ].join('\n');
}
