/**
 * What is made when it is first asked for, and kept. Learning how a language writes dates and lists, or reading the
 * weights of a summary, takes milliseconds: made as a script loads, it would hold up the first answer.
 */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
