import { spawn, spawnSync } from 'node:child_process';
import { thisMachine, type BrowserName } from './find';

/** A package manager that can be run here without asking anybody anything. */
export interface Installer {
  program: string;
  before: string[];
}

/** Without fonts a fresh machine draws boxes in the pictures; emoji carry the reactions. */
const packages: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'fonts-liberation', 'fonts-noto-color-emoji'],
  firefox: ['firefox-esr'],
};

const limit = 8 * 60_000;

/** apt-get, as root or through a sudo that asks for no password; TEND_INSTALL=no leaves the machine alone. */
export function installer(): Installer | undefined {
  if (process.platform !== 'linux' || process.env['TEND_INSTALL'] === 'no') return undefined;
  if (!thisMachine.runnable('/usr/bin/apt-get')) return undefined;
  if (process.getuid?.() === 0) return { program: 'apt-get', before: [] };
  const sudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore', timeout: 10_000 });
  return sudo.status === 0
    ? { program: 'sudo', before: ['-n', '--preserve-env=DEBIAN_FRONTEND', 'apt-get'] }
    : undefined;
}

/** Installs browsers; what went wrong, in the package manager's own words, or nothing. */
export async function install(
  tool: Installer,
  names: BrowserName[],
  say: (line: string) => void,
): Promise<string | undefined> {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  say(`Installing ${names.join(' and ')} with apt-get (first run only, a minute or two) …`);
  const ticking = setInterval(() => say(`  … still installing after ${seconds()} s`), 20_000);
  const signal = AbortSignal.timeout(limit);
  try {
    // A stale mirror fails the update now and then, and the install may work all the same.
    const update = await run(tool, ['update'], signal);
    const failure = await run(
      tool,
      ['install', '-y', '--no-install-recommends', ...names.flatMap((name) => packages[name])],
      signal,
    );
    if (!failure) say(`Installed in ${seconds()} s.`);
    return failure && [update, failure].filter(Boolean).join('; ');
  } finally {
    clearInterval(ticking);
  }
}

const unattended = [
  '-o',
  'DPkg::Lock::Timeout=120',
  '-o',
  'Acquire::Retries=3',
  '-o',
  'Dpkg::Options::=--force-confdef',
  '-o',
  'Dpkg::Options::=--force-confold',
];

function run(tool: Installer, args: string[], signal: AbortSignal): Promise<string | undefined> {
  const { promise, resolve } = withResolvers<string | undefined>();
  const child = spawn(tool.program, [...tool.before, ...unattended, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    signal,
  });
  let complaint = '';
  child.stderr.on('data', (text: Buffer) => {
    complaint = (complaint + text.toString()).slice(-600);
  });
  child.on('error', (error) =>
    resolve(signal.aborted ? `apt-get took longer than ${limit / 60_000} minutes` : error.message),
  );
  child.on('close', (code) =>
    resolve(code === 0 ? undefined : `apt-get ${args[0] ?? ''} ended with ${code}: ${complaint.trim()}`),
  );
  return promise;
}

function withResolvers<Value>(): { promise: Promise<Value>; resolve: (value: Value) => void } {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
