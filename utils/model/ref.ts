/**
 * The name of one issue in one tracker, as people and logs write it:
 * `github:github.com/acme/app#12`, `jira:acme.atlassian.net/ABC-12`, `linear:acme/ENG-12`.
 */
export type IssueRef = `${TrackerId}:${string}`;

export type TrackerId = 'github' | 'jira' | 'linear';

const pattern = /^(?:github:[^/\s]+\/[^/\s#]+\/[^/\s#]+#\d+|jira:[^\s#]+\/[A-Z][A-Z0-9_]*-\d+|linear:[^/\s]+\/[A-Z][A-Z0-9]*-\d+)$/;

/** Whether a text from outside (a message, a page) names an issue. Pure; never throws. */
export function isIssueRef(text: string): text is IssueRef {
  return text.length <= 500 && pattern.test(text);
}

/** The short name people use: `#12`, `ABC-12`. */
export function keyOf(ref: IssueRef): string {
  return /(?:#\d+|[A-Z][A-Z0-9_]*-\d+)$/.exec(ref)?.[0] ?? ref;
}

/** The host an issue lives on; for Linear, which has but one, its workspace. */
export function hostOf(ref: IssueRef): string {
  return ref.slice(ref.indexOf(':') + 1, ref.indexOf('/'));
}
