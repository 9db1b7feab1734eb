import type { Ask } from './ask';

const faultKinds = [
  /** The connection breaks before the tracker did anything. */
  'drop-before',
  /** The tracker did it, and the answer never came. */
  'drop-after',
  /** The request waits `ms` before the tracker sees it. */
  'delay',
  /** The tracker sees the request twice; the caller gets the second answer. */
  'duplicate',
  /** The tracker answers `status` (502 unless told) and does nothing. */
  'status',
  /** The tracker did it, and the answer breaks off half way. */
  'truncate',
  /** Something that is not the tracker answers 200 with a page of its own. */
  'garbage',
  /** The caller's token is revoked for good, then the request is judged. */
  'revoke-token',
  /** The hour's budget is spent; it comes back after `ms` (an hour unless told). */
  'rate-limit-primary',
  /** Too much at once; `retry-after` is `ms` in seconds, left out where `ms` is 0. */
  'rate-limit-secondary',
  /** No connection at all. */
  'offline',
] as const;
type FaultKind = (typeof faultKinds)[number];

export interface FaultSpec {
  kind: FaultKind;
  /** Each given one must match (regular expressions; path with its query). */
  match?: { host?: string; method?: string; path?: string; body?: string };
  /** Let this many matching requests through first. */
  skip?: number;
  /** How many requests it hits; until cleared unless told. */
  times?: number;
  ms?: number;
  status?: number;
}

export interface Faults {
  add(spec: FaultSpec): void;
  /** The first switched-on fault that hits this request; counts it. */
  hit(ask: Ask): FaultSpec | undefined;
  active(): FaultSpec[];
  clear(): void;
}

export function createFaults(): Faults {
  let armed: { spec: FaultSpec; skip: number; left: number }[] = [];
  return {
    add: (spec) => armed.push({ spec, skip: spec.skip ?? 0, left: spec.times ?? Number.POSITIVE_INFINITY }),
    active: () => armed.filter(({ left }) => left > 0).map(({ spec }) => spec),
    clear: () => {
      armed = [];
    },
    hit(ask) {
      const found = armed.find((one) => one.left > 0 && matches(one.spec, ask) && (one.skip -= 1) < 0);
      if (found) found.left -= 1;
      return found?.spec;
    },
  };
}

function matches({ match = {} }: FaultSpec, ask: Ask): boolean {
  const subject = { host: ask.url.host, method: ask.method, path: ask.url.pathname + ask.url.search, body: ask.body };
  return (['host', 'method', 'path', 'body'] as const).every((key) => new RegExp(match[key] ?? '').test(subject[key]));
}

/** A fault switch from outside (`POST /__fault`), or why it is none. */
export function parseFault(value: unknown): FaultSpec | string {
  if (typeof value !== 'object' || value === null || !('kind' in value))
    return 'expected {kind, match?, skip?, times?, ms?, status?}';
  const kind = faultKinds.find((known) => known === value.kind);
  return kind ? { ...value, kind } : `unknown kind, expected one of ${faultKinds.join(', ')}`;
}
