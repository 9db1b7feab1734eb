import { type IssueRef, nameOfProject, projectOf } from '@/utils/model/ref';
import { dig, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import { upToLatest } from '../latest';
import type { LedgerHost, LedgerText } from '../ledger-host';
import type { GraphQL } from './graphql';
import { ledgerLabel as label } from '../ledger-name';
import { commentOf, withEditors } from './ledger-comments';
import { partsOf } from './person';
import { joinedLedger } from './joined';
import { allPages, type Ask, type Rest } from './rest';
import { createLedger, finishLedger, adoptLedger, muteMutation, pathOf, ledgerOf } from './ledger-setup';

export const textQuery = `query LedgerText($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { nameWithOwner issue(number: $number) { body viewerCanUpdate } }
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
