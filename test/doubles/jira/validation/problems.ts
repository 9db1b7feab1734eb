import type { Entry } from '../../http/log';
import type { Document } from '../../shared/openapi/document';
import { openapiProblems } from '../../shared/openapi/problems';
import { textProblems } from './issue-fields';
import { jiraDocument } from './documents';

/** Whether an entry of a log is a REST call of a Jira; `dc` is whatever is not at atlassian.net. */
function flavourOf({ host, url }: Entry): 'cloud' | 'dc' | undefined {
  if (!/\/rest\/(?:api|agile)\//.test(new URL(url).pathname)) return undefined;
  return host.endsWith('.atlassian.net') || host === 'api.atlassian.com' ? 'cloud' : 'dc';
}

/**
 * What a recorded call and its answer have that Jira's documents have not. Empty: nothing, no Jira, or no document
 * here.
 */
export function jiraProblems(entry: Entry): string[] {
  const flavour = flavourOf(entry);
  const document = flavour && jiraDocument(flavour);
  if (!flavour || !document || isPage(entry)) return [];
  const problems = openapiProblems(
    {
      document,
      pathOf,
      anywhere: /^(?:401|403|404|410|413|415|429|5\d\d)$/,
      failure: document.components.schemas['ErrorCollection'],
    },
    isPlain(entry) ? { ...entry, status: 0 } : entry,
  );
  return [
    ...problems,
    ...foreignOnes(document, flavour, entry).map((one) => `${entry.method} ${new URL(entry.url).pathname}: ${one}`),
  ];
}

function foreignOnes(document: Document, flavour: 'cloud' | 'dc', entry: Entry): string[] {
  return entry.status === 0 || entry.fault === 'garbage' || entry.fault === 'status'
    ? []
    : textProblems(document, flavour, entry);
}

/** Context path off: it is the installation's. */
function pathOf({ pathname }: URL): string {
  return pathname.slice(pathname.indexOf('/rest/')).replace('/rest/api/latest/', '/rest/api/2/');
}

/** To who is signed out, Cloud shows its login page instead of an answer. */
function isPage({ answerHeaders }: Entry): boolean {
  return answerHeaders['x-seraph-loginreason'] === 'OUT' && /text\/html/.test(answerHeaders['content-type'] ?? '');
}

/** A write refused before it reached Jira's REST: the check against forged requests answers in plain words. */
function isPlain({ status, answer, answerHeaders }: Entry): boolean {
  return status >= 400 && answer !== '' && !/json/.test(answerHeaders['content-type'] ?? '');
}
