import { githubProblems } from './github/openapi';
import { graphqlProblems } from './github/validation/graphql';
import type { Entry } from './http/log';
import { jiraProblems } from './jira/validation/problems';

/** Everything in a log that the trackers' published schemas do not hold: requests, and the doubles' own answers. */
export function problemsIn(log: Entry[]): string[] {
  return log.flatMap((entry) => (entry.host === 'api.github.com' ? ofGithub(entry) : jiraProblems(entry)));
}

function ofGithub(entry: Entry): string[] {
  return new URL(entry.url).pathname === '/graphql' ? graphqlProblems(entry) : githubProblems(entry);
}

/** Fails where a request or an answer is outside the schemas; any suite may call it with `sandbox.log()`. */
export function assertValidLog(log: Entry[]): void {
  const problems = problemsIn(log);
  if (problems.length > 0) throw new Error(`Outside the published schemas:\n${problems.join('\n')}`);
}
