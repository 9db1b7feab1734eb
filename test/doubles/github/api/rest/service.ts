import type { Milestone } from '../../world/types';
import { notFound } from '../../acts/refused';
import type { Limits, Resource } from '../limits';
import { ok } from '../../../shared/told';
import { repoFor, type RestHandler } from './call';
import { paged } from './paging';
import { milestoneShape, repoShape } from './shapes/repo';

export const getRepo: RestHandler = (call) => {
  const repo = repoFor(call);
  return ok(repoShape(call.world, repo, call.caller?.person.login));
};

/** Soonest first, as GitHub lists them. */
export const listMilestones: RestHandler = (call) => {
  const repo = repoFor(call);
  const state = call.ask.url.searchParams.get('state') ?? 'open';
  const due = (one: Milestone) => one.dueOn ?? Number.POSITIVE_INFINITY;
  const found = repo.milestones
    .filter((one) => state === 'all' || one.state === state)
    .sort((one, other) => due(one) - due(other));
  return paged(call, repo, found, (one) => milestoneShape(call.world, repo, one));
};

export const getMilestone: RestHandler = (call) => {
  const repo = repoFor(call);
  const found = repo.milestones.find((one) => one.number === Number(call.params['number']));
  if (!found) throw notFound();
  return ok(milestoneShape(call.world, repo, found));
};

/** github.com tells no installed version; Enterprise servers do. */
export const getMeta: RestHandler = () =>
  ok({ verifiable_password_authentication: false, web: ['192.30.252.0/22'], api: ['192.30.252.0/22'] });

export const getRateLimit: RestHandler = ({ limits, caller }) => {
  const who = caller?.person.login ?? 'nobody';
  const core = rate(limits, who, 'core');
  return ok({
    resources: { core, graphql: rate(limits, who, 'graphql'), search: rate(limits, who, 'search') },
    rate: core,
  });
};

function rate(limits: Limits, who: string, resource: Resource): object {
  const { limit, used, resetAt } = limits.budget(who, resource);
  return { limit, used, remaining: limit - used, reset: Math.floor(resetAt / 1000) };
}
