import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * What no browser has a part in, and what takes long, is asked of one, and of both with TEND_EVERY=1.
 * `*.chromium.test.ts`: what only that one can be asked.
 */
const asked = {
  chromium: [
    'backlog-bulk',
    'backlog-forty',
    'backlog-menu',
    'connect',
    'jira-fields',
    'jira-pages',
    'jira-sandbox',
    'jira-two-people',
    'linear',
    'linear-pages',
    'messages',
    'privacy',
    'round-story',
    'rules',
    'sandbox',
    'sandbox-pages',
    'servers',
    'sign-in',
    'workflow',
    'survival',
    'votes',
  ],
  firefox: [
    'backlog-duplicates',
    'backlog-whole',
    'database',
    'jira-token',
    'keyboard',
    'late',
    'summary',
    'persistence',
    'reading',
    'rounds',
    'rounds-agreed',
    'since',
    'discussion',
    'walk',
  ],
};

/** The files that a lane leaves out. */
export function leftOut(lane: keyof typeof asked): string[] {
  const elsewhere = process.env['TEND_EVERY'] === '1' ? [] : asked[lane === 'firefox' ? 'chromium' : 'firefox'];
  const files = elsewhere.map((name) => `test/e2e/${name}.test.ts`);
  return lane === 'firefox' ? ['**/*.chromium.test.ts', ...files] : files;
}

/**
 * Takes the files of the two browsers in turns, the longest first: so each worker is, most of the time, one browser's.
 */
export class LaneSequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const lanes = ['chromium', 'firefox'].map((name) => sorted.filter(({ project }) => project.name === name));
    const rest = sorted.filter(({ project }) => !['chromium', 'firefox'].includes(project.name));
    const longest = Math.max(...lanes.map(({ length }) => length));
    const turns = Array.from({ length: longest }, (_, at) => lanes.flatMap((lane) => lane[at] ?? []));
    return [...rest, ...turns.flat()];
  }
}
