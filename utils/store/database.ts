import { Dexie, type Table } from 'dexie';
import type { ChangeSet } from '@/utils/model/change-set';
import type { ProjectRead } from '@/utils/model/project-read';
import type { DayCount } from '@/utils/model/rows/day-counts';
import { canonicalNames } from './canonical-names';
import { roundRows } from './round-rows';
import { packRows, type RowPack } from './row-packs';
import { tenantRows } from './tenant-rows';
import type {
  CommandRow,
  DraftRow,
  HeardRow,
  IssueRow,
  RequestRow,
  SaidRow,
  DiscussionRow,
  TenantRow,
  UnreadRow,
  LastSeenRow,
  VoteRow,
} from './rows';
import type { CommentRow, LedgerRow } from './ledger-rows';

/** What the database is called in the browser. */
export const databaseName = 'tend';

/** Its version as the browser counts it: Dexie counts in tenths. */
export const databaseVersion = 130;

/** The one database, in the extension's own origin: no page can open it. */
export class Database extends Dexie {
  declare issues: Table<IssueRow, string>;
  /** Discussions, by the name that their table has had since version 2. */
  declare talks: Table<DiscussionRow, string>;
  declare said: Table<SaidRow, [string, string, string]>;
  declare votes: Table<VoteRow, [string, string, string, string]>;
  /** What people saw last, by the name that the table has had since version 5. */
  declare visits: Table<LastSeenRow, [string, string]>;
  declare drafts: Table<DraftRow, [string, string]>;
  declare requests: Table<RequestRow, number>;
  declare settings: Table<{ key: string; value: unknown }, string>;
  declare ledgers: Table<LedgerRow, string>;
  declare comments: Table<CommentRow, [string, string]>;
  declare outbox: Table<CommandRow, string>;
  declare tenants: Table<TenantRow, string>;
  declare unread: Table<UnreadRow, string>;
  declare heard: Table<HeardRow, number>;
  /** A small record an issue, for lists: made from the others, and made anew where it is missing. */
  declare rowPacks: Table<RowPack, string>;
  declare reads: Table<ProjectRead, string>;
  declare dayCounts: Table<DayCount, [string, string]>;
  declare changeSets: Table<ChangeSet, string>;
  declare vault: Table<{ key: string; value: unknown }, string>;

  constructor(name = databaseName) {
    super(name);
    // Dexie reads what tables there are from the database itself, and puts every list of tables in order whenever the
    // worker starts: versions that only added some are one with the next that also brings records into a new form.
    this.version(3)
      .stores({
        issues: 'ref, readAt',
        talks: 'ref, readAt',
        said: '[person+project+issue], [person+project], person',
        drafts: '[ref+field], ref, at',
        requests: '++id',
        settings: 'key',
        ledgers: 'project',
        comments: '[project+id], project',
        outbox: 'id, host, ref',
        hosts: 'host',
      })
      .upgrade(canonicalNames);
    this.version(9)
      .stores({
        issues: 'ref, readAt, id',
        votes: '[person+project+issue+round], [person+project+issue], person, at',
        visits: '[person+ref], ref, at',
        heard: '++n, &id',
        vault: 'key',
        rows: 'ref, project',
        reads: 'project',
        tenants: 'tenant',
        unread: 'ref',
        hosts: null,
      })
      .upgrade(tenantRows);
    this.version(11).stores({ rows: 'ref, project, inRound', changeSets: 'id, at' }).upgrade(roundRows);
    this.version(13)
      .stores({ rowPacks: 'id, project, count, *rounds', dayCounts: '[project+day], at', rows: null })
      .upgrade(packRows);
    this.on('ready', () => this.#refuseNewer(), true);
  }

  /** Dexie opens what a later version wrote, and would write into it by the rules of this one. It counts in tenths. */
  #refuseNewer(): void {
    const { version } = this.backendDB();
    if (version >= (this.verno + 1) * 10) throw new DOMException(`Version ${version / 10} is newer.`, 'VersionError');
  }
}
