import type { RestResult } from '../../shared/told';
import type { Ask } from '../../http/ask';
import type { ActingOnIssue } from '../acts/acting';
import { noIssue, Refused } from '../acts/refused';
import { canBrowse } from '../world/rights';
import type { Issue, Person, Project } from '../world/types';
import { issueOf, projectOf, type World } from '../world/world';

/** One REST call on its way to its handler. */
export interface RestCall {
  world: World;
  person: Person;
  ask: Ask;
  /** From the path, decoded. */
  params: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
}

export type RestHandler = (call: RestCall) => RestResult;

/** The body as an object; throws where it is none. */
export function objectIn({ body }: RestCall): Record<string, unknown> {
  return recordOf(body, 'Invalid request payload. Refer to the REST API documentation and try again.');
}

export function recordOf(value: unknown, message: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refused(400, [message]);
  return { ...value };
}

/** The issue of the path; to who may not see it it does not exist. */
export function issueIn({ world, person, params }: RestCall): { project: Project; issue: Issue } {
  const found = issueOf(world, params['issue'] ?? '');
  if (!found || !canBrowse(found.project, person.name)) throw noIssue();
  return found;
}

export function actingOnIssue(call: RestCall): ActingOnIssue {
  return { world: call.world, name: call.person.name, ...issueIn(call) };
}

export function projectIn(call: RestCall, called = call.params['project'] ?? ''): Project {
  const project = projectOf(call.world, called);
  if (!project || !canBrowse(project, call.person.name))
    throw new Refused(404, [`No project could be found with key '${called}'.`]);
  return project;
}

/** A comma-separated parameter. */
export function listOf(query: URLSearchParams, name: string): string[] {
  return query
    .getAll(name)
    .flatMap((one) => one.split(','))
    .map((one) => one.trim())
    .filter(Boolean);
}

/** A number of the query; `fallback` where it is left out. */
export function numberOf(query: URLSearchParams, name: string, fallback: number): number {
  const given = query.get(name);
  if (given === null) return fallback;
  const value = Number(given);
  if (!Number.isInteger(value) || value < 0) throw new Refused(404, [`The value '${given}' of ${name} is no number.`]);
  return value;
}

/** One page of a list by offset. */
export function paged<One>(
  { query, world }: RestCall,
  all: One[],
  usual: number,
  most: number,
): { startAt: number; maxResults: number; total: number; page: One[]; isLast: boolean } {
  const startAt = numberOf(query, 'startAt', 0);
  const maxResults = Math.min(numberOf(query, 'maxResults', usual), most);
  // See `oddities.ts`: it is put first where an answer leaves.
  const nothing = world.quirks.nullNodes ? 1 : 0;
  return {
    startAt,
    maxResults,
    total: all.length + nothing,
    page: all.slice(Math.max(0, startAt - nothing), startAt + maxResults - nothing),
    isLast: startAt + maxResults >= all.length + nothing,
  };
}
