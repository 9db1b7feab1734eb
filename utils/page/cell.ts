/** A value that tells when it changes. A signal of the sheet's is one, too; a script without its library has these. */
export interface Cell<T> {
  value: T;
  /** Calls with the value of now, then whenever there is another, until the function that it gives is called. */
  subscribe(call: (value: T) => void): () => void;
}

export function cell<T>(first: T): Cell<T> {
  const calls = new Set<(value: T) => void>();
  let now = first;
  return {
    get value() {
      return now;
    },
    set value(next) {
      if (Object.is(next, now)) return;
      now = next;
      for (const call of calls) call(now);
    },
    subscribe: (call) => {
      const own = (value: T): void => call(value);
      calls.add(own);
      own(now);
      return () => void calls.delete(own);
    },
  };
}
