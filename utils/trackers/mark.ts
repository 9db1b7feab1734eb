/** A comment's text, and the mark at its end that a later try finds it by, if Tend wrote it. Pure. */
export function markedOf(body: string): { text: string; mark: string } {
  const mark = /\s*<!-- tend:[\w-]{1,60} -->\s*$/.exec(body)?.[0] ?? '';
  return { text: body.slice(0, body.length - mark.length), mark };
}

/** The mark of a command, which no reader of the page sees. Pure. */
export function markOf(id: string): string {
  return `<!-- tend:${id} -->`;
}
