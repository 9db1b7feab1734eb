import type { Row } from './row';

/**
 * What is made of a row, made once for each: lists ask for the same rows with every letter typed and every frame. A row
 * that changed is another object. Forgotten with the row.
 */
export function onceARow<T extends object>(make: (row: Row) => T): (row: Row) => T {
  const known = new WeakMap<Row, T>();
  return (row) => {
    const found = known.get(row) ?? make(row);
    known.set(row, found);
    return found;
  };
}
