/** Names after an @, as people type them. */
export function namesIn(text: string): string[] {
  return [...text.matchAll(/(?<![\w@/.])@([a-z][\w-]*)/gi)].map(([, name = '']) => name);
}

/**
 * Whom a sentence tells, but for whoever writes: people it names, and what its phrases mean in the double. `people`: as
 * the sandbox names them, and as the panel does.
 */
export function toldBy(
  sentence: string,
  writer: string,
  people: readonly (readonly [name: string, shown: string])[],
  phrases: readonly (readonly [phrase: RegExp, means: readonly string[]])[],
): string[] {
  const named = people
    .filter(([, shown]) => new RegExp(`(?<![\\w-])${shown}(?![\\w-])`).test(sentence))
    .map(([name]) => name);
  const meant = phrases.flatMap(([phrase, means]) => (phrase.test(sentence) ? means : []));
  return [...new Set([...named, ...meant])].filter((name) => name !== writer).sort();
}
