/**
 * What is made when it is first asked for, and kept. A browser takes milliseconds to learn how a language writes dates,
 * numbers and lists: made as a script loads, that would hold up its first answer.
 */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
