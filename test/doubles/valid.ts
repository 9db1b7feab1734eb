import { openapiProblems } from './github/openapi';
import { graphqlProblems } from './shared/graphql/problems';
import { graphqlSchema } from './shared/graphql/published';
import type { Entry } from './http/log';

/** Everything in a log that the trackers' published schemas do not hold: requests, and the doubles' own answers. */
export function problemsIn(log: Entry[]): string[] {
  return log.flatMap((entry) => checks[entry.host]?.(entry) ?? []);
}

const checks: Record<string, (entry: Entry) => string[]> = {
  'api.github.com': (entry) => (new URL(entry.url).pathname === '/graphql' ? graphqlProblems(entry, graphqlSchema('github/github.graphql')) : openapiProblems(entry)),
  'api.linear.app': linearProblems,
  'client-api.linear.app': linearProblems,
};

function linearProblems(entry: Entry): string[] {
  return entry.method === 'POST' && new URL(entry.url).pathname === '/graphql' ? graphqlProblems(entry, graphqlSchema('linear/schema.graphql')) : [];
}

/** Fails where a request or an answer is outside the schemas; any suite may call it with `sandbox.log()`. */
export function assertValidLog(log: Entry[]): void {
  const problems = problemsIn(log);
  if (problems.length > 0) throw new Error(`Outside the published schemas:\n${problems.join('\n')}`);
}
