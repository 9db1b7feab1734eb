import { rm } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { dirname } from 'node:path';
import { startSandbox } from '../doubles/server';
import { ensureBuilt } from '../e2e/build';
import { ensureBrowsers } from '../e2e/browsers/ensure';
import { buildMinimal } from './build-minimal';
import { crowdedIssue, issueList, walk } from './page';
import { draftRows } from './draft';
import { foldRows } from './fold';
import { readinessRows } from './readiness.bench';
import { leftBehind, measureAll } from './rounds';
import { rowsOf, sizeRows } from './rows';
import { openSubject } from './subject';
import { table } from './table';

const busy = (): string => (loadavg()[0] ?? 0).toFixed(1);
const before = busy();
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 9);
const navigations = Number(process.env['BENCH_NAVIGATIONS'] ?? 200);

const { chromium = '' } = await ensureBrowsers({ chromium: true });
const tend = ensureBuilt('chromium');
const minimal = await buildMinimal();
const sandbox = await startSandbox();
const machine = { executable: chromium, port: sandbox.port, proxyPort: sandbox.proxyPort };
const subjects = await Promise.all([
  openSubject('bare', undefined, machine),
  openSubject('minimal', minimal, machine),
  openSubject('tend', tend, machine),
]);
try {
  console.log(`\nGzip sizes; the baseline is a minimal WXT + Preact panel built just now.\n`);
  console.log(table(sizeRows(tend, minimal)));
  const pages = { issue: crowdedIssue(sandbox), list: issueList };
  const figures = await measureAll(subjects, pages, rounds);
  const left = await Promise.all(subjects.map((subject) => leftBehind(subject, () => walk(subject.page, navigations))));
  console.log(`\nAn issue with 100 comments; medians of ${rounds}; baseline as above unless a row says otherwise.\n`);
  console.log(table(rowsOf(figures, left, navigations)));
  console.log('\nReading a ledger; the baseline copies its pages once.\n');
  console.log(table(foldRows()));
  console.log('\nJudging issues; the baseline looks at each word of them ten times.\n');
  console.log(table(readinessRows()));
  console.log('\nDrafting a summary; the baseline looks at each word of the discussion ten times.\n');
  console.log(table(draftRows()));
  console.log(
    `\n${availableParallelism()} cores; waiting processes ${before} before and ${busy()} after: above the cores, times are the machine's, ratios still hold.`,
  );
} finally {
  await Promise.all(subjects.map(({ browser }) => browser.close()));
  await sandbox.close();
  await rm(dirname(minimal), { recursive: true });
}
