import { canonical, hostOf, type IssueRef, nameOfProject, projectOf } from '@/utils/model/ref';
import type { Purpose } from '@/utils/model/purpose';
import { jsonOf } from '../answer';
import { dig, digList, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import { ledgerLabel } from '../ledger-name';
import type { JoinedLedger, LedgerIssue } from '../ledger-host';
import { refusal } from './refusal';
import { partsOf } from './person';
import type { Ask } from './rest';

/**
 * An issue by its address, followed to where it was transferred to. One request, two where it was. Rejects with a
 * TrackerError.
 */
export async function followed(ask: Ask, ref: IssueRef, purpose: Purpose): Promise<unknown> {
  const { owner, name, number } = partsOf(ref);
  let answer = await ask(purpose, 'GET', `/repos/${owner}/${name}/issues/${number}`);
  // A browser follows by itself; the address is one of the API, or it is not asked.
  const path = /^https:\/\/[^/]+(?:\/api\/v3)?(\/repositories\/\d+\/issues\/\d+)$/.exec(
    answer.header('location') ?? '',
  )?.[1];
  if (answer.status === 301 && path !== undefined) answer = await ask(purpose, 'GET', path);
  if (answer.status !== 200) throw refusal(answer);
  return jsonOf(answer);
}

/** Which repository the API says an issue is in now, as it writes it: `Acme/Web`. */
export function repositoryOf(issue: unknown): string | undefined {
  return /\/repos\/([^/]+\/[^/]+)$/.exec(digText(issue, 'repository_url') ?? '')?.[1];
}

/** What an issue goes by now. */
export async function nowCalled(ask: Ask, former: IssueRef): Promise<IssueRef> {
  const issue = await followed(ask, former, 'issue-moved');
  const home = repositoryOf(issue) ?? nameOfProject(projectOf(former));
  return canonical(`github:${hostOf(former)}/${home}#${String(dig(issue, 'number'))}`);
}

/**
 * A ledger that somebody joined, as it stands now. An issue that became a discussion is answered like a deleted one.
 * `read` makes a ledger of an issue of the project.
 */
export async function joinedLedger(
  ask: Ask,
  ref: IssueRef,
  read: (project: string, issue: unknown) => LedgerIssue,
): Promise<JoinedLedger> {
  const issue = await followed(ask, ref, 'follow-ledger');
  const project = projectOf(ref);
  const home = repositoryOf(issue);
  if (home === undefined)
    throw new TrackerError('unexpected', { key: 'tracker.unreadable', tracker: 'GitHub', what: 'issue' });
  const moved = home.toLowerCase() !== nameOfProject(project);
  const labels = digList(issue, 'labels').map((label) => digText(label, 'name'));
  return {
    ...read(project, issue),
    labelled: labels.includes(ledgerLabel),
    ...(moved && { movedTo: `${home}#${String(dig(issue, 'number'))}` }),
  };
}
