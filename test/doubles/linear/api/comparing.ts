type Compare = (value: unknown, wanted: unknown) => boolean;

const lower = (value: unknown) => String(value).toLowerCase();
const plain = (value: unknown) => lower(value).normalize('NFD').replace(/\p{M}/gu, '');
const oneOf: Compare = (value, wanted) => [wanted].flat().some((one) => value === one);

const comparators: Record<string, Compare> = {
  eq: (value, wanted) => value === wanted,
  neq: (value, wanted) => value !== wanted,
  in: oneOf,
  nin: (value, wanted) => !oneOf(value, wanted),
  gt: (value, wanted) => Number(value) > Number(wanted),
  gte: (value, wanted) => Number(value) >= Number(wanted),
  lt: (value, wanted) => Number(value) < Number(wanted),
  lte: (value, wanted) => Number(value) <= Number(wanted),
  eqIgnoreCase: (value, wanted) => lower(value) === lower(wanted),
  neqIgnoreCase: (value, wanted) => lower(value) !== lower(wanted),
  contains: (value, wanted) => String(value).includes(String(wanted)),
  notContains: (value, wanted) => !String(value).includes(String(wanted)),
  containsIgnoreCase: (value, wanted) => lower(value).includes(lower(wanted)),
  containsIgnoreCaseAndAccent: (value, wanted) => plain(value).includes(plain(wanted)),
  notContainsIgnoreCase: (value, wanted) => !lower(value).includes(lower(wanted)),
  startsWith: (value, wanted) => String(value).startsWith(String(wanted)),
  startsWithIgnoreCase: (value, wanted) => lower(value).startsWith(lower(wanted)),
  notStartsWith: (value, wanted) => !String(value).startsWith(String(wanted)),
  endsWith: (value, wanted) => String(value).endsWith(String(wanted)),
  notEndsWith: (value, wanted) => !String(value).endsWith(String(wanted)),
};

/**
 * One comparator of a filter on a plain value. Times compare as times, and may be given as a duration from now
 * (`-P2W`).
 */
export function compares(value: unknown, name: string, wanted: unknown, now: number): boolean {
  const compare = comparators[name];
  if (!compare) throw new Error(`The Linear double knows no comparator ${name}`);
  const time = timeOf(value, now);
  if (time === undefined) return compare(value, wanted);
  return compare(time, Array.isArray(wanted) ? wanted.map((one) => timeOf(one, now)) : timeOf(wanted, now));
}

const units: [letters: RegExp, length: number][] = [
  [/(\d+)Y/, 365],
  [/(\d+)M(?!.*T)/, 30],
  [/(\d+)W/, 7],
  [/(\d+)D/, 1],
  [/T.*?(\d+)H/, 1 / 24],
  [/T.*?(\d+)M/, 1 / 1_440],
];

/** Milliseconds of an ISO time or day; undefined for anything else. */
function timeOf(value: unknown, now: number): number | undefined {
  if (typeof value !== 'string') return undefined;
  if (/^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?$/.test(value)) return Date.parse(value);
  const [, sign, duration] = /^(-?)(P[\dYMWDTHS.]+)$/.exec(value) ?? [];
  if (duration === undefined) return undefined;
  const days = units.reduce((sum, [letters, length]) => sum + Number(letters.exec(duration)?.[1] ?? 0) * length, 0);
  return now + (sign === '-' ? -days : days) * 86_400_000;
}
