/** A thing with a name among others of its group. */
interface Named {
  group: string;
  name: string;
}

/**
 * Those whose name or group has every word that was typed, the best first and groups kept together: a name that begins
 * so, then one whose words do, then any. What fits alike stays in its order. Pure.
 */
export function findEntries<Entry extends Named>(entries: readonly Entry[], typed: string): Entry[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  const found = entries.flatMap((entry) => {
    const rank = rankOf(entry, words);
    return rank === undefined ? [] : { entry, rank };
  });
  const best = new Map<string, number>();
  for (const { entry, rank } of found) best.set(entry.group, Math.min(rank, best.get(entry.group) ?? rank));
  const groups = [...best].sort(([, a], [, b]) => a - b).map(([group]) => group);
  return groups.flatMap((group) =>
    found
      .filter(({ entry }) => entry.group === group)
      .sort((a, b) => a.rank - b.rank)
      .map(({ entry }) => entry),
  );
}

/** 0 is best; undefined where a word is missing. */
function rankOf({ group, name }: Named, words: readonly string[]): number | undefined {
  const own = folded(name);
  const all = ` ${own} ${folded(group)}`;
  if (!words.every((word) => all.includes(word))) return undefined;
  if (own.startsWith(words.join(' '))) return 0;
  return words.every((word) => all.includes(` ${word}`)) ? 1 : 2;
}

/** Without capitals and accents: who types `etat` means `État`. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
