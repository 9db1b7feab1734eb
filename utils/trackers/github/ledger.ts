import { type IssueRef, nameOfProject, projectOf } from '@/utils/model/ref';
import { dig, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import { upToLatest } from '../latest';
import type { LedgerHost, LedgerIssue, LedgerText } from '../ledger-host';
import type { GraphQL } from './graphql';
import { ledgerLabel as label, ledgerTitle } from '../ledger-name';
import { commentOf, withEditors } from './ledger-comments';
import { partsOf } from './person';
import { joinedLedger } from './joined';
import { allPages, type Ask, type Rest } from './rest';

export const textQuery = `query LedgerText($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { nameWithOwner issue(number: $number) { body viewerCanUpdate } }
}`;

/** Commenting subscribes the commenter; a ledger is nothing to be told about. */
export const muteMutation = `mutation Mute($id: ID!) {
  updateSubscription(input: { subscribableId: $id, state: IGNORED }) { subscribable { id } }
}`;

/** The ledger's half of GitHub's API. */
export function createLedgerApi(rest: Rest, ask: Ask, graphql: GraphQL): LedgerHost {
  return {
    ledgers: async (project) => {
      const { owner, name } = partsOf(project);
      const found = await allPages(
        rest,
        'find-ledger',
        `/repos/${owner}/${name}/issues?labels=${label}&state=all&per_page=100`,
      );
      return found
        .filter((issue) => dig(issue, 'pull_request') === undefined)
        .map((issue) => ledgerOf(project, issue))
        .sort((a, b) => partsOf(a.ref).number - partsOf(b.ref).number);
    },
    joinedLedger: ({ ref }) => joinedLedger(ask, ref, ledgerOf),
    ledgerText: (ledger) => ledgerText(graphql, ledger),
    writeLedgerText: async (ledger, body) => void (await rest('write-rules', 'PATCH', pathOf(ledger), { body })),
    createLedger: (project, body) => createLedger(rest, graphql, project, body),
    finishLedger: (ledger) => finishLedger(rest, graphql, ledger),
    adoptLedger: (ledger) => adoptLedger(rest, graphql, ledger),
    readLedger: async (ledger, since, known) => {
      const { owner, name, number } = partsOf(ledger);
      const query = `per_page=100${since ? `&since=${encodeURIComponent(since)}` : ''}`;
      const comments = await allPages(
        rest,
        'read-ledger',
        `/repos/${owner}/${name}/issues/${number}/comments?${query}`,
      );
      return upToLatest(await withEditors(graphql, comments, known), since);
    },
    writePage: async ({ ref, id }, { commentId, body }) => {
      const { owner, name, number } = partsOf(ref);
      if (commentId !== undefined)
        return commentOf(
          (await rest('write-entries', 'PATCH', `/repos/${owner}/${name}/issues/comments/${commentId}`, { body }))
            .value,
        );
      await graphql('mute-ledger', muteMutation, { id });
      return commentOf(
        (await rest('add-page', 'POST', `/repos/${owner}/${name}/issues/${number}/comments`, { body })).value,
      );
    },
  };
}

async function ledgerText(graphql: GraphQL, ledger: IssueRef): Promise<LedgerText> {
  const repository = dig(await graphql('read-rules', textQuery, { ...partsOf(ledger) }), 'repository');
  const issue = dig(repository, 'issue');
  const body = digText(issue, 'body');
  if (body === undefined) throw new TrackerError('gone', { key: 'tracker.hides', tracker: 'GitHub', what: 'ledger' });
  return {
    body,
    mayEdit: dig(issue, 'viewerCanUpdate') === true,
    whoMay: { key: 'github.rules-editors' },
    notifies: { key: 'github.rules-tell' },
    project: digText(repository, 'nameWithOwner') ?? nameOfProject(projectOf(ledger)),
  };
}

async function createLedger(rest: Rest, graphql: GraphQL, project: string, body: unknown): Promise<LedgerIssue> {
  const { owner, name } = partsOf(project);
  if (!(await mayLabel(rest, owner, name))) throw needsWrite(owner, name);
  const { value } = await rest('create-ledger', 'POST', `/repos/${owner}/${name}/issues`, {
    title: ledgerTitle,
    body,
    labels: [label],
  });
  return finishLedger(rest, graphql, ledgerOf(project, value));
}

/** Closed last: a ledger that is closed needs nothing any more. */
async function finishLedger(rest: Rest, graphql: GraphQL, ledger: LedgerIssue): Promise<LedgerIssue> {
  await graphql('mute-ledger', muteMutation, { id: ledger.id });
  const { value } = await rest('close-ledger', 'PATCH', pathOf(ledger.ref), {
    state: 'closed',
    state_reason: 'not_planned',
  });
  return ledgerOf(projectOf(ledger.ref), value);
}

async function adoptLedger(rest: Rest, graphql: GraphQL, ref: IssueRef): Promise<LedgerIssue> {
  const { owner, name } = partsOf(ref);
  const { value } = await rest('chosen-ledger', 'GET', pathOf(ref));
  if (dig(value, 'pull_request') !== undefined) throw new TrackerError('invalid', { key: 'github.pull-request' });
  const ledger = ledgerOf(projectOf(ref), value);
  if (ledger.locked) throw new TrackerError('forbidden', { key: 'github.ledger-locked' });
  if (!(await mayLabel(rest, owner, name))) throw needsWrite(owner, name);
  await rest('label-ledger', 'POST', `${pathOf(ref)}/labels`, { labels: [label] });
  await graphql('mute-ledger', muteMutation, { id: ledger.id });
  return ledger;
}

/** Labels are dropped without a word for those who may not set them, and then no teammate finds the ledger. */
function needsWrite(owner: string, name: string): TrackerError {
  return new TrackerError('forbidden', { key: 'github.setup-needs-write', repository: `${owner}/${name}`, label });
}

async function mayLabel(rest: Rest, owner: string, name: string): Promise<boolean> {
  const { value } = await rest('may-label', 'GET', `/repos/${owner}/${name}`);
  return dig(value, 'permissions', 'push') === true;
}

function pathOf(ref: IssueRef): string {
  const { owner, name, number } = partsOf(ref);
  return `/repos/${owner}/${name}/issues/${number}`;
}

function ledgerOf(project: string, issue: unknown): LedgerIssue {
  const number = dig(issue, 'number');
  const id = digText(issue, 'node_id');
  if (typeof number !== 'number' || id === undefined)
    throw new TrackerError('unexpected', { key: 'tracker.unreadable', tracker: 'GitHub', what: 'issue' });
  const ref: IssueRef = `github:${project.slice('github:'.length)}#${number}`;
  const unfinished = digText(issue, 'state') === 'open' && digText(issue, 'title') === ledgerTitle;
  return {
    ref,
    id,
    link: digText(issue, 'html_url') ?? '',
    markup: 'gfm',
    body: digText(issue, 'body') ?? '',
    locked: dig(issue, 'locked') === true,
    unfinished,
  };
}
