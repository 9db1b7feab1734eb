/**
 * The name of one issue in one tracker, as people and logs write it:
 * `github:github.com/acme/app#12`, `jira:acme.atlassian.net/ABC-12`, `linear:acme/ENG-12`.
 */
export type IssueRef = `${TrackerId}:${string}`;

export type TrackerId = 'github' | 'jira' | 'linear';

/** Whether a text names one of the trackers. */
export function isTrackerId(text: string | undefined): text is TrackerId {
  return text === 'github' || text === 'jira' || text === 'linear';
}

const pattern =
  /^(?:github:[^/\s]+\/[^/\s#]+\/[^/\s#]+#\d+|jira:[^\s#]+\/[A-Z][A-Z0-9_]*-\d+|linear:[^/\s]+\/[A-Z][A-Z0-9]*-\d+)$/;

/** Which tracker an issue or project is in. Throws on a name of neither. Pure. */
export function trackerOf(name: string): TrackerId {
  const id = name.slice(0, name.indexOf(':'));
  if (id === 'github' || id === 'jira' || id === 'linear') return id;
  throw new Error(`${name} names no tracker`);
}

/** Whether a text from outside (a message, a page) names an issue. Pure; never throws. */
export function isIssueRef(text: string): text is IssueRef {
  return text.length <= 500 && pattern.test(text);
}

/**
 * The one name of an issue or project that may be written in several ways: to GitHub, `Acme/App` and `acme/app` are the
 * same. Everything is kept under this one; how the tracker writes it is for people.
 */
export function canonical<Name extends string>(name: Name): Name {
  // Lower case keeps the form that the name has by its type.
  return (name.startsWith('github:') ? name.toLowerCase() : name) as Name;
}

/** The short name people use: `#12`, `ABC-12`. */
export function keyOf(ref: IssueRef): string {
  return /(?:#\d+|[A-Z][A-Z0-9_]*-\d+)$/.exec(ref)?.[0] ?? ref;
}

/** What has one ledger: the repository, Jira project or Linear team of an issue. */
export function projectOf(ref: IssueRef): string {
  return ref.replace(/(?:#|-)\d+$/, '');
}

/** Whether a text from outside names a project, as `projectOf` gives it. Pure; never throws. */
export function isProject(text: string): boolean {
  return isIssueRef(`${text}${text.startsWith('github:') ? '#' : '-'}1`);
}

/** A project's name for people: `acme/web`, `ABC`, `ENG`. */
export function nameOfProject(project: string): string {
  return project.slice(project.indexOf('/') + 1);
}

/** The issue's name within its project, as ledger pages use it: `12`, `ABC-12`. */
export function entryKeyOf(ref: IssueRef): string {
  return keyOf(ref).replace('#', '');
}

/** The issue that a ledger page of a project names; undefined for what names none, or one of another project. */
export function refIn(project: string, entryKey: string): IssueRef | undefined {
  const ref = /^\d+$/.test(entryKey)
    ? `${project}#${entryKey}`
    : `${project.slice(0, project.lastIndexOf('/') + 1)}${entryKey}`;
  return isIssueRef(ref) && projectOf(ref) === project ? ref : undefined;
}

/** The host of a project. */
export function hostOfProject(project: string): string {
  return project.slice(project.indexOf(':') + 1, project.indexOf('/'));
}

/** The host an issue lives on; for Linear, which has but one, its workspace. */
export function hostOf(ref: IssueRef): string {
  return hostOfProject(ref);
}

/** Hosts of the web that serve every workspace. */
const shared: Readonly<Record<string, string>> = { linear: 'linear.app' };

/** The host of the pages that show an issue, with its port if it has one; empty where a ref claims another tracker's. */
export function pageHostOf(ref: IssueRef): string {
  const host = hostOf(ref);
  return shared[ref.slice(0, ref.indexOf(':'))] ?? (Object.values(shared).includes(host) ? '' : host);
}
