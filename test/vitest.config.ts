import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { TallyReporter } from './tools/tally-reporter';

const root = fileURLToPath(new URL('..', import.meta.url));
const alias = { '@': root.replace(/\/$/, '') };

export default defineConfig({
  root,
  test: {
    reporters: ['default', new TallyReporter()],
    projects: [
      {
        root,
        resolve: { alias },
        // A busy machine makes a law slow, not wrong.
        test: { name: 'unit', testTimeout: 60_000, include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/e2e/**'] },
      },
      {
        root,
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/setup.ts'],
          // Two browsers at once on two cores time each other out.
          fileParallelism: false,
          testTimeout: 60_000,
          // Two real browsers on a busy machine: what fails twice in a row is a fault.
          retry: 1,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
