/** The longest wait that anything here is put off for, in milliseconds: nothing is meant to lie further ahead. */
export const longestWait = 24 * 60 * 60_000;

/**
 * Whether something is still to be waited for at `now`; both in milliseconds since 1970. A time further ahead than the
 * longest wait was noted by a clock that has been put right since, and is not believed. Pure.
 */
export function isAhead(at: number, now: number, longest = longestWait): boolean {
  return at > now && at - now <= longest;
}

/**
 * How long ago something was noted, in milliseconds; endlessly, where a clock that has been put right since noted it in
 * what is the future now: whatever was to hold for a while holds no more. Pure.
 */
export function ago(at: number, now: number): number {
  return at > now ? Infinity : now - at;
}
