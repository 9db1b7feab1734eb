/**
 * What of Jira's API may be asked through one of its own pages: what Tend writes, and whose session it is. Everything
 * else is refused, so that the relay can do no more than this whatever asks it.
 */
const allowed: readonly [method: string, path: RegExp][] = [
  ['GET', /^\/myself$/],
  ['POST', /^\/issue$/],
  ['POST', /^\/issueLink$/],
  ['DELETE', /^\/issueLink\/\d+$/],
  ['PUT', /^\/issue\/[A-Z][A-Z0-9_]*-\d+(?:\?notifyUsers=false)?$/],
  ['POST', /^\/issue\/[A-Z][A-Z0-9_]*-\d+\/transitions$/],
  ['DELETE', /^\/issue\/[A-Z][A-Z0-9_]*-\d+\/watchers\?(?:accountId|username)=[\w.%:~-]+$/],
  ['POST', /^\/issue\/[A-Z][A-Z0-9_]*-\d+\/comment$/],
  ['DELETE', /^\/issue\/[A-Z][A-Z0-9_]*-\d+\/comment\/\d+$/],
  ['PUT', /^\/issue\/[A-Z][A-Z0-9_]*-\d+\/comment\/\d+(?:\?notifyUsers=false)?$/],
];

/** The same of its boards and sprints. */
const planning: typeof allowed = [
  ['PUT', /^\/issue\/[A-Z][A-Z0-9_]*-\d+\/estimation\?boardId=\d+$/],
  ['POST', /^\/sprint\/\d+\/issue$/],
  ['POST', /^\/backlog\/issue$/],
];

/**
 * Whether a request may go through a page of the Jira at `base`: its own origin, below its own path, and on the list.
 * Pure.
 */
export function mayRelay(method: string, address: string, base: string): boolean {
  if (!URL.canParse(address) || !URL.canParse(base)) return false;
  const [url, home] = [new URL(address), new URL(base)];
  const root = `${home.pathname.replace(/\/$/, '')}/rest/`;
  if (url.origin !== home.origin || url.href !== address || url.hash !== '' || !url.pathname.startsWith(root))
    return false;
  const [, api = '', path = ''] =
    /^(api\/[23]|agile\/1\.0)(\/.*)$/.exec(url.pathname.slice(root.length) + url.search) ?? [];
  return (api.startsWith('agile') ? planning : allowed).some(([one, pattern]) => one === method && pattern.test(path));
}
