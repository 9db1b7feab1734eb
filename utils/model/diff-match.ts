/** A stretch that two lists share: where it starts in each, and how long it is. */
export interface Match {
  inA: number;
  inB: number;
  length: number;
}

/**
 * The longest common subsequence of two lists, as stretches in order, found by Myers' greedy algorithm
 * (E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986). Undefined where the lists differ
 * in more than `limit` places. Takes O((|a| + |b|) · limit) steps and O(limit²) memory.
 */
export function matching(a: readonly string[], b: readonly string[], limit: number): Match[] | undefined {
  const start = commonStart(a, b);
  const end = commonEnd(a, b, start);
  const middle = shortest(a.slice(start, a.length - end), b.slice(start, b.length - end), limit);
  const head = { inA: 0, inB: 0, length: start };
  const tail = { inA: a.length - end, inB: b.length - end, length: end };
  return middle && [head, ...middle.map((match) => shifted(match, start)), tail].filter(({ length }) => length > 0);
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
}

function commonEnd(a: readonly string[], b: readonly string[], start: number): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) - start && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

function shifted({ inA, inB, length }: Match, by: number): Match {
  return { inA: inA + by, inB: inB + by, length };
}

/** Per number of changes, how far along `a` each diagonal k = i - j was reached; diagonal k is at k + changes. */
type Reach = Int32Array;

function shortest(a: readonly string[], b: readonly string[], limit: number): Match[] | undefined {
  const reached: Reach[] = [];
  for (let changes = 0; changes <= Math.min(limit, a.length + b.length); changes += 1) {
    const reach = new Int32Array(2 * changes + 1);
    for (let k = -changes; k <= changes; k += 2) {
      const from = entryPoint(reached.at(-1), k);
      const i = from + run(a, b, from, k);
      reach[k + changes] = i;
      if (i >= a.length && i - k >= b.length) return retraced([...reached, reach], a.length - b.length);
    }
    reached.push(reach);
  }
  return undefined;
}

/** Where diagonal k is entered with one change more: from the neighbour that got further. */
function entryPoint(before: Reach | undefined, k: number): number {
  if (before === undefined) return 0;
  const changes = (before.length - 1) / 2;
  const removed = Math.abs(k - 1) <= changes ? (before[k - 1 + changes] ?? 0) + 1 : -1;
  const added = Math.abs(k + 1) <= changes ? (before[k + 1 + changes] ?? 0) : -1;
  return Math.max(removed, added);
}

function run(a: readonly string[], b: readonly string[], from: number, k: number): number {
  let i = from;
  while (i < a.length && i - k < b.length && a[i] === b[i - k]) i += 1;
  return i - from;
}

/** Walks back from the end, collecting what each diagonal shared. */
function retraced(reached: Reach[], last: number): Match[] {
  const matches: Match[] = [];
  let k = last;
  for (let changes = reached.length - 1; changes >= 0; changes -= 1) {
    const end = reached[changes]?.[k + changes] ?? 0;
    const before = reached[changes - 1];
    const from = entryPoint(before, k);
    if (end > from) matches.push({ inA: from, inB: from - k, length: end - from });
    if (before !== undefined) k = cameBy(before, k, from);
  }
  return matches.reverse();
}

function cameBy(before: Reach, k: number, from: number): number {
  const changes = (before.length - 1) / 2;
  return Math.abs(k - 1) <= changes && (before[k - 1 + changes] ?? 0) + 1 === from ? k - 1 : k + 1;
}
