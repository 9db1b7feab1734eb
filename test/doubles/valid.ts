import { githubProblems } from './github/openapi';
import type { Entry } from './http/log';
import { jiraProblems } from './jira/validation/problems';
import { graphqlProblems } from './shared/graphql/problems';
import { graphqlSchema } from './shared/graphql/published';

/** Everything in a log that the trackers' published schemas do not hold: requests, and the doubles' own answers. */
export function problemsIn(log: Entry[]): string[] {
  return log.flatMap((entry) => (checks[entry.host] ?? jiraProblems)(entry));
}

const checks: Record<string, (entry: Entry) => string[]> = {
  'api.github.com': (entry) =>
    isGraphQL(entry) ? graphqlProblems(entry, graphqlSchema('github/github.graphql')) : githubProblems(entry),
  'api.linear.app': linearProblems,
  'client-api.linear.app': linearProblems,
};

function linearProblems(entry: Entry): string[] {
  return entry.method === 'POST' && isGraphQL(entry)
    ? graphqlProblems(entry, graphqlSchema('linear/schema.graphql'))
    : [];
}

function isGraphQL({ url }: Entry): boolean {
  return new URL(url).pathname === '/graphql';
}

/** Fails where a request or an answer is outside the schemas; any suite may call it with `sandbox.log()`. */
export function assertValidLog(log: Entry[]): void {
  const problems = problemsIn(log);
  if (problems.length > 0) throw new Error(`Outside the published schemas:\n${problems.join('\n')}`);
}
