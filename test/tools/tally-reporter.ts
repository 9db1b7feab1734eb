import type { Reporter, TestModule } from 'vitest/node';

type Tally = Record<'passed' | 'failed' | 'skipped', number>;

/** Ends a run with one line for machines: `12 passed, 0 failed`, and `, 1 skipped` where some were. */
export class TallyReporter implements Reporter {
  readonly #tally: Tally = { passed: 0, failed: 0, skipped: 0 };

  onInit(): void {
    // At the very end, so that nothing that vitest still has to say comes after it.
    process.once('exit', (code) => console.log(`\n${line(this.#tally, code)}`));
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    this.#tally.failed += unhandled.length;
    for (const module of modules) count(module, this.#tally);
  }
}

function count(module: TestModule, tally: Tally): void {
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    // A test that never came to an end did not pass.
    tally[state === 'pending' ? 'failed' : state] += 1;
  }
  // A file that cannot be loaded, or whose hooks fail, has no failed test of its own.
  tally.failed += [module, ...module.children.allSuites()].flatMap((part) => part.errors()).length;
}

function line({ passed, failed, skipped }: Tally, code: number): string {
  const broken = failed === 0 && code !== 0 ? 1 : failed;
  return `${passed} passed, ${broken} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
