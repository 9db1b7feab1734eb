import type { Reporter, TestCase, TestModule } from 'vitest/node';

type Tally = Record<'passed' | 'failed' | 'skipped', number>;

/** A run in which more tests than this passed only at their second try has failed. */
export const mostRetried = 2;

/**
 * Ends a run with one line for machines: `12 passed, 0 failed`, and `, 1 skipped` where some were. Before it stand the
 * tests that passed at their second try; above two of them the run has failed.
 */
export class TallyReporter implements Reporter {
  readonly #tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  #retried: string[] = [];

  onInit(): void {
    // At the very end, so that nothing that vitest still has to say comes after it.
    process.once('exit', (code) => {
      for (const name of this.#retried) console.log(`passed at its second try: ${name}`);
      console.log(`\n${line(this.#tally, code)}`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    this.#tally.failed += unhandled.length;
    for (const module of modules) count(module, this.#tally);
    this.#retried = modules.flatMap(retriedIn);
    if (this.#retried.length <= mostRetried) return;
    this.#tally.failed += this.#retried.length - mostRetried;
    process.exitCode = 1;
  }
}

function retriedIn(module: TestModule): string[] {
  return [...module.children.allTests()]
    .filter((test) => test.diagnostic()?.flaky === true)
    .map((test) => `${module.relativeModuleId} > ${test.fullName}${why(test)}`);
}

/** What its first try said, in one line. */
function why(test: TestCase): string {
  const said = test.result().errors?.[0]?.message.replace(/\s+/g, ' ').slice(0, 300);
  return said ? ` (${said})` : '';
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
