import type { BrowserName } from './browsers/find';

/** Whether every death, fault and pair is tried, not the sample of an ordinary run. */
export const everything = process.env['TEND_EVERY'] === '1';

const lane = process.env['TEND_BROWSER'];
const names: BrowserName[] = ['chromium', 'firefox'];

/** The browsers of this lane: one where a run has a lane for each, both where a file is run by itself. */
export const both: BrowserName[] = names.filter((name) => lane === undefined || lane === name);

/**
 * Each subject in one browser, and each browser with some of the subjects, turned round from day to day: every tracker
 * and every browser is met in each run, and every pair in two. With TEND_EVERY=1 all pairs. `first`: where the first
 * subject stands in the order of all.
 */
export function paired<Subject>(subjects: readonly Subject[], first = 0): [BrowserName, Subject][] {
  const day = Math.floor(Date.now() / 86_400_000);
  const pairs = subjects.flatMap((subject, at) =>
    names
      .filter((_, which) => everything || (first + at + day) % 2 === which)
      .map((name): [BrowserName, Subject] => [name, subject]),
  );
  return pairs.filter(([name]) => both.includes(name));
}
