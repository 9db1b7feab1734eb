/** Places in a text, written as signs among the signs that must stand there. */
export const marks = {
  /** Where no word goes on; first in what is needed, or not in it. */
  wordStart: '\u0001',
  start: '\u0002',
  end: '\u0003',
  /** Where no word goes on; last in what is needed, or not in it. */
  wordEnd: '\u0004',
} as const;
