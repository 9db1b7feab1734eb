import { dig, digList } from '@/utils/model/dig';
import type { LedgerHost } from '../ledger-host';
import { upToLatest } from '../latest';
import type { GraphQL } from './graphql';
import { joinedLedger, joinedQuery } from './joined';
import { createSetup, ledgerOf, setupDocuments } from './ledger-setup';
import { ledgerFields } from './ledger-team';
import { teamOf } from './person';
import { ledgerLabel } from '../ledger-name';
import { commentDocuments, readLedger, writePage } from './ledger-comments';

const ledgersQuery = `query Ledgers($team: String!, $label: String!) {
  issues(first: 20, filter: { team: { key: { eq: $team } }, labels: { name: { eqIgnoreCase: $label } } }) { nodes { ${ledgerFields} } }
}`;

export const ledgerDocuments = [ledgersQuery, joinedQuery, ...commentDocuments, ...setupDocuments];

/** The ledger's half of Linear's API. */
export function createLedgerApi(graphql: GraphQL): LedgerHost {
  return {
    ...createSetup(graphql),
    joinedLedger: (ledger) => joinedLedger(graphql, ledger),
    ledgers: async (project) => {
      const data = await graphql('find-ledger', ledgersQuery, { team: teamOf(project), label: ledgerLabel });
      return digList(data, 'issues', 'nodes')
        .sort((a, b) => Number(dig(a, 'number')) - Number(dig(b, 'number')))
        .map((issue) => ledgerOf(project, issue));
    },
    readLedger: async (ledger, since) => upToLatest(await readLedger(graphql, ledger, since), since),
    writePage: (ledger, page) => writePage(graphql, ledger, page),
  };
}
