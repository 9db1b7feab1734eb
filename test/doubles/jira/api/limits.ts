import type { World } from '../world/world';

/** Writes to one issue, and calls of one kind (method and path pattern). */
export interface LimitSizes {
  /** Within two seconds. */
  issueWrites: number;
  /** Within half a minute. */
  issueWritesLong: number;
  /** Within a second. */
  burst: number;
}

/** Data Center limits nothing unless an administrator wants it to. */
export const unlimited: LimitSizes = {
  issueWrites: Number.POSITIVE_INFINITY,
  issueWritesLong: Number.POSITIVE_INFINITY,
  burst: Number.POSITIVE_INFINITY,
};
export const cloudLimits: LimitSizes = { issueWrites: 20, issueWritesLong: 100, burst: 100 };

export interface Limits {
  /** Seconds to wait before writing to this issue again; undefined: go on. */
  writes(issue: string): number | undefined;
  /** The same for one kind of call. */
  calls(kind: string): number | undefined;
}

export function createLimits(world: World, sizes: LimitSizes): Limits {
  const moments = new Map<string, number[]>();
  const within = (key: string, span: number) => (moments.get(key) ?? []).filter((at) => at > world.now() - span).length;
  const note = (key: string) =>
    moments.set(key, [...(moments.get(key) ?? []).filter((at) => at > world.now() - 30_000), world.now()]);
  return {
    writes(issue) {
      const key = `issue ${issue}`;
      if (within(key, 30_000) >= sizes.issueWritesLong) return 30;
      if (within(key, 2_000) >= sizes.issueWrites) return 2;
      note(key);
      return undefined;
    },
    calls(kind) {
      if (within(kind, 1_000) >= sizes.burst) return 1;
      note(kind);
      return undefined;
    },
  };
}
