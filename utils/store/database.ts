import { Dexie, type Table } from 'dexie';
import type { IssueText } from '@/utils/model/issue';
import type { IssueRef } from '@/utils/model/ref';
import type { MarkField } from '@/utils/model/view';

/** The copy of an issue as it was last read. */
export interface IssueRow {
  ref: IssueRef;
  text: IssueText;
  readAt: number;
}

/** One thing this person said of one issue. */
export interface MarkRow {
  ref: IssueRef;
  field: MarkField;
  value: true | string;
  at: number;
}

export interface DraftRow {
  ref: IssueRef;
  field: string;
  text: string;
  at: number;
}

export interface RequestRow {
  id?: number;
  at: number;
  host: string;
  method: string;
  purpose: string;
  status: number | null;
  bytes: number;
}

/** The one database, in the extension's own origin: no page can open it. */
export class Database extends Dexie {
  declare issues: Table<IssueRow, string>;
  declare marks: Table<MarkRow, [string, string]>;
  declare drafts: Table<DraftRow, [string, string]>;
  declare requests: Table<RequestRow, number>;
  declare settings: Table<{ key: string; value: unknown }, string>;

  constructor(name = 'tend') {
    super(name);
    this.version(1).stores({
      issues: 'ref, readAt',
      marks: '[ref+field], ref',
      drafts: '[ref+field], ref, at',
      requests: '++id',
      settings: 'key',
    });
    this.on('ready', () => this.#refuseNewer(), true);
  }

  /** Dexie opens what a later version wrote, and would write into it by the rules of this one. It counts in tenths. */
  #refuseNewer(): void {
    const { version } = this.backendDB();
    if (version >= (this.verno + 1) * 10) throw new DOMException(`Version ${version / 10} is newer.`, 'VersionError');
  }
}
