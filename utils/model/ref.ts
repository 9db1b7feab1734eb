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

/** The trackers' own hosts of the web. Anything else may be a server of somebody's own. Pure. */
export function ownerOf(host: string): TrackerId | undefined {
  if (host === 'github.com' || host.endsWith('.ghe.com')) return 'github';
  if (host === 'linear.app') return 'linear';
  return host.endsWith('.atlassian.net') ? 'jira' : undefined;
}

/** A host as `URL.host` gives it, with its port if it has one. */
const host = '((?:[a-z\\d_-]+(?:\\.[a-z\\d_-]+)*|\\[[\\da-f:.]+\\])(?::\\d{1,5})?)';
/** One part of a path; `.` and `..` are none. */
const part = '/(?!\\.\\.?(?:[/#]|$))';
const number = '[1-9]\\d{0,9}';
let shapes: readonly RegExp[] | undefined;

/**
 * Whether a text from outside (an address, a message, a page) names an issue: exactly what an address of its own
 * tracker can give. No host is claimed that is another tracker's own. Pure; never throws.
 */
export function isIssueRef(text: string): text is IssueRef {
  if (text.length > 500) return false;
  // Made when first asked for: scripts that ask for no name are not charged for them.
  shapes ??= [
    new RegExp(`^(github):${host}()(?:${part}[a-z\\d_.-]{1,100}){2}#${number}$`),
    new RegExp(`^(jira):${host}((?:${part}[\\w.-]{1,100}){0,3})/[A-Z][A-Z0-9_]*-${number}$`),
    new RegExp(`^(linear):([a-z\\d_-]{1,100})()/[A-Z][A-Z0-9]*-${number}$`),
  ];
  for (const shape of shapes) {
    const [, tracker, at = '', context] = shape.exec(text) ?? [];
    if (!tracker) continue;
    if (tracker !== 'linear' && !isHost(at)) return false;
    const owner = ownerOf(at);
    // Atlassian's own sites have nothing before the path.
    return owner === undefined || (owner === tracker && !context);
  }
  return false;
}

/** Whether an address can have this host, written so: with no port that goes without saying, no number for a name. */
function isHost(text: string): boolean {
  return ['https', 'http'].some((scheme) => {
    const address = `${scheme}://${text}`;
    return URL.canParse(address) && new URL(address).host === text;
  });
}

/** The issue that a text names, under its one name; undefined where it names none. Pure; never throws. */
export function refFrom(text: string): IssueRef | undefined {
  // In lower case some letters of other scripts turn into Latin ones.
  const ref = /[^!-~]/.test(text) ? '' : canonical(text);
  return isIssueRef(ref) ? ref : undefined;
}

/** Which tracker an issue or project is in. Throws on a name of neither. Pure. */
export function trackerOf(name: string): TrackerId {
  const id = name.slice(0, name.indexOf(':'));
  if (id === 'github' || id === 'jira' || id === 'linear') return id;
  throw new Error(`${name} names no tracker`);
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

/** The number that an issue's name ends with: 12 of `#12`, and of `ABC-12`. */
export function numberOf(ref: IssueRef): number {
  return Number(ref.slice(Math.max(ref.lastIndexOf('#'), ref.lastIndexOf('-')) + 1));
}

/** The name people use among several projects: `acme/web#12`, `ABC-12`. */
export function longKeyOf(ref: IssueRef): string {
  return ref.startsWith('github:') ? `${nameOfProject(projectOf(ref))}${keyOf(ref)}` : keyOf(ref);
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

/** The host of a project. */
export function hostOfProject(project: string): string {
  return project.slice(project.indexOf(':') + 1, project.indexOf('/'));
}

/** The host an issue lives on; for Linear, which has but one, its workspace. */
export function hostOf(ref: IssueRef): string {
  return hostOfProject(ref);
}

/** The host of the pages that show an issue, with its port if it has one: Linear's serve every workspace. */
export function pageHostOf(ref: IssueRef): string {
  return trackerOf(ref) === 'linear' ? 'linear.app' : hostOf(ref);
}

/** What one account is for: a tracker and a host of it, for Linear a workspace. What every ref there begins with. */
export type Tenant = `${TrackerId}:${string}`;

/** The tenant of an issue or project. Pure. */
export function tenantOf(name: string): Tenant {
  return tenantAt({ tracker: trackerOf(name), host: hostOfProject(name) });
}

/** The tenant of an account, or of a server. */
export function tenantAt({ tracker, host }: { tracker: TrackerId; host: string }): Tenant {
  return `${tracker}:${host}`;
}
