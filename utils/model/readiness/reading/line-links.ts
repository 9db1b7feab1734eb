import type { Inline, Link } from '../../blocks';

/** Links that read nowhere in their text are looked for so often; each costs the rest of the text. */
const mostMissed = 20;

/**
 * The links of a paragraph by the line that they stand in; one that reads nowhere (an image) stands where the one
 * before it does. Links come in the order of the text, so one pass over both finds their places: looking for every link
 * in every line would take a text of nothing but mentions seconds.
 */
export function linksByLine({ links, text }: Inline, lines: readonly string[]): readonly (readonly Link[])[] {
  if (links === undefined) return [];
  if (lines.length === 1) return [links];
  const byLine: Link[][] = lines.map(() => []);
  let [line, lineEnd, from, missed] = [0, lines[0]?.length ?? 0, 0, 0];
  for (const link of links) {
    const reads = link.kind !== 'image' && link.text !== '';
    const at = reads && missed < mostMissed ? text.indexOf(link.text, from) : -1;
    if (reads && at === -1) missed += 1;
    if (at !== -1) from = at + link.text.length;
    while (at > lineEnd && line < lines.length - 1) lineEnd += 1 + (lines[(line += 1)]?.length ?? 0);
    byLine[line]?.push(link);
  }
  return byLine;
}
