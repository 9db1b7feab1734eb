/** How often what the page shows is compared, in milliseconds. */
const every = 500;

/**
 * Calls whenever title or description have come to read otherwise on the page than they did, and have stopped changing: somebody
 * edited them there, which no tracker tells. Gives what tells it which words are known already; none: those that come first.
 */
export function whenEdited(page: Document, words: () => string, call: () => void, signal: AbortSignal): (known: string) => void {
  let [known, last] = ['', ''];
  const timer = setInterval(() => {
    if (page.visibilityState === 'hidden') return;
    const now = words();
    if (now === last && now !== known) {
      if (known) call();
      known = now;
    }
    last = now;
  }, every);
  signal.addEventListener('abort', () => clearInterval(timer));
  return (words) => {
    [known, last] = [words, words];
  };
}
