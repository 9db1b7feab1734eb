import type { TokenKind } from '../world/records';
import type { World } from '../world/world';

/**
 * What one person may ask for in an hour, whatever their keys, and at once. Linear's published figures change: clients
 * read the headers.
 */
export interface LimitSizes {
  requests: Record<TokenKind, number>;
  complexity: Record<TokenKind, number>;
  /** Points of a single query. */
  query: number;
}

export const documentedLimits: LimitSizes = {
  requests: { key: 2_500, oauth: 5_000 },
  complexity: { key: 3_000_000, oauth: 2_000_000 },
  query: 10_000,
};

export type Resource = 'requests' | 'complexity';

export interface Budget {
  limit: number;
  remaining: number;
  /** When it is full again, in milliseconds since 1970. */
  resetAt: number;
}

export interface Limits {
  sizes: LimitSizes;
  budget(personId: string, kind: TokenKind, resource: Resource): Budget;
  /** Takes from a budget; false where it holds too little. */
  spend(personId: string, kind: TokenKind, resource: Resource, amount: number): boolean;
  /** Empties a budget. */
  drain(personId: string, kind: TokenKind, resource: Resource): void;
}

const hour = 3_600_000;

/** Leaky buckets: what was taken trickles back at a constant rate. */
export function createLimits(world: World, sizes: LimitSizes): Limits {
  const levels = new Map<string, { used: number; at: number }>();
  const level = (personId: string, kind: TokenKind, resource: Resource) => {
    const key = `${personId} ${kind} ${resource}`;
    const limit = sizes[resource][kind];
    const known = levels.get(key) ?? { used: 0, at: world.now() };
    const fresh = { used: Math.max(0, known.used - ((world.now() - known.at) * limit) / hour), at: world.now() };
    levels.set(key, fresh);
    return { fresh, limit };
  };
  return {
    sizes,
    budget(personId, kind, resource) {
      const { fresh, limit } = level(personId, kind, resource);
      return {
        limit,
        remaining: Math.max(0, Math.floor(limit - fresh.used)),
        resetAt: Math.ceil(world.now() + (fresh.used / limit) * hour),
      };
    },
    spend(personId, kind, resource, amount) {
      const { fresh, limit } = level(personId, kind, resource);
      if (fresh.used + amount > limit) return false;
      fresh.used += amount;
      return true;
    },
    drain(personId, kind, resource) {
      const { fresh, limit } = level(personId, kind, resource);
      fresh.used = limit;
    },
  };
}
