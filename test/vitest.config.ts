import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { LaneSequencer, leftOut } from './lanes';
import { TallyReporter } from './tools/tally-reporter';

const root = fileURLToPath(new URL('..', import.meta.url));
const alias = { '@': root.replace(/\/$/, '') };

/** What draws, or asks which window it is in: each file has modules and a window of its own. */
const screens = ['test/{components,page}/**/*.test.{ts,tsx}'];

/** The tests that need no browser. A busy machine makes a law, a hook or what is waited for slow, not wrong. */
function inNode(name: string, chosen: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration {
  return {
    root,
    resolve: { alias },
    test: {
      name,
      setupFiles: ['test/temporal.ts', 'test/speak.ts'],
      testTimeout: 60_000,
      hookTimeout: 60_000,
      expect: { poll: { timeout: 20_000 } },
      // By itself it would leave one processor idle, of two the half.
      maxWorkers: '100%',
      include: ['test/**/*.test.{ts,tsx}'],
      ...chosen,
    },
  };
}

/** The end-to-end tests of one browser. */
function lane(name: 'chromium' | 'firefox'): TestProjectInlineConfiguration {
  return {
    root,
    resolve: { alias },
    test: {
      name,
      env: { TEND_BROWSER: name },
      include: ['test/e2e/**/*.test.ts'],
      exclude: leftOut(name),
      globalSetup: ['test/e2e/setup.ts'],
      // Two real browsers on two cores; more time each other out.
      maxWorkers: 2,
      // They share nothing but browsers and files; loading the doubles anew takes two seconds a file.
      isolate: false,
      testTimeout: 60_000,
      // What fails once is named at the end, and more than two of them fail the run.
      retry: 1,
      hookTimeout: 180_000,
      sequence: { groupOrder: 1 },
    },
  };
}

export default defineConfig({
  root,
  test: {
    reporters: ['default', new TallyReporter()],
    sequence: { sequencer: LaneSequencer },
    projects: [
      // Their modules hold nothing of a test: loading them once a worker takes half the time.
      inNode('unit', { exclude: [...screens, 'test/e2e/**'], isolate: false }),
      inNode('screens', { include: screens }),
      lane('chromium'),
      lane('firefox'),
    ],
  },
});
