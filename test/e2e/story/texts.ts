/** A text and all that it was before. */
export function textOf({ body, edits }: { body: string; edits: { body: string }[] }): string[] {
  return [body, ...edits.map((edit) => edit.body)];
}

/** What a fix of the panel says once somebody has filled its gaps. */
export function filled(fix: string, words: readonly string[]): string {
  const rest = [...words];
  return fix.replaceAll('…', () => rest.shift() ?? 'something');
}

/**
 * Votes in clear in texts, each with what stands around it. The policy names the whole scale, and ids are digits too.
 */
export function votesIn(texts: readonly string[], values: readonly string[]): string[] {
  const vote = new RegExp(`.{0,80}\\\\?"(?:${values.join('|')})\\\\?".{0,20}`);
  return texts
    .map((text) => text.replaceAll(/scale[^[]{0,8}\[[^\]]*\]/g, '').replaceAll(/"id":"\d+"/g, ''))
    .flatMap((text) => vote.exec(text)?.[0] ?? []);
}
