import type { World } from '../world/world';

export type Resource = 'core' | 'graphql' | 'search';

/** Per person (or per anonymous machine): calls an hour, points a minute, and things created. */
export interface LimitSizes {
  core: number;
  anonymous: number;
  graphql: number;
  /** A minute. */
  search: number;
  restPointsPerMinute: number;
  graphqlPointsPerMinute: number;
  createdPerMinute: number;
  createdPerHour: number;
}

export const documentedLimits: LimitSizes = {
  core: 5_000,
  anonymous: 60,
  graphql: 5_000,
  search: 30,
  restPointsPerMinute: 900,
  graphqlPointsPerMinute: 2_000,
  createdPerMinute: 80,
  createdPerHour: 500,
};

/** What is left of a budget, as the `x-ratelimit-*` headers say it. */
export interface Budget {
  resource: Resource;
  limit: number;
  used: number;
  /** Milliseconds since 1970. */
  resetAt: number;
}

export interface Limits {
  budget(who: string, resource: Resource): Budget;
  /** Takes calls or points from the hour's budget; false where it is spent. */
  spend(who: string, resource: Resource, cost: number): boolean;
  /** Seconds to wait where too much happened at once; undefined: go on. */
  tooFast(who: string, kind: 'rest' | 'graphql', points: number, creates: number): number | undefined;
}

const minute = 60_000;
const hour = 3_600_000;

export function createLimits(world: World, sizes: LimitSizes): Limits {
  const budgets = new Map<string, Budget>();
  const moments = new Map<string, { at: number; amount: number }[]>();

  const budget = (who: string, resource: Resource): Budget => {
    const key = `${resource} ${who}`;
    const known = budgets.get(key);
    if (known && known.resetAt > world.now()) return known;
    const fresh = {
      resource,
      limit: limitOf(sizes, who, resource),
      used: 0,
      resetAt: world.now() + (resource === 'search' ? minute : hour),
    };
    budgets.set(key, fresh);
    return fresh;
  };
  const within = (key: string, span: number) => {
    const recent = (moments.get(key) ?? []).filter(({ at }) => at > world.now() - hour);
    moments.set(key, recent);
    return recent.filter(({ at }) => at > world.now() - span).reduce((sum, { amount }) => sum + amount, 0);
  };
  const note = (key: string, amount: number) => {
    if (amount > 0) moments.set(key, [...(moments.get(key) ?? []), { at: world.now(), amount }]);
  };
  return {
    budget,
    spend(who, resource, cost) {
      const one = budget(who, resource);
      if (one.used + cost > one.limit) return false;
      one.used += cost;
      return true;
    },
    tooFast(who, kind, points, creates) {
      const [fast, made] = [`${kind} ${who}`, `created ${who}`];
      const most = kind === 'rest' ? sizes.restPointsPerMinute : sizes.graphqlPointsPerMinute;
      if (within(fast, minute) + points > most || within(made, minute) + creates > sizes.createdPerMinute) return 60;
      if (within(made, hour) + creates > sizes.createdPerHour) return 1_800;
      note(fast, points);
      note(made, creates);
      return undefined;
    },
  };
}

function limitOf(sizes: LimitSizes, who: string, resource: Resource): number {
  return resource === 'core' && who === 'nobody' ? sizes.anonymous : sizes[resource];
}
