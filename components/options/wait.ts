import type { SignInState } from '@/utils/model/account-shown';
import type { SignInShown } from '@/utils/model/right';

/** What asking needs beside the code; time is an argument. */
interface Tools {
  poll(): Promise<SignInState>;
  /** Resolves after so many milliseconds, at once when the signal ends. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Milliseconds since any fixed moment. */
  now(): number;
}

/**
 * Asks whether the person has agreed, as often as the tracker allows, until they did or did not, the code ended, or the
 * signal did. An answer that does not come is asked for again; it rejects with why once the code has ended without one.
 */
export async function waitForAgreement(
  { interval, life }: SignInShown,
  { poll, sleep, now }: Tools,
  signal: AbortSignal,
): Promise<SignInState> {
  const end = now() + life * 1000;
  let wait = interval;
  let failure: unknown;
  while (now() < end) {
    await sleep(wait * 1000, signal);
    if (signal.aborted) break;
    try {
      const answer = await poll();
      failure = undefined;
      if (answer.state === 'slower') wait = Math.max(answer.interval, wait + 1);
      else if (answer.state !== 'pending') return answer;
    } catch (error) {
      failure = error;
    }
  }
  if (failure !== undefined && !signal.aborted) throw failure;
  return { state: 'expired' };
}

/** A pause of the page that ends with the signal. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
