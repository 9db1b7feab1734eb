import { rm } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { dirname } from 'node:path';
import { startSandbox } from '../doubles/server';
import { ensureBuilt } from '../e2e/build';
import { ensureBrowsers } from '../e2e/browsers/ensure';
import { readingsAsShipped } from './as-shipped';
import { backlogRows } from './backlog';
import { buildMinimal } from './build-minimal';
import { crowdedIssue, issueList, walk } from './page';
import { leftBehind, measureAll } from './rounds';
import { rowsOf, sizeRows } from './rows';
import { openSubject } from './subject';
import { table } from './table';
import { walkRows } from './walk';

const busy = (): string => (loadavg()[0] ?? 0).toFixed(1);
const before = busy();
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 9);
const navigations = Number(process.env['BENCH_NAVIGATIONS'] ?? 200);

/** A part alone where it is named: `npm run bench -- backlog`. */
const only = process.argv[2];

const { chromium = '' } = await ensureBrowsers({ chromium: true });
const tend = ensureBuilt('chromium');

async function panelBench(): Promise<void> {
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
    const left = await Promise.all(
      subjects.map((subject) => leftBehind(subject, () => walk(subject.page, navigations))),
    );
    console.log(`\nAn issue with 100 comments; medians of ${rounds}; baseline as above unless a row says otherwise.\n`);
    console.log(table(rowsOf(figures, left, navigations)));
  } finally {
    await Promise.all(subjects.map(({ browser }) => browser.close()));
    await sandbox.close();
    await rm(dirname(minimal), { recursive: true });
  }
}

async function readingBench(): Promise<void> {
  const { foldRows, readinessRows, draftRows } = await readingsAsShipped();
  console.log('\nReading a ledger; the baseline copies its pages once.\n');
  console.log(table(foldRows()));
  console.log('\nJudging issues; the baseline looks at each word of them ten times.\n');
  console.log(table(readinessRows()));
  console.log('\nDrafting a summary; the baseline looks at each word of the discussion ten times.\n');
  console.log(table(draftRows()));
}

async function backlogBench(): Promise<void> {
  console.log(
    '\nThe backlog page; the baseline is a hundred issues a request, or the same rows read and drawn plainly.\n',
  );
  console.log(table(await backlogRows(chromium, tend)));
}

async function walkBench(): Promise<void> {
  console.log('\nWalking through a round; the baseline is the browser bringing a tab of the same page to the front.\n');
  console.log(table(await walkRows(chromium, tend)));
}

const parts = { panel: panelBench, reading: readingBench, backlog: backlogBench, walk: walkBench };
for (const [name, bench] of Object.entries(parts)) if (only === undefined || only === name) await bench();
console.log(
  `\n${availableParallelism()} cores; waiting processes ${before} before and ${busy()} after: above the cores, times are the machine's, ratios still hold.`,
);
