/**
 * What is made when it is first asked for, and kept. Learning how a language writes dates and lists, or reading the
 * weights of a summary, takes milliseconds: made as a script loads, it would hold up the first answer.
 */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/**
 * What is made of something, made once for each: lists ask for the same rows with every letter typed and every frame.
 * What changed is another object. Forgotten with what it was made of.
 */
export function onceEach<K extends object, T extends object>(make: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
