/** How often what the page shows is compared while it changes, and while it seems at rest; milliseconds. */
const every = 500;
const atRest = 5_000;
/** After how many comparisons it is called once more: a page may show an edit before its tracker has it. */
const later = 8;
/** After how many of them a page that shows nothing seems at rest, too. */
const patience = 20;

/**
 * Calls whenever title or description have come to read otherwise on the page than they did, and have stopped changing,
 * and once more a while after: somebody edited them there, which no tracker tells, or they came later than a reading
 * that found none. Gives what tells it which words are known already; undefined: those that come first.
 * Only the elements that show them are observed, and that they stand where they did: observers of whole pages are what
 * makes pages slow. What comes in another place is seen while the page seems at rest.
 */
export function whenEdited(
  page: Document,
  rootsOf: () => Element[],
  call: () => void,
  signal: AbortSignal,
): (known: string | undefined) => void {
  let known: string | undefined;
  let [last, left, empty] = ['', 0, 0];
  const look = (): number => {
    if (page.visibilityState === 'hidden') return atRest;
    const roots = rootsOf();
    observe(roots);
    const now = wordsOf(roots);
    const isStill = now === last;
    if (isStill && now !== (known ?? '')) {
      if (known !== undefined) left = later + 1;
      known = now;
    }
    last = now;
    if (left === later + 1 || left === 1) call();
    left = Math.max(0, left - 1);
    empty = roots.length > 0 ? 0 : empty + 1;
    return isStill && left === 0 && (empty === 0 || empty > patience) ? atRest : every;
  };
  const wake = createPace(look, signal);
  const observe = createObserver(wake, signal);
  page.addEventListener('visibilitychange', wake, { signal });
  return (words) => {
    known = words;
    last = words ?? '';
    if (words === undefined) [left, empty] = [0, 0];
    wake();
  };
}

/** The words that elements show. */
export function wordsOf(roots: readonly Element[]): string {
  return roots.map(({ textContent }) => textContent).join('\n');
}

/** Looks again after as long as each look says; sooner when it is woken. */
function createPace(look: () => number, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSoon = false;
  const next = (pace: number): void => {
    clearTimeout(timer);
    if (signal.aborted) return;
    isSoon = pace === every;
    timer = setTimeout(() => next(look()), pace);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => void (isSoon || next(every));
}

/** Calls when any of the elements changes that it was given last, or one of them may stand there no longer. */
function createObserver(call: () => void, signal: AbortSignal): (roots: Element[]) => void {
  const observer = new MutationObserver(call);
  let observed: Element[] = [];
  signal.addEventListener('abort', () => observer.disconnect());
  return (roots) => {
    if (roots.length === observed.length && roots.every((root, at) => root === observed[at] && root.isConnected))
      return;
    observed = roots;
    observer.disconnect();
    for (const root of roots)
      for (let at = root.parentNode; at; at = at.parentNode) observer.observe(at, { childList: true });
    for (const root of roots) observer.observe(root, { childList: true, characterData: true, subtree: true });
  };
}
