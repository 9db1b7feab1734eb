import type { Markup } from '@/utils/model/issue';
import type { Access } from '../tracker';

/**
 * Whether a host is Atlassian's own. Others are taken for Data Center, and spoken to in version 2 of the API with wiki
 * text, which a Cloud site under a domain of its own understands as well.
 */
export function isCloud(host: string): boolean {
  return host.endsWith('.atlassian.net') || host.endsWith('.jira.atlassian.cloud');
}

/** What texts are written in there. */
export function markupAt(host: string): Extract<Markup, 'adf' | 'jira-wiki'> {
  return isCloud(host) ? 'adf' : 'jira-wiki';
}

/** The browser's own session with the Jira of an issue. `scheme` is that of its pages: `https:`. */
export function sessionWith(ref: string, scheme: string): Access {
  const { host, context } = partsOf(ref);
  return { tracker: 'jira', host, base: `${scheme}//${host}${context}`, token: '' };
}

/** Where the API begins, below the context path. */
export function apiAt(host: string): string {
  return isCloud(host) ? '/rest/api/3' : '/rest/api/2';
}

/** Host, context path and key in `jira:jira.example.com/jira/ABC-12`; of a project the key is the project's. */
export function partsOf(ref: string): { host: string; context: string; key: string } {
  const [, host = '', context = '', key = ''] = /^jira:([^/]+)(.*)\/([^/]+)$/.exec(ref) ?? [];
  return { host, context, key };
}
