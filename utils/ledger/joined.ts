/** What stood around something that is gone from a text: one empty line between both. Pure. */
export function joined(before: string, after: string): string {
  const [head, tail] = [before.trimEnd(), after.trimStart()];
  return head && tail ? `${head}\n\n${tail}` : head || tail;
}
