import type { Block } from '../blocks';
import type { Receipt } from '../receipt';
import type { IssueRef } from '../ref';
import type { Told } from '../told';

/** The texts of a round that its owner can post in the ledgers of its projects. */
export const postKinds = ['agenda', 'report'] as const;
export type PostKind = (typeof postKinds)[number];

/** One text of a round for one of its projects, before and after it is posted. */
export interface RoundPost {
  project: string;
  /** The ledger issue, what it is called, and where people open it. */
  ledger: IssueRef;
  key: string;
  link: string;
  /** As it is posted, in the tracker's own markup, and as it will read. */
  text: string;
  blocks: Block[];
  /** Whom that notifies. */
  notifies: Told;
  /** Why it cannot be posted. */
  blocked?: Told;
  /** Where it is, once the owner said so. */
  receipt?: Receipt;
  /** The field of the ledger issue by which it is tried again or given up, until it is there. */
  field?: string;
  /** Where it stands word for word; or, where nothing of it is owed, an earlier one that reads otherwise. */
  posted?: string;
  earlier?: string;
}

/** What is posted of a round, and where. */
export interface Posting {
  project: string;
  what: PostKind;
  /** When the round's votes are opened; milliseconds since 1970. */
  reveals: number;
  /** As it was shown. */
  text: string;
}
