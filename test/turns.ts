import { setImmediate } from 'node:timers';

/** As many as any chain of effects, frames and observers here takes, and as many again. */
const enough = 12;

/**
 * Lets everything that waits for nothing but its turn be done: timers of no time, frames, observers, in chains. It
 * counts turns of the loop, not milliseconds: where a busy machine stops the process for as long as a pause takes, the
 * pause is over and nothing else has come to its turn.
 */
export async function turns(count = enough): Promise<void> {
  for (let turn = 0; turn < count; turn += 1)
    await new Promise<void>((resolve) => setTimeout(() => setImmediate(resolve)));
}
