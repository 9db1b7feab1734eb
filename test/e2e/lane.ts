import type { BrowserName } from './browsers/find';

/** Whether every death, fault and pair is tried, not the sample of an ordinary run. */
export const everything = process.env['TEND_EVERY'] === '1';

const lane = process.env['TEND_BROWSER'];
const names: BrowserName[] = ['chromium', 'firefox'];

/** The browsers of this lane: one where a run has a lane for each, both where a file is run by itself. */
export const both: BrowserName[] = names.filter((name) => lane === undefined || lane === name);

/**
 * Each subject in one browser, and each browser with some of the subjects; with TEND_EVERY=1 all pairs. `first`: 0
 * where the first subject meets Chromium, 1 where it meets Firefox. Files differ in it, so that all of them together
 * meet every pair of tracker and browser.
 */
export function paired<Subject>(subjects: readonly Subject[], first: 0 | 1): [BrowserName, Subject][] {
  const pairs = subjects.flatMap((subject, at) =>
    names
      .filter((_, which) => everything || (first + at) % 2 === which)
      .map((name): [BrowserName, Subject] => [name, subject]),
  );
  return pairs.filter(([name]) => both.includes(name));
}
