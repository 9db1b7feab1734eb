const opening = '<!-- tend:';
const whole = /^<!-- tend:[\w-]{1,60} -->$/;

/**
 * A comment's text, and the mark at its end that a later try finds it by, if Tend wrote it, with the blanks around the
 * mark. Pure, linear: a pattern that begins with `\s*` tries again at each of the blanks that somebody put in a row.
 */
export function markedOf(body: string): { text: string; mark: string } {
  const written = body.trimEnd();
  const at = written.lastIndexOf(opening);
  if (at === -1 || !whole.test(written.slice(at))) return { text: body, mark: '' };
  const text = body.slice(0, at).trimEnd();
  return { text, mark: body.slice(text.length) };
}

/** The mark of a command, which no reader of the page sees. Pure. */
export function markOf(id: string): string {
  return `${opening}${id} -->`;
}
