/**
 * How many of one thing are taken: rows of each table of the rules, questions of an issue, words of one kind by one
 * person.
 */
export const most = 100;

/**
 * What is taken of more than there is room for: a fair share of each person's, their latest first, so that nobody takes
 * the room of others. `of` says whose one is, and when it was said. Pure.
 */
export function fairShare<T>(all: readonly T[], of: (one: T) => { by: string; at: number }): T[] {
  if (all.length <= most) return [...all];
  const turns = new Map<string, number>();
  const ranked = [...all]
    .sort((a, b) => of(b).at - of(a).at)
    .map((one) => {
      const turn = turns.get(of(one).by) ?? 0;
      turns.set(of(one).by, turn + 1);
      return { one, turn };
    });
  const taken = new Set(
    ranked
      .sort((a, b) => a.turn - b.turn)
      .slice(0, most)
      .map(({ one }) => one),
  );
  return all.filter((one) => taken.has(one));
}
