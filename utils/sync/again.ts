/** Runs a task one at a time. Whoever asks while it is under way gets one more run after it, however many ask. */
export function createAgain(run: () => Promise<void>): () => Promise<void> {
  let line: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  const begin = (): Promise<void> => {
    next = undefined;
    return run();
  };
  return () => (next ??= line = line.then(begin, begin));
}
