import { openapiProblems } from './github/openapi';
import { graphqlProblems } from './shared/graphql/problems';
import { publishedSchema } from './shared/graphql/published';
import type { Entry } from './http/log';

/** Everything in a log that GitHub's published schemas do not hold: requests, and the double's own answers. */
export function problemsIn(log: Entry[]): string[] {
  return log.filter((entry) => entry.host === 'api.github.com').flatMap((entry) => (new URL(entry.url).pathname === '/graphql' ? graphqlProblems(entry, publishedSchema('github/github.graphql')) : openapiProblems(entry)));
}

/** Fails where a request or an answer is outside the schemas; any suite may call it with `sandbox.log()`. */
export function assertValidLog(log: Entry[]): void {
  const problems = problemsIn(log);
  if (problems.length > 0) throw new Error(`Outside GitHub's published schemas:\n${problems.join('\n')}`);
}
