import { setImmediate } from 'node:timers';

/** As many as any chain of effects, frames and observers here takes, and as many again. */
const enough = 12;
/** Milliseconds of one: all of them together are longer than what is looked at waits for anything. */
const pause = 5;

/**
 * Lets everything that waits for its turn or a moment be done: short timers, frames, observers, in chains. It counts
 * turns of the loop: where a busy machine stops the process for as long as one pause takes, the pause is over and
 * nothing else has come to its turn.
 */
export async function turns(count = enough): Promise<void> {
  for (let turn = 0; turn < count; turn += 1)
    await new Promise<void>((resolve) => setTimeout(() => setImmediate(resolve), pause));
}
