/** How often what the page shows is compared, in milliseconds. */
const every = 500;
/** After how many comparisons it is called once more: a page may show an edit before its tracker has it. */
const later = 8;

/**
 * Calls whenever title or description have come to read otherwise on the page than they did, and have stopped changing,
 * and once more a while after: somebody edited them there, which no tracker tells, or they came later than a reading
 * that found none. Gives what tells it which words are known already; undefined: those that come first.
 */
export function whenEdited(
  page: Document,
  words: () => string,
  call: () => void,
  signal: AbortSignal,
): (known: string | undefined) => void {
  let known: string | undefined;
  let [last, left] = ['', 0];
  const timer = setInterval(() => {
    if (page.visibilityState === 'hidden') return;
    const now = words();
    if (now === last && now !== (known ?? '')) {
      if (known !== undefined) left = later + 1;
      known = now;
    }
    last = now;
    if (left === later + 1 || left === 1) call();
    left = Math.max(0, left - 1);
  }, every);
  signal.addEventListener('abort', () => clearInterval(timer));
  return (words) => {
    known = words;
    last = words ?? '';
    if (words === undefined) left = 0;
  };
}
